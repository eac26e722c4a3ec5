import type { SheetSnapshot } from "../plan/snapshot";
import { addRows } from "./addRows";
import type { BlueprintTable, SheetBlueprint } from "./blueprint";
import { because } from "./changes";
import { matchRows, type RowWords } from "./matchRows";
import { contentOf, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { refreshRow, retire } from "./refreshRow";
import { regionHeaders } from "./regionHeaders";
import { contentAt, standingTable, type StandingTable } from "./sheetCells";
import type { Known, PlanRow, TableRefresh } from "./tableRefresh";
import { withoutFormer } from "./wording";
import { keyColumns, rowField, writtenRows, type WrittenRow } from "./writtenRows";

/**
 * Compares a table of the plan with what stands on the sheet. A row is the same when it says the same, whatever its
 * letter or place; one that says it in other words keeps what was filled in and shows the former wording; one that the
 * plan has no more is marked and kept; a new one is added at the end. A row that somebody took away stays away.
 */
export function refreshTable(
  blueprint: SheetBlueprint,
  table: BlueprintTable,
  fields: readonly PlanField[],
  { sheet, written }: Pick<Known, "sheet" | "written">
): TableRefresh {
  const rows = planRows(table, fields);
  const standing = standingOf(table, sheet, written);
  const none = {
    changes: [],
    growths: [],
    record: {},
    added: {},
    rows: { planned: 0, written: 0, same: 0 },
  };
  if (standing === undefined)
    return {
      ...none,
      remarks: rows.length === 0 ? [] : [because("missingTable", { name: table.name })],
    };
  const known = { blueprint, table, sheet, written, standing };
  const earlier = writtenRows(table, standing, sheet, written);
  const matches = matchRows(
    rows.map(({ words }) => words),
    earlier.map((row) => wordsOf(row, rows, known))
  );
  const refreshed = rows.flatMap((row, index) => {
    const match = matches[index];
    const before = match === undefined ? undefined : earlier[match];
    return before === undefined ? [] : [refreshRow(row, before, known)];
  });
  const retired = earlier.flatMap((row, index) =>
    matches.includes(index) ? [] : [retire(row, known)]
  );
  const added = addRows(
    rows.filter((_, index) => matches[index] === undefined),
    earlier,
    known
  );
  const parts = [...refreshed, ...retired, added];
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    growths: added.growths,
    added: added.added,
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
    record: Object.assign({}, ...parts.map(({ record = {} }) => record)) as WrittenRecord,
    rows: { planned: rows.length, written: earlier.length, same: refreshed.length },
  };
}

/** The table as it stands; repeated rows of a template whose columns nobody knows any more are not there. */
function standingOf(
  table: BlueprintTable,
  sheet: SheetSnapshot,
  written: WrittenRecord
): StandingTable | undefined {
  const standing = standingTable(sheet, table.name);
  if (standing === undefined || table.headers === undefined) return standing;
  const headers = regionHeaders(table, standing, sheet, written);
  return headers === undefined ? undefined : { ...standing, headers };
}

function planRows(
  { labelHeader, textHeader }: BlueprintTable,
  fields: readonly PlanField[]
): PlanRow[] {
  const rows = [...new Set(fields.map(({ row }) => row))];
  return rows.map((row) => {
    const inRow = fields.filter((field) => field.row === row);
    const wordsIn = (header: string) => {
      const field = inRow.find(({ place }) => place?.header === header);
      return field === undefined ? undefined : String(contentOf(field.value));
    };
    return {
      words: { label: wordsIn(labelHeader) ?? "", text: wordsIn(textHeader) },
      fields: inRow,
    };
  });
}

/** The words of an earlier row as it stands; of one that is not there, those of the plan that it was written with. */
function wordsOf({ id, row }: WrittenRow, planned: readonly PlanRow[], known: Known): RowWords {
  const { table, sheet, standing, written } = known;
  if (typeof row !== "number") {
    const print = written[rowField(table, id, table.textHeader)];
    const same = planned.find(
      ({ words }) => words.text !== undefined && fingerprint(words.text) === print
    );
    return { label: id, text: same?.words.text };
  }
  const columns = keyColumns(standing, table);
  const shown = (column: number | undefined) =>
    column === undefined ? "" : String(contentAt(sheet, { row, column }) ?? "");
  const text = shown(columns.text);
  return {
    // A label that is marked as dropped belongs to no row of the plan.
    label: shown(columns.label),
    text: withoutFormer(text, table.words),
    isEdited: fingerprint(text) !== written[rowField(table, id, table.textHeader)],
  };
}

import { formatAddress, formatRange } from "../plan/address";
import type { SheetSnapshot } from "../plan/snapshot";
import type { BlueprintTable, SheetBlueprint } from "./blueprint";
import { because, type CellChange, type ChangeReason, type TableGrowth } from "./changes";
import { matchRows, type RowWords } from "./matchRows";
import { growthOf } from "./newRows";
import { contentOf, freeKey, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, onlyIndex, standingTable, type StandingTable } from "./sheetCells";
import { plainLabel, retiredLabel, withFormer, withoutFormer } from "./wording";
import { keyColumns, rowField, writtenRows, type WrittenRow } from "./writtenRows";

/** What a refresh would do to one table. */
export interface TableRefresh {
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
  readonly remarks: readonly ChangeReason[];
  /** What is recorded anew, by the id of the field. */
  readonly record: WrittenRecord;
  /** How many rows the plan and the record have, and how many of them are the same. */
  readonly rows: { readonly planned: number; readonly written: number; readonly same: number };
}

interface PlanRow {
  readonly words: RowWords;
  readonly fields: readonly PlanField[];
}

/** Everything that is known of a table when it is refreshed. */
interface Known {
  readonly blueprint: SheetBlueprint;
  readonly table: BlueprintTable;
  readonly sheet: SheetSnapshot;
  readonly written: WrittenRecord;
  readonly standing: StandingTable;
}

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
  const standing = standingTable(sheet, table.name, table.headers);
  const none = { changes: [], growths: [], record: {}, rows: { planned: 0, written: 0, same: 0 } };
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
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
    record: Object.assign({}, ...parts.map(({ record = {} }) => record)) as WrittenRecord,
    rows: { planned: rows.length, written: earlier.length, same: refreshed.length },
  };
}

type Part = Partial<Pick<TableRefresh, "changes" | "remarks" | "record">>;

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

function refreshRow({ words, fields }: PlanRow, { id, row }: WrittenRow, known: Known): Part {
  const name = formatRange(known.standing.table.area);
  if (typeof row !== "number")
    return {
      remarks: [because(row === "gone" ? "missingRow" : "doubleRow", { name, row: words.label })],
    };
  const parts = [
    ...fields.map((field) => refreshField(field, id, row, known)),
    ...droppedFields(fields, id, row, known),
  ];
  return {
    changes: parts.flatMap(({ changes = [] }) => changes),
    remarks: parts.flatMap(({ remarks = [] }) => remarks),
    record: Object.assign({}, ...parts.map(({ record = {} }) => record)) as WrittenRecord,
  };
}

function refreshField(field: PlanField, id: string, row: number, known: Known): Part {
  const { table, sheet, standing, written } = known;
  const header = field.place?.header ?? "";
  const index = onlyIndex(standing.headers, header, 0);
  if (index === undefined) {
    // A sheet may have been made before the add-in had a column that only calculates.
    if ("formula" in field.value && written[rowField(table, id, header)] === undefined) return {};
    const name = formatRange(standing.table.area);
    return { remarks: [because("missingRow", { name, row: `${id} – ${header}` })] };
  }
  const cell = { sheet: sheet.name, row, column: standing.table.area.column + index };
  const content = contentAt(sheet, cell);
  const planned = contentOf(field.value);
  const key = rowField(table, id, header);
  const isText = header === table.textHeader;
  const base =
    isText && typeof content === "string" ? withoutFormer(content, table.words) : content;
  const isOurs = content !== null && fingerprint(content) === written[key];
  if (content === planned) return { record: { [key]: fingerprint(content) } };
  if (base === planned && isOurs) return {};
  if (content !== null && !isOurs)
    return { remarks: [because("edited", { cell: formatAddress(cell) })] };
  const keepsFormer = isText && typeof base === "string" && isAnswered(row, known);
  const value = keepsFormer
    ? { text: withFormer(String(planned), base, table.words) }
    : field.value;
  const change = { cell, value, style: field.style, restyle: content === null, fitRow: true };
  return { changes: [change], record: { [key]: fingerprint(contentOf(value)) } };
}

/** Empties cells that the plan has nothing for any more, so that they can be filled in. */
function droppedFields(
  fields: readonly PlanField[],
  id: string,
  row: number,
  { table, sheet, standing, written }: Known
): Part[] {
  const planned = new Set(fields.map(({ place }) => place?.header));
  return standing.headers.flatMap((header, index): Part[] => {
    const key = rowField(table, id, header);
    const cell = { sheet: sheet.name, row, column: standing.table.area.column + index };
    const content = contentAt(sheet, cell);
    const isOurs = content !== null && fingerprint(content) === written[key];
    if (planned.has(header) || !isOurs) return [];
    const value = { text: "" };
    const change = { cell, value, style: "entryText", restyle: true, fitRow: false } as const;
    return [{ changes: [change], record: { [key]: fingerprint("") } }];
  });
}

/** True when somebody has filled in anything in a row of the table. */
function isAnswered(row: number, { blueprint, table, sheet, standing }: Known): boolean {
  const computed = (table.computed ?? []).map(({ header }) => header);
  const planned = plannedHeaders(blueprint, table);
  return standing.headers.some(
    (header, index) =>
      !computed.includes(header) &&
      !planned.has(header) &&
      contentAt(sheet, { row, column: standing.table.area.column + index }) !== null
  );
}

/** Headers of the columns that the plan fills in some row. */
function plannedHeaders({ blocks }: SheetBlueprint, table: BlueprintTable): Set<string> {
  const headers = blocks
    .filter(({ row }) => row === table.row)
    .flatMap(({ column, values }) =>
      (values[0] ?? []).map((value, index) => ({ column: column + index, value }))
    );
  const planned = blocks.filter(
    ({ owner, row, values }) =>
      owner === "plan" && row < table.row + table.rowCount && row + values.length > table.row + 1
  );
  return new Set(
    headers.flatMap(({ column, value }) => {
      const isPlanned = planned.some(
        (block) => block.column <= column && column < block.column + (block.values[0]?.length ?? 0)
      );
      return isPlanned && value !== undefined ? [String(contentOf(value))] : [];
    })
  );
}

/** Marks a row that the plan has no more at its label. All else in it stays as it is. */
function retire({ id, row }: WrittenRow, known: Known): Part {
  const { table, sheet, standing, written } = known;
  if (typeof row !== "number") return {};
  const name = formatRange(standing.table.area);
  const { label: column } = keyColumns(standing, table);
  const content = column === undefined ? null : contentAt(sheet, { row, column });
  const key = rowField(table, id, table.labelHeader);
  const plain = plainLabel(String(content ?? ""), table.words);
  const isOurs = content !== null && fingerprint(content) === written[key];
  if (column === undefined || !isOurs || table.words.retired === "")
    return { remarks: [because("removedRow", { name, row: plain || id })] };
  if (plain !== content && typeof content === "string") return {};
  const value = { text: retiredLabel(plain, table.words) };
  const cell = { sheet: sheet.name, row, column };
  return {
    changes: [{ cell, value, style: "planCentered", restyle: false, fitRow: true }],
    remarks: [because("retiredRow", { name, row: plain })],
    record: { [key]: fingerprint(value.text) },
  };
}

/** Adds what is new at the end; in a table that never had rows of the plan the empty ones are taken first. */
function addRows(
  rows: readonly PlanRow[],
  earlier: readonly WrittenRow[],
  known: Known
): Part & Pick<TableRefresh, "growths"> {
  const { blueprint, table, standing } = known;
  if (rows.length === 0) return { growths: [] };
  if (standing.table.hasTotals) {
    const name = formatRange(standing.table.area);
    return {
      growths: [],
      remarks: [
        because("missingRow", { name, row: rows.map(({ words }) => words.label).join(", ") }),
      ],
    };
  }
  const ids = newIds(rows, earlier);
  const empty = earlier.length === 0 ? emptyRow(known) : undefined;
  const filled = empty === undefined ? [] : rows.slice(0, 1);
  const grown = rows.slice(filled.length).flatMap(({ fields }) => fields);
  return {
    changes: filled.flatMap(({ fields }) =>
      fields.flatMap((field) => cellIn(field, empty ?? 0, known))
    ),
    growths: grown.length === 0 ? [] : [growthOf(blueprint, table, standing, grown)],
    record: recordOfNew(rows, ids, table),
  };
}

function cellIn(field: PlanField, row: number, { sheet, standing }: Known): CellChange[] {
  const index = onlyIndex(standing.headers, field.place?.header ?? "", 0);
  if (index === undefined) return [];
  const cell = { sheet: sheet.name, row, column: standing.table.area.column + index };
  return [{ cell, value: field.value, style: field.style, restyle: true, fitRow: true }];
}

/** The only row of a table, when nothing has been filled in there. */
function emptyRow(known: Known): number | undefined {
  const { standing, sheet, table } = known;
  const { row, column, rowCount } = standing.table.area;
  const computed = (table.computed ?? []).map(({ header }) => header);
  const isEmpty = standing.headers.every(
    (header, index) =>
      computed.includes(header) ||
      contentAt(sheet, { row: row + 1, column: column + index }) === null
  );
  return rowCount === 2 && isEmpty ? row + 1 : undefined;
}

/** A row is recorded under its label, with a number after it where a row that was there before has the same. */
function newIds(rows: readonly PlanRow[], earlier: readonly WrittenRow[]): string[] {
  const taken = new Set(earlier.map(({ id }) => id));
  return rows.map(({ words }) => {
    const id = freeKey(words.label, taken);
    taken.add(id);
    return id;
  });
}

function recordOfNew(
  rows: readonly PlanRow[],
  ids: readonly string[],
  table: BlueprintTable
): WrittenRecord {
  return Object.fromEntries(
    rows.flatMap(({ fields }, index) =>
      fields.map(({ place, value }) => [
        rowField(table, ids[index] ?? "", place?.header ?? ""),
        fingerprint(contentOf(value)),
      ])
    )
  );
}

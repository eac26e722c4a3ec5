import { formatRange } from "../plan/address";
import type { BlueprintTable } from "./blueprint";
import { because, type CellChange } from "./changes";
import { growthOf } from "./newRows";
import { contentOf, freeKey, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, onlyIndex } from "./sheetCells";
import type { Known, Part, PlanRow, TableRefresh } from "./tableRefresh";
import { rowField, type WrittenRow } from "./writtenRows";

/** Adds what is new at the end; in a table that never had rows of the plan the empty ones are taken first. */
export function addRows(
  rows: readonly PlanRow[],
  earlier: readonly WrittenRow[],
  known: Known
): Part & Pick<TableRefresh, "growths"> {
  const { blueprint, table, sheet, standing } = known;
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
  const columns = sheet.column + (sheet.values[0]?.length ?? 0);
  const grown = rows.slice(filled.length).flatMap(({ fields }) => fields);
  return {
    changes: filled.flatMap(({ fields }) =>
      fields.flatMap((field) => cellIn(field, empty ?? 0, known))
    ),
    growths: grown.length === 0 ? [] : [growthOf(blueprint, table, standing, grown, columns)],
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

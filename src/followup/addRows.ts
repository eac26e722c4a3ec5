import { formatRange } from "../plan/address";
import type { BlueprintTable } from "./blueprint";
import { because, type CellChange } from "./changes";
import { growthOf } from "./newRows";
import { contentOf, freeKey, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, onlyIndex } from "./sheetCells";
import type { Known, Part, PlanRow, TableRefresh } from "./tableRefresh";
import { rowField, type WrittenRow } from "./writtenRows";

/** Adds what is new at the end, where rows that nothing has been filled in are taken first. */
export function addRows(
  rows: readonly PlanRow[],
  earlier: readonly WrittenRow[],
  known: Known
): Part & Pick<TableRefresh, "growths" | "added"> {
  const { blueprint, table, sheet, standing } = known;
  const none = { growths: [], added: {} };
  if (rows.length === 0) return none;
  if (standing.table.hasTotals) {
    const name = formatRange(standing.table.area);
    return {
      ...none,
      remarks: [
        because("missingRow", { name, row: rows.map(({ words }) => words.label).join(", ") }),
      ],
    };
  }
  const ids = newIds(rows, earlier);
  const { area } = standing.table;
  const empty = emptyRows(known);
  const isBare = earlier.length === 0 && area.rowCount === 2 && empty === 1;
  const [filled, grown] = [rows.slice(0, Number(isBare)), rows.slice(Number(isBare))];
  const place = {
    empty: isBare ? 0 : Math.min(empty, area.rowCount - 2, grown.length),
    columns: sheet.column + (sheet.values[0]?.length ?? 0),
  };
  const fields = grown.flatMap((row) => row.fields);
  return {
    changes: filled.flatMap((row) =>
      row.fields.flatMap((field) => cellIn(field, area.row + 1, known))
    ),
    growths: fields.length === 0 ? [] : [growthOf(blueprint, table, standing, fields, place)],
    record: recordOfNew(filled, ids, table),
    added: recordOfNew(grown, ids.slice(filled.length), table),
  };
}

function cellIn(field: PlanField, row: number, { sheet, standing }: Known): CellChange[] {
  const index = onlyIndex(standing.headers, field.place?.header ?? "", 0);
  if (index === undefined) return [];
  const cell = { sheet: sheet.name, row, column: standing.table.area.column + index };
  return [{ cell, value: field.value, style: field.style, restyle: true, fitRow: true }];
}

/** Number of rows at the end of a table where nothing has been filled in: formulas fill themselves. */
function emptyRows({ standing, sheet }: Known): number {
  const { row, column, rowCount, columnCount } = standing.table.area;
  const isEmpty = (at: number) =>
    Array.from({ length: columnCount }, (_, index) =>
      contentAt(sheet, { row: at, column: column + index })
    ).every((content) => content === null || String(content).startsWith("="));
  const rows = Array.from({ length: rowCount - 1 }, (_, index) => row + rowCount - 1 - index);
  const filled = rows.findIndex((at) => !isEmpty(at));
  return filled < 0 ? rows.length : filled;
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

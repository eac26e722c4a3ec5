import type { SheetSnapshot } from "../plan/snapshot";
import type { SheetBlueprint } from "./blueprint";
import { because, type ChangeReason, type NewRow, type TableGrowth } from "./changes";
import type { PlanField } from "./planFields";
import type { WrittenRecord } from "./record";
import { rowFormula } from "./rowFormula";
import { isNamed, onlyIndex, placeOfTable, standingTable, type StandingTable } from "./sheetCells";

const LEAST_HEIGHT = 26;

/**
 * The rows that a sheet's tables lack, and the fields that come with them. A row that was written before and is not
 * there any more was taken away by somebody, and stays away.
 */
export function newRows(
  blueprint: SheetBlueprint,
  fields: readonly PlanField[],
  sheet: SheetSnapshot,
  written: WrittenRecord
): { readonly growths: readonly TableGrowth[]; readonly added: readonly PlanField[] } {
  const grown = blueprint.tables.flatMap(({ name }) => {
    const standing = standingTable(sheet, name);
    if (standing === undefined || standing.table.hasTotals) return [];
    const lacking = fields.filter(
      (field) => lacks(standing, field, name) && !wasWritten(field, written)
    );
    return lacking.length === 0
      ? []
      : [{ growth: growthOf(blueprint, standing, lacking), lacking }];
  });
  return {
    growths: grown.map(({ growth }) => growth),
    added: grown.flatMap(({ lacking }) => lacking),
  };
}

/** Rows that were written from the plan and stand on the sheet though the plan has them no more. */
export function removedRows(
  fields: readonly PlanField[],
  sheet: SheetSnapshot,
  written: WrittenRecord
): ChangeReason[] {
  const inTables = fields.filter(({ place }) => place !== undefined);
  const parts = new Map(inTables.map(({ id, place }) => [partOf(id), place?.table ?? ""]));
  return [...parts].flatMap(([part, name]) => {
    const planned = new Set(
      inTables.filter(({ id }) => partOf(id) === part).map(({ place }) => place?.rowKey)
    );
    const keys = standingTable(sheet, name)?.keys.slice(1) ?? [];
    const removed = keys.filter((key) => !planned.has(key) && hasRow(written, part, key));
    return removed.map((row) => because("removedRow", { name: placeOfTable(sheet, name), row }));
  });
}

function wasWritten({ id, place }: PlanField, written: WrittenRecord): boolean {
  return place !== undefined && hasRow(written, partOf(id), place.rowKey);
}

function hasRow(written: WrittenRecord, part: string, rowKey: string): boolean {
  return Object.keys(written).some((id) => id.startsWith(`${part}/${rowKey}/`));
}

function partOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

function lacks(standing: StandingTable, { place }: PlanField, table: string): boolean {
  if (place === undefined || place.table !== table) return false;
  return (
    !standing.keys.includes(place.rowKey) &&
    onlyIndex(standing.headers, place.header, 0) !== undefined
  );
}

function growthOf(
  blueprint: SheetBlueprint,
  { table, headers }: StandingTable,
  lacking: readonly PlanField[]
): TableGrowth {
  const columnOf = (header: string | undefined) =>
    table.area.column + headers.indexOf(header ?? "");
  const end = table.area.row + table.area.rowCount;
  const rows = [...new Set(lacking.map((field) => field.row))].map((row, index): NewRow => {
    const inRow = lacking.filter((field) => field.row === row);
    const first = { row: end + index, column: table.area.column };
    return {
      cells: [
        ...inRow.map(({ place, value }) => ({ column: columnOf(place?.header), value })),
        ...computedCells(blueprint, { table, headers }, first),
      ],
      choices: choicesOf(blueprint, row).flatMap(({ header, list }) =>
        headers.includes(header) ? [{ column: columnOf(header), list }] : []
      ),
      height: blueprint.rowHeights.find((one) => one.row === row)?.height ?? LEAST_HEIGHT,
    };
  });
  return { table: table.name, area: table.area, rows };
}

/** What the new row calculates, where the columns that it needs are still there. */
function computedCells(
  { tables }: SheetBlueprint,
  { table, headers }: Pick<StandingTable, "table" | "headers">,
  first: { readonly row: number; readonly column: number }
): NewRow["cells"] {
  const { computed = [] } = tables.find(({ name }) => isNamed(table, name)) ?? {};
  return computed.flatMap(({ header, formula }) => {
    const column = headers.indexOf(header);
    const filled = rowFormula(formula, headers, first);
    if (column < 0 || filled === undefined) return [];
    return [{ column: first.column + column, value: { formula: filled } }];
  });
}

function choicesOf({ blocks, choices, tables }: SheetBlueprint, row: number) {
  const header = tables.find((table) => table.row < row && row < table.row + table.rowCount)?.row;
  return choices
    .filter((choice) => choice.row <= row && row < choice.row + choice.rowCount)
    .map(({ column, list }) => {
      const block = blocks.find(
        (one) =>
          one.row === header &&
          one.column <= column &&
          column < one.column + (one.values[0]?.length ?? 0)
      );
      const value = block?.values[0]?.[column - block.column];
      return { header: value !== undefined && "text" in value ? value.text : "", list };
    });
}

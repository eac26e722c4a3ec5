import type { BlueprintTable, SheetBlueprint, StyleName } from "./blueprint";
import type { NewRow, TableGrowth } from "./changes";
import type { PlanField } from "./planFields";
import { rowFormula } from "./rowFormula";
import type { StandingTable } from "./sheetCells";

const LEAST_HEIGHT = 26;

/**
 * Rows to add at the end of a table as it stands: the plan's words, what every row calculates, the drop-downs and looks
 * of the columns that are still there.
 */
export function growthOf(
  blueprint: SheetBlueprint,
  planned: BlueprintTable,
  { table, headers }: StandingTable,
  lacking: readonly PlanField[],
  place: Pick<TableGrowth, "empty" | "columns">
): TableGrowth {
  const columnOf = (header: string | undefined) =>
    table.area.column + headers.indexOf(header ?? "");
  const end = table.area.row + table.area.rowCount - place.empty;
  const rows = [...new Set(lacking.map((field) => field.row))].map((row, index): NewRow => {
    const inRow = lacking.filter((field) => field.row === row);
    const first = { row: end + index, column: table.area.column };
    return {
      styles:
        planned.isRegion === true
          ? []
          : stylesOf(blueprint, planned, row).flatMap(({ header, style }) =>
              headers.includes(header) ? [{ column: columnOf(header), style }] : []
            ),
      cells: [
        ...inRow.flatMap(({ place, value }) =>
          headers.includes(place?.header ?? "") ? [{ column: columnOf(place?.header), value }] : []
        ),
        ...computedCells(planned, headers, first),
      ],
      choices: choicesOf(blueprint, planned, row).flatMap(({ header, list }) =>
        headers.includes(header) ? [{ column: columnOf(header), list }] : []
      ),
      height: blueprint.rowHeights.find((one) => one.row === row)?.height ?? LEAST_HEIGHT,
    };
  });
  const isRegion = planned.isRegion ?? false;
  return { table: table.name, isRegion, area: table.area, ...place, rows };
}

/** What the new row calculates, where the columns that it needs are still there. */
function computedCells(
  { computed = [] }: BlueprintTable,
  headers: readonly string[],
  first: { readonly row: number; readonly column: number }
): NewRow["cells"] {
  return computed.flatMap(({ header, formula }) => {
    const column = headers.indexOf(header);
    const filled = rowFormula(formula, headers, first);
    if (column < 0 || filled === undefined) return [];
    return [{ column: first.column + column, value: { formula: filled } }];
  });
}

function choicesOf({ blocks, choices }: SheetBlueprint, table: BlueprintTable, row: number) {
  return choices
    .filter((choice) => choice.row <= row && row < choice.row + choice.rowCount)
    .map(({ column, list }) => ({
      header: table.headers?.[column - table.column] ?? headerAt(blocks, table.row, column),
      list,
    }));
}

function stylesOf(
  { blocks }: SheetBlueprint,
  { row: header, columnCount }: BlueprintTable,
  row: number
): { readonly header: string; readonly style: StyleName }[] {
  return Array.from({ length: columnCount }, (_, column) => column).flatMap((column) => {
    const block = blocks.find((one) => covers(one, row, column));
    return block === undefined
      ? []
      : [{ header: headerAt(blocks, header, column), style: block.style }];
  });
}

function headerAt(blocks: SheetBlueprint["blocks"], row: number, column: number): string {
  const block = blocks.find((one) => covers(one, row, column));
  const value = block?.values[0]?.[column - block.column];
  return value !== undefined && "text" in value ? value.text : "";
}

function covers(
  { row: top, column: left, values }: SheetBlueprint["blocks"][number],
  row: number,
  column: number
): boolean {
  const [down, right] = [row - top, column - left];
  return down >= 0 && down < values.length && right >= 0 && right < (values[0]?.length ?? 0);
}

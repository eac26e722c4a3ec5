import type { AreaAddress } from "../plan/address";
import type { SheetSnapshot } from "../plan/snapshot";
import type { SheetBlueprint } from "./blueprint";
import { contentOf } from "./planFields";
import { contentAt, standingTable } from "./sheetCells";
import { periodsTable } from "./vocabularies";

/**
 * Headings of ours below the list of periods that are merged beyond its columns, as they were made before: Excel does not
 * add a row to a table when that would move a part of a merged cell.
 */
export function mergedHeadings({ blocks }: SheetBlueprint, sheet: SheetSnapshot): AreaAddress[] {
  const periods = standingTable(sheet, periodsTable)?.table.area;
  if (periods === undefined) return [];
  const end = periods.column + periods.columnCount;
  const ours = new Set(
    blocks
      .filter(({ owner }) => owner === "label")
      .flatMap(({ values }) => values.flat())
      .map((value) => value && contentOf(value))
  );
  return sheet.merges.filter(
    ({ row, column, columnCount }) =>
      row >= periods.row + periods.rowCount &&
      column < end &&
      column + columnCount > end &&
      ours.has(String(contentAt(sheet, { row, column })))
  );
}

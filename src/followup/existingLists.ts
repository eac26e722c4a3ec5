import type { SheetSnapshot } from "../plan/snapshot";
import type { ListRange, SheetBlueprint } from "./blueprint";
import { contentOf } from "./planFields";
import { contentAt, findContent } from "./sheetCells";

/**
 * Where the choices of a list stand on a lists sheet that people may have changed: under the list's header, as far as
 * cells are filled in. A list whose header is gone is taken to stand where it was made.
 */
export function existingList(
  list: ListRange,
  lists: SheetBlueprint,
  sheet: SheetSnapshot
): ListRange {
  const words = headerOf(list, lists);
  const header = words === undefined ? undefined : findHeader(words, list, sheet);
  if (header === undefined) return list;
  const rowCount = filledBelow(sheet, header.row + 1, header.column);
  return rowCount === 0 ? list : { row: header.row + 1, column: header.column, rowCount };
}

function headerOf(list: ListRange, lists: SheetBlueprint): string | undefined {
  const block = lists.blocks.find(
    ({ row, column, values }) =>
      row === list.row - 1 &&
      column <= list.column &&
      list.column < column + (values[0]?.length ?? 0)
  );
  const value = block?.values[0]?.[list.column - block.column];
  return value === undefined ? undefined : String(contentOf(value));
}

function findHeader(
  words: string,
  list: ListRange,
  sheet: SheetSnapshot
): { row: number; column: number } | undefined {
  const here = { row: list.row - 1, column: list.column };
  return contentAt(sheet, here) === words
    ? here
    : findContent(sheet, (content) => content === words);
}

function filledBelow(sheet: SheetSnapshot, row: number, column: number): number {
  return contentAt(sheet, { row, column }) === null ? 0 : 1 + filledBelow(sheet, row + 1, column);
}

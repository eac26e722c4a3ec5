import type { AreaAddress, CellAddress } from "./address";

/** The smallest area that holds all cells that are on the sheet of the first one. */
export function cellsArea(cells: readonly CellAddress[]): AreaAddress {
  const sheet = cells[0]?.sheet ?? "";
  const span = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { sheet: own, row, column } of cells) {
    if (own !== sheet) continue;
    span.top = Math.min(span.top, row);
    span.left = Math.min(span.left, column);
    span.bottom = Math.max(span.bottom, row);
    span.right = Math.max(span.right, column);
  }
  if (cells.length === 0) return { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    sheet,
    row: span.top,
    column: span.left,
    rowCount: span.bottom - span.top + 1,
    columnCount: span.right - span.left + 1,
  };
}

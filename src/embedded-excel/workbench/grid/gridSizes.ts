import { columnWidth, rowHeight } from "../../model/measures";
import type { SheetModel } from "../../model/sheetModel";

const PIXELS_OF_POINT = 4 / 3;
/** Points of a row for a point of its largest font: 15 for Calibri 11, 18.75 for 14. */
const ROW_FOR_FONT = 15 / 11;

/** Width of a column in pixels, counted from zero; 0 when it is hidden. */
export function columnPixels(sheet: SheetModel, column: number): number {
  return Math.round(columnWidth(sheet, column) * PIXELS_OF_POINT);
}

/** Height of a row in pixels, counted from zero; 0 when it is hidden. Without a height of its own it fits its fonts. */
export function rowPixels(sheet: SheetModel, row: number): number {
  const line = sheet.rows.get(row);
  const points = rowHeight(sheet, row);
  if (line?.hidden === true || line?.size !== undefined)
    return Math.round(points * PIXELS_OF_POINT);
  let largest = 0;
  for (const { cell } of sheet.cellsIn({ row, column: 0, rowCount: 1, columnCount: 16_384 })) {
    if (cell.value !== null) largest = Math.max(largest, cell.format?.font.size ?? 0);
  }
  return Math.round(Math.max(points, largest * ROW_FOR_FONT) * PIXELS_OF_POINT);
}

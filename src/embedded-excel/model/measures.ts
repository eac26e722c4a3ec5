import type { SheetModel } from "./sheetModel";

/** Points of a column of the standard width 8.43: 64 pixels of 96 to the inch. */
const STANDARD_COLUMN_POINTS = 48;
const STANDARD_COLUMN_CHARACTERS = 8.43;
const PIXELS_OF_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;
const POINTS_OF_PIXEL = 0.75;

/** Points of a column that is so many characters of the standard font wide (Calibri 11: 7 pixels and 5 of padding). */
export function pointsOfCharacters(characters: number): number {
  if (characters === STANDARD_COLUMN_CHARACTERS) return STANDARD_COLUMN_POINTS;
  const pixels =
    characters < 1
      ? characters * (PIXELS_OF_CHARACTER + PIXELS_OF_PADDING)
      : characters * PIXELS_OF_CHARACTER + PIXELS_OF_PADDING;
  return Math.round(pixels) * POINTS_OF_PIXEL;
}

/** Height of a row in points; 0 when it is hidden. */
export function rowHeight(sheet: SheetModel, row: number): number {
  const line = sheet.rows.get(row);
  return line?.hidden === true ? 0 : (line?.size ?? sheet.standardHeight);
}

/** Width of a column in points; 0 when it is hidden. */
export function columnWidth(sheet: SheetModel, column: number): number {
  const line = sheet.columns.get(column);
  return line?.hidden === true ? 0 : (line?.size ?? pointsOfCharacters(sheet.standardWidth));
}

/** Points from the top edge of the sheet to the top edge of a row. */
export function rowTop(sheet: SheetModel, row: number): number {
  let top = row * sheet.standardHeight;
  for (const index of sheet.rows.keys())
    if (index < row) top += rowHeight(sheet, index) - sheet.standardHeight;
  return top;
}

/** Points from the left edge of the sheet to the left edge of a column. */
export function columnLeft(sheet: SheetModel, column: number): number {
  const standard = pointsOfCharacters(sheet.standardWidth);
  let left = column * standard;
  for (const index of sheet.columns.keys())
    if (index < column) left += columnWidth(sheet, index) - standard;
  return left;
}

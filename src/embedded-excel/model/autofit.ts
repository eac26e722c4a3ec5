import { formatValue } from "../engine/numberFormat";
import { lastColumn, lastRow, type Area } from "./area";
import type { Cell } from "./cell";
import { lineOf } from "./lines";
import { columnWidth, pointsOfCharacters } from "./measures";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

// No font is measured here: widths are estimated from the number of characters, larger for bold and larger sizes.
const AVERAGE_CHARACTER = 1;
const BOLD_FACTOR = 1.1;
const STANDARD_SIZE = 11;
const LINE_HEIGHT = 15 / STANDARD_SIZE;

function shownText(
  sheet: SheetModel,
  row: number,
  column: number,
  cell: Cell,
  locale: string
): string {
  return formatValue(cell.value, sheet.formatAt(row, column).numberFormat, locale);
}

/** Fits columns to the longest text in them, as near as can be told without a font. */
export function autofitColumns(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  locale: string
): void {
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.cellsIn({ ...area, row: 0, rowCount: Infinity })) {
    const { font, alignment } = sheet.formatAt(row, column);
    if (cell.value === null || alignment.wrapText || sheet.mergeAt(row, column) !== undefined)
      continue;
    const longest = Math.max(
      ...shownText(sheet, row, column, cell, locale)
        .split("\n")
        .map((line) => line.length)
    );
    const characters =
      longest * AVERAGE_CHARACTER * (font.bold ? BOLD_FACTOR : 1) * (font.size / STANDARD_SIZE);
    widths.set(column, Math.max(widths.get(column) ?? 0, characters));
  }
  for (const [column, characters] of widths)
    lineOf(sheet.columns, column).size = pointsOfCharacters(Math.min(255, characters + 1));
  workbook.changed({ kind: "format", sheet, area });
}

/** Fits rows to the lines that their wrapped and broken texts need. */
export function autofitRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  locale: string
): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    const heights: number[] = [];
    for (const { column, cell } of sheet.cellsIn({
      row,
      column: 0,
      rowCount: 1,
      columnCount: lastColumn(area) + 1,
    })) {
      if (cell.value !== null)
        heights.push(heightOf(sheet, row, column, shownText(sheet, row, column, cell, locale)));
    }
    if (heights.length > 0)
      lineOf(sheet.rows, row).size = Math.max(sheet.standardHeight, ...heights);
  }
  workbook.changed({ kind: "format", sheet, area });
}

function heightOf(sheet: SheetModel, row: number, column: number, text: string): number {
  const { font, alignment } = sheet.formatAt(row, column);
  const perLine = Math.max(1, columnWidth(sheet, column) / (pointsOfCharacters(1) / 2));
  const lines = text
    .split("\n")
    .map((line) => (alignment.wrapText ? Math.max(1, Math.ceil(line.length / perLine)) : 1));
  return lines.reduce((sum, count) => sum + count, 0) * font.size * LINE_HEIGHT;
}

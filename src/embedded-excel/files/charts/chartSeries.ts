import { formatAddress } from "../../engine/address";
import { area, lastColumn, lastRow, type Area } from "../../model/area";
import type { ChartModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";

/** A series as references: "Budget!$B$2:$B$5". */
export interface Series {
  readonly name: string | null;
  readonly categories: string | null;
  readonly values: string;
}

const isText = (sheet: SheetModel, row: number, column: number): boolean => {
  const value = sheet.cellAt(row, column)?.value ?? null;
  return value === null || typeof value === "string";
};

/**
 * The series of a chart's source as Excel finds them: a first row or column of texts holds names and categories, and
 * with seriesBy "Auto" the series run along the longer side.
 */
export function seriesOf(sheet: SheetModel, { source, seriesBy }: ChartModel): Series[] {
  const whole = source.area;
  const header = whole.rowCount > 1 && isLineOfTexts(sheet, { ...whole, rowCount: 1 });
  const titles = whole.columnCount > 1 && isLineOfTexts(sheet, { ...whole, columnCount: 1 });
  const top = whole.row + (header ? 1 : 0);
  const left = whole.column + (titles ? 1 : 0);
  const rows = lastRow(whole) - top + 1;
  const columns = lastColumn(whole) - left + 1;
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && columns > rows);
  const reference = (of: Area): string => formatAddress(sheet.name, of, { absolute: true });
  if (byRows)
    return Array.from({ length: rows }, (_, index) => ({
      name: titles ? reference(area(top + index, whole.column)) : null,
      categories: header ? reference(area(whole.row, left, 1, columns)) : null,
      values: reference(area(top + index, left, 1, columns)),
    }));
  return Array.from({ length: columns }, (_, index) => ({
    name: header ? reference(area(whole.row, left + index)) : null,
    categories: titles ? reference(area(top, whole.column, rows, 1)) : null,
    values: reference(area(top, left + index, rows, 1)),
  }));
}

/** All texts; the corner may be empty, but not the whole line. */
function isLineOfTexts(sheet: SheetModel, line: Area): boolean {
  let filled = 0;
  for (let row = line.row; row <= lastRow(line); row++) {
    for (let column = line.column; column <= lastColumn(line); column++) {
      if (!isText(sheet, row, column)) return false;
      if (sheet.cellAt(row, column)?.value) filled++;
    }
  }
  return filled > 0;
}

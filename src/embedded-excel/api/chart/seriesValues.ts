import { formatAddress } from "../../engine/address";
import type { ChartRange, ChartSeriesModel } from "../../model/features";
import { apiValue } from "../range/readCells";
import { formatValue } from "../../engine/numberFormat";
import type { ChartObject } from "./chartObjects";

/** The values of the cells of a range, row by row; empty when its sheet is gone. */
export function valuesOf(
  owner: ChartObject,
  range: ChartRange | null
): (string | number | boolean)[] {
  const sheet = range === null ? undefined : owner.session.workbook.sheetById(range.sheetId);
  if (range === null || sheet === undefined) return [];
  owner.session.calculateIfNeeded();
  const { row, column, rowCount, columnCount } = range.area;
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    apiValue(
      sheet.cellAt(row + Math.floor(index / columnCount), column + (index % columnCount))?.value ??
        null
    )
  );
}

/** The name of a series: as it was set, or what its cell shows, or "Series1". */
export function seriesName(
  { session }: ChartObject,
  { name, nameCell }: ChartSeriesModel,
  index: number
): string {
  if (name !== null) return name;
  const sheet = nameCell === null ? undefined : session.workbook.sheetById(nameCell.sheetId);
  if (nameCell === null || sheet === undefined) return `Series${index + 1}`;
  const { row, column } = nameCell.area;
  const value = sheet.cellAt(row, column)?.value ?? null;
  const shown = formatValue(value, sheet.formatAt(row, column).numberFormat, session.locale);
  return shown === "" ? `Series${index + 1}` : shown;
}

/** Where a dimension of a series comes from, as a formula names it; "" for none. */
export function sourceText({ session }: ChartObject, range: ChartRange | null): string {
  const sheet = range === null ? undefined : session.workbook.sheetById(range.sheetId);
  return range === null || sheet === undefined
    ? ""
    : formatAddress(sheet.name, range.area, { absolute: true });
}

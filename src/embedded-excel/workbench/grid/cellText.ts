import { cultureOf, formatValue, isDateFormat, toLocalFormula } from "../../engine";
import { isCellError } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";

/** What a cell shows, or "" for one that is covered by a merged area. Rows and columns count from zero. */
export function shownText(sheet: SheetModel, row: number, column: number, locale: string): string {
  const cell = sheet.cellAt(row, column);
  if (cell === undefined || cell.value === null || isCovered(sheet, row, column)) return "";
  return formatValue(cell.value, sheet.formatAt(row, column).numberFormat, locale);
}

/** The text to edit in a cell: what would make the same cell if it was typed. */
export function typedText(sheet: SheetModel, row: number, column: number, locale: string): string {
  const cell = sheet.cellAt(row, column);
  if (cell === undefined) return "";
  if (cell.formula !== null) return toLocalFormula(cell.formula, locale);
  const { value } = cell;
  if (typeof value === "number")
    return typedNumber(value, sheet.formatAt(row, column).numberFormat, locale);
  if (typeof value === "string") return cell.quotePrefix === true ? `'${value}` : value;
  return value === null ? "" : formatValue(value, "General", locale);
}

function typedNumber(value: number, format: string, locale: string): string {
  if (isDateFormat(format)) {
    const pattern = Number.isInteger(value) ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
    return formatValue(value, value < 1 ? "hh:mm:ss" : pattern, locale);
  }
  const isPercent = format.includes("%");
  // Fifteen digits are what Excel keeps of a number.
  const digits = String(Number((isPercent ? value * 100 : value).toPrecision(15)));
  const text = digits.replace(".", cultureOf(locale).decimalSeparator);
  return isPercent ? `${text}%` : text;
}

/** True for a cell of a merged area that is not its first. */
export function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

/** The kind of a cell's value, which decides its side: IronCalc's numbers for cell types. */
export function cellTypeOf(sheet: SheetModel, row: number, column: number): number {
  const value = sheet.cellAt(row, column)?.value ?? null;
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return value !== null && isCellError(value) ? 16 : 1;
}

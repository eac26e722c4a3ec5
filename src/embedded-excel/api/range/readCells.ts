import { toLocalFormat } from "../../engine/localFormat";
import { formatValue } from "../../engine/numberFormat";
import { isCellError, type CellValue } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import type { RangeObject } from "./rangeObject";

/** A value as the API gives it: "" for an empty cell, the English code for an error. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function apiValueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  const types = { number: "Double", string: "String", boolean: "Boolean" } as const;
  return types[typeof value as keyof typeof types];
}

const valueAt = (sheet: SheetModel, row: number, column: number): CellValue =>
  sheet.cellAt(row, column)?.value ?? null;

/** Grids of an unbounded range are `null`, as Excel answers. */
function readGrid<T>(range: RangeObject, read: (row: number, column: number) => T): T[][] | null {
  return range.isUnbounded ? null : range.grid(read);
}

export function readValues(range: RangeObject): unknown {
  range.session.calculateIfNeeded();
  const { sheet } = range;
  return readGrid(range, (row, column) => apiValue(valueAt(sheet, row, column)));
}

export function readValueTypes(range: RangeObject): unknown {
  range.session.calculateIfNeeded();
  const { sheet } = range;
  return readGrid(range, (row, column) => apiValueType(valueAt(sheet, row, column)));
}

export function readText(range: RangeObject): unknown {
  range.session.calculateIfNeeded();
  const { sheet, session } = range;
  return readGrid(range, (row, column) => {
    const value = valueAt(sheet, row, column);
    return formatValue(value, sheet.formatAt(row, column).numberFormat, session.locale);
  });
}

/** Formulas through `convert`, and constants as `values` gives them. */
export function readFormulas(
  range: RangeObject,
  convert: (formula: string, row: number, column: number) => string
): unknown {
  range.session.calculateIfNeeded();
  const { sheet } = range;
  return readGrid(range, (row, column) => {
    const cell = sheet.cellAt(row, column);
    if (cell === undefined) return "";
    return cell.formula === null ? apiValue(cell.value) : convert(cell.formula, row, column);
  });
}

export function readNumberFormat(range: RangeObject): unknown {
  const { sheet } = range;
  return readGrid(range, (row, column) => sheet.formatAt(row, column).numberFormat);
}

export function readNumberFormatLocal(range: RangeObject): unknown {
  const { sheet, session } = range;
  return readGrid(range, (row, column) =>
    toLocalFormat(sheet.formatAt(row, column).numberFormat, session.locale)
  );
}

const CATEGORIES: readonly (readonly [RegExp, string])[] = [
  [/^general$/i, "General"],
  [/^@$/, "Text"],
  [/%/, "Percentage"],
  [/e[+-]/i, "Scientific"],
  [/\?\/\?|\/\d/, "Fraction"],
  [/_-?\*|_\(\*/, "Accounting"],
  [/\[\$|[$€£¥]|"kr"/, "Currency"],
  [/[dy]|mmm/i, "Date"],
  [/[hs]/i, "Time"],
  [/^[#0,.\s\u00a0]+(_-)?(;.*)?$/, "Number"],
];

export function readNumberFormatCategories(range: RangeObject): unknown {
  const { sheet } = range;
  return readGrid(range, (row, column) => {
    const code = sheet.formatAt(row, column).numberFormat;
    return CATEGORIES.find(([pattern]) => pattern.test(code))?.[1] ?? "Custom";
  });
}

import { cultureOf } from "./culture";
import { isGeneral, isTextCellFormat } from "./numberFormat";
import { parseTypedDate } from "./typedDate";
import { parseTypedNumber } from "./typedNumber";
import type { CellValue } from "./value";
import { errorCodeOf } from "./value";

export interface TypingOptions {
  /** Whose conventions: "en-US" for `Range.values` and `Range.formulas`, the user's for `formulasLocal`. */
  readonly locale: string;
  /** The cell's number format before, in US codes; General when absent. */
  readonly numberFormat?: string;
  /** The year of a date typed without one; such dates stay text when it is absent. */
  readonly currentYear?: number;
}

export interface TypedFormula {
  /** In the locale it was typed in, starting with "=". Its syntax has not been checked. */
  readonly formula: string;
}

export interface TypedValue {
  readonly value: CellValue;
  /** The number format (US codes) that Excel gives a General cell for this input. */
  readonly numberFormat?: string;
  /** The text began with an apostrophe, which Excel keeps as the cell's prefix and does not show. */
  readonly quotePrefix?: true;
}

/**
 * What a string becomes when it is assigned to a cell, which Excel treats as typing: formulas start with "=", "+" or
 * "-", numbers, dates, percentages, booleans and errors are recognised, an apostrophe or the format "@" keeps text,
 * and the empty string empties the cell (null).
 */
export function parseTyped(text: string, options: TypingOptions): TypedFormula | TypedValue {
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quotePrefix: true };
  const current = options.numberFormat ?? "";
  if (isTextCellFormat(current)) return { value: text };
  if (/^=[^]/.test(text)) return { formula: text };
  const recognised = recognise(text, options);
  if (recognised !== undefined)
    return isGeneral(current) ? recognised : { value: recognised.value };
  return /^[+-][^]/.test(text) ? { formula: `=${text}` } : { value: text };
}

function recognise(text: string, options: TypingOptions): TypedValue | undefined {
  const culture = cultureOf(options.locale);
  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (word === culture.booleans[0]) return { value: true };
  if (word === culture.booleans[1]) return { value: false };
  const local = Object.entries(culture.errors).find(([, shown]) => shown === word);
  const error = errorCodeOf(local?.[0] ?? word);
  if (error !== undefined) return { value: { error } };
  return (
    parseTypedNumber(trimmed, culture) ?? parseTypedDate(trimmed, culture, options.currentYear)
  );
}

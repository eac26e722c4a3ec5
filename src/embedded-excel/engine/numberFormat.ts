import { format, isDateFormat as hasDateCodes, isTextFormat, isValidFormat } from "numfmt";
import type { Culture } from "./culture";
import { cultureOf } from "./culture";
import type { CellValue } from "./value";
import { isCellError } from "./value";

export const GENERAL = "General";

/** What Excel shows in place of a date before 1900 or after 9999. */
const NOT_A_DATE = "########";

/** Whether Excel would take the text as a number format in US codes. */
export function isNumberFormat(code: string): boolean {
  return code === "" || isValidFormat(code);
}

/** Whether a number format shows dates, times or durations. */
export function isDateFormat(code: string): boolean {
  return isNumberFormat(code) && hasDateCodes(code);
}

/** Whether what is typed into a cell of this format stays text ("@"). */
export function isTextCellFormat(code: string): boolean {
  return isNumberFormat(code) && isTextFormat(code);
}

export function isGeneral(code: string): boolean {
  return code === "" || code.toLowerCase() === "general";
}

/**
 * The text that a cell shows, whatever its width.
 * @param code number format in US codes; one that Excel would refuse is taken as General
 * @param locale BCP 47 tag of the user's region, such as "sv-SE"
 * @throws RangeError when the locale is not supported
 */
export function formatValue(value: CellValue, code: string, locale: string): string {
  const culture = cultureOf(locale);
  if (value === null) return "";
  if (isCellError(value)) return culture.errors[value.error] ?? value.error;
  if (typeof value === "boolean") return culture.booleans[value ? 0 : 1];
  const pattern = patternOf(code, culture);
  if (pattern === GENERAL && typeof value === "number") {
    const plain = plainGeneral(value);
    if (plain !== undefined) return plain.replace(".", culture.decimalSeparator);
  }
  return format(pattern, value, {
    locale: culture.locale,
    dateSpanLarge: false,
    dateErrorNumber: false,
    overflow: NOT_A_DATE,
  });
}

/** General shows up to eleven characters; a number that has no more is shown as JavaScript writes it. */
const GENERAL_LENGTH = 11;

function plainGeneral(value: number): string | undefined {
  const text = String(value);
  const isPlain = text.length < GENERAL_LENGTH && /^-?\d+(?:\.\d+)?$/.test(text);
  return isPlain ? text : undefined;
}

const patterns = new Map<string, string>();
const MOST_PATTERNS = 5000;

/** The pattern that a format code stands for in a culture; whether Excel knows it is found out once. */
function patternOf(code: string, culture: Culture): string {
  const key = `${culture.locale} ${code}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const pattern = isNumberFormat(code) ? systemPattern(code, culture) : GENERAL;
  if (patterns.size < MOST_PATTERNS) patterns.set(key, pattern);
  return pattern;
}

/**
 * Replaces the built-in formats that follow the system's settings (14, 22, and the system date and time tags of
 * ECMA-376 part 1, 18.8.30) with what the culture shows for them.
 */
function systemPattern(code: string, culture: Culture): string {
  switch (code.toLowerCase()) {
    case "":
      return GENERAL;
    case "m/d/yyyy":
    case "mm-dd-yy":
      return culture.shortDate;
    case "m/d/yyyy h:mm":
    case "m/d/yy h:mm":
      return culture.locale === "en-US" ? code : `${culture.shortDate} hh:mm`;
  }
  const tag = /^\[\$-(F800|F400|x-sysdate|x-systime)\]/i.exec(code)?.[1]?.toLowerCase();
  if (tag === undefined) return code;
  return tag === "f800" || tag === "x-sysdate" ? culture.longDate : culture.longTime;
}

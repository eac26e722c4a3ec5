import { negateDecimal, parseDecimal } from "./decimal";
import type { Decimal, Unit } from "./figure";
import { plainSpaces, splitUnit } from "./unit";

/** Which mark stands before the decimals. With "comma" a point groups digits, and the other way round. */
export type DecimalMark = "comma" | "point";

/** A number written as text, with what it means under each decimal mark that its form allows. */
export interface NumberText {
  readonly readings: Readonly<Partial<Record<DecimalMark, Decimal>>>;
  readonly unit?: Unit;
  readonly approximate: boolean;
  /** True where groups of digits show which mark is which: "1 350.5", "1.350,5". */
  readonly certain: boolean;
}

/** Why a number means different things to different readers. */
export type NumberDoubt = "brackets" | "footnote" | "year" | "dateDigits";

/**
 * `none`: a mark for "no value". A doubt: a number that means different things to different readers. `other`: not a
 * number, such as a name, a range, a date or a case number.
 */
export type NumberTextFault = "none" | "other" | NumberDoubt;

/** Longer texts are prose. It also bounds the work on hostile input. */
const MAX_LENGTH = 60;
const NO_VALUE = /^(?:[-–—‒−]+|\.{1,3}|…|x)$/iu;
const APPROXIMATE =
  /^(?:ca[.:]?|c:a|cirka|circa|omkring|ungefär|runt|drygt|knappt|närmare|nästan|approx\.?|about|around|~|≈) ?/u;
const FOOTNOTE_MARK = /(?: \d{1,2}\)| ?\[\d{1,2}\]| ?[⁰¹²³⁴⁵⁶⁷⁸⁹]+\)?⁾?| ?[*†‡]+)$/u;
const FOOTNOTE_BEFORE = /^[*†‡]+ ?(?=[-−–\d])/u;
const STUCK_FOOTNOTE = /^[^(]*\d\)$/u;
const BRACKETS = /^[-−–]? ?\(([^()]*\d[^()]*)\)(.*)$/u;
const SIGN = /^([-−–‒‑+]) ?/u;
const SIGN_AT_END = /[-−‑]$/u;
/** Of our time, as in `yearRow.ts`: 1900 is an amount. */
const BARE_YEAR = /^(?:19[7-9]|20[0-6])\d$/u;
const BARE_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
const DIGITS = "(?:0|[1-9]\\d*)";
const FORMS: Readonly<Record<DecimalMark, RegExp>> = {
  comma: numeralForm("\\.", ","),
  point: numeralForm(",", "\\."),
};
const GROUPED_WITH_DECIMALS = /[ .,]\d+[.,]/u;

function numeralForm(group: string, decimal: string): RegExp {
  const grouped = [" ", group].map((mark) => `[1-9]\\d{0,2}(?:${mark}\\d{3})+`).join("|");
  return new RegExp(`^(?:${DIGITS}|${grouped})(?:${decimal}\\d+)?$`, "u");
}

/**
 * Reads an amount or share written as text: "1 350,5", "–1,8 mnkr", "ca 57 %", "493,4¹". Digits may be grouped with
 * any space, the minus may be a hyphen, U+2212 or an en dash. Never reads a bare year, range, date or case number, nor a
 * whole number with a zero before it, such as a telephone number. A figure in brackets is in doubt: it is negative to
 * some and last year's figure to others.
 */
export function readNumberText(text: string): NumberText | NumberTextFault {
  if (text.length > MAX_LENGTH) return "other";
  const plain = plainSpaces(text);
  if (plain === "" || NO_VALUE.test(plain)) return "none";
  const unmarked = plain.replace(FOOTNOTE_BEFORE, "").replace(FOOTNOTE_MARK, "").trim();
  const [, inner, after] = BRACKETS.exec(unmarked) ?? [];
  if (inner !== undefined) return isNumberText(inner + (after ?? "")) ? "brackets" : "other";
  if (STUCK_FOOTNOTE.test(unmarked))
    return isNumberText(unmarked.slice(0, -1)) ? "footnote" : "other";
  return readUnmarked(unmarked);
}

/** True when a text is a number under some decimal mark, whatever unit it has. */
export function isNumberText(text: string): boolean {
  return typeof readNumberText(text) === "object";
}

function readUnmarked(text: string): NumberText | NumberTextFault {
  const beforeUnit = text.toLowerCase().replace(APPROXIMATE, "");
  const { rest, unit } = splitUnit(beforeUnit);
  const { numeral, negative } = splitSign(
    rest.replace(APPROXIMATE, "").replace(FOOTNOTE_MARK, "").trim()
  );
  if (unit === undefined && BARE_YEAR.test(numeral)) return "year";
  if (unit === undefined && BARE_DATE.test(numeral)) return "dateDigits";
  const readings = readNumeral(numeral, negative);
  if (Object.keys(readings).length === 0) return "other";
  const approximate = APPROXIMATE.test(text.toLowerCase()) || APPROXIMATE.test(rest);
  return {
    readings,
    approximate,
    certain: GROUPED_WITH_DECIMALS.test(numeral),
    ...(unit === undefined ? {} : { unit }),
  };
}

function splitSign(text: string): { readonly numeral: string; readonly negative: boolean } {
  const sign = SIGN.exec(text);
  if (sign !== null) return { numeral: text.slice(sign[0].length), negative: sign[1] !== "+" };
  if (SIGN_AT_END.test(text)) return { numeral: text.slice(0, -1).trim(), negative: true };
  return { numeral: text, negative: false };
}

function readNumeral(numeral: string, negative: boolean): Partial<Record<DecimalMark, Decimal>> {
  const readings: Partial<Record<DecimalMark, Decimal>> = {};
  for (const mark of ["comma", "point"] as const) {
    const value = FORMS[mark].test(numeral) ? parseDecimal(withPoint(numeral, mark)) : undefined;
    if (value !== undefined) readings[mark] = negative ? negateDecimal(value) : value;
  }
  return readings;
}

function withPoint(numeral: string, mark: DecimalMark): string {
  return mark === "comma"
    ? numeral.replace(/[ .]/gu, "").replace(",", ".")
    : numeral.replace(/[ ,]/gu, "");
}

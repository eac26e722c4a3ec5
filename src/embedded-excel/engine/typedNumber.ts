import type { Culture } from "./culture";
import type { Recognised } from "./recognised";

/** Excel keeps this many significant digits of a typed number; the rest become zeros. */
const SIGNIFICANT_DIGITS = 15;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * A number as a person types it in a culture: grouped digits, decimals, exponent, percent, currency, parentheses for
 * negative, or a whole number and a fraction ("1 1/2"). Undefined when it is none of these.
 */
export function parseTypedNumber(text: string, culture: Culture): Recognised | undefined {
  const [, inner] = /^\((.*)\)$/.exec(text) ?? [];
  if (inner === undefined) return parseFraction(text) ?? parseSigned(text, culture);
  const positive = /^[^-+]/.test(inner) ? parseSigned(inner, culture) : undefined;
  return positive === undefined ? undefined : { ...positive, value: -positive.value };
}

function parseSigned(text: string, culture: Culture): Recognised | undefined {
  const currency = `(?:${escape(culture.currencySymbol)})?`;
  const [first, last] = culture.currencyFirst
    ? [`(?<currency>${currency})`, ""]
    : ["", `(?<currency>${currency})`];
  const decimal = escape(culture.decimalSeparator);
  const group = /\s/.test(culture.groupSeparator)
    ? "[ \\u00a0\\u202f]"
    : escape(culture.groupSeparator);
  const whole = `(?<whole>\\d{1,3}(?:${group}\\d{3})+|\\d+)?`;
  const rest = `(?:${decimal}(?<decimals>\\d*))?(?<exponent>e[+-]?\\d{1,3})?`;
  const pattern = new RegExp(
    `^(?<sign>[+-]?)${first}\\s*${whole}${rest}\\s*(?<percent>%?)${last}$`,
    "i"
  );
  const parts = pattern.exec(text)?.groups;
  return parts === undefined ? undefined : readParts(parts, culture);
}

function readParts(
  parts: Partial<Record<string, string>>,
  culture: Culture
): Recognised | undefined {
  const {
    sign = "",
    whole = "",
    decimals = "",
    exponent = "",
    percent = "",
    currency = "",
  } = parts;
  if (whole === "" && decimals === "") return undefined;
  const digits = significant(whole.replace(/\D/g, ""), decimals);
  const shift = percent === "" ? 0 : -2;
  const power = Number(exponent.slice(1)) + shift;
  const value = Number(`${sign}${digits}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  const hasDecimals = decimals !== "";
  const numberFormat =
    formatOfSuffix(percent, exponent, hasDecimals) ??
    (currency === "" ? formatOfGroups(whole, hasDecimals) : currencyFormat(culture, hasDecimals));
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** The digits with a decimal point, those after the fifteenth significant one as zeros. */
function significant(whole: string, decimals: string): string {
  let left = SIGNIFICANT_DIGITS;
  let leading = true;
  const keep = (digit: string): string => {
    leading &&= digit === "0";
    if (leading) return digit;
    left -= 1;
    return left >= 0 ? digit : "0";
  };
  const kept = (digits: string): string => digits.replace(/\d/g, keep);
  return `${kept(whole) || "0"}.${kept(decimals) || "0"}`;
}

function formatOfSuffix(
  percent: string,
  exponent: string,
  hasDecimals: boolean
): string | undefined {
  if (percent !== "") return hasDecimals ? "0.00%" : "0%";
  return exponent === "" ? undefined : "0.00E+00";
}

function formatOfGroups(whole: string, hasDecimals: boolean): string | undefined {
  if (/^\d*$/.test(whole)) return undefined;
  return hasDecimals ? "#,##0.00" : "#,##0";
}

function currencyFormat(culture: Culture, hasDecimals: boolean): string {
  const digits = hasDecimals ? "#,##0.00" : "#,##0";
  if (!culture.currencyFirst) {
    const amount = `${digits} "${culture.currencySymbol}"`;
    return `${amount};[Red]-${amount}`;
  }
  const amount = `${culture.currencySymbol}${digits}`;
  return `${amount}_);[Red](${amount})`;
}

function parseFraction(text: string): Recognised | undefined {
  const parts = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (parts === null) return undefined;
  const [, sign = "", whole, numerator, denominator = ""] = parts;
  if (Number(denominator) === 0) return undefined;
  const size = Number(whole) + Number(numerator) / Number(denominator);
  return {
    value: sign === "-" ? -size : size,
    numberFormat: denominator.length === 1 ? "# ?/?" : "# ??/??",
  };
}

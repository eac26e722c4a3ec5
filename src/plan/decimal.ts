import type { Decimal } from "./figure";

/** Excel calculates with and keeps this many significant digits; further digits of a float are noise. */
const SIGNIFICANT_DIGITS = 15;
const NUMERAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i;

/**
 * Reads a decimal numeral with a point, as JavaScript writes numbers: "57.68", "-0.0135", "1e-7".
 * Trailing zeros count as decimals. Anything else gives undefined.
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = NUMERAL.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(whole + fraction);
  const decimal = {
    digits: sign === "-" ? -digits : digits,
    decimals: fraction.length - Number(exponent),
  };
  return decimal.decimals < 0 ? rescaleDecimal(decimal, 0) : decimal;
}

/** Writes a decimal with a point and as many decimals as it has: 1080 × 10^−1 is "108.0", 57 × 10^1 is "570". */
export function formatDecimal(value: Decimal): string {
  const { digits, decimals } = value.decimals < 0 ? rescaleDecimal(value, 0) : value;
  const sign = digits < 0n ? "-" : "";
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, "0");
  return decimals === 0
    ? sign + text
    : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/**
 * The decimal that a stored float stands for: its shortest decimal text, at most 15 significant digits,
 * so that 0.1 + 0.2 is 0.3. Infinite numbers and NaN give undefined.
 */
export function decimalOfNumber(value: number): Decimal | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT_DIGITS)
    return { digits: BigInt(value), decimals: 0 };
  const text = String(value);
  return plainDecimal(text) ?? parseDecimal(String(Number(value.toPrecision(SIGNIFICANT_DIGITS))));
}

/** A number's text without exponent and beyond no float's noise, as nearly all are: taken apart without patterns. */
function plainDecimal(text: string): Decimal | undefined {
  const point = text.indexOf(".");
  if (point < 0 || text.length > SIGNIFICANT_DIGITS + 1 || text.includes("e")) return undefined;
  const digits = BigInt(Number(text.slice(0, point) + text.slice(point + 1)));
  return { digits, decimals: text.length - point - 1 };
}

/** The same value with another number of decimals. Throws RangeError when digits other than zero would be lost. */
export function rescaleDecimal(value: Decimal, decimals: number): Decimal {
  const steps = decimals - value.decimals;
  if (steps === 0) return value;
  if (steps > 0) return { digits: value.digits * powerOfTen(steps), decimals };
  const divisor = powerOfTen(-steps);
  if (value.digits % divisor !== 0n) throw new RangeError(`Not exact with ${decimals} decimals`);
  return { digits: value.digits / divisor, decimals };
}

/** The same value without trailing zeros after the point: 57.00 becomes 57, 570 stays 570. */
export function trimDecimal(value: Decimal): Decimal {
  if (value.decimals <= 0) return value;
  let { digits, decimals } = value;
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}

/** Negative, zero or positive as `left` is below, equal to or above `right`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const difference = subtractDecimals(left, right).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum, with the decimals of the more precise term. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const decimals = Math.max(left.decimals, right.decimals);
  const digits = rescaleDecimal(left, decimals).digits + rescaleDecimal(right, decimals).digits;
  return { digits, decimals };
}

/** The exact difference, with the decimals of the more precise term. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, negateDecimal(right));
}

export function negateDecimal(value: Decimal): Decimal {
  return { digits: -value.digits, decimals: value.decimals };
}

/** Moves the point: `places` 2 turns 0.57 into 57, −3 turns 284600 into 284.600. */
export function shiftDecimal(value: Decimal, places: number): Decimal {
  if (places === 0 && value.decimals >= 0) return value;
  const shifted = { digits: value.digits, decimals: value.decimals - places };
  return shifted.decimals < 0 ? rescaleDecimal(shifted, 0) : shifted;
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

import { formatDecimal } from "../plan/decimal";
import type { Decimal } from "../plan/figure";

/** An exact fraction. `denominator` is always positive; the fraction need not be in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

/** Ten to the power of `exponent`, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0
    ? { numerator: 1n, denominator: power }
    : { numerator: power, denominator: 1n };
}

export function fromDecimal({ digits, decimals }: Decimal): Rational {
  return multiply({ numerator: digits, denominator: 1n }, powerOfTen(-decimals));
}

export function add(a: Rational, b: Rational): Rational {
  // Figures of one table mostly share a denominator: staying on it keeps long sums from growing.
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  if (a.denominator % b.denominator === 0n) {
    return {
      numerator: a.numerator + b.numerator * (a.denominator / b.denominator),
      denominator: a.denominator,
    };
  }
  if (b.denominator % a.denominator === 0n) return add(b, a);
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** @throws RangeError when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return {
    numerator: sign * a.numerator * b.denominator,
    denominator: sign * a.denominator * b.numerator,
  };
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isZero(a: Rational): boolean {
  return a.numerator === 0n;
}

/** The whole number nearest to a fraction, halves away from zero. */
function nearestWhole({ numerator, denominator }: Rational): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const whole = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -whole : whole;
}

/** Rounds to a number of decimals (negative: to tens and up), halves away from zero. */
export function roundTo(a: Rational, decimals: number): Decimal {
  return { digits: nearestWhole(multiply(a, powerOfTen(decimals))), decimals };
}

/** A fraction as decimal string, rounded to `decimals` decimals. */
export function formatRational(a: Rational, decimals: number): string {
  return formatDecimal(roundTo(a, decimals));
}

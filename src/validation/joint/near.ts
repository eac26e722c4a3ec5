import { add, compare, isZero, multiply, negate, type Rational, ZERO } from "../rational";

/**
 * A number `real` or one as near to it as can be: `real` + `step`·ε, where ε is smaller than every positive number.
 * What lies just above an open end 3 is 3 + ε. Source: Dutertre and de Moura, A fast linear-arithmetic solver for
 * DPLL(T), CAV 2006, section 3.
 */
export interface Near {
  readonly real: Rational;
  readonly step: Rational;
}

export function near(real: Rational, step: Rational = ZERO): Near {
  return { real, step };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A fraction in lowest terms. */
export function lowestTerms(a: Rational): Rational {
  if (a.denominator === 1n) return a;
  const divisor = greatestDivisor(a.numerator, a.denominator);
  if (divisor === 1n) return a;
  return { numerator: a.numerator / divisor, denominator: a.denominator / divisor };
}

export function addNear(a: Near, b: Near): Near {
  const step = isZero(a.step) ? b.step : isZero(b.step) ? a.step : add(a.step, b.step);
  return { real: lowestTerms(add(a.real, b.real)), step: lowestTerms(step) };
}

export function scaleNear(a: Near, factor: Rational): Near {
  const step = isZero(a.step) ? a.step : multiply(a.step, factor);
  return { real: multiply(a.real, factor), step };
}

export function subtractNear(a: Near, b: Near): Near {
  return addNear(a, { real: negate(b.real), step: negate(b.step) });
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareNear(a: Near, b: Near): -1 | 0 | 1 {
  return compare(a.real, b.real) || compare(a.step, b.step);
}

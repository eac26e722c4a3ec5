import type { Decimal, Figure } from "../plan/figure";
import type { Edge, Interval } from "./interval";
import {
  absolute,
  add,
  fromDecimal,
  multiply,
  negate,
  powerOfTen,
  type Rational,
} from "./rational";

/**
 * How figures were rounded before they were published. `nearest` leaves the rule for ties open. `sumPreserving` rounds
 * some figures the other way, less than a unit from the truth, so that what is published adds up.
 */
export type RoundingMode =
  "nearest" | "halfAwayFromZero" | "halfEven" | "truncation" | "sumPreserving";

const HALF: Rational = { numerator: 1n, denominator: 2n };

/** A formula's value is stored in binary: this far, relative to its size, it may be from the exact one. */
const STORED_NOISE = powerOfTen(-12);

function around(value: Rational, distance: Rational, lower: Edge, upper: Edge): Interval {
  return {
    lower: { value: add(value, negate(distance)), edge: lower },
    upper: { value: add(value, distance), edge: upper },
  };
}

function halfAway(value: Rational, half: Rational): Interval {
  if (value.numerator === 0n) return around(value, half, "open", "open");
  return value.numerator > 0n
    ? around(value, half, "closed", "open")
    : around(value, half, "open", "closed");
}

function halfEven(value: Rational, precision: number, half: Rational): Interval {
  const units = multiply(value, powerOfTen(precision));
  const edge: Edge = (units.numerator / units.denominator) % 2n === 0n ? "closed" : "open";
  return around(value, half, edge, edge);
}

function truncated(value: Rational, unit: Rational): Interval {
  if (value.numerator === 0n) return around(value, unit, "open", "open");
  return value.numerator > 0n
    ? { lower: { value, edge: "closed" }, upper: { value: add(value, unit), edge: "open" } }
    : {
        lower: { value: add(value, negate(unit)), edge: "open" },
        upper: { value, edge: "closed" },
      };
}

/** Every true value that is published as `value` with `precision` decimals under a rounding mode. */
export function roundedInterval(value: Rational, precision: number, mode: RoundingMode): Interval {
  const unit = powerOfTen(-precision);
  const half = multiply(unit, HALF);
  switch (mode) {
    case "nearest":
      return around(value, half, "tie", "tie");
    case "halfAwayFromZero":
      return halfAway(value, half);
    case "halfEven":
      return halfEven(value, precision, half);
    case "truncation":
      return truncated(value, unit);
    case "sumPreserving":
      return around(value, unit, "open", "open");
  }
}

function isMultipleOfUnit({ digits, decimals }: Decimal, precision: number): boolean {
  const excess = decimals - precision;
  return excess <= 0 || digits % 10n ** BigInt(excess) === 0n;
}

/** True for a figure that is read as a rounded one, see `intervalOf`. */
export function isRounded({ exact, value, precision }: Figure): boolean {
  return !exact || isMultipleOfUnit(value, precision);
}

/**
 * True for figures that a mode rounds together: under `sumPreserving` the published ones add up exactly, as far as they
 * have one precision.
 */
export function areBlock(figures: readonly Figure[], mode: RoundingMode): boolean {
  const [first] = figures;
  const isAlike = (figure: Figure) =>
    figure.precision === first?.precision && figure.unit === first.unit && isRounded(figure);
  return mode === "sumPreserving" && figures.every(isAlike);
}

/**
 * Every true value that a figure may stand for, in the figure's own unit. An exact figure that happens to be
 * round at its precision is read as rounded: it may come from ROUND or from a sum of rounded figures.
 */
export function intervalOf(figure: Figure, mode: RoundingMode): Interval {
  const value = fromDecimal(figure.value);
  if (!isRounded(figure)) {
    return around(value, multiply(absolute(value), STORED_NOISE), "closed", "closed");
  }
  return roundedInterval(value, figure.precision, mode);
}

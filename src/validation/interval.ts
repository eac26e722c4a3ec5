import type { Verdict } from "./finding";
import {
  add,
  compare,
  divide as divideRationals,
  isZero,
  multiply,
  negate,
  type Rational,
  ZERO,
} from "./rational";

/**
 * Whether an end belongs to its interval. A `tie` end belongs only if the publisher rounds ties that way,
 * which is not known under rounding to nearest.
 */
export type Edge = "closed" | "tie" | "open";

export interface End {
  readonly value: Rational;
  readonly edge: Edge;
}

/** Every value that a published figure may stand for. */
export interface Interval {
  readonly lower: End;
  readonly upper: End;
}

const OPENNESS: Record<Edge, number> = { closed: 0, tie: 1, open: 2 };

/** The more open of two edges. */
export function mostOpen(a: Edge, b: Edge): Edge {
  return OPENNESS[a] >= OPENNESS[b] ? a : b;
}

export function pointInterval(value: Rational): Interval {
  const end: End = { value, edge: "closed" };
  return { lower: end, upper: end };
}

function addEnds(a: End, b: End): End {
  return { value: add(a.value, b.value), edge: mostOpen(a.edge, b.edge) };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { lower: addEnds(a.lower, b.lower), upper: addEnds(a.upper, b.upper) };
}

/** Sum of any number of intervals; none give zero. */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce(addIntervals, pointInterval(ZERO));
}

/** Multiplies by a known weight. A negative weight swaps the ends and their edges. */
export function scaleInterval(interval: Interval, weight: Rational): Interval {
  if (isZero(weight)) return pointInterval(ZERO);
  const ends = [interval.lower, interval.upper].map(({ value, edge }) => ({
    value: multiply(value, weight),
    edge,
  })) as [End, End];
  return weight.numerator > 0n
    ? { lower: ends[0], upper: ends[1] }
    : { lower: ends[1], upper: ends[0] };
}

export function negateInterval({ lower, upper }: Interval): Interval {
  return {
    lower: { value: negate(upper.value), edge: upper.edge },
    upper: { value: negate(lower.value), edge: lower.edge },
  };
}

/** The interval of absolute values of one that does not pass zero; one that does starts at zero. */
export function absoluteInterval(interval: Interval): Interval {
  if (compare(interval.lower.value, ZERO) >= 0) return interval;
  const mirrored = negateInterval(interval);
  if (compare(mirrored.lower.value, ZERO) >= 0) return mirrored;
  const upper =
    compare(interval.upper.value, mirrored.upper.value) >= 0 ? interval.upper : mirrored.upper;
  return { lower: { value: ZERO, edge: "closed" }, upper };
}

/** True when zero may be among the values, ends included whatever their edge. */
export function mayBeZero({ lower, upper }: Interval): boolean {
  return compare(lower.value, ZERO) <= 0 && compare(upper.value, ZERO) >= 0;
}

function divideEnds(a: End, b: End): End {
  // Zero divided by anything is zero, so the divisor's edge then says nothing.
  const edge = isZero(a.value) ? a.edge : mostOpen(a.edge, b.edge);
  return { value: divideRationals(a.value, b.value), edge };
}

/**
 * Every quotient of two intervals.
 * @throws RangeError when the divisor may be zero.
 */
export function divideIntervals(a: Interval, b: Interval): Interval {
  if (mayBeZero(b)) throw new RangeError("division by an interval that holds zero");
  if (b.upper.value.numerator < 0n) return divideIntervals(negateInterval(a), negateInterval(b));
  const lower = divideEnds(a.lower, a.lower.value.numerator < 0n ? b.lower : b.upper);
  const upper = divideEnds(a.upper, a.upper.value.numerator < 0n ? b.upper : b.lower);
  return { lower, upper };
}

/** How the lower end of one interval stands to the upper end of another: the gap closed, touching or overlapping. */
function fits(lower: End, upper: End): Verdict {
  const order = compare(lower.value, upper.value);
  if (order !== 0) return order < 0 ? "consistent" : "inconsistent";
  const edge = mostOpen(lower.edge, upper.edge);
  if (edge === "closed") return "consistent";
  return edge === "tie" ? "tie-only" : "inconsistent";
}

const STRENGTH: Partial<Record<Verdict, number>> = {
  consistent: 0,
  "tie-only": 1,
  inconsistent: 2,
};

/** The weaker of two verdicts. */
export function weakest(a: Verdict, b: Verdict): Verdict {
  return (STRENGTH[a] ?? 0) >= (STRENGTH[b] ?? 0) ? a : b;
}

/** Whether two intervals can hold the same true value. */
export function compareIntervals(a: Interval, b: Interval): Verdict {
  return weakest(fits(a.lower, b.upper), fits(b.lower, a.upper));
}

/** Whether some value of `a` can be at most some value of `b`. */
export function canBeAtMost(a: Interval, b: Interval): Verdict {
  return fits(a.lower, b.upper);
}

/** Distance between two intervals, negative when `a` lies below `b`; zero when they meet. */
export function gapBetween(a: Interval, b: Interval): Rational {
  const below = add(a.upper.value, negate(b.lower.value));
  if (below.numerator < 0n) return below;
  const above = add(a.lower.value, negate(b.upper.value));
  return above.numerator > 0n ? above : ZERO;
}

/** The middle of an interval. */
export function middleOf({ lower, upper }: Interval): Rational {
  return multiply(add(lower.value, upper.value), { numerator: 1n, denominator: 2n });
}

import {
  addIntervals,
  canBeAtMost,
  type End,
  type Interval,
  mostOpen,
  negateInterval,
  pointInterval,
} from "./interval";
import { compare, ZERO } from "./rational";

/** A cell's place among the intervals, added or, with weight −1, subtracted. */
export interface Term {
  readonly key: string;
  readonly weight: 1 | -1;
}

/** Terms that sum to zero. */
export type Equation = readonly Term[];

/** "impossible" is a proof. "possible" only says that no proof was found; "undecided" that the rounds ran out. */
export type Propagation = "possible" | "impossible" | "undecided";

/** Times that every relation may be narrowed, as deep as sums of sums go. */
const MOST_ROUNDS = 50;

function tighter(a: End, b: End, sign: 1 | -1): End {
  const order = compare(a.value, b.value) * sign;
  if (order === 0) return mostOpen(a.edge, b.edge) === a.edge ? a : b;
  return order > 0 ? a : b;
}

/** The values in both of two intervals; its ends are the wrong way round where there are none. */
export function meet(a: Interval, b: Interval): Interval {
  return { lower: tighter(a.lower, b.lower, 1), upper: tighter(a.upper, b.upper, -1) };
}

function isSame(a: Interval, b: Interval): boolean {
  const isSameEnd = (x: End, y: End) => x.edge === y.edge && compare(x.value, y.value) === 0;
  return isSameEnd(a.lower, b.lower) && isSameEnd(a.upper, b.upper);
}

/** Sums of what comes before each place and, last, of everything. */
function runningSums(intervals: readonly Interval[]): Interval[] {
  const sums = [pointInterval(ZERO)];
  for (const interval of intervals) sums.push(addIntervals(sums.at(-1) ?? interval, interval));
  return sums;
}

/** What each term's cell may be, given the other terms. */
function implied(equation: Equation, signed: readonly Interval[]): Interval[] {
  const before = runningSums(signed);
  const after = runningSums(signed.toReversed());
  return equation.map(({ weight }, index) => {
    const none = pointInterval(ZERO);
    const others = addIntervals(before[index] ?? none, after[signed.length - 1 - index] ?? none);
    return weight > 0 ? negateInterval(others) : others;
  });
}

function signedIntervals(equation: Equation, known: ReadonlyMap<string, Interval>): Interval[] {
  return equation.map(({ key, weight }) => {
    const interval = known.get(key) ?? pointInterval(ZERO);
    return weight > 0 ? interval : negateInterval(interval);
  });
}

/** Narrows the cells of one equation; undefined when one of them is left without any value. */
function narrow(equation: Equation, known: Map<string, Interval>): boolean | undefined {
  const allowed = implied(equation, signedIntervals(equation, known));
  let changed = false;
  for (const [index, { key }] of equation.entries()) {
    const [old, limit] = [known.get(key), allowed[index]];
    if (old === undefined || limit === undefined) continue;
    const met = meet(old, limit);
    if (canBeAtMost(met, met) === "inconsistent") return undefined;
    changed ||= !isSame(met, old);
    known.set(key, met);
  }
  return changed;
}

/**
 * Narrows intervals by equations until nothing changes. Exact. Complete where the equations form a tree; elsewhere
 * some impossible systems pass. Bounded by counted rounds. Every key of an equation must have an interval.
 * Source: Davis, Constraint propagation with interval labels, Artificial Intelligence 32 (1987).
 */
export function propagate(
  equations: readonly Equation[],
  intervals: ReadonlyMap<string, Interval>
): Propagation {
  const known = new Map(intervals);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let changed = false;
    for (const equation of equations) {
      const outcome = narrow(equation, known);
      if (outcome === undefined) return "impossible";
      changed ||= outcome;
    }
    if (!changed) return "possible";
  }
  return "undecided";
}

import { canBeAtMost, type Interval } from "./interval";
import { meet } from "./propagate";

/** What most percentages are taken of when none says it, and the one that is taken of something else. */
export interface CommonBase {
  readonly base: Interval;
  /** Its place among the bases. */
  readonly odd?: number;
}

/** Fewer do not tell which of them is wrong. */
const LEAST = 4;

function common(bases: readonly Interval[]): Interval | undefined {
  const [first, ...others] = bases;
  const met = first && others.reduce(meet, first);
  return met && canBeAtMost(met, met) !== "inconsistent" ? met : undefined;
}

/** The values that all bases can have, or all but one of at least four, if only one can be the odd one. */
export function commonBase(bases: readonly Interval[]): CommonBase | undefined {
  if (bases.length < LEAST) return undefined;
  const base = common(bases);
  if (base !== undefined) return { base };
  const without = bases.flatMap((_, odd) => {
    const rest = common(bases.toSpliced(odd, 1));
    return rest === undefined ? [] : { base: rest, odd };
  });
  return without.length === 1 ? without[0] : undefined;
}

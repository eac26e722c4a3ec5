import { type Interval, scaleInterval, sumIntervals } from "../interval";
import type { Rational } from "../rational";
import { type Cells, keysOf, type LinearSystem, type Relation } from "./system";

const ONE: Rational = { numerator: 1n, denominator: 1n };

/** Relations in fewer cells, and what these stand for. */
export interface Condensed {
  readonly system: LinearSystem;
  /** The relation that was condensed to one of the system. */
  readonly original: ReadonlyMap<Relation, Relation>;
  /** The cells that one of the system stands for, other than itself. */
  readonly within: ReadonlyMap<string, readonly string[]>;
}

function countsOf(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of relations.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Each relation with all cells that are in no other, and are not to be kept, as one cell in their common interval. */
export function condense(
  cells: Cells,
  relations: readonly Relation[],
  kept: ReadonlySet<string>
): Condensed {
  const counts = countsOf(relations);
  const own = new Map<string, Interval | undefined>();
  const original = new Map<Relation, Relation>();
  const within = new Map<string, readonly string[]>();
  relations.forEach((relation, place) => {
    const isAlone = ({ key }: Relation["terms"][number]) =>
      counts.get(key) === 1 && !kept.has(key) && cells.get(key) !== undefined;
    const alone = relation.terms.filter(isAlone);
    const shared = relation.terms.filter((term) => !isAlone(term));
    for (const key of keysOf({ ...relation, terms: shared })) own.set(key, cells.get(key));
    const rest = `rest ${place}`;
    if (alone.length > 0) {
      const intervals = alone.flatMap(({ key, weight }) => {
        const interval = cells.get(key);
        return interval === undefined ? [] : scaleInterval(interval, weight);
      });
      own.set(rest, sumIntervals(intervals));
      within.set(
        rest,
        alone.map(({ key }) => key)
      );
    }
    const terms = alone.length > 0 ? [...shared, { key: rest, weight: ONE }] : shared;
    original.set({ ...relation, terms }, relation);
  });
  return { system: { cells: own, relations: [...original.keys()] }, original, within };
}

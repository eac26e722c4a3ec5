import type { ColumnPart, ColumnRelation } from "../plan";
import type { AmountMatrix, Steps } from "./amountMatrix";
import type { Percents, PercentTally } from "./percentTally";
import { HUNDRED, outcome, tally } from "./percentTally";

type Weighted = readonly { readonly place: number; readonly weight: 1 | -1 }[];

interface Supposed {
  readonly parts: Weighted;
  readonly base: Weighted;
}

const LEAST_LINES = 3;
const LEAST_BITS = 12;
/** With more columns of amounts only neighbours are compared. */
const WIDEST = 10;

/**
 * A column of percents that is the change from one column of amounts to another: (b − a) in percent of a, or a published
 * change in percent of b less the change. The best of those that hold in most lines.
 */
export function changeIn(
  matrix: AmountMatrix,
  column: number,
  percents: Percents,
  steps: Steps
): ColumnRelation | undefined {
  const found = supposals(matrix.columns.length).flatMap((supposed) => {
    if (steps.isSpent) return [];
    const tried = tallyChanges(matrix, supposed, percents, steps);
    return isBelieved(tried) ? [{ supposed, tried }] : [];
  });
  const [best] = found.sort((left, right) => right.tried.holds.length - left.tried.holds.length);
  if (best === undefined) return undefined;
  const { supposed, tried } = best;
  return {
    kind: "change",
    result: column,
    parts: columnsAt(matrix, supposed.parts),
    base: columnsAt(matrix, supposed.base),
    because: ["arithmetic"],
    holdsIn: tried.holds,
    failsIn: tried.fails,
  };
}

function columnsAt(matrix: AmountMatrix, weighted: Weighted): ColumnPart[] {
  return weighted.map(({ place, weight }) => ({ column: matrix.columns[place] ?? -1, weight }));
}

function supposals(count: number): readonly Supposed[] {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.flatMap((first) =>
    places
      .filter((second) => second !== first && (count <= WIDEST || Math.abs(second - first) <= 2))
      .flatMap((second) => readings(first, second))
  );
}

function readings(first: number, second: number): Supposed[] {
  const base = [{ place: first, weight: 1 as const }];
  const other = { place: second, weight: 1 as const };
  const less = { place: second, weight: -1 as const };
  return [
    { parts: [other, { place: first, weight: -1 }], base },
    { parts: [...base, less], base },
    { parts: [other], base: [...base, less] },
  ];
}

function isBelieved({ holds, fails, bits }: PercentTally): boolean {
  return holds.length >= LEAST_LINES && holds.length >= 2 * fails.length && bits >= LEAST_BITS;
}

interface Sum {
  readonly value: number;
  readonly open: number;
}

function sumAt(matrix: AmountMatrix, weighted: Weighted, line: number): Sum | undefined {
  let value = 0;
  let open = 0;
  for (const { place, weight } of weighted) {
    const amount = matrix.at(line, place);
    if (amount === undefined) return undefined;
    value += weight * amount.value;
    open += amount.half;
  }
  return { value, open };
}

function tallyChanges(
  matrix: AmountMatrix,
  { parts, base }: Supposed,
  percents: Percents,
  steps: Steps
): PercentTally {
  return tally(percents, (percent, line) => {
    const [change, of] = [sumAt(matrix, parts, line), sumAt(matrix, base, line)];
    steps.taken += 1;
    if (change === undefined || of === undefined || of.value === 0 || change.value === 0)
      return undefined;
    const signed = (HUNDRED * change.value) / of.value;
    // Below zero some publishers divide by the amount without its sign: either is a change.
    const value = of.value < 0 && signed * percent.value < 0 ? -signed : signed;
    const open = (HUNDRED * change.open + Math.abs(value) * of.open) / Math.abs(of.value);
    return outcome(percent.value, value, open + percent.half, percent.grain);
  });
}

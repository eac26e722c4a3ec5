import type { CellAddress } from "../plan/address";
import type { Figure } from "../plan/figure";
import type { Verdict } from "./finding";
import {
  compareIntervals,
  type Interval,
  middleOf,
  pointInterval,
  scaleInterval,
  sumIntervals,
} from "./interval";
import { fromDecimal, type Rational } from "./rational";
import { areBlock, intervalOf, type RoundingMode } from "./rounding";
import { intervalsIn } from "./units";

/** A figure that is added or, with weight −1, subtracted. Without `figure` nothing is published. */
export interface Term {
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly figure?: Figure;
  /** True where the cell says that there is no figure. */
  readonly isUnstated?: boolean;
  /** The part's share of the sum, where one is published. */
  readonly share?: Figure;
  readonly weight: 1 | -1;
}

/** An amount that is said to be a sum, and whether it can be. */
export interface StatedSum {
  readonly label: string;
  readonly amount: Figure;
  readonly parts: readonly Term[];
  /** The interval of the parts' sum in the amount's unit; undefined when a part is missing or of another unit. */
  readonly sum?: Interval;
  /** True where the figures as they are published must add up, see `areBlock`: the interval is then their sum. */
  readonly isBlock?: true;
  readonly verdict: Verdict;
}

const WEIGHTS: Record<1 | -1, Rational> = {
  1: { numerator: 1n, denominator: 1n },
  [-1]: { numerator: -1n, denominator: 1n },
};

/** What a figure of a sum counts as: itself where the published figures must add up. */
export function countedAs(
  figure: Figure,
  { isBlock }: Pick<StatedSum, "isBlock">,
  mode: RoundingMode
): Interval {
  return isBlock ? pointInterval(fromDecimal(figure.value)) : intervalOf(figure, mode);
}

function sumOf(
  figures: readonly Figure[],
  parts: readonly Term[],
  amount: Figure,
  mode: RoundingMode
): Interval | undefined {
  if (figures.length < parts.length || figures.some(({ approximate }) => approximate))
    return undefined;
  const intervals = intervalsIn(figures, amount.unit, mode);
  const signed = intervals?.map((interval, index) =>
    scaleInterval(interval, WEIGHTS[parts[index]?.weight ?? 1])
  );
  return signed && sumIntervals(signed);
}

/** Compares an amount with the sum of its parts, which may have been rounded together with it. */
export function stateSum(
  label: string,
  amount: Figure,
  parts: readonly Term[],
  mode: RoundingMode,
  mayBeBlock = true
): StatedSum {
  const figures = parts.flatMap(({ figure }) => figure ?? []);
  const sum = sumOf(figures, parts, amount, mode);
  if (sum === undefined || amount.approximate)
    return { label, amount, parts, verdict: "unchecked" };
  if (!mayBeBlock || !areBlock([amount, ...figures], mode))
    return { label, amount, parts, sum, verdict: compareIntervals(sum, intervalOf(amount, mode)) };
  // An interval of a rounded figure has the figure in its middle, and so has the sum of several.
  const block = pointInterval(middleOf(sum));
  const verdict = compareIntervals(block, pointInterval(fromDecimal(amount.value)));
  return { label, amount, parts, sum: block, isBlock: true, verdict };
}

/** The sum with what is missing read as nothing; the sum itself where all is there, or nothing is. */
export function withBlanksAsZero(stated: StatedSum, mode: RoundingMode): StatedSum {
  const filled = stated.parts.filter(({ figure }) => figure !== undefined);
  if (filled.length === 0 || filled.length === stated.parts.length) return stated;
  return stateSum(stated.label, stated.amount, filled, mode);
}

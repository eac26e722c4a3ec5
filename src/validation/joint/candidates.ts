import type { Decimal } from "../../plan/figure";
import { compareIntervals, type Interval, middleOf } from "../interval";
import { compare, fromDecimal, roundTo } from "../rational";
import { roundedInterval, type RoundingMode } from "../rounding";
import { type Slip, slipBetween, SLIPS } from "../slips";

/** What a cell may say, from the least to the greatest, all with one precision. */
export interface Candidates {
  readonly first: bigint;
  readonly last: bigint;
  /** The one in the middle. */
  readonly middle: bigint;
  readonly precision: number;
}

/** Only the nearest this many on each side of the middle are compared with what is stated. */
const MOST_COMPARED = 200n;

function decimalOf(digits: bigint, precision: number): Decimal {
  return { digits, decimals: precision };
}

/** Every figure that may be published, at a precision, for a true value in an interval. */
export function candidatesIn(
  interval: Interval,
  precision: number,
  mode: RoundingMode
): Candidates | undefined {
  const fits = (digits: bigint) => {
    const value = fromDecimal(decimalOf(digits, precision));
    return compareIntervals(roundedInterval(value, precision, mode), interval) !== "inconsistent";
  };
  const [low, high] = [interval.lower, interval.upper].map(
    ({ value }) => roundTo(value, precision).digits
  ) as [bigint, bigint];
  // An end rounds to a figure at most one from the outermost that fits.
  const first = [low - 1n, low, low + 1n].find(fits);
  const last = [high + 1n, high, high - 1n].find(fits);
  if (first === undefined || last === undefined) return undefined;
  const middle = roundTo(middleOf(interval), precision).digits;
  const inside = middle < first ? first : middle > last ? last : middle;
  return { first, last, middle: inside, precision };
}

/** True when a decimal is among the candidates. */
export function isCandidate(value: Decimal, { first, last, precision }: Candidates): boolean {
  const { digits, decimals } = roundTo(fromDecimal(value), precision);
  const isSame = compare(fromDecimal({ digits, decimals }), fromDecimal(value)) === 0;
  return isSame && digits >= first && digits <= last;
}

function fromMiddle({ first, last, middle, precision }: Candidates): Decimal[] {
  const found = [middle];
  for (let distance = 1n; distance <= MOST_COMPARED; distance += 1n) {
    if (middle + distance <= last) found.push(middle + distance);
    if (middle - distance >= first) found.push(middle - distance);
  }
  return found.map((digits) => decimalOf(digits, precision));
}

/** The candidate from which the most telling slip leads to what is stated; among several, that nearest the middle. */
export function slippedFrom(
  stated: Decimal,
  candidates: Candidates
): { readonly value: Decimal; readonly slip: Slip } | undefined {
  const slips = fromMiddle(candidates).flatMap((value) => {
    const slip = slipBetween(stated, value);
    return slip === undefined ? [] : { value, slip };
  });
  const rank = ({ slip }: { slip: Slip }) => SLIPS.indexOf(slip);
  return slips.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The candidate nearest a decimal. */
export function middleCandidate({ middle, precision }: Candidates): Decimal {
  return decimalOf(middle, precision);
}

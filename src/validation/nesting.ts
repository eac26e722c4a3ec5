import type { AmountLine } from "../plan/plan";
import { addIntervals, compareIntervals, type Interval, middleOf } from "./interval";
import { absolute, add, compare, multiply, type Rational, subtract } from "./rational";
import type { RoundingMode } from "./rounding";
import { intervalIn } from "./units";

/** A parent with more details than this is not looked for, so that the search stays linear. */
const LONGEST_RUN = 60;

/** Details show what they are details of only when their sum is this many times what rounding leaves open. */
const LEAST_TIMES: Rational = { numerator: 10n, denominator: 1n };

function widthOf({ lower, upper }: Interval): Rational {
  return subtract(upper.value, lower.value);
}

function isTelling(parent: Interval, sum: Interval): boolean {
  const open = add(widthOf(parent), widthOf(sum));
  return compare(absolute(middleOf(parent)), multiply(LEAST_TIMES, open)) > 0;
}

/** How many lines after `index` add up to its line; zero when none do. One equal line is no sum. */
function detailsAfter(intervals: readonly (Interval | undefined)[], index: number): number {
  const parent = intervals[index];
  let sum = intervals[index + 1];
  if (parent === undefined || sum === undefined) return 0;
  for (let count = 2; count <= LONGEST_RUN; count += 1) {
    const next = intervals[index + count];
    if (next === undefined) return 0;
    sum = addIntervals(sum, next);
    if (!isTelling(parent, sum)) return 0;
    if (compareIntervals(sum, parent) !== "inconsistent") return count;
  }
  return 0;
}

/**
 * The lines that are left when every line that equals the sum of the lines right after it is taken as their
 * parent: tables often print details below a line without saying "varav".
 */
export function nestedParts(lines: readonly AmountLine[], mode: RoundingMode): AmountLine[] {
  const unit = lines.find(({ amount }) => amount !== undefined)?.amount?.unit ?? "unknown";
  const intervals = lines.map(({ amount }) => amount && intervalIn(amount, unit, mode));
  const parts: AmountLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line !== undefined) parts.push(line);
    index += detailsAfter(intervals, index);
  }
  return parts;
}

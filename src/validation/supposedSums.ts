import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable } from "../plan/plan";
import { middleOf } from "./interval";
import { absolute, compare, multiply, type Rational, subtract } from "./rational";
import { readingsOf, type SignedLine } from "./readings";
import { intervalOf, type RoundingMode } from "./rounding";
import { type StatedSum, stateSum } from "./statedSum";

/** The sum of lines against a line's amount. */
export function sumOfLines(
  { label }: AmountLine,
  amount: Figure,
  parts: readonly SignedLine[],
  mode: RoundingMode
): StatedSum {
  const terms = parts.map(({ line, weight }) => ({
    label: line.label.value,
    labelCell: line.label.cell,
    weight,
    ...(line.amount === undefined ? {} : { figure: line.amount }),
    isUnstated: line.unstated?.includes(amount.cell.column) ?? false,
    ...(line.share === undefined ? {} : { share: line.share }),
  }));
  return stateSum(label.value, amount, terms, mode);
}

function distance({ sum, amount }: StatedSum, mode: RoundingMode): Rational | undefined {
  return sum && absolute(subtract(middleOf(sum), middleOf(intervalOf(amount, mode))));
}

/** Another reading replaces the plain one as what was meant only if it comes this many times nearer. */
const MUCH_NEARER: Rational = { numerator: 10n, denominator: 1n };

function isMuchNearer(other: StatedSum, stated: StatedSum, mode: RoundingMode): boolean {
  const [near, far] = [distance(other, mode), distance(stated, mode)];
  return near !== undefined && far !== undefined && compare(multiply(near, MUCH_NEARER), far) < 0;
}

/** Prefers what adds up, then the plain reading unless another comes much nearer. */
function best(stated: StatedSum, others: readonly StatedSum[], mode: RoundingMode): StatedSum {
  const all = [stated, ...others];
  const holding =
    all.find(({ verdict }) => verdict === "consistent") ??
    all.find(({ verdict }) => verdict === "tie-only");
  if (holding !== undefined || stated.verdict === "unchecked") return holding ?? stated;
  return others.find((other) => isMuchNearer(other, stated, mode)) ?? stated;
}

/** What a total called so is most likely the sum of, in a table as it is for one column. */
export function supposedSum(
  table: AmountTable,
  index: number,
  totals: number,
  mode: RoundingMode
): StatedSum | undefined {
  const total = table.lines[index];
  const readings = total && readingsOf(table, index, totals, mode);
  if (total?.amount === undefined || readings === undefined) return undefined;
  const { amount } = total;
  const stated = sumOfLines(total, amount, readings.plain, mode);
  if (stated.verdict === "consistent") return stated;
  const others = readings.others().map((parts) => sumOfLines(total, amount, parts, mode));
  return best(stated, others, mode);
}

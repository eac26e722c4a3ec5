import { isIncome, isNet } from "../plan/structure/netLabel";
import type { LineSum } from "./columnSums";
import { compareIntervals, negateInterval } from "./interval";
import { intervalOf, type RoundingMode } from "./rounding";

function isMirrored({ sum, amount }: LineSum, mode: RoundingMode): boolean {
  return (
    sum !== undefined &&
    compareIntervals(negateInterval(sum), intervalOf(amount, mode)) === "consistent"
  );
}

/**
 * True where a deviation has the other sign because more income is better and more cost is worse: the line is income or
 * a net, or several lines are mirrored alike.
 */
export function isIncomeBesideCost(
  sum: LineSum,
  lines: readonly LineSum[],
  mode: RoundingMode
): boolean {
  if (sum.verdict !== "inconsistent" || !isMirrored(sum, mode)) return false;
  if (!sum.parts.some(({ weight }) => weight < 0)) return false;
  const label = sum.line.label.value;
  const others = lines.filter((line) => line.verdict === "inconsistent" && isMirrored(line, mode));
  return isIncome(label) || isNet(label) || others.length > 1;
}

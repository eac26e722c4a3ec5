import type { Figure } from "../../plan/figure";
import type { Adjustment } from "../../plan/plan";
import { lacksMinus, sizeOf } from "../adjustments";
import { calculationLine, finding, say, showFigure, showInterval } from "../describe";
import type { Finding, FindingText } from "../finding";
import { type Frame, naturalFrames, otherFrames } from "../frames";
import {
  compareIntervals,
  divideIntervals,
  gapBetween,
  type Interval,
  mayBeZero,
  middleOf,
  scaleInterval,
} from "../interval";
import { divide, formatRational, HUNDRED, multiply } from "../rational";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleContext, type RuleOutcome } from "../rule";

const ID = "percent-of-amount";

type Complete = Adjustment & { readonly percent: Figure; readonly amount: Figure };

function isComplete(adjustment: Adjustment): adjustment is Complete {
  const { percent, amount } = adjustment;
  return (
    percent?.unit === "percent" &&
    amount !== undefined &&
    !percent.approximate &&
    !amount.approximate
  );
}

/** The base that the percentage and the amount imply: 100·[|amount|] / [|percent|]. */
function impliedBase({ percent, amount }: Complete, mode: RoundingMode): Interval | undefined {
  const [rate, size] = [sizeOf(percent, mode), sizeOf(amount, mode)];
  if (rate === undefined || size === undefined || mayBeZero(rate)) return undefined;
  return scaleInterval(divideIntervals(size, rate), HUNDRED);
}

function fits(frame: Frame, base: Interval): boolean {
  return compareIntervals(frame.interval, base) !== "inconsistent";
}

/** What the percentage of a frame would have been, as precise as the stated amount. */
function amountOf({ interval }: Frame, { percent, amount }: Complete, mode: RoundingMode): string {
  const rate = sizeOf(percent, mode);
  if (rate === undefined) return "";
  const value = divide(multiply(middleOf(interval), middleOf(rate)), HUNDRED);
  return formatRational(value, amount.precision);
}

function tell(frame: Frame, base: Interval, adjustment: Complete, mode: RoundingMode): FindingText {
  const verdict = fits(frame, base) ? "fits" : "fails";
  const values = {
    ...frame.values,
    percent: showFigure(adjustment.percent),
    amount: showFigure(adjustment.amount),
    gives: amountOf(frame, adjustment, mode),
  };
  return say(`percent-of-amount.${frame.kind}.${verdict}`, values);
}

/** The likeliest frame as what is stated, and how far from it the implied base is. */
function nearestFrame(
  [frame]: readonly Frame[],
  base: Interval,
  precision: number
): Partial<Finding> {
  if (frame === undefined) return {};
  const gap = formatRational(gapBetween(frame.interval, base), precision);
  return { actual: String(frame.values["value"]), difference: gap };
}

function report(
  adjustment: Complete,
  base: Interval,
  natural: readonly Frame[],
  { plan, rounding }: RuleContext
): Finding {
  const { percent, amount, label } = adjustment;
  const others = otherFrames(plan, amount.unit, rounding).filter((frame) => fits(frame, base));
  const unknown = natural.length === 0;
  const values = {
    label: label.value,
    percent: showFigure(percent),
    amount: showFigure(amount),
    interval: showInterval(base, amount.precision),
    middle: formatRational(
      divide(
        multiply(middleOf(sizeOf(amount, rounding) ?? base), HUNDRED),
        middleOf(sizeOf(percent, rounding) ?? base)
      ),
      amount.precision
    ),
  };
  return finding({
    rule: ID,
    severity: unknown ? "info" : "warning",
    verdict: unknown ? "unchecked" : "inconsistent",
    cells: [amount.cell, percent.cell],
    message: say(`percent-of-amount.${unknown ? "unknownBase" : "message"}`, values),
    expected: values.interval,
    ...nearestFrame(natural, base, amount.precision),
    calculation: [
      calculationLine(label.value, amount, rounding),
      calculationLine(label.value, percent, rounding),
    ],
    explanations: [
      ...natural.map((frame) => tell(frame, base, adjustment, rounding)),
      ...others.map((frame) => tell(frame, base, adjustment, rounding)),
      ...(lacksMinus(adjustment) ? [say("percent-of-amount.sign", values)] : []),
    ],
  });
}

function checkAdjustment(adjustment: Adjustment, context: RuleContext): RuleOutcome {
  const base = isComplete(adjustment) ? impliedBase(adjustment, context.rounding) : undefined;
  if (base === undefined || !isComplete(adjustment))
    return { findings: [], checked: 0, unchecked: 1 };
  const natural = naturalFrames(context.plan, adjustment.amount.unit, context.rounding);
  if (natural.some((frame) => fits(frame, base))) return decided([], 1);
  const findings = [report(adjustment, base, natural, context)];
  return natural.length === 0 ? { findings, checked: 0, unchecked: 1 } : decided(findings, 1);
}

/**
 * A percentage g and the amount A it is said to equal imply a base B with 100·A = g·B, an interval. When the
 * base is not stated it is sought among the frames of the workbook: last year's (a total less its change) and
 * this year's. A warning at most, since the base may be a frame that the workbook does not hold.
 */
export const percentOfAmount: Rule = {
  id: ID,
  check: (context) =>
    combine(context.plan.adjustments.map((adjustment) => checkAdjustment(adjustment, context))),
};

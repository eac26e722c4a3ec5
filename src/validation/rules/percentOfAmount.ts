import type { Figure } from "../../plan/figure";
import type { Adjustment } from "../../plan/plan";
import { lacksMinus, sizeOf } from "../adjustments";
import { commonBase } from "../commonBase";
import { calculationLine, finding, say, showFigure, showInterval } from "../describe";
import type { Finding, FindingText } from "../finding";
import { type Frame, naturalFrames, otherFrames } from "../frames";
import {
  compareIntervals,
  divideIntervals,
  type End,
  gapBetween,
  type Interval,
  mayBeZero,
  middleOf,
  mostOpen,
  negateInterval,
  scaleInterval,
} from "../interval";
import { divide, formatRational, HUNDRED, multiply } from "../rational";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleContext, type RuleOutcome } from "../rule";
import { changeOf } from "../sumReport";

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

/** A percentage of an interval; both are above zero. */
function percentageOf({ lower, upper }: Interval, rate: Interval): Interval {
  const end = (a: End, b: End): End => ({
    value: divide(multiply(a.value, b.value), HUNDRED),
    edge: mostOpen(a.edge, b.edge),
  });
  return { lower: end(lower, rate.lower), upper: end(upper, rate.upper) };
}

function withSign({ value }: Figure, interval: Interval): Interval {
  return value.digits < 0n ? negateInterval(interval) : interval;
}

/** A row that is taken of another base than all the others. */
function reportOdd(
  { adjustment, own }: Implied,
  base: Interval,
  count: number,
  mode: RoundingMode
): Finding {
  const { percent, amount, label } = adjustment;
  const [rate, size] = [sizeOf(percent, mode) ?? own, sizeOf(amount, mode) ?? own];
  const fitting = percentageOf(base, rate);
  const right = scaleInterval(divideIntervals(size, base), HUNDRED);
  const values = {
    label: label.value,
    percent: showFigure(percent),
    amount: showFigure(amount),
    interval: showInterval(own, amount.precision),
    base: showInterval(base, amount.precision),
    count,
    gives: showInterval(fitting, amount.precision),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: [amount.cell, percent.cell],
    message: say(`${ID}.odd`, values),
    expected: values.gives,
    actual: values.amount,
    calculation: [
      calculationLine(label.value, amount, mode),
      calculationLine(label.value, percent, mode),
    ],
    repairs: [
      ...changeOf(label.value, amount, withSign(amount, fitting), mode),
      ...changeOf(label.value, percent, withSign(percent, right), mode),
    ],
  });
}

/** Rows that all but one have one base, which is nowhere stated: they confirm each other. */
function checkTogether(rows: readonly Implied[], mode: RoundingMode): RuleOutcome | undefined {
  const units = new Set(rows.map(({ adjustment }) => adjustment.amount.unit));
  const found = units.size === 1 ? commonBase(rows.map(({ own }) => own)) : undefined;
  if (found === undefined) return undefined;
  const odd = rows.filter((_, place) => place === found.odd);
  return decided(
    odd.map((row) => reportOdd(row, found.base, rows.length - 1, mode)),
    rows.length
  );
}

/** A complete adjustment with the base that it implies. */
interface Implied {
  readonly adjustment: Complete;
  readonly own: Interval;
}

function implied(adjustments: readonly Adjustment[], mode: RoundingMode): Implied[] {
  return adjustments.filter(isComplete).flatMap((adjustment) => {
    const own = impliedBase(adjustment, mode);
    const isPositive = own !== undefined && own.lower.value.numerator > 0n;
    return isPositive ? { adjustment, own } : [];
  });
}

function check(context: RuleContext): RuleOutcome {
  const { plan, rounding } = context;
  const rows = implied(plan.adjustments, rounding);
  const [unit] = rows.map(({ adjustment }) => adjustment.amount.unit);
  const isStated = unit !== undefined && naturalFrames(plan, unit, rounding).length > 0;
  const together = isStated ? undefined : checkTogether(rows, rounding);
  const told = new Set<Adjustment>(together && rows.map(({ adjustment }) => adjustment));
  const alone = plan.adjustments.filter((adjustment) => !told.has(adjustment));
  return combine([
    ...(together === undefined ? [] : [together]),
    ...alone.map((adjustment) => checkAdjustment(adjustment, context)),
  ]);
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
 * this year's. A warning at most, since the base may be a frame that the workbook does not hold. Where it holds none, four
 * or more rows whose bases have a value in common confirm each other, and one that has not is told.
 */
export const percentOfAmount: Rule = {
  id: ID,
  check,
};

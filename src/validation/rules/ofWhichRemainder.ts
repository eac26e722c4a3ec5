import type { AmountLine, Plan } from "../../plan/plan";
import { calculationLine, finding, say, showFigure, showInterval, totalLine } from "../describe";
import type { Finding, FindingText } from "../finding";
import { type Interval, mayBeZero, middleOf, negateInterval, sumIntervals } from "../interval";
import { hasAmount, type OfWhich, ofWhichIn } from "../ofWhich";
import { add, compare, formatRational } from "../rational";
import { percentOf, restOf } from "../rest";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleContext, type RuleOutcome } from "../rule";
import { intervalsIn } from "../units";

const ID = "of-which-remainder";

const OF_WHICH = /^\W*(?:varav|därav|of which)\s+/iu;

type Total = AmountLine & { readonly amount: OfWhich["whole"] };

/** The total of the budget in which an amount stands as a line of its own; undefined where there are several. */
function frameAround({ whole }: OfWhich, { budgets }: Plan): Total | undefined {
  const [total, ...others] = budgets
    .filter(({ lines }) => lines.some(hasAmount(whole)))
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      line.isTotal && line.amount?.unit === whole.unit ? { ...line, amount: line.amount } : []
    );
  return others.length === 0 ? total : undefined;
}

function ofFrame(group: OfWhich, known: Interval, { plan, rounding }: RuleContext): FindingText[] {
  const frame = frameAround(group, plan);
  const percent = frame && percentOf(known, frame.amount, rounding, 2);
  if (percent === undefined || frame === undefined) return [];
  const values = { label: frame.label.value, total: showFigure(frame.amount), percent };
  return [say("of-which-remainder.frame", values)];
}

/** The largest of the parts, where it is surely larger than the others and surely less than half of the whole. */
function largest({ whole, parts }: OfWhich, mode: RoundingMode): FindingText[] {
  const intervals = intervalsIn([whole, ...parts.map(({ amount }) => amount)], whole.unit, mode);
  const [all, ...sizes] = intervals ?? [];
  const sorted = sizes
    .map((size, index) => ({
      ...size,
      part: parts[index]?.label.value.replace(OF_WHICH, "") ?? "",
    }))
    .toSorted((a, b) => compare(b.lower.value, a.lower.value));
  const [first, second] = sorted;
  if (all === undefined || first === undefined || first.lower.value.numerator <= 0n) return [];
  const isOnlyFirst = second === undefined || compare(second.upper.value, first.lower.value) < 0;
  const isBelowHalf = compare(add(first.upper.value, first.upper.value), all.lower.value) < 0;
  return isOnlyFirst && isBelowHalf
    ? [say("of-which-remainder.largest", { part: first.part })]
    : [];
}

function report(group: OfWhich, rest: Interval, context: RuleContext): Finding {
  const { label, whole, parts } = group;
  const mode = context.rounding;
  const amounts = parts.map(({ amount }) => amount);
  const known = sumIntervals(intervalsIn(amounts, whole.unit, mode) ?? []);
  const values = {
    label,
    parts: parts.map((part) => part.label.value).join(", "),
    amount: amounts.map(showFigure).join(" + "),
    total: showFigure(whole),
    percent: percentOf(known, whole, mode) ?? "",
    rest: formatRational(middleOf(rest), whole.precision),
    interval: showInterval(rest, whole.precision + 1),
  };
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: [...amounts.map(({ cell }) => cell), whole.cell],
    message: say("of-which-remainder.message", values),
    difference: values.rest,
    explanations: [...ofFrame(group, known, context), ...largest(group, mode)],
    calculation: [
      totalLine(label, whole, mode, 1, amounts),
      ...parts.map((part) => calculationLine(part.label.value, part.amount, mode, -1)),
    ],
  });
}

/** "Varav" rows that are zero leave all of the whole, which tells nobody anything. */
function areAllZero({ parts }: OfWhich): boolean {
  return parts.every(({ amount }) => amount.value.digits === 0n);
}

/**
 * A rest on the other side of zero than the whole is a part that is too large: another rule tells that. Income that is
 * part of a net cost leaves the cost, which is no rest.
 */
function isRest(rest: Interval, { whole, parts }: OfWhich): boolean {
  const isNegative = whole.value.digits < 0n;
  if (
    parts.some(({ amount: { value } }) => value.digits !== 0n && value.digits < 0n !== isNegative)
  )
    return false;
  const turned = isNegative ? negateInterval(rest) : rest;
  return !mayBeZero(rest) && turned.lower.value.numerator > 0n;
}

function checkGroup(group: OfWhich, context: RuleContext): RuleOutcome {
  const rest = restOf(
    group.whole,
    group.parts.map(({ amount }) => amount),
    context.rounding
  );
  if (rest === undefined || mayBeZero({ lower: rest.lower, upper: rest.lower }))
    return decided([], 0);
  const isTold = isRest(rest, group) && !areAllZero(group) && group.whole.value.digits !== 0n;
  return decided(isTold ? [report(group, rest, context)] : [], 1);
}

/**
 * What parts "of which" leave of the whole: [whole] − Σ[parts], an interval. Information, since such a list
 * need not be complete. Silent where nothing need be left. Told with it: what the parts are of the whole budget, and
 * which one is the largest without being half of the whole.
 */
export const ofWhichRemainder: Rule = {
  id: ID,
  check: (context) => combine(ofWhichIn(context.plan).map((group) => checkGroup(group, context))),
};

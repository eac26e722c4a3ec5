import { calculationLine, finding, say, showFigure, showInterval, totalLine } from "../describe";
import type { Finding } from "../finding";
import { type Interval, mayBeZero, middleOf, negateInterval, sumIntervals } from "../interval";
import { type OfWhich, ofWhichIn } from "../ofWhich";
import { formatRational } from "../rational";
import { percentOf, restOf } from "../rest";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { intervalsIn } from "../units";

const ID = "of-which-remainder";

function report({ label, whole, parts }: OfWhich, rest: Interval, mode: RoundingMode): Finding {
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

/** A rest on the other side of zero than the whole is a part that is too large: another rule tells that. */
function isRest(rest: Interval, { whole }: OfWhich): boolean {
  const turned = whole.value.digits < 0n ? negateInterval(rest) : rest;
  return !mayBeZero(rest) && turned.lower.value.numerator > 0n;
}

function checkGroup(group: OfWhich, mode: RoundingMode): RuleOutcome {
  const rest = restOf(
    group.whole,
    group.parts.map(({ amount }) => amount),
    mode
  );
  if (rest === undefined || mayBeZero({ lower: rest.lower, upper: rest.lower }))
    return decided([], 0);
  const isTold = isRest(rest, group) && !areAllZero(group);
  return decided(isTold ? [report(group, rest, mode)] : [], 1);
}

/**
 * What parts "of which" leave of the whole: [whole] − Σ[parts], an interval. Information, since such a list
 * need not be complete. Silent where nothing need be left.
 */
export const ofWhichRemainder: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(ofWhichIn(plan).map((group) => checkGroup(group, rounding))),
};

import type { Figure } from "../../plan/figure";
import type { AmountTable, Plan, Text } from "../../plan/plan";
import { calculationLine, finding, say, showFigure, showInterval, totalLine } from "../describe";
import type { Finding, FindingText } from "../finding";
import { addIntervals, type Interval, mayBeZero, middleOf, negateInterval } from "../interval";
import { type Closing, closingsIn } from "../closings";
import { naturalFrames } from "../frames";
import { detailsByLine } from "../ofWhich";
import {
  divide,
  formatRational,
  fromDecimal,
  HUNDRED,
  isZero,
  multiply,
  powerOfTen,
} from "../rational";
import { percentOf, restOf } from "../rest";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleContext, type RuleOutcome } from "../rule";
import { signedAmount } from "../adjustments";
import { isDecided, partsOfFinding, valuesOf } from "../sumReport";
import { netOf } from "../transfers";
import { exponentBetween } from "../units";
import { scaleInterval } from "../interval";

const ID = "amount-bridge";

/** A change with the items said to explain it. */
interface Bridge {
  readonly label: Text;
  readonly change: Figure;
  readonly items: readonly Item[];
}

interface Item {
  readonly label: Text;
  readonly amount: Figure;
}

function bridgesIn(table: AmountTable): Bridge[] {
  return detailsByLine(table).flatMap(({ line, details }) => {
    if (line.amount === undefined) return [];
    const items = details.flatMap(({ label, amount }) =>
      amount === undefined ? [] : { label, amount }
    );
    return items.length === details.length ? { label: line.label, change: line.amount, items } : [];
  });
}

/** A further amount of the plan that may belong to the change, with the text that tells it. */
interface Further {
  readonly interval: Interval;
  readonly key: string;
}

function furtherItems({ plan, rounding }: RuleContext, unit: Figure["unit"]): Further[] {
  const adjustments = plan.adjustments.flatMap((adjustment) => {
    const interval = signedAmount(adjustment, unit, rounding);
    return interval === undefined ? [] : { interval, key: "adjustment" };
  });
  const net = plan.body === undefined ? undefined : netOf(plan, plan.body, rounding);
  const exponent = net && exponentBetween(net.unit, unit);
  if (net === undefined || exponent === undefined) return adjustments;
  return [
    ...adjustments,
    { interval: scaleInterval(net.interval, powerOfTen(exponent)), key: "transfers" },
  ];
}

/** What the rest becomes as further amounts of the plan are counted in, one after another. */
function withFurther(rest: Interval, { change }: Bridge, context: RuleContext): FindingText[] {
  let left = rest;
  return furtherItems(context, change.unit).map(({ interval, key }) => {
    left = addIntervals(left, negateInterval(interval));
    return say(`amount-bridge.${key}`, {
      amount: formatRational(middleOf(interval), change.precision),
      rest: formatRational(middleOf(left), change.precision),
    });
  });
}

function report(bridge: Bridge, rest: Interval, context: RuleContext): Finding {
  const { label, change, items } = bridge;
  const { rounding } = context;
  const values = {
    label: label.value,
    change: showFigure(change),
    items: items.map(({ amount }) => showFigure(amount)).join(" + "),
    rest: formatRational(middleOf(rest), change.precision),
    interval: showInterval(rest, change.precision + 1),
    percent: percentOf(rest, change, rounding) ?? "",
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "unchecked",
    cells: [change.cell, ...items.map(({ amount }) => amount.cell)],
    message: say("amount-bridge.message", values),
    expected: values.interval,
    actual: values.change,
    difference: values.rest,
    calculation: [
      totalLine(
        label.value,
        change,
        rounding,
        1,
        items.map(({ amount }) => amount)
      ),
      ...items.map((item) => calculationLine(item.label.value, item.amount, rounding, -1)),
    ],
    explanations: [...withFurther(rest, bridge, context), ...lastYear(bridge, context)],
  });
}

function checkBridge(bridge: Bridge, context: RuleContext): RuleOutcome {
  const rest = restOf(
    bridge.change,
    bridge.items.map(({ amount }) => amount),
    context.rounding
  );
  if (rest === undefined) return { findings: [], checked: 0, unchecked: 1 };
  if (mayBeZero(rest)) return decided([], 1);
  return { findings: [report(bridge, rest, context)], checked: 0, unchecked: 1 };
}

function reportClosing({ opening, stated }: Closing, mode: RoundingMode): Finding[] {
  if (!isDecided(stated) || stated.verdict !== "inconsistent") return [];
  const values = { ...valuesOf(stated, mode), opening: opening.label.value };
  return [
    finding({
      ...partsOfFinding(stated, mode),
      rule: ID,
      severity: "warning",
      message: say(`${ID}.closing`, values),
    }),
  ];
}

/** What an amount becomes by the changes listed after it, against what it is said to become. */
function checkClosings({ plan, rounding }: RuleContext): RuleOutcome {
  const tables = [...plan.budgets, ...plan.changes];
  const closings = tables.flatMap((table) => closingsIn(table, rounding));
  const known = closings.filter(({ stated }) => isDecided(stated));
  return {
    findings: known.flatMap((closing) => reportClosing(closing, rounding)),
    checked: known.length,
    unchecked: closings.length - known.length,
  };
}

/** Last year's amount, and by how much the change raises it. */
function lastYear({ change }: Bridge, { plan, rounding }: RuleContext): FindingText[] {
  const frames = naturalFrames(plan, change.unit, rounding);
  const frame = frames.find(({ kind }) => kind === "lastYear");
  const before = frame && middleOf(frame.interval);
  if (frame === undefined || before === undefined || isZero(before)) return [];
  const percent = multiply(HUNDRED, divide(fromDecimal(change.value), before));
  return [say(`${ID}.lastYear`, { ...frame.values, percent: formatRational(percent, 1) })];
}

function changesOf({ changes }: Plan): Bridge[] {
  return changes.flatMap(bridgesIn);
}

/**
 * A change is explained item by item when the rest, [change] − Σ[items], can be zero. A rest that cannot is
 * for a person to explain: the list is seldom said to be complete. So is an amount of one year that is not the year
 * before's and the changes listed between them. The plan's adjustment and transfers are
 * counted in as well, to show what the rest would then be.
 */
export const amountBridge: Rule = {
  id: ID,
  check: (context) => {
    const bridges = changesOf(context.plan);
    return combine([
      ...bridges.map((bridge) => checkBridge(bridge, context)),
      checkClosings(context),
    ]);
  },
};

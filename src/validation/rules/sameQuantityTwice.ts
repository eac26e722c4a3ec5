import type { Figure } from "../../plan/figure";
import { formatAddress } from "../../plan/address";
import { calculationLine, finding, say, showFigure } from "../describe";
import type { Finding, Verdict } from "../finding";
import { compareIntervals } from "../interval";
import { lineNamedBy } from "../ofWhich";
import { compare, fromDecimal } from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import {
  combine,
  decided,
  NOTHING_TO_CHECK,
  type Rule,
  type RuleContext,
  type RuleOutcome,
} from "../rule";
import { intervalIn } from "../units";

const ID = "same-quantity-twice";

/** Figures with the same precision and unit must be equal; others must be able to stand for one value. */
function verdictOf(a: Figure, b: Figure, mode: RoundingMode): Verdict | undefined {
  const other = intervalIn(b, a.unit, mode);
  if (other === undefined || a.approximate || b.approximate) return undefined;
  if (a.precision === b.precision && a.unit === b.unit && !a.exact && !b.exact) {
    return compare(fromDecimal(a.value), fromDecimal(b.value)) === 0
      ? "consistent"
      : "inconsistent";
  }
  return compareIntervals(intervalOf(a, mode), other);
}

function report(
  label: string,
  first: Figure,
  second: Figure,
  verdict: Verdict,
  mode: RoundingMode
): Finding {
  const values = {
    label,
    first: showFigure(first),
    second: showFigure(second),
    place: formatAddress(first.cell),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict,
    cells: [second.cell, first.cell],
    message: say("same-quantity-twice.message", values),
    expected: values.first,
    actual: values.second,
    calculation: [calculationLine(label, first, mode), calculationLine(label, second, mode, -1)],
  });
}

function differing(wholes: readonly Figure[]): Figure[] {
  const seen = new Map(
    wholes.map((whole) => [`${String(whole.value.digits)}/${whole.value.decimals}`, whole])
  );
  return [...seen.values()];
}

function checkTable(
  table: RuleContext["plan"]["ofWhich"][number],
  { plan, rounding }: RuleContext
): RuleOutcome {
  const line = lineNamedBy(table, plan);
  const stated = line?.amount;
  if (line === undefined || stated === undefined) return NOTHING_TO_CHECK;
  const wholes = differing(table.lines.flatMap(({ total }) => total ?? []));
  const outcomes = wholes.map((whole): RuleOutcome => {
    const verdict = verdictOf(stated, whole, rounding);
    if (verdict === undefined) return { findings: [], checked: 0, unchecked: 1 };
    return decided(
      verdict === "consistent" ? [] : [report(line.label.value, stated, whole, verdict, rounding)],
      1
    );
  });
  return combine(outcomes);
}

/**
 * An amount that is published in two places is one amount: what a list "of which" says it is part of, and the
 * budget line that the list's heading names. Source: inconsistent duplicates of XBRL Calculations 1.1.
 */
export const sameQuantityTwice: Rule = {
  id: ID,
  check: (context) => combine(context.plan.ofWhich.map((table) => checkTable(table, context))),
};

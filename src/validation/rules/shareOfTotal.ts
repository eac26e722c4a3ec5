import { formatDecimal } from "../../plan/decimal";
import type { AmountTable } from "../../plan/plan";
import {
  calculationLine,
  decimalsApart,
  finding,
  say,
  showFigure,
  showInterval,
} from "../describe";
import type { CalculationLine, Finding, FindingText, Repair } from "../finding";
import { divideIntervals, gapBetween, type Interval, mayBeZero, scaleInterval } from "../interval";
import {
  compare,
  formatRational,
  fromDecimal,
  HUNDRED,
  multiply,
  roundTo,
  subtract,
} from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import { combine, type Rule, type RuleOutcome } from "../rule";
import { byShareColumn } from "../shareColumns";
import { sharesOf, type ShareRelation, sumOfShares } from "../shares";

const ID = "share-of-total";

/** Every share that the ratio can be rounded to, from the lowest to the highest, at the share's precision. */
function expectedShare({ ratio, share }: ShareRelation): string {
  const [lowest, highest] = [ratio.lower, ratio.upper].map(({ value }) =>
    formatDecimal(roundTo(value, share.precision))
  );
  return lowest === highest ? String(lowest) : `${String(lowest)}–${String(highest)}`;
}

function showRatio({ ratio, share }: ShareRelation, mode: RoundingMode): string {
  const stated = intervalOf(share, mode);
  const ends = [ratio.lower.value, ratio.upper.value];
  const decimals = decimalsApart(ends, [stated.lower.value, stated.upper.value], share.precision);
  return showInterval(ratio, decimals);
}

function isSingle(expected: string): boolean {
  return !expected.includes("–");
}

function difference(relation: ShareRelation, expected: string, mode: RoundingMode): string {
  const { share, ratio } = relation;
  if (!isSingle(expected)) {
    return formatRational(gapBetween(intervalOf(share, mode), ratio), share.precision + 2);
  }
  const middle = fromDecimal(roundTo(ratio.lower.value, share.precision));
  return formatRational(subtract(fromDecimal(share.value), middle), share.precision);
}

/** The amount and the base that the stated share would fit, when one of them is what is wrong. */
function otherCell(relation: ShareRelation, mode: RoundingMode): FindingText[] {
  const { share, amount, base } = relation;
  const fraction = scaleInterval(intervalOf(share, mode), { numerator: 1n, denominator: 100n });
  const whole = intervalOf(base, mode);
  if (mayBeZero(fraction) || amount.unit !== base.unit || whole.lower.value.numerator < 0n)
    return [];
  const amounts: Interval = {
    lower: { value: scaleInterval(whole, fraction.lower.value).lower.value, edge: "closed" },
    upper: { value: scaleInterval(whole, fraction.upper.value).upper.value, edge: "closed" },
  };
  const bases = divideIntervals(intervalOf(amount, mode), fraction);
  return [
    say("share-of-total.otherCell", {
      stated: showFigure(share),
      amount: showFigure(amount),
      amounts: showInterval(amounts, amount.precision),
      total: showFigure(base),
      totals: showInterval(bases, base.precision),
    }),
  ];
}

/** A table whose shares are judged, and whether cutting off instead of rounding explains them all. */
interface Judged {
  readonly mode: RoundingMode;
  readonly certain: boolean;
  /** Another way to round that explains all shares of the table. */
  readonly rounded: "truncated" | "sumKept" | undefined;
}

function holdsTruncated(table: AmountTable): boolean {
  return sharesOf(table, "truncation").relations.every(({ verdict }) => verdict === "consistent");
}

/** Each share is less than a unit from the true one, and together they are 100 exactly. */
function holdsWithSumKept(table: AmountTable): boolean {
  const { relations } = sharesOf(table, "sumPreserving");
  const sum = sumOfShares(table, "sumPreserving");
  return (
    sum !== undefined &&
    [sum.lower, sum.upper].every(({ value }) => compare(value, HUNDRED) === 0) &&
    relations.every(({ verdict }) => verdict === "consistent")
  );
}

function otherRounding(table: AmountTable, mode: RoundingMode): Judged["rounded"] {
  if (mode !== "truncation" && holdsTruncated(table)) return "truncated";
  return mode !== "sumPreserving" && holdsWithSumKept(table) ? "sumKept" : undefined;
}

function isFraction({ share, ratio }: ShareRelation): boolean {
  const hundredfold = multiply(fromDecimal(share.value), HUNDRED);
  return (
    compare(hundredfold, ratio.lower.value) >= 0 && compare(hundredfold, ratio.upper.value) <= 0
  );
}

function repairsOf(relation: ShareRelation, expected: string, mode: RoundingMode): Repair[] {
  if (!isSingle(expected)) return [];
  const explanation = say("share-of-total.repair", {
    expected,
    stated: showFigure(relation.share),
  });
  const range = showRatio(relation, mode);
  return [{ cells: [{ cell: relation.share.cell, value: expected, range }], explanation }];
}

function explanationsOf(relation: ShareRelation, { mode, rounded }: Judged): FindingText[] {
  const values = {
    stated: showFigure(relation.share),
    interval: showRatio(relation, mode),
    expected: expectedShare(relation),
  };
  return [
    ...(isFraction(relation) ? [say("share-of-total.fraction")] : []),
    ...(rounded ? [say(`share-of-total.${rounded}`, values)] : []),
    ...otherCell(relation, mode),
  ];
}

function calculationOf(
  { line, share, amount, base, baseLabel }: ShareRelation,
  mode: RoundingMode
): CalculationLine[] {
  return [
    calculationLine(line.label.value, amount, mode),
    calculationLine(baseLabel, base, mode),
    calculationLine(line.label.value, share, mode),
  ];
}

function report(relation: ShareRelation, judged: Judged): Finding {
  const { line, share, amount, base, verdict } = relation;
  const { mode } = judged;
  // A total row may print the sum of rounded shares, 99 for 100: that is for a person to judge.
  const certain = !line.isTotal && (line.total !== undefined || judged.certain);
  const expected = expectedShare(relation);
  return finding({
    rule: ID,
    severity: certain && verdict === "inconsistent" ? "error" : "warning",
    verdict,
    cells: [share.cell, amount.cell, base.cell],
    message: say(`share-of-total.${messageOf(relation, certain)}`, {
      label: line.label.value,
      stated: showFigure(share),
      amount: showFigure(amount),
      total: showFigure(base),
      interval: showRatio(relation, mode),
      expected,
    }),
    expected,
    actual: showFigure(share),
    difference: difference(relation, expected, mode),
    calculation: calculationOf(relation, mode),
    explanations: explanationsOf(relation, judged),
    repairs: verdict === "inconsistent" ? repairsOf(relation, expected, mode) : [],
  });
}

/** Many shares that fail where nothing shows what they are shares of have one cause: they are of something else. */
function reportOtherBase(
  failing: readonly ShareRelation[],
  first: ShareRelation,
  mode: RoundingMode
): Finding {
  const values = {
    count: failing.length,
    total: showFigure(first.base),
    label: first.line.label.value,
    stated: showFigure(first.share),
    amount: showFigure(first.amount),
    interval: showRatio(first, mode),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: failing.map(({ share }) => share.cell),
    message: say("share-of-total.otherBase", values),
    calculation: calculationOf(first, mode),
  });
}

function messageOf({ verdict }: ShareRelation, certain: boolean): string {
  if (verdict === "tie-only") return "tieOnly";
  return certain ? "inconsistent" : "doubtful";
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  const { relations, unchecked, baseIsCertain } = sharesOf(table, mode);
  const failing = relations.filter(({ verdict }) => verdict !== "consistent");
  const [first] = failing;
  if (first === undefined) return { findings: [], checked: relations.length, unchecked };
  const judged = { mode, rounded: otherRounding(table, mode), certain: baseIsCertain };
  const together =
    !baseIsCertain && failing.length > 1 && failing.every(({ line }) => line.total === undefined);
  return {
    findings: together
      ? [reportOtherBase(failing, first, mode)]
      : failing.map((relation) => report(relation, judged)),
    checked: relations.length,
    unchecked,
  };
}

/**
 * A share p per cent of a total T with the amount a is possible if some true values inside the intervals of
 * the three published figures satisfy p·T = 100·a, that is if p_lo·T ≤ 100·a ≤ p_hi·T.
 * Source: the European Banking Authority's interval rule (https://faq.eurofiling.info/decimals/), put in its
 * linear form so that the total counts once.
 */
export const shareOfTotal: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(
      [...plan.budgets, ...plan.ofWhich]
        .flatMap(byShareColumn)
        .map((table) => checkTable(table, rounding))
    ),
};

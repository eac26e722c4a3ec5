import type { AmountLine, AmountTable } from "../../plan/plan";
import { calculationLine, finding, say, showFigure, showInterval } from "../describe";
import type { Finding, FindingText } from "../finding";
import { compareIntervals, gapBetween, type Interval, pointInterval } from "../interval";
import {
  absolute,
  add,
  compare,
  formatRational,
  HUNDRED,
  isZero,
  type Rational,
  subtract,
} from "../rational";
import type { RoundingMode } from "../rounding";
import { combine, decided, NOTHING_TO_CHECK, type Rule, type RuleOutcome } from "../rule";
import { byShareColumn } from "../shareColumns";
import {
  partsOf,
  rightShare,
  sharesOf,
  type ShareRelation,
  statedShare,
  sumOfShares,
} from "../shares";

const ID = "shares-sum-to-100";
const WHOLE = pointInterval(HUNDRED);

interface SharesSum {
  readonly table: AmountTable;
  readonly parts: readonly AmountLine[];
  readonly interval: Interval;
  readonly stated: Rational;
  readonly decimals: number;
}

function sumOf(table: AmountTable, mode: RoundingMode): SharesSum | undefined {
  const interval = sumOfShares(table, mode);
  if (interval === undefined || table.lines.filter((line) => line.isTotal).length > 1)
    return undefined;
  const parts = partsOf(table);
  const stated = parts
    .flatMap(({ share }) => (share === undefined ? [] : statedShare(share)))
    .reduce(add);
  const decimals = Math.max(0, ...parts.map(({ share }) => share?.precision ?? 0));
  return { table, parts, interval, stated, decimals };
}

/** The one share that is wrong by its own amounts, if putting it right also makes the sum 100. */
function causeOf({ table, stated }: SharesSum, mode: RoundingMode): ShareRelation | undefined {
  const failing = sharesOf(table, mode).relations.filter(
    ({ verdict }) => verdict === "inconsistent"
  );
  const [relation] = failing;
  if (relation === undefined || failing.length > 1) return undefined;
  const change = subtract(rightShare(relation), statedShare(relation.share));
  return isZero(subtract(add(stated, change), HUNDRED)) ? relation : undefined;
}

function explain(cause: ShareRelation, { parts }: SharesSum): FindingText {
  const expected = formatRational(rightShare(cause), cause.share.precision);
  const terms = parts.map(({ share }) => {
    if (share === cause.share) return expected;
    return share === undefined ? "" : showFigure(share);
  });
  const values = {
    label: cause.line.label.value,
    stated: showFigure(cause.share),
    expected,
    terms: terms.join(" + "),
  };
  return say("shares-sum-to-100.cause", values);
}

function report(sum: SharesSum, cause: ShareRelation | undefined, mode: RoundingMode): Finding {
  const { parts, interval, stated, decimals } = sum;
  const verdict = compareIntervals(interval, WHOLE);
  const possible = verdict !== "inconsistent";
  const values = {
    terms: parts.flatMap(({ share }) => (share === undefined ? [] : showFigure(share))).join(" + "),
    sum: formatRational(stated, decimals),
    interval: showInterval(interval, decimals + 1),
    gap: formatRational(gapBetween(interval, WHOLE), decimals + 1),
  };
  return finding({
    rule: ID,
    severity: possible ? "info" : "warning",
    verdict,
    cells: parts.flatMap(({ share }) => share?.cell ?? []),
    message: say(`shares-sum-to-100.${possible ? "withinRounding" : "impossible"}`, values),
    expected: formatRational(HUNDRED, decimals),
    actual: values.sum,
    difference: formatRational(subtract(stated, HUNDRED), decimals),
    calculation: parts.flatMap(({ share, label }) =>
      share === undefined ? [] : calculationLine(label.value, share, mode)
    ),
    explanations: cause === undefined ? [] : [explain(cause, sum)],
  });
}

/** Shares that miss 100 by more than this are of something else, or some lines are details of others. */
const FARTHEST: Rational = { numerator: 15n, denominator: 1n };

function isAimedAt100({ table, stated }: SharesSum): boolean {
  const total = table.lines.find((line) => line.isTotal)?.share;
  const isOf100 = total === undefined || isZero(subtract(statedShare(total), HUNDRED));
  return isOf100 && compare(absolute(subtract(stated, HUNDRED)), FARTHEST) <= 0;
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  const sum = sumOf(table, mode);
  if (sum === undefined || !isAimedAt100(sum)) return NOTHING_TO_CHECK;
  const cause = causeOf(sum, mode);
  const possible = compareIntervals(sum.interval, WHOLE) !== "inconsistent";
  const harmless = possible && (cause === undefined || isZero(subtract(sum.stated, HUNDRED)));
  return decided(harmless ? [] : [report(sum, cause, mode)], 1);
}

/**
 * Shares p₁…pₙ of a whole, each rounded to u, can be right if 100 lies inside the sum of their intervals:
 * |Σp − 100| ≤ n·u/2 under rounding to nearest, 0 ≤ 100 − Σp < n·u under truncation. A sum of 99 or 101
 * proves nothing by itself and is told only when its cause is known. The bounds follow from the intervals
 * (https://faq.eurofiling.info/decimals/).
 */
export const sharesSumTo100: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(plan.budgets.flatMap(byShareColumn).map((table) => checkTable(table, rounding))),
};

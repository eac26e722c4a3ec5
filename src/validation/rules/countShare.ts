import { parseDecimal } from "../../plan/decimal";
import type { Decimal, Figure } from "../../plan/figure";
import type { Text } from "../../plan/plan";
import { finding, say, showFigure } from "../describe";
import type { Finding, Verdict } from "../finding";
import { compareIntervals, pointInterval } from "../interval";
import {
  divide,
  formatRational,
  fromDecimal,
  HUNDRED,
  isZero,
  multiply,
  type Rational,
  roundTo,
} from "../rational";
import { intervalOf, roundedInterval, type RoundingMode } from "../rounding";
import { combine, decided, NOTHING_TO_CHECK, type Rule, type RuleOutcome } from "../rule";
import { byShareColumn } from "../shareColumns";
import { sharesOf, type ShareRelation } from "../shares";
import { textsOf } from "../texts";

const ID = "count-share";

/** "36 av 95 punkter (37,9 procent)", "36 of the 95 points, or 38 %". Nothing but the things counted stands between. */
const SHARE =
  /(?<![\d,.])(\d{1,6}) (?:av|of) (?:de |the )?(?:totalt )?(\d{1,6}) (?:[\p{L}-]+ ){0,2}[\p{L}-]+,? ?(?:\(|eller |or |dvs\.? |alltså |det vill säga |vilket är |vilket motsvarar |which is )(ca |cirka |drygt |knappt |about )?(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|procent|per ?cent)/giu;

/** A stated share of things counted: whole numbers, which are not rounded. */
interface CountShare {
  readonly part: string;
  readonly whole: string;
  readonly ratio: Rational;
  readonly stated: string;
  readonly precision: number;
  readonly verdict: Verdict;
}

function verdictOf(value: Decimal, precision: number, ratio: Rational, mode: RoundingMode) {
  return compareIntervals(
    roundedInterval(fromDecimal(value), precision, mode),
    pointInterval(ratio)
  );
}

function sharesIn({ value: words }: Text, mode: RoundingMode): CountShare[] {
  return [...words.replaceAll(/\s/gu, " ").matchAll(SHARE)].flatMap((found): CountShare[] => {
    const [, part = "", whole = "", about, percent = ""] = found;
    const value = parseDecimal(percent.replace(",", "."));
    if (value === undefined || about !== undefined || Number(whole) === 0) return [];
    const count = { numerator: BigInt(part), denominator: 1n };
    const ratio = multiply(HUNDRED, divide(count, { numerator: BigInt(whole), denominator: 1n }));
    const verdict = verdictOf(value, value.decimals, ratio, mode);
    const stated = formatRational(fromDecimal(value), value.decimals);
    return [{ part, whole, ratio, stated, precision: value.decimals, verdict }];
  });
}

/** What a share should be, as precise as the stated one, and by which texts its finding is told. */
function report(
  cells: Finding["cells"],
  { part, whole, ratio, stated, precision, verdict }: CountShare,
  repair: boolean
): Finding {
  const expected = formatRational(fromDecimal(roundTo(ratio, precision)), precision);
  const values = { part, whole, stated, expected, exact: formatRational(ratio, precision + 2) };
  const [cell] = cells;
  return finding({
    rule: ID,
    severity: "warning",
    verdict,
    cells,
    message: say(`${ID}.message`, values),
    expected,
    actual: stated,
    repairs:
      repair && cell !== undefined
        ? [{ cells: [{ cell, value: expected }], explanation: say(`${ID}.repair`, values) }]
        : [],
  });
}

function checkText(text: Text, mode: RoundingMode): RuleOutcome {
  const shares = sharesIn(text, mode);
  const failing = shares.filter(({ verdict }) => verdict === "inconsistent");
  return decided(
    failing.map((share) => report([text.cell], share, false)),
    shares.length
  );
}

/** Whole numbers that are not all rounded to tens. */
function areCounts(figures: readonly Figure[]): boolean {
  const isWhole = ({ unit, value, approximate }: Figure) =>
    unit === "count" &&
    !approximate &&
    value.digits % 10n ** BigInt(Math.max(0, value.decimals)) === 0n;
  return figures.every(isWhole) && figures.some(({ value }) => value.digits % 10n !== 0n);
}

function checkRelation(relation: ShareRelation, mode: RoundingMode): RuleOutcome {
  const { amount, base, share, line, verdict } = relation;
  const whole = fromDecimal(base.value);
  // A share that fails even for rounded counts is told by the rule of shares.
  if (!areCounts([amount, base]) || isZero(whole) || verdict === "inconsistent" || line.isTotal)
    return NOTHING_TO_CHECK;
  const ratio = multiply(HUNDRED, divide(fromDecimal(amount.value), whole));
  const found: CountShare = {
    part: showFigure(amount),
    whole: showFigure(base),
    ratio,
    stated: showFigure(share),
    precision: share.precision,
    verdict: compareIntervals(intervalOf(share, mode), pointInterval(ratio)),
  };
  const cells = [share.cell, amount.cell, base.cell];
  return decided(found.verdict === "inconsistent" ? [report(cells, found, true)] : [], 1);
}

/**
 * A share p of k among n counted things is possible if p is 100·k/n rounded: counts are whole numbers and exact. A warning,
 * since what is counted may be something else. Source: Brown and Heathers, The GRIM test, Social Psychological and
 * Personality Science 8 (2017), for percentages.
 */
export const countShare: Rule = {
  id: ID,
  check: ({ plan, rounding }) => {
    const tables = [...plan.budgets, ...plan.ofWhich].flatMap(byShareColumn);
    const relations = tables.flatMap((table) => sharesOf(table, rounding).relations);
    return combine([
      ...textsOf(plan).map((text) => checkText(text, rounding)),
      ...relations.map((relation) => checkRelation(relation, rounding)),
    ]);
  },
};

import type { Figure } from "../../plan/figure";
import type { AmountTable, Plan } from "../../plan/plan";
import { type JudgedSum, judgedSumsOf } from "../certainty";
import { deduced } from "../deduced";
import { finding, say, showFigure, showInterval } from "../describe";
import type { Finding, FindingText } from "../finding";
import { groupBy } from "../groups";
import {
  addIntervals,
  divideIntervals,
  mayBeZero,
  middleOf,
  negateInterval,
  scaleInterval,
  sumIntervals,
} from "../interval";
import { formatRational, HUNDRED, multiply, powerOfTen } from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { scaledLine } from "../scaledRow";
import { type StatedSum, stateSum, type Term } from "../statedSum";
import {
  calculationOf,
  type DecidedSum,
  isDecided,
  partsOfFinding,
  valuesOf,
  wholePart,
} from "../sumReport";
import { intervalsIn } from "../units";

const ID = "sum-of-parts";

function messageOf({ verdict }: StatedSum, certain: boolean): string {
  if (verdict === "tie-only") return "tieOnly";
  return certain ? "inconsistent" : "doubtful";
}

/** How a table's sums are told. */
interface Telling {
  readonly plan: Plan;
  readonly mode: RoundingMode;
  /** Whether cutting off instead of rounding explains every sum of the table that fails. */
  readonly truncated: boolean;
}

function reportSum(stated: DecidedSum, certain: boolean, { mode, truncated }: Telling): Finding {
  const values = valuesOf(stated, mode);
  return finding({
    ...partsOfFinding(stated, mode),
    rule: ID,
    severity: certain && stated.verdict === "inconsistent" ? "error" : "warning",
    message: say(`${ID}.${messageOf(stated, certain)}`, values),
    explanations: [
      ...(truncated ? [say(`${ID}.truncated`, values)] : []),
      ...wholePart(stated, mode),
    ],
  });
}

/** What the lines without an amount are together, with their stated shares beside it. */
function restOf({ amount, parts }: StatedSum, mode: RoundingMode): FindingText[] {
  const known = parts.flatMap(({ figure }) => figure ?? []);
  const missing = parts.filter(({ figure }) => figure === undefined);
  const intervals = intervalsIn(known, amount.unit, mode);
  const whole = intervalOf(amount, mode);
  if (intervals === undefined || known.length === 0 || mayBeZero(whole)) return [];
  const rest = addIntervals(whole, negateInterval(sumIntervals(intervals)));
  const percent = scaleInterval(divideIntervals(rest, whole), HUNDRED);
  const shares = missing.flatMap(({ share }) => (share === undefined ? [] : showFigure(share)));
  const values = {
    rest: formatRational(middleOf(rest), amount.precision),
    interval: showInterval(rest, amount.precision + 1),
    percent: formatRational(middleOf(percent), 2),
    shares: shares.join(" + "),
  };
  const key = shares.length === missing.length ? "restWithShares" : "rest";
  return [say(`${ID}.${key}`, values), ...missing.flatMap((part) => byShare(part, amount, mode))];
}

/** What a line without an amount has to be by its stated share. */
function byShare({ label, share }: Term, amount: Figure, mode: RoundingMode): FindingText[] {
  if (share === undefined || share.approximate) return [];
  const [low, high] = [intervalOf(share, mode), intervalOf(amount, mode)];
  const ends = [low.lower, low.upper].map(({ value }, index) =>
    multiply(value, index === 0 ? high.lower.value : high.upper.value)
  );
  const [from, to] = ends.map((end) =>
    formatRational(multiply(end, powerOfTen(-2)), amount.precision)
  );
  const values = { label, share: showFigure(share), interval: `${from ?? ""}–${to ?? ""}` };
  return [say(`${ID}.byShare`, values)];
}

/** What the other sums leave for each of several missing amounts; one alone is the rest. */
function deducedIn(
  missing: readonly Term[],
  { amount }: StatedSum,
  plan: Plan,
  mode: RoundingMode
): FindingText[] {
  if (missing.length < 2) return [];
  const { column } = amount.cell;
  return missing.flatMap(({ label, labelCell }) =>
    deduced({ label, cell: { ...labelCell, column } }, amount, plan, mode)
  );
}

function reasonOf({ amount, parts }: StatedSum): string {
  const figures = [amount, ...parts.flatMap(({ figure }) => figure ?? [])];
  if (figures.length <= parts.length) return "missing";
  return figures.some((figure) => figure.approximate) ? "approximate" : "units";
}

function reportUnchecked(stated: StatedSum, { plan, mode }: Telling): Finding {
  const { label, amount, parts } = stated;
  const missing = parts.filter(({ figure }) => figure === undefined);
  const values = {
    label,
    stated: showFigure(amount),
    missing: missing.map((part) => part.label).join(", "),
  };
  const reason = reasonOf(stated);
  return finding({
    rule: ID,
    severity: "info",
    verdict: "unchecked",
    cells: [amount.cell, ...missing.map(({ labelCell }) => labelCell)],
    message: say(`${ID}.unchecked.${reason}`, values),
    actual: values.stated,
    calculation: calculationOf(stated, mode),
    explanations:
      reason === "missing"
        ? [...restOf(stated, mode), ...deducedIn(missing, stated, plan, mode)]
        : [],
  });
}

/** Which lines a total adds is a guess, and an amount is missing or several columns gainsay it: there is nothing to tell. */
function isIdleGuess(sum: JudgedSum, row: readonly JudgedSum[]): boolean {
  const isGuess = sum.grounds.includes("supposed");
  return isGuess && (sum.verdict === "unchecked" || (row.length > 1 && !row.some(holds)));
}

/** A sum that fails where one of its amounts is blank: the rule of missing figures tells that. */
function lacksFigure({ grounds, verdict }: JudgedSum): boolean {
  return grounds.includes("guess") && verdict === "inconsistent";
}

function holds({ verdict }: JudgedSum): boolean {
  return verdict === "consistent";
}

function checkSum(sum: JudgedSum, telling: Telling): RuleOutcome {
  if (!isDecided(sum))
    return { findings: [reportUnchecked(sum, telling)], checked: 0, unchecked: 1 };
  const isReported = sum.verdict !== "consistent";
  return decided(isReported ? [reportSum(sum, sum.trust === "certain", telling)] : [], 1);
}

function withoutFindings({ verdict, trust }: JudgedSum): RuleOutcome {
  const isChecked = verdict !== "unchecked" && trust !== "idle";
  return { findings: [], checked: isChecked ? 1 : 0, unchecked: isChecked ? 0 : 1 };
}

/**
 * One line in every column. A sum that holds in some columns is meant in all; one that holds in none may not be a sum
 * at all, and is then asked about once. What is missing is told for the first column.
 */
function checkRow(sums: readonly JudgedSum[], telling: Telling): RuleOutcome {
  const isMeant = sums.some((sum) => holds(sum) || sum.trust === "certain");
  // A line in another unit has a rule of its own.
  if (scaledLine(sums, telling.mode) !== undefined) return combine(sums.map(withoutFindings));
  const outcomes = sums.map((sum, place) => {
    const isRepeated = place > 0 && (!isMeant || sum.verdict === "unchecked");
    const isIdle = sum.trust === "idle" || isIdleGuess(sum, sums) || lacksFigure(sum);
    return isIdle || isRepeated ? withoutFindings(sum) : checkSum(sum, telling);
  });
  return combine(outcomes);
}

/** Sums that fail when rounded to nearest, all of which hold, with all the others, if the figures are cut off. */
function holdTruncated(sums: readonly JudgedSum[]): boolean {
  const known = sums.filter((sum) => isDecided(sum) && sum.trust !== "idle");
  return known.every(
    ({ label, amount, parts }) =>
      stateSum(label, amount, parts, "truncation").verdict === "consistent"
  );
}

function checkTable(table: AmountTable, plan: Plan, mode: RoundingMode): RuleOutcome {
  const sums = judgedSumsOf(table, mode);
  const rows = groupBy(sums, ({ line }) => line);
  const fails = sums.some(({ verdict }) => verdict === "inconsistent");
  const telling = { plan, mode, truncated: fails && mode !== "truncation" && holdTruncated(sums) };
  return combine([...rows.values()].map((row) => checkRow(row, telling)));
}

/**
 * A total holds if some true values inside the intervals of the parts sum to a true value inside the
 * interval of the total. A part without an amount may be anything, so the total is then left unchecked.
 * Source: XBRL Calculations 1.1 (https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/
 * calculation-1.1-REC-2023-02-22.html), with the ends of intervals kept open, closed or tied.
 */
export const sumOfParts: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine([...plan.budgets, ...plan.ofWhich].map((table) => checkTable(table, plan, rounding))),
};

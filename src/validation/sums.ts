import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable } from "../plan/plan";
import type { Verdict } from "./finding";
import { compareIntervals, type Interval, middleOf, scaleInterval, sumIntervals } from "./interval";
import { absolute, compare, fromDecimal, multiply, type Rational, subtract } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";
import { formulaParts, hasFormula, type Part } from "./formulaParts";
import { nestedParts } from "./nesting";
import { intervalsIn } from "./units";

/** A total with lines that it may be the sum of, and whether it can be. */
export interface SumRelation {
  readonly total: AmountLine;
  readonly amount: Figure;
  readonly parts: readonly Part[];
  /** The interval of the parts' sum in the total's unit; undefined when an amount is missing or of another unit. */
  readonly sum?: Interval;
  readonly verdict: Verdict;
  /** Whether the lines are known to be the parts: only then can it be an error. */
  readonly certain: boolean;
}

/** Rows that stand beside a sum without being part of it. */
const MEMO =
  /^(föregående|budget|bokslut|utfall|avvikelse|differens|förändring|prognos|previous|change|deviation|outcome)\b/iu;
const INCOME = /intäkt|inkomst|income|revenue/iu;
const COST = /kostnad|utgift|cost|expen/iu;
const NET = /netto|resultat|underskott|överskott|saldo|\bnet\b|result|balance/iu;

const WEIGHTS: Record<1 | -1, Rational> = {
  1: { numerator: 1n, denominator: 1n },
  [-1]: { numerator: -1n, denominator: 1n },
};

function plain(lines: readonly AmountLine[]): Part[] {
  return lines.map((line) => ({ line, weight: 1 }));
}

function isPart(line: AmountLine): boolean {
  return !line.isTotal && !line.isOfWhich && !MEMO.test(line.label.value.trim());
}

/** Income less cost, or cost less income, where the labels say which is which and both are written unsigned. */
function signedParts(lines: readonly AmountLine[]): Part[][] {
  const isCost = lines.map(({ label }) => COST.test(label.value));
  const isIncome = lines.map(({ label }, index) => INCOME.test(label.value) && !isCost[index]);
  if (!isIncome.includes(true) || !isCost.includes(true)) return [];
  const incomeLess = lines.map((line, index): Part => ({ line, weight: isCost[index] ? -1 : 1 }));
  const costLess = lines.map((line, index): Part => ({ line, weight: isIncome[index] ? -1 : 1 }));
  return [incomeLess, costLess];
}

function sumOf(parts: readonly Part[], amount: Figure, mode: RoundingMode): Interval | undefined {
  const figures = parts.map(({ line }) => line.amount);
  if (!figures.every((figure) => figure !== undefined && !figure.approximate)) return undefined;
  const intervals = intervalsIn(
    figures.filter((figure) => figure !== undefined),
    amount.unit,
    mode
  );
  return (
    intervals &&
    sumIntervals(
      intervals.map((interval, index) =>
        scaleInterval(interval, WEIGHTS[parts[index]?.weight ?? 1])
      )
    )
  );
}

interface Candidate {
  readonly parts: readonly Part[];
  readonly certain: boolean;
}

function relate(
  total: AmountLine,
  amount: Figure,
  { parts, certain }: Candidate,
  mode: RoundingMode
): SumRelation {
  const sum = sumOf(parts, amount, mode);
  if (sum === undefined || amount.approximate)
    return { total, amount, parts, verdict: "unchecked", certain };
  const verdict = compareIntervals(sum, intervalOf(amount, mode));
  return { total, amount, parts, sum, verdict, certain };
}

function withoutEmpty(lines: readonly AmountLine[]): AmountLine[] {
  return lines.filter(({ amount, share, total }) => amount ?? share ?? total);
}

/** Other readings of which lines make up a total, to be believed only where they add up. */
function readings(lines: readonly AmountLine[], mode: RoundingMode): Candidate[] {
  const filled = withoutEmpty(lines);
  const partSets = [plain(filled), plain(nestedParts(filled, mode)), ...signedParts(filled)];
  return partSets.map((parts) => ({ parts, certain: false }));
}

function sectionOf(lines: readonly AmountLine[], index: number): AmountLine[] {
  let start = index;
  while (start > 0 && lines[start - 1]?.isTotal === false) start -= 1;
  return lines.slice(start, index);
}

/** Tables with more totals than this are read by sections only, and their last total as the sum of sums too. */
const MOST_TOTALS = 40;

function widePartSets(lines: readonly AmountLine[], index: number): AmountLine[][] {
  const total = lines[index];
  const before = lines.slice(0, index);
  const after = lines.slice(index + 1);
  const nextTotal = after.findIndex((line) => line.isTotal);
  const totalsBefore = before.filter((line) => line.isTotal);
  return [
    lines.filter((line) => line !== total && isPart(line)),
    before.filter(isPart),
    after.slice(0, nextTotal < 0 ? undefined : nextTotal).filter(isPart),
    totalsBefore,
    [...totalsBefore, ...sectionOf(lines, index).filter(isPart)],
    totalsBefore.slice(-2),
    lines.filter((line) => line !== total && line.isTotal),
  ];
}

function partSetsOf(table: AmountTable, index: number, totals: number): AmountLine[][] {
  const { lines } = table;
  const section = sectionOf(lines, index).filter(isPart);
  const isWide = totals <= MOST_TOTALS || index === lines.length - 1;
  return [section, ...(isWide ? widePartSets(lines, index) : [])].filter((set) => set.length > 0);
}

function plainSet(table: AmountTable, total: AmountLine): AmountLine[][] {
  const parts = table.lines.filter((line) => line !== total && isPart(line));
  return parts.length > 0 ? [parts] : [];
}

/** A total no larger than its largest part, all of one sign, is more likely a mean than a wrong sum. */
function looksLikeMean(parts: readonly Part[], amount: Figure): boolean {
  const values = parts
    .flatMap(({ line }) => line.amount ?? [])
    .map(({ value }) => fromDecimal(value));
  const total = fromDecimal(amount.value);
  const sameSign = values.every((value) => value.numerator >= 0n);
  return sameSign && values.length > 1 && values.some((value) => compare(total, value) <= 0);
}

function distance({ sum, amount }: SumRelation, mode: RoundingMode): Rational | undefined {
  return sum && absolute(subtract(middleOf(sum), middleOf(intervalOf(amount, mode))));
}

/** Another reading replaces the plain one as what was meant only if it comes this many times nearer. */
const MUCH_NEARER: Rational = { numerator: 10n, denominator: 1n };

function isMuchNearer(other: SumRelation, stated: SumRelation, mode: RoundingMode): boolean {
  const [near, far] = [distance(other, mode), distance(stated, mode)];
  return near !== undefined && far !== undefined && compare(multiply(near, MUCH_NEARER), far) < 0;
}

/** Prefers what adds up, then the plain reading unless another comes much nearer. */
function best(
  stated: SumRelation,
  others: readonly SumRelation[],
  mode: RoundingMode
): SumRelation {
  const all = [stated, ...others];
  const holding =
    all.find(({ verdict }) => verdict === "consistent") ??
    all.find(({ verdict }) => verdict === "tie-only");
  if (holding !== undefined || stated.verdict === "unchecked") return holding ?? stated;
  return others.find((other) => isMuchNearer(other, stated, mode)) ?? stated;
}

function relationOf(
  table: AmountTable,
  index: number,
  amount: Figure,
  totals: number,
  mode: RoundingMode
): SumRelation | undefined {
  const total = table.lines[index];
  const isOnly = totals === 1 && (index === 0 || index === table.lines.length - 1);
  if (total === undefined) return undefined;
  const sets = isOnly ? plainSet(table, total) : partSetsOf(table, index, totals);
  const [first] = sets;
  if (first === undefined) return undefined;
  const stated = relate(total, amount, { parts: plain(first), certain: isOnly }, mode);
  const others = sets
    .flatMap((set) => readings(set, mode))
    .map((candidate) => relate(total, amount, candidate, mode));
  return best(stated, others, mode);
}

/** The parts are those of the total's formula, if it has one; else they are found by the table's rows. */
function relationTo(
  table: AmountTable,
  total: AmountLine,
  index: number,
  totals: number,
  mode: RoundingMode
): SumRelation | undefined {
  const { amount } = total;
  if (amount === undefined) return undefined;
  if (!hasFormula(table, amount)) return relationOf(table, index, amount, totals, mode);
  const parts = formulaParts(table, amount);
  return parts && relate(total, amount, { parts, certain: true }, mode);
}

/** A section sum among others that hold is as certain as a table's only total. */
function isSectionSum(table: AmountTable, index: number, { parts }: SumRelation): boolean {
  const section = sectionOf(table.lines, index).filter(isPart);
  const same = section.every((line, place) => parts[place]?.line === line);
  return section.length > 1 && section.length === parts.length && same;
}

function mayBeCertain({ total, parts, amount }: SumRelation): boolean {
  return !NET.test(total.label.value) && !looksLikeMean(parts, amount);
}

/**
 * Every total row of a table with the lines it is the sum of, for the table's main amount column. A table with
 * one total row, first or last, sums all its other lines; several totals are read as section sums, running
 * sums or sums of sums, whichever adds up.
 */
export function sumsOf(table: AmountTable, mode: RoundingMode): SumRelation[] {
  const indexes = table.lines.flatMap((line, index) => (line.isTotal ? index : []));
  const found = indexes.flatMap((index) => {
    const total = table.lines[index];
    const relation = total && relationTo(table, total, index, indexes.length, mode);
    return relation === undefined ? [] : { relation, index };
  });
  const someHold = found.some(({ relation }) => relation.verdict === "consistent");
  return found.map(({ relation, index }) => {
    const certain = relation.certain || (someHold && isSectionSum(table, index, relation));
    return { ...relation, certain: certain && mayBeCertain(relation) };
  });
}

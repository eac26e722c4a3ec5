import type { Figure } from "../../plan/figure";
import type { AmountTable } from "../../plan/plan";
import { judgedSumsOf, type JudgedSum } from "../certainty";
import { amountColumns, figureAt } from "../columns";
import { headerOf } from "../columnSums";
import { calculationLine, finding, say, showFigure } from "../describe";
import type { Finding } from "../finding";
import { groupBy } from "../groups";
import { absolute, compare, divide, fromDecimal, type Rational } from "../rational";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { scaledLine } from "../scaledRow";
import { isMoney } from "../units";

const ID = "mixed-units";

/** What stands above amounts of one thing at different times. Votes beside seats are two things. */
const ABOUT_TIME =
  /\d{4}|budget|budsjett|utfall|bokslut|prognos|plan|ram|belopp|beløp|regnskap|outcome|actual|forecast|amount/iu;

/** Two columns are a thousand apart when that holds, nearly, in this many rows and in this share of them. */
const LEAST_ROWS = 4;
const MOSTLY = 0.8;
const LEAST_RATIO: Rational = { numerator: 600n, denominator: 1n };
const LARGEST_RATIO: Rational = { numerator: 1667n, denominator: 1n };

function factorOf(exponent: number): number {
  return 10 ** Math.abs(exponent);
}

/** A line of a sum that is in another unit than the others, in every column where the sum fails. */
function rowsIn(table: AmountTable, mode: RoundingMode): Finding[] {
  const rows = groupBy(judgedSumsOf(table, mode), ({ line }) => line);
  return [...rows.values()].flatMap((sums) => {
    const scaled = scaledLine(sums, mode);
    return scaled === undefined ? [] : [reportRow(sums, scaled.part, scaled.exponent, mode)];
  });
}

function reportRow(
  sums: readonly JudgedSum[],
  part: number | undefined,
  exponent: number,
  mode: RoundingMode
): Finding {
  const failing = sums.filter(({ verdict }) => verdict === "inconsistent");
  const named = failing.flatMap(({ label, amount, parts }) => {
    const own = part === undefined ? { label, figure: amount } : parts[part];
    return own?.figure === undefined ? [] : { label: own.label, figure: own.figure };
  });
  const values = {
    label: named[0]?.label ?? "",
    amounts: named.map(({ figure }) => showFigure(figure)).join("; "),
    total: failing[0]?.label ?? "",
    factor: factorOf(exponent),
  };
  const way = exponent > 0 ? "large" : "small";
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: [...named.map(({ figure }) => figure.cell), ...failing.map(({ amount }) => amount.cell)],
    message: say(`${ID}.row.${way}`, values),
    calculation: named.map(({ label, figure }) => calculationLine(label, figure, mode)),
  });
}

/** Pairs of amounts in a line, where both are other than zero. */
function pairsIn({ lines }: AmountTable, left: number, right: number): [Figure, Figure][] {
  return lines.flatMap((line): [Figure, Figure][] => {
    const [a, b] = [figureAt(line, left), figureAt(line, right)];
    if (a === undefined || b === undefined || a.unit !== b.unit) return [];
    const isAmount = isMoney(a.unit) || a.unit === "unknown";
    return isAmount && a.value.digits !== 0n && b.value.digits !== 0n ? [[a, b]] : [];
  });
}

function isThousandTimes(large: Figure, small: Figure): boolean {
  const ratio = absolute(divide(fromDecimal(large.value), fromDecimal(small.value)));
  return compare(ratio, LEAST_RATIO) >= 0 && compare(ratio, LARGEST_RATIO) <= 0;
}

function isMostly(pairs: readonly [Figure, Figure][], isMirrored: boolean): boolean {
  const fitting = pairs.filter(([a, b]) =>
    isMirrored ? isThousandTimes(b, a) : isThousandTimes(a, b)
  ).length;
  return pairs.length >= LEAST_ROWS && fitting >= MOSTLY * pairs.length;
}

/** A column whose amounts are about a thousand times those of the column before it, said to be in the same unit. */
function columnsIn(table: AmountTable): Finding[] {
  const columns = amountColumns(table).filter((column) => ABOUT_TIME.test(headerOf(table, column)));
  return columns.slice(1).flatMap((right, place) => {
    const left = columns[place] ?? right;
    const pairs = pairsIn(table, left, right);
    if (isMostly(pairs, false)) return [reportColumn(table, pairs, left, right)];
    if (!isMostly(pairs, true)) return [];
    return [
      reportColumn(
        table,
        pairs.map(([a, b]) => [b, a]),
        right,
        left
      ),
    ];
  });
}

function reportColumn(
  table: AmountTable,
  pairs: readonly [Figure, Figure][],
  large: number,
  small: number
): Finding {
  const [first] = pairs;
  const values = {
    large: headerOf(table, large),
    small: headerOf(table, small),
    first: first === undefined ? "" : showFigure(first[0]),
    second: first === undefined ? "" : showFigure(first[1]),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: pairs.flatMap(([a, b]) => [a.cell, b.cell]),
    message: say(`${ID}.column`, values),
  });
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  const findings = [...rowsIn(table, mode), ...columnsIn(table)];
  return decided(findings, findings.length);
}

/**
 * Amounts in two units that are nowhere said to be: a row that lets its sum hold in every column only when it is taken
 * a thousand times larger or smaller, and a column whose amounts are about a thousand times those beside it. Source:
 * unit errors ("thousand errors") of de Waal, Pannekoek and Scholtus, Handbook of Statistical Data Editing (2011), ch. 2.
 */
export const mixedUnits: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(
      [...plan.budgets, ...plan.ofWhich, ...plan.changes].map((table) =>
        checkTable(table, rounding)
      )
    ),
};

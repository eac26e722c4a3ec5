import type { CellAddress } from "../../plan/address";
import { formatDecimal } from "../../plan/decimal";
import type { Figure } from "../../plan/figure";
import type { AmountTable } from "../../plan/plan";
import { byColumn } from "../columns";
import { calculationLine, finding, say, showFigure, showInterval } from "../describe";
import type { CalculationLine, Finding, FindingText, FindingValue, Repair } from "../finding";
import {
  addIntervals,
  divideIntervals,
  gapBetween,
  type Interval,
  mayBeZero,
  middleOf,
  negateInterval,
  scaleInterval,
  sumIntervals,
} from "../interval";
import {
  add,
  formatRational,
  fromDecimal,
  HUNDRED,
  isZero,
  negate,
  type Rational,
  roundTo,
  subtract,
} from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { slipBetween, SLIPS } from "../slips";
import { type SumRelation, sumsOf } from "../sums";
import { intervalIn, intervalsIn } from "../units";

const ID = "sum-of-parts";
const MOST_REPAIRS = 10;

type Sum = SumRelation & { readonly sum: Interval };

function isDecided(relation: SumRelation): relation is Sum {
  return relation.sum !== undefined;
}

function calculation({ parts, total, amount }: SumRelation, mode: RoundingMode): CalculationLine[] {
  const lines = parts.flatMap(({ line, weight }) =>
    line.amount === undefined ? [] : calculationLine(line.label.value, line.amount, mode, weight)
  );
  return [...lines, calculationLine(total.label.value, amount, mode, -1)];
}

function valuesOf({ total, amount, sum }: Sum, mode: RoundingMode): Record<string, FindingValue> {
  const middle = middleOf(sum);
  const stated = intervalOf(amount, mode);
  return {
    label: total.label.value,
    stated: showFigure(amount),
    sum: formatRational(middle, amount.precision),
    interval: showInterval(sum, amount.precision + 2),
    difference: formatRational(subtract(middleOf(stated), middle), amount.precision),
    gap: formatRational(gapBetween(stated, sum), amount.precision + 2),
  };
}

/** A line whose amount is the whole difference: left out of the total, or counted in it twice. */
function wholeLine({ parts, amount, sum }: Sum, mode: RoundingMode): FindingText[] {
  const difference = subtract(middleOf(sum), middleOf(intervalOf(amount, mode)));
  return parts.flatMap(({ line, weight }) => {
    const own = line.amount && intervalIn(line.amount, amount.unit, mode);
    if (own === undefined || isZero(middleOf(own))) return [];
    const values = { label: line.label.value, amount: line.amount ? showFigure(line.amount) : "" };
    const signed = weight > 0 ? own : negateInterval(own);
    if (isZero(subtract(difference, middleOf(signed))))
      return [say("sum-of-parts.leftOut", values)];
    return isZero(subtract(difference, middleOf(negateInterval(signed))))
      ? [say("sum-of-parts.countedTwice", values)]
      : [];
  });
}

function changeOf(label: string, figure: Figure, wanted: Rational): Repair[] {
  if (figure.exact) return [];
  const value = roundTo(wanted, figure.precision);
  const slip = slipBetween(figure.value, value);
  const values = { label, stated: showFigure(figure), value: formatDecimal(value) };
  return [
    {
      cells: [{ cell: figure.cell, value: formatDecimal(value) }],
      explanation: say(`repair.${slip ?? "change"}`, values),
    },
  ];
}

function rankOf({ explanation }: Repair): number {
  const place = SLIPS.findIndex((slip) => explanation.key === `repair.${slip}`);
  return place < 0 ? SLIPS.length : place;
}

/** The changes of one cell that make the total hold, told slips first, then the total, then the parts in order. */
function repairsOf({ total, amount, parts, sum }: Sum, mode: RoundingMode): Repair[] {
  const lacking = subtract(middleOf(intervalOf(amount, mode)), middleOf(sum));
  const ofParts = parts.flatMap(({ line, weight }) => {
    const figure = line.amount;
    if (figure === undefined || figure.unit !== amount.unit) return [];
    const change = weight > 0 ? lacking : negate(lacking);
    return changeOf(line.label.value, figure, add(fromDecimal(figure.value), change));
  });
  const all = [...changeOf(total.label.value, amount, middleOf(sum)), ...ofParts];
  return all.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_REPAIRS);
}

function severityOf({ verdict, certain }: SumRelation): Finding["severity"] {
  return verdict === "inconsistent" && certain ? "error" : "warning";
}

function messageOf({ verdict, certain }: SumRelation): string {
  if (verdict === "tie-only") return "tieOnly";
  return certain ? "inconsistent" : "doubtful";
}

function reportSum(relation: Sum, mode: RoundingMode): Finding {
  const values = valuesOf(relation, mode);
  return finding({
    rule: ID,
    severity: severityOf(relation),
    verdict: relation.verdict,
    cells: cellsOf(relation),
    message: say(`sum-of-parts.${messageOf(relation)}`, values),
    expected: showInterval(relation.sum, relation.amount.precision + 2),
    actual: showFigure(relation.amount),
    difference: String(values["difference"]),
    calculation: calculation(relation, mode),
    explanations: wholeLine(relation, mode),
    repairs: relation.verdict === "inconsistent" ? repairsOf(relation, mode) : [],
  });
}

function cellsOf({ amount, parts }: SumRelation): CellAddress[] {
  return [amount.cell, ...parts.flatMap(({ line }) => line.amount?.cell ?? [])];
}

/** What the lines without an amount are together, with their stated shares beside it. */
function restOf({ amount, parts }: SumRelation, mode: RoundingMode): FindingText[] {
  const known = parts.flatMap(({ line }) => line.amount ?? []);
  const missing = parts.filter(({ line }) => line.amount === undefined);
  const intervals = intervalsIn(known, amount.unit, mode);
  const whole = intervalOf(amount, mode);
  if (intervals === undefined || known.length === 0 || mayBeZero(whole)) return [];
  const rest = addIntervals(whole, negateInterval(sumIntervals(intervals)));
  const share = scaleInterval(divideIntervals(rest, whole), HUNDRED);
  const shares = missing.flatMap(({ line }) =>
    line.share === undefined ? [] : showFigure(line.share)
  );
  const values = {
    rest: formatRational(middleOf(rest), amount.precision),
    interval: showInterval(rest, amount.precision + 1),
    percent: formatRational(middleOf(share), 2),
    shares: shares.join(" + "),
  };
  const key = shares.length === missing.length ? "restWithShares" : "rest";
  return [say(`sum-of-parts.${key}`, values)];
}

function reasonOf({ amount, parts }: SumRelation): string {
  const figures = [amount, ...parts.flatMap(({ line }) => line.amount ?? [])];
  if (parts.some(({ line }) => line.amount === undefined)) return "missing";
  return figures.some((figure) => figure.approximate) ? "approximate" : "units";
}

function reportUnchecked(relation: SumRelation, mode: RoundingMode): Finding {
  const missing = relation.parts.filter(({ line }) => line.amount === undefined);
  const values = {
    label: relation.total.label.value,
    stated: showFigure(relation.amount),
    missing: missing.map(({ line }) => line.label.value).join(", "),
  };
  const reason = reasonOf(relation);
  return finding({
    rule: ID,
    severity: "info",
    verdict: "unchecked",
    cells: [relation.amount.cell, ...missing.map(({ line }) => line.label.cell)],
    message: say(`sum-of-parts.unchecked.${reason}`, values),
    actual: values.stated,
    calculation: calculation(relation, mode),
    explanations: reason === "missing" ? restOf(relation, mode) : [],
  });
}

function checkRelation(relation: SumRelation, mode: RoundingMode): RuleOutcome {
  if (!isDecided(relation)) {
    return { findings: [reportUnchecked(relation, mode)], checked: 0, unchecked: 1 };
  }
  const findings = relation.verdict === "consistent" ? [] : [reportSum(relation, mode)];
  return decided(findings, 1);
}

function withoutFindings(relation: SumRelation): RuleOutcome {
  const isChecked = relation.verdict !== "unchecked";
  return { findings: [], checked: isChecked ? 1 : 0, unchecked: isChecked ? 0 : 1 };
}

/**
 * One total row in every amount column. A sum that holds in some columns is meant in all; one that holds in
 * none may not be a sum at all, and is then asked about once. What is missing is told for the first column.
 */
function checkRow(relations: readonly SumRelation[], mode: RoundingMode): RuleOutcome {
  const believed =
    relations.length === 1 || relations.some(({ verdict }) => verdict === "consistent");
  const outcomes = relations.map((relation, place) => {
    if (place > 0 && (!believed || relation.verdict === "unchecked"))
      return withoutFindings(relation);
    return checkRelation(believed ? relation : { ...relation, certain: false }, mode);
  });
  return combine(outcomes);
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  const rows = new Map<number, SumRelation[]>();
  for (const relation of byColumn(table).flatMap((column) => sumsOf(column, mode))) {
    const { row } = relation.amount.cell;
    rows.set(row, [...(rows.get(row) ?? []), relation]);
  }
  return combine([...rows.values()].map((relations) => checkRow(relations, mode)));
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
    combine([...plan.budgets, ...plan.ofWhich].map((table) => checkTable(table, rounding))),
};

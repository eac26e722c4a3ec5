import type { CellAddress } from "../../plan/address";
import type { Figure } from "../../plan/figure";
import type { AmountLine, AmountTable, ColumnRelation, Plan } from "../../plan/plan";
import { judgedSumsOf, type JudgedSum } from "../certainty";
import { judgeColumns } from "../columnCertainty";
import { figureIn } from "../columns";
import { columnSumsOf, headerOf } from "../columnSums";
import { calculationLine, finding, say, showFigure, showInterval, uniqueCells } from "../describe";
import type { CalculationLine, Finding, Repair } from "../finding";
import { rangeOfMissing } from "../joint/deduce";
import { type Interval, mayBeZero, middleOf, negateInterval } from "../interval";
import { groupBy } from "../groups";
import { formatRational } from "../rational";
import { restOf } from "../rest";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import type { Term } from "../statedSum";
import { deduced } from "../deduced";
import { cellsOf, isDecided, repairsOf } from "../sumReport";

const ID = "missing-figure";

const NO_OTHERS = { cells: [], repairs: [] };
/** Where more amounts are blank, or all, only the total is published. */
const MOST_BLANKS = 2;

/** Cells of a sum that are empty, and what they have to hold together. */
interface Hole {
  readonly labels: readonly string[];
  readonly cells: readonly CellAddress[];
  readonly total: string;
  readonly stated: Figure;
  readonly value: Interval;
  /** What else in the sum may be wrong, with what it would then say. */
  readonly others: Pick<Finding, "cells" | "repairs">;
  readonly calculation: readonly CalculationLine[];
}

function fill(
  cells: readonly CellAddress[],
  values: Readonly<Record<"label" | "value" | "range", string>>
): Repair {
  return {
    cells: cells.map((cell) => ({ cell, value: values.value, range: values.range })),
    explanation: say(`${ID}.repair`, values),
  };
}

function report(hole: Hole, plan: Plan, mode: RoundingMode): Finding {
  const { labels, cells, total, stated, others, calculation } = hole;
  const isOne = cells.length === 1;
  const joint = isOne ? cells.map((cell) => rangeOfMissing(plan, cell, stated.unit, mode)) : [];
  const value = joint[0] ?? hole.value;
  const values = {
    label: labels.join(", "),
    total,
    stated: showFigure(stated),
    value: formatRational(middleOf(value), stated.precision),
    range: showInterval(value, stated.precision + 2),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: uniqueCells([...cells, stated.cell, ...others.cells]),
    message: say(`${ID}.${isOne ? "one" : "several"}`, values),
    expected: values.range,
    calculation,
    explanations: isOne
      ? []
      : cells.flatMap((cell, place) =>
          deduced({ cell, label: labels[place] ?? "" }, stated, plan, mode)
        ),
    repairs: [...(isOne ? [fill(cells, values)] : []), ...others.repairs],
  });
}

/** What is left of a sum for the parts that are missing; parts that are subtracted are taken away first. */
function restOfSum(
  stated: Figure,
  filled: readonly (Pick<Term, "weight"> & { readonly figure: Figure })[],
  missing: readonly Pick<Term, "weight">[],
  mode: RoundingMode
): Interval | undefined {
  const signed = filled.map(({ figure, weight }) =>
    weight > 0 ? figure : { ...figure, value: { ...figure.value, digits: -figure.value.digits } }
  );
  const rest = restOf(stated, signed, mode);
  if (rest === undefined || mayBeZero(rest)) return undefined;
  return missing.every(({ weight }) => weight < 0) ? negateInterval(rest) : rest;
}

function filledOf(parts: readonly Term[]): (Term & { readonly figure: Figure })[] {
  return parts.flatMap((part) =>
    part.figure === undefined ? [] : { ...part, figure: part.figure }
  );
}

function calculationOf(
  total: string,
  stated: Figure,
  filled: readonly (Term & { readonly figure: Figure })[],
  mode: RoundingMode
): CalculationLine[] {
  return [
    calculationLine(total, stated, mode),
    ...filled.map(({ label, figure, weight }) =>
      calculationLine(label, figure, mode, weight > 0 ? -1 : 1)
    ),
  ];
}

/** A sum that holds in other columns and fails where some of its amounts are blank. */
function holeInRow(sum: JudgedSum, mode: RoundingMode): Hole[] {
  const { label, amount, parts, blanks = [], column } = sum;
  const filled = filledOf(parts);
  const isHole = filled.length > 0 && blanks.length <= MOST_BLANKS;
  const value = isHole ? restOfSum(amount, filled, blanks, mode) : undefined;
  if (value === undefined) return [];
  return [
    {
      labels: blanks.map((blank) => blank.label),
      cells: blanks.map(({ labelCell }) => ({ ...labelCell, column })),
      total: label,
      stated: amount,
      value,
      others: isDecided(sum) ? { cells: cellsOf(sum), repairs: repairsOf(sum, mode) } : NO_OTHERS,
      calculation: calculationOf(label, amount, filled, mode),
    },
  ];
}

function holeInLine(
  table: AmountTable,
  line: AmountLine,
  { result, parts }: ColumnRelation,
  mode: RoundingMode
): Hole[] {
  const stated = figureIn(line, result);
  const terms = parts.map(({ column, weight }): Term => {
    const figure = figureIn(line, column);
    const label = headerOf(table, column);
    const labelCell = { ...line.label.cell, column };
    return { label, labelCell, weight, ...(figure === undefined ? {} : { figure }) };
  });
  const missing = terms.filter(({ figure }) => figure === undefined);
  const isUnstated = missing.some(({ labelCell }) => line.unstated?.includes(labelCell.column));
  if (stated === undefined || missing.length !== 1 || isUnstated) return [];
  const filled = filledOf(terms);
  if ([stated, ...filled.map(({ figure }) => figure)].some(({ approximate }) => approximate))
    return [];
  const value = restOfSum(stated, filled, missing, mode);
  if (value === undefined) return [];
  const total = headerOf(table, result);
  return [
    {
      labels: missing.map(({ label }) => `${line.label.value}, ${label}`),
      cells: missing.map(({ labelCell }) => labelCell),
      total,
      stated,
      value,
      others: NO_OTHERS,
      calculation: calculationOf(total, stated, filled, mode),
    },
  ];
}

/** What several sums need in the same cells is told once. */
function gathered(holes: readonly Hole[], plan: Plan, mode: RoundingMode): Finding[] {
  const firsts = new Map<string, Hole>();
  const groups = groupBy(holes, (hole) => {
    const keys = hole.cells.map((cell) => JSON.stringify(cell));
    const first = keys.flatMap((key) => firsts.get(key) ?? [])[0] ?? hole;
    for (const key of keys) firsts.set(key, firsts.get(key) ?? first);
    return first;
  });
  return [...groups].map(([first, [, ...others]]) => {
    const also = others.map((hole) => report(hole, plan, mode));
    const told = also.map(({ rule, cells, message }) => ({ rule, cells, message }));
    return { ...report(first, plan, mode), ...(told.length > 0 && { also: told }) };
  });
}

function checkTable(table: AmountTable, plan: Plan, mode: RoundingMode): RuleOutcome {
  const down = judgedSumsOf(table, mode).filter(
    ({ grounds, trust }) => grounds.includes("guess") && trust !== "idle"
  );
  const across = columnSumsOf(table, mode).filter((sums) => judgeColumns(sums, mode).isCertain);
  const holes = [
    ...down.flatMap((sum) => holeInRow(sum, mode)),
    ...across.flatMap(({ relation }) =>
      table.lines.flatMap((line) => holeInLine(table, line, relation, mode))
    ),
  ];
  return decided(gathered(holes, plan, mode), down.length);
}

/**
 * An empty cell among the parts of a sum that is meant there too: it is zero if the others sum to the total; else it has
 * to be what they leave of it, [total] − Σ[parts], an interval. A warning, since another figure may be wrong instead.
 */
export const missingFigure: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(
      [...plan.budgets, ...plan.ofWhich, ...plan.changes].map((table) =>
        checkTable(table, plan, rounding)
      )
    ),
};

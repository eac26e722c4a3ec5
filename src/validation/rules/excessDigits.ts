import { trimDecimal } from "../../plan/decimal";
import type { Figure } from "../../plan/figure";
import type { AmountTable, Plan } from "../../plan/plan";
import { amountColumns, figureAt } from "../columns";
import { finding, say, showFigure, uniqueCells } from "../describe";
import { figuresOf } from "../figures";
import type { Finding } from "../finding";
import { groupBy } from "../groups";
import { formatRational, fromDecimal } from "../rational";
import { decided, type Rule } from "../rule";

const ID = "excess-digits";

/** A column shows what its decimals are when this many figures stand there, of which so many have the same. */
const LEAST_FIGURES = 5;
const ALIKE = 0.8;
/** One decimal more is often meant: 12.5 among whole numbers. */
const LEAST_EXCESS = 2;

/** A typed number of which the cell shows fewer decimals than are stored. */
function hidesDigits({ exact, shown, value }: Figure): boolean {
  return !exact && shown !== undefined && trimDecimal(value).decimals > shown;
}

function asShown({ value, shown = 0 }: Figure): string {
  return formatRational(fromDecimal(value), shown);
}

function reportHidden(figures: readonly Figure[]): Finding {
  const [first] = figures;
  const values = {
    count: figures.length,
    stored: first === undefined ? "" : showFigure(first),
    shown: first === undefined ? "" : asShown(first),
  };
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: figures.map(({ cell }) => cell),
    message: say(`${ID}.${figures.length > 1 ? "several" : "one"}`, values),
    repairs: [
      {
        cells: figures.map((figure) => ({ cell: figure.cell, value: asShown(figure) })),
        explanation: say(`${ID}.repair`),
      },
    ],
  });
}

function reportOdd(figures: readonly Figure[], decimals: number): Finding {
  const values = { numbers: figures.map(showFigure).join("; "), decimals };
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: uniqueCells(figures.map(({ cell }) => cell)),
    message: say(`${ID}.odd`, values),
  });
}

/** Figures of a column with many more decimals than nearly all others there have. */
function oddIn(figures: readonly Figure[]): Finding[] {
  const visible = figures.filter((figure) => !figure.exact && !hidesDigits(figure));
  const counts = groupBy(visible, ({ precision }) => precision);
  const [usual] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  if (usual === undefined || visible.length < LEAST_FIGURES) return [];
  const [decimals, alike] = usual;
  if (alike.length < ALIKE * visible.length) return [];
  const odd = visible.filter(({ precision }) => precision >= decimals + LEAST_EXCESS);
  return odd.length === 0 ? [] : [reportOdd(odd, decimals)];
}

function oddInTable(table: AmountTable): Finding[] {
  return amountColumns(table).flatMap((column) => {
    const figures = table.lines.flatMap((line) => figureAt(line, column) ?? []);
    return [...groupBy(figures, ({ unit }) => unit).values()].flatMap(oddIn);
  });
}

function tablesOf({ budgets, ofWhich, changes }: Plan): AmountTable[] {
  return [...budgets, ...ofWhich, ...changes];
}

/**
 * A figure v published with d decimals is a multiple of 10⁻ᵈ. A typed number that the cell shows with fewer decimals is
 * read by its stored digits, which no reader sees: one information a sheet. So is told of figures with two decimals or
 * more beyond those of their column. Source: `calc11e:excessDigits` of XBRL Calculations 1.1.
 */
export const excessDigits: Rule = {
  id: ID,
  check: ({ plan }) => {
    const figures = figuresOf(plan);
    const hidden = groupBy(figures.filter(hidesDigits), ({ cell }) => cell.sheet);
    const findings = [
      ...[...hidden.values()].map(reportHidden),
      ...tablesOf(plan).flatMap(oddInTable),
    ];
    return decided(findings, figures.length);
  },
};

import { formatRange } from "../../plan/address";
import type { AmountTable } from "../../plan/plan";
import { columnFormulas, type ColumnFormula, covers } from "../columnFormulas";
import { figureAt } from "../columns";
import { finding, say, showFigure } from "../describe";
import type { Finding } from "../finding";
import { groupBy } from "../groups";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";

const ID = "sum-includes-total";

/** A total of the column with the places in `lines` of what it adds. */
interface Total {
  readonly line: number;
  readonly parts: readonly number[];
  readonly isSubtotal: boolean;
}

function isSubtotal({ ranges }: ColumnFormula): boolean {
  return ranges.length > 0 && ranges.every(({ term }) => term.isSubtotal === true);
}

/** Totals that formulas give, and typed ones whose parts are known and add up to them. */
function totalsOf({ rowRelations = [] }: AmountTable, own: readonly ColumnFormula[]): Total[] {
  const column = own[0]?.cell.column ?? -1;
  const byFormula = own.map((formula) => ({
    line: formula.line,
    parts: formula.ranges.flatMap(({ from, to }) => (to > from ? [from, to - 1] : [])),
    isSubtotal: isSubtotal(formula),
  }));
  const formulaLines = new Set(byFormula.map(({ line }) => line));
  const typed = rowRelations
    .filter(({ total, holdsIn }) => !formulaLines.has(total) && holdsIn.includes(column))
    .map(({ total, parts }) => ({
      line: total,
      parts: parts.map(({ line }) => line),
      isSubtotal: false,
    }));
  return [...byFormula, ...typed];
}

/** Totals that a formula adds together with all that they are the sums of. */
function countedTwice(formula: ColumnFormula, totals: readonly Total[]): Total[] {
  const skips = isSubtotal(formula);
  return totals.filter(
    ({ line, parts, isSubtotal: skipped }) =>
      line !== formula.line &&
      parts.length > 0 &&
      !(skips && skipped) &&
      covers(formula, line) &&
      parts.every((part) => part !== line && covers(formula, part))
  );
}

function report(formula: ColumnFormula, { lines }: AmountTable, twice: readonly Total[]): Finding {
  const included = twice.flatMap(({ line }) => lines[line] ?? []);
  const figures = included.flatMap((line) => figureAt(line, formula.cell.column) ?? []);
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: [formula.cell, ...figures.map(({ cell }) => cell)],
    message: say("sum-includes-total.message", {
      label: lines[formula.line]?.label.value ?? "",
      range: formula.ranges.map(({ term }) => formatRange(term.area)).join(", "),
      totals: included.map(({ label }) => label.value).join(", "),
      amounts: figures.map(showFigure).join("; "),
    }),
  });
}

function checkTable(table: AmountTable): RuleOutcome {
  const formulas = columnFormulas(table);
  const findings = [...groupBy(formulas, ({ cell }) => cell.column).values()].flatMap((own) => {
    const totals = totalsOf(table, own);
    return own.flatMap((formula) => {
      const twice = countedTwice(formula, totals);
      return twice.length === 0 ? [] : report(formula, table, twice);
    });
  });
  return decided(findings, formulas.length);
}

/**
 * A sum that adds a subtotal and what the subtotal is the sum of counts it twice. SUBTOTAL passes over other SUBTOTAL
 * formulas, so those are left alone:
 * https://support.microsoft.com/office/subtotal-function-7b027003-f060-4ade-9040-e478765b9939
 */
export const sumIncludesTotal: Rule = {
  id: ID,
  check: ({ plan: { budgets, ofWhich, changes } }) =>
    combine([...budgets, ...ofWhich, ...changes].map(checkTable)),
};

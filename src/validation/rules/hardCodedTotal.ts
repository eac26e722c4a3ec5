import type { Figure } from "../../plan/figure";
import type { AmountTable } from "../../plan/plan";
import { columnFormulas } from "../columnFormulas";
import { amountColumns, figureAt } from "../columns";
import { finding, say, showFigure } from "../describe";
import type { Finding } from "../finding";
import { groupBy } from "../groups";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";

const ID = "hard-coded-total";

/** A total that is typed where the row's other totals are formulas. */
interface Typed {
  readonly label: string;
  readonly figure: Figure;
  /** Whether it is the sum of its parts now; undefined where its parts are not known. */
  readonly holds: boolean | undefined;
}

/** The typed amounts of a total row in which most amounts are sums by formula. */
function typedIn(table: AmountTable, line: number, byFormula: ReadonlySet<number>): Typed[] {
  const row = table.lines[line];
  if (row === undefined) return [];
  const relation = table.rowRelations?.find(({ total }) => total === line);
  const figures = amountColumns(table).flatMap((column) => figureAt(row, column) ?? []);
  const typed = figures.filter(({ exact, storedAsText }) => !exact && !storedAsText);
  if (byFormula.size <= typed.length) return [];
  return typed.map((figure) => {
    const { column } = figure.cell;
    const isKnown = relation?.holdsIn.includes(column) ?? false;
    const fails = relation?.failsIn.includes(column) ?? false;
    return { label: row.label.value, figure, holds: isKnown || fails ? isKnown : undefined };
  });
}

function report(typed: readonly Typed[], holds: boolean): Finding {
  return finding({
    rule: ID,
    severity: holds ? "info" : "warning",
    verdict: holds ? "consistent" : "inconsistent",
    cells: typed.map(({ figure }) => figure.cell),
    message: say(`hard-coded-total.${holds ? "holds" : "fails"}`, {
      labels: [...new Set(typed.map(({ label }) => label))].join(", "),
      amounts: typed.map(({ figure }) => showFigure(figure)).join("; "),
    }),
  });
}

function checkTable(table: AmountTable): RuleOutcome {
  const rows = groupBy(columnFormulas(table), ({ line }) => line);
  const typed = [...rows].flatMap(([line, formulas]) =>
    typedIn(table, line, new Set(formulas.map(({ cell }) => cell.column)))
  );
  const failing = typed.filter(({ holds }) => holds === false);
  const others = typed.filter(({ holds }) => holds !== false);
  return decided(
    [
      ...(failing.length === 0 ? [] : [report(failing, false)]),
      ...(others.length === 0 ? [] : [report(others, true)]),
    ],
    rows.size
  );
}

/**
 * A total that is typed among formulas does not follow when its parts change. It is information while it is the sum of
 * its parts, since closed years are often pasted as numbers, and a warning when it no longer is. The model is Excel's
 * own check of inconsistent formulas:
 * https://support.microsoft.com/office/detect-errors-in-formulas-3a8acca5-1d61-4702-80e0-99a36a2822c1
 */
export const hardCodedTotal: Rule = {
  id: ID,
  check: ({ plan: { budgets, ofWhich, changes } }) =>
    combine([...budgets, ...ofWhich, ...changes].map(checkTable)),
};

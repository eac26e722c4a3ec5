import { formatCell, formatRange } from "../../plan/address";
import { isMemoLabel } from "../../plan/amountLabel";
import type { AmountLine, AmountTable } from "../../plan/plan";
import {
  columnFormulas,
  type ColumnFormula,
  type LineRange,
  timesCovered,
} from "../columnFormulas";
import { figureAt } from "../columns";
import { finding, say, showFigure } from "../describe";
import type { Finding } from "../finding";
import { groupBy } from "../groups";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";

const ID = "sum-omits-row";

/** More rows than this between a sum and its range are another part of the table, not rows that were forgotten. */
const MOST_OMITTED = 3;

/** The range nearest above the sum, which is where rows are put in below the last item. */
function rangeAbove({ ranges, line }: ColumnFormula): LineRange | undefined {
  const above = ranges.filter(({ to, from, term }) => to <= line && to > from && term.weight > 0);
  return above.reduce<LineRange | undefined>(
    (nearest, range) => (nearest === undefined || range.to > nearest.to ? range : nearest),
    undefined
  );
}

/** Lines between a range and the sum below it that could be parts: items with an amount of the sum's unit. */
function omitted(
  { lines }: AmountTable,
  formula: ColumnFormula,
  covered: readonly number[]
): AmountLine[] {
  const range = rangeAbove(formula);
  const { column } = formula.cell;
  const total = lines[formula.line];
  const unit = total && figureAt(total, column)?.unit;
  if (range === undefined || range.term.area.rowCount < 2) return [];
  const between = lines.slice(range.to, formula.line);
  const isPlain = between.every(
    (line, index) =>
      !line.isTotal &&
      !line.isOfWhich &&
      !isMemoLabel(line.label.value) &&
      covered[range.to + index] === 0 &&
      figureAt(line, column)?.unit === unit
  );
  return isPlain && between.length <= MOST_OMITTED ? between : [];
}

function report(
  formula: ColumnFormula,
  table: AmountTable,
  missing: readonly AmountLine[]
): Finding {
  const { column } = formula.cell;
  const figures = missing.flatMap((line) => figureAt(line, column) ?? []);
  const values = {
    label: table.lines[formula.line]?.label.value ?? "",
    range: formula.ranges.map(({ term }) => formatRange(term.area)).join(", "),
    omitted: missing.map(({ label }) => label.value).join(", "),
    amounts: figures.map(showFigure).join("; "),
    cell: formatCell(formula.cell),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: [formula.cell, ...figures.map(({ cell }) => cell)],
    message: say(`sum-omits-row.${missing.length === 1 ? "one" : "many"}`, values),
  });
}

function checkTable(table: AmountTable): RuleOutcome {
  const formulas = columnFormulas(table);
  const findings = [...groupBy(formulas, ({ cell }) => cell.column).values()].flatMap((own) => {
    const covered = timesCovered(own, table.lines.length);
    return own.flatMap((formula) => {
      const missing = omitted(table, formula, covered);
      const hasOwnSum = missing.some((line) =>
        own.some((other) => table.lines[other.line] === line)
      );
      return missing.length === 0 || hasOwnSum ? [] : report(formula, table, missing);
    });
  });
  return decided(findings, formulas.length);
}

/**
 * A sum over a range ends at the last item above it. An item that stands between the range and the sum, and that no
 * other sum of the column adds, was probably put in later. Excel's own check of omitted cells is the model:
 * https://support.microsoft.com/office/detect-errors-in-formulas-3a8acca5-1d61-4702-80e0-99a36a2822c1
 */
export const sumOmitsRow: Rule = {
  id: ID,
  check: ({ plan: { budgets, ofWhich, changes } }) =>
    combine([...budgets, ...ofWhich, ...changes].map(checkTable)),
};

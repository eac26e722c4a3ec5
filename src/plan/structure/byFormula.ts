import type { FormulaSum, LinePart } from "../plan";
import { tallySum } from "./evidence";
import type { Forest } from "./forest";

/** Takes the sums that formulas state over lines of their own table and column. */
export function sumByFormula(forest: Forest, sums: readonly FormulaSum[]): void {
  const lineOfRow = new Map(forest.matrix.lines.map(({ label }, line) => [label.cell.row, line]));
  const columns = new Set(forest.matrix.columns);
  for (const { cell, terms } of sums) {
    const total = lineOfRow.get(cell.row);
    const isOwn = terms.every(
      ({ area }) =>
        area.sheet === cell.sheet && area.column === cell.column && area.columnCount === 1
    );
    if (total === undefined || !isOwn || !columns.has(cell.column)) continue;
    const parts = terms.flatMap(({ area, weight }) =>
      linesIn(lineOfRow, area.row, area.rowCount).map((line): LinePart => ({ line, weight }))
    );
    const filled = parts.filter(({ line }) => !forest.matrix.isEmpty(line));
    const tally = tallySum(forest.matrix, total, filled, forest.steps);
    forest.believe(total, filled, tally, ["formula"]);
  }
}

/** A formula over very many rows is no sum of a table's lines. */
const MOST_ROWS = 5000;

function linesIn(
  lineOfRow: ReadonlyMap<number, number>,
  row: number,
  rowCount: number
): readonly number[] {
  if (rowCount > MOST_ROWS) return [];
  return Array.from({ length: rowCount }, (_, index) => lineOfRow.get(row + index)).filter(
    (line) => line !== undefined
  );
}

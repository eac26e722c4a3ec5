import type { CellAddress } from "../plan/address";
import type { AmountLine, AmountTable, FormulaSum, SumTerm } from "../plan/plan";

/** Lines of a table from one place in `lines` up to another, which is not among them. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
  readonly term: SumTerm;
}

/** A formula that sums lines of its own table and column. `line` is the place in `lines` of the row it stands in. */
export interface ColumnFormula {
  readonly cell: CellAddress;
  readonly line: number;
  readonly ranges: readonly LineRange[];
}

/** Place of the first line at or below a sheet row. Lines stand in sheet order. */
function placeOf(lines: readonly AmountLine[], row: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.label.cell.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOwnColumn({ cell, terms }: FormulaSum): boolean {
  return terms.every(
    ({ area }) => area.sheet === cell.sheet && area.column === cell.column && area.columnCount === 1
  );
}

/** The formulas of a table that sum lines of their own column, in sheet order. */
export function columnFormulas({ lines, sums = [] }: AmountTable): ColumnFormula[] {
  return sums.filter(isOwnColumn).flatMap(({ cell, terms }) => {
    const line = placeOf(lines, cell.row);
    if (lines[line]?.label.cell.row !== cell.row) return [];
    const ranges = terms.map((term) => ({
      from: placeOf(lines, term.area.row),
      to: placeOf(lines, term.area.row + term.area.rowCount),
      term,
    }));
    return { cell, line, ranges };
  });
}

/** Whether a formula adds a line. */
export function covers({ ranges }: ColumnFormula, line: number): boolean {
  return ranges.some(({ from, to }) => line >= from && line < to);
}

/** How many of some formulas add each line of a table with `count` lines. */
export function timesCovered(formulas: readonly ColumnFormula[], count: number): number[] {
  const steps = new Array<number>(count + 1).fill(0);
  for (const { from, to } of formulas.flatMap(({ ranges }) => ranges)) {
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let times = 0;
  return steps.slice(0, count).map((step) => (times += step));
}

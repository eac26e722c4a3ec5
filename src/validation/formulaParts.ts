import { type AreaAddress, type CellAddress, holdsCell } from "../plan/address";
import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable } from "../plan/plan";
import type { SignedLine } from "./readings";

function isSame(a: CellAddress, b: CellAddress): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** The lines of a table that a formula's term adds; undefined when it also adds what is not in the table. */
function linesIn({ table, lines }: AmountTable, area: AreaAddress): AmountLine[] | undefined {
  const last = { ...area, row: area.row + area.rowCount - 1 };
  if (area.columnCount > 1 || !holdsCell(table.area, area) || !holdsCell(table.area, last))
    return undefined;
  return lines.filter(({ amount }) => amount !== undefined && holdsCell(area, amount.cell));
}

/** Whether a formula says what an amount is the sum of. */
export function hasFormula(table: AmountTable, amount: Figure): boolean {
  return table.sums?.some(({ cell }) => isSame(cell, amount.cell)) ?? false;
}

/**
 * The parts that a formula gives for an amount; undefined when it adds cells outside the table, other columns,
 * or a line twice.
 */
export function formulaParts(table: AmountTable, amount: Figure): SignedLine[] | undefined {
  const sum = table.sums?.find(({ cell }) => isSame(cell, amount.cell));
  const terms = sum?.terms.map(({ area, weight }) => ({ lines: linesIn(table, area), weight }));
  const parts = terms?.flatMap(
    ({ lines, weight }) => lines?.map((line) => ({ line, weight })) ?? []
  );
  const isWhole = terms?.every(({ lines }) => lines !== undefined && lines.length > 0) ?? false;
  const isOnce = new Set(parts?.map(({ line }) => line)).size === parts?.length;
  return isWhole && isOnce ? parts : undefined;
}

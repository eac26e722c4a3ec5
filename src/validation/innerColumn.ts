import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable } from "../plan/plan";
import { amountColumns, figureAt } from "./columns";
import type { RoundingMode } from "./rounding";
import { type StatedSum, stateSum, type Term } from "./statedSum";

/** The only amount of a line. */
function onlyAmount(line: AmountLine, columns: readonly number[]): Figure | undefined {
  const [figure, ...others] = columns.flatMap((column) => figureAt(line, column) ?? []);
  return others.length === 0 ? figure : undefined;
}

/** The lines above a total, up to the first that has not one amount in the same column as they. */
function linesAbove({ lines }: AmountTable, index: number, columns: readonly number[]): Term[] {
  const terms: Term[] = [];
  for (const line of lines.slice(0, index).toReversed()) {
    const figure = onlyAmount(line, columns);
    const last = terms[0]?.figure ?? figure;
    if (figure === undefined || line.isTotal || figure.cell.column !== last?.cell.column) break;
    terms.unshift({ label: line.label.value, labelCell: line.label.cell, figure, weight: 1 });
  }
  return terms;
}

/**
 * A total in an outer column of items in an inner one: the lines above it have one amount each, in one column to the left
 * of the total's, as in accounts set out by hand. Undefined in tables laid out otherwise.
 */
export function innerSum(
  table: AmountTable,
  index: number,
  mode: RoundingMode
): StatedSum | undefined {
  const total = table.lines[index];
  const columns = amountColumns(table);
  const amount = total && onlyAmount(total, columns);
  if (total === undefined || amount === undefined) return undefined;
  const parts = linesAbove(table, index, columns);
  const inner = parts[0]?.figure?.cell.column ?? amount.cell.column;
  if (parts.length < 2 || inner >= amount.cell.column) return undefined;
  return stateSum(total.label.value, amount, parts, mode);
}

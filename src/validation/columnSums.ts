import type { AmountLine, AmountTable, ColumnRelation } from "../plan/plan";
import { figureIn } from "./columns";
import type { RoundingMode } from "./rounding";
import { type StatedSum, stateSum, type Term } from "./statedSum";

/** The figures of one line whose columns belong together. */
export interface LineSum extends StatedSum {
  readonly line: AmountLine;
}

/** A relation between columns with every line where all its figures are there. */
export interface ColumnSums {
  readonly relation: ColumnRelation;
  readonly lines: readonly LineSum[];
}

/** The words above a column. */
export function headerOf({ table }: AmountTable, column: number): string {
  return table.columns.find((other) => other.column === column)?.header ?? "";
}

function lineSum(
  table: AmountTable,
  line: AmountLine,
  { result, parts }: ColumnRelation,
  mode: RoundingMode
): LineSum[] {
  const amount = figureIn(line, result);
  const terms = parts.flatMap(({ column, weight }): Term[] => {
    const figure = figureIn(line, column);
    const label = headerOf(table, column);
    return figure === undefined ? [] : [{ label, labelCell: line.label.cell, figure, weight }];
  });
  if (amount === undefined || terms.length < parts.length) return [];
  return [{ ...stateSum(headerOf(table, result), amount, terms, mode, false), line }];
}

/**
 * The columns of a table that are sums and differences of others, line by line. Figures are rounded together with those
 * that they stand below, so that these sums hold within rounding only.
 */
export function columnSumsOf(table: AmountTable, mode: RoundingMode): ColumnSums[] {
  const relations = (table.columnRelations ?? []).filter(({ kind }) => kind === "sum");
  return relations.map((relation) => ({
    relation,
    lines: table.lines.flatMap((line) => lineSum(table, line, relation, mode)),
  }));
}

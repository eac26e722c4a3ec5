import type { AmountLine, ColumnRelation, FormulaSum, RowRelation } from "../plan";
import type { LineLayout } from "./amountMatrix";
import { AmountMatrix, columnsOfAmounts, Steps } from "./amountMatrix";
import { findColumnSums } from "./columnRelations";
import { findPercentRelations } from "./percentRelations";
import { findRowRelations } from "./rowRelations";

/** Which lines and columns of a table follow from others. */
export interface AmountStructure {
  readonly rowRelations: readonly RowRelation[];
  readonly columnRelations: readonly ColumnRelation[];
  /** Elementary comparisons that the search took. */
  readonly steps: number;
}

/** The search gives up here rather than keep anyone waiting; a table of 2,000 lines and 12 columns stays below. */
const MOST_STEPS = 10_000_000;
/** Longer lists are registers, not budgets. */
const MOST_LINES = 10_000;

/**
 * Finds the sums, differences and shares among a table's lines and columns. `layout` has one item for each line, and
 * `headers` gives the words above a sheet column. Works on floats within rounding intervals: whether a relation holds
 * exactly is for validation to prove.
 */
export function findStructure(
  lines: readonly AmountLine[],
  layout: readonly LineLayout[],
  headers: ReadonlyMap<number, string>,
  sums: readonly FormulaSum[]
): AmountStructure {
  if (lines.length > MOST_LINES) return { rowRelations: [], columnRelations: [], steps: 0 };
  const matrix = new AmountMatrix(lines, layout, columnsOfAmounts(lines));
  const steps = new Steps(MOST_STEPS);
  const words = matrix.columns.map((column) => headers.get(column) ?? "");
  return {
    rowRelations: findRowRelations(matrix, sums, steps),
    columnRelations: meant([
      ...findColumnSums(matrix, words, sums, steps),
      ...findPercentRelations(matrix, steps),
    ]),
    steps: steps.taken,
  };
}

/**
 * Of relations of one kind that tell what a column is, those that fail least: a column that nearly follows from two others,
 * such as the budget where the forecast was meant, fits most lines by chance. What formulas state is meant as it stands.
 */
function meant(relations: readonly ColumnRelation[]): ColumnRelation[] {
  const rivals = ({ kind, result, parts: [first] }: ColumnRelation) =>
    relations.filter(
      (other) =>
        other.kind === kind &&
        other.result === result &&
        (kind !== "product" || other.parts[0]?.column === first?.column)
    );
  return relations.filter(
    (relation) =>
      relation.because.includes("formula") ||
      rivals(relation).every(({ failsIn }) => failsIn.length >= relation.failsIn.length)
  );
}

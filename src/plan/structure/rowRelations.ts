import type { FormulaSum, RowRelation } from "../plan";
import type { AmountMatrix, Steps } from "./amountMatrix";
import { sumByArithmetic } from "./byArithmetic";
import { sumByFormula } from "./byFormula";
import { sumByLabel, sumByNearestLines } from "./byLabel";
import { sumByLayout } from "./byLayout";
import { sumBySigns } from "./bySigns";
import { Forest } from "./forest";

/**
 * Finds which lines are the sums of which, surest evidence first. Labels are asked again last: a grand total can be
 * understood only when the sums that it adds are.
 */
export function findRowRelations(
  matrix: AmountMatrix,
  sums: readonly FormulaSum[],
  steps: Steps
): readonly RowRelation[] {
  const forest = new Forest(matrix, steps);
  sumByFormula(forest, sums);
  sumByLayout(forest);
  sumByLabel(forest);
  sumByArithmetic(forest);
  sumByLabel(forest);
  sumByNearestLines(forest);
  sumBySigns(forest);
  sumByLabel(forest);
  sumByNearestLines(forest);
  return [...forest.relations].sort((left, right) => left.total - right.total);
}

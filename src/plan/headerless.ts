import { isGoalHeading } from "./goalHeading";
import { readGoalReferences } from "./goalReferences";
import type { SheetGrid } from "./grid";
import type { HeaderMeaning } from "./headers";

/** How strongly content speaks for a kind: less than headers, but enough on its own. */
const VOTES = 3;
const SAMPLE_ROWS = 50;

/**
 * What the columns of a table without headers mean, by position: goals beside their texts, "Mål 1 Näringsliv" and a
 * sentence, or the council's goals beside contributions that refer to the plan's goals. Empty when it is neither.
 */
export function readContentMeanings(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[]
): readonly HeaderMeaning[] {
  const [first, second] = columns;
  if (first === undefined || second === undefined) return [];
  const sample = rows.slice(0, SAMPLE_ROWS);
  const headed = sample.filter((row) => isGoalHeading(grid.words(row, first)));
  if (headed.length * 2 <= sample.length) return [];
  const refers = (row: number): boolean =>
    readGoalReferences(grid.words(row, second), grid.address(row, second)).length > 0;
  const isCouncil = sample.filter(refers).length * 2 > sample.length;
  return isCouncil
    ? [meaning("goal", "councilGoals"), meaning("contribution", "councilGoals")]
    : [meaning("goal", "goals"), { ...meaning("text", "goals"), topic: "goals" }];
}

function meaning(role: HeaderMeaning["role"], kind: "goals" | "councilGoals"): HeaderMeaning {
  return { role, kinds: { [kind]: VOTES } };
}

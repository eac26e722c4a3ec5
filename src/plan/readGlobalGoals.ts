import type { FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { readGoalHeading } from "./goalHeading";
import type { Goal, GlobalGoalLink, Text } from "./plan";
import type { Reading } from "./readAmounts";
import { textIn } from "./readRow";

const NUMBER = /(?<![\p{L}\p{N}.])(\d{1,2})(?:\.[\da-d]{1,2})?(?![\p{N}%/])/giu;
/** Years and other numbers are no goals. */
const HIGHEST = 17;

/**
 * Reads which global goals (Agenda 2030, 1 to 17) a table links to which goals of the plan. A target such as 3.4 is part
 * of global goal 3. A row without a goal continues the goal above.
 */
export function readGlobalGoals(
  table: FoundTable,
  goals: readonly Goal[]
): Reading<GlobalGoalLink> {
  const links = columnOf(table, "globalGoal");
  const items: GlobalGoalLink[] = [];
  let goal: number | undefined;
  for (const row of links === undefined ? [] : table.rows) {
    const named = [columnOf(table, "goal"), columnOf(table, "number"), columnOf(table, "name")];
    const found = named.map((column) => goalOf(textIn(table, row, column), goals)).find(Boolean);
    goal = found ?? goal;
    const text = textIn(table, row, links);
    if (text === undefined) continue;
    const of = goal === undefined ? {} : { goal };
    items.push(...globalNumbers(text.value).map((number) => ({ number, text, ...of })));
  }
  return { items, faults: [] };
}

/** The global goals that a text names by number, each once and in order. */
export function globalNumbers(text: string): readonly number[] {
  const numbers = [...text.matchAll(NUMBER)].map((match) => Number(match[1]));
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= HIGHEST);
}

function goalOf(text: Text | undefined, goals: readonly Goal[]): number | undefined {
  if (text === undefined) return undefined;
  const { number, name } = readGoalHeading(text.value);
  const byName = goals.find((goal) => goal.name.value.toLowerCase() === name.toLowerCase());
  return number ?? byName?.number;
}

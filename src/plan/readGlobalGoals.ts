import { agendaNumber, isMark } from "./agendaMatrix";
import type { FoundColumn, FoundTable } from "./foundTable";
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
 * of global goal 3. A row without a goal continues the goal above. In a matrix, marks link the goals of their row and
 * column.
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
    const found = named
      .map((column) => goalOf(textIn(table, row, column)?.value, goals))
      .find(Boolean);
    goal = found ?? goal;
    const of = goal === undefined ? {} : { goal };
    const text = textIn(table, row, links);
    const marked = markedColumns(table, row);
    if (text !== undefined && !isMark(text.value)) {
      const numbers = globalNumbers(text.value);
      const served = marked.flatMap(({ header }) => goalOf(header, goals) ?? []);
      for (const number of numbers) items.push(...linksOf(number, text, served, of));
    } else {
      for (const { header, column } of marked) {
        const number = agendaNumber(header);
        const cell = table.grid.address(row, column);
        if (number !== undefined) items.push({ number, text: { value: header, cell }, ...of });
      }
    }
  }
  return { items, faults: [] };
}

/** The columns that a row marks in a matrix. */
function markedColumns({ columns, grid }: FoundTable, row: number): readonly FoundColumn[] {
  return columns.filter(({ column }) => isMark(grid.words(row, column)));
}

/** A global goal for each of the plan's goals that its row marks, else for the goal that the row names, if any. */
function linksOf(
  number: number,
  text: Text,
  served: readonly number[],
  of: Pick<GlobalGoalLink, "goal">
): readonly GlobalGoalLink[] {
  return served.length === 0
    ? [{ number, text, ...of }]
    : served.map((goal) => ({ number, text, goal }));
}

/** The global goals that a text names by number, each once and in order. */
export function globalNumbers(text: string): readonly number[] {
  const numbers = [...text.matchAll(NUMBER)].map((match) => Number(match[1]));
  return [...new Set(numbers)].filter((number) => number >= 1 && number <= HIGHEST);
}

function goalOf(words: string | undefined, goals: readonly Goal[]): number | undefined {
  if (words === undefined) return undefined;
  const { number, name } = readGoalHeading(words);
  const byName = goals.find((goal) => goal.name.value.toLowerCase() === name.toLowerCase());
  return number ?? byName?.number;
}

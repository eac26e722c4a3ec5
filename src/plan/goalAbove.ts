import type { FoundTable } from "./foundTable";
import { isCouncilHeading, isGoalHeading, numberIn, readGoalHeading } from "./goalHeading";
import type { GoalIdentity } from "./goalRegister";
import type { Text } from "./plan";

/** A goal that a heading names, with the sentences below the heading. */
export interface HeadedGoal extends GoalIdentity {
  readonly cell: Text["cell"];
  readonly text?: Text;
}

/** The words outside the tables of each sheet, in reading order. */
export type SheetLines = ReadonlyMap<string, readonly Text[]>;

/** A heading further up than this many lines is another part of the sheet. */
const MAX_LINES = 200;

/** Sorts lines by their sheets. */
export function sheetLines(lines: readonly Text[]): SheetLines {
  const bySheet = new Map<string, Text[]>();
  for (const line of lines) {
    const others = bySheet.get(line.cell.sheet);
    if (others === undefined) bySheet.set(line.cell.sheet, [line]);
    else others.push(line);
  }
  return bySheet;
}

/**
 * The goal that a table is about because of what stands above it: a title, a heading further up among `lines`, or the
 * sheet's name. A heading of the plan's goals goes before the council's.
 */
export function goalAbove(table: FoundTable, lines?: SheetLines): HeadedGoal | undefined {
  const { grid, titles, plan } = table;
  const { row, column } = plan.area;
  const all = lines?.get(grid.name) ?? [];
  const end = rowsAbove(all, row);
  const above = all.slice(Math.max(0, end - MAX_LINES), end);
  const headings = [...titles, ...above.toReversed()].filter(({ value }) => isGoalHeading(value));
  const heading = headings.find(({ value }) => !isCouncilHeading(value)) ?? headings[0];
  if (heading !== undefined)
    return headedGoal(
      heading,
      above.filter(({ cell }) => cell.row > heading.cell.row)
    );
  const named = { value: grid.name, cell: grid.address(row, column) };
  return lines !== undefined && isGoalHeading(grid.name) ? headedGoal(named, []) : undefined;
}

/** How many of the lines stand above a row, found by halving. */
function rowsAbove(lines: readonly Text[], row: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.cell.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The goal that a heading names. Below it, whole sentences are the goal's text; other lines are titles. */
export function headedGoal({ value, cell }: Text, below: readonly Text[]): HeadedGoal {
  const heading = readGoalHeading(value);
  const { name } = heading;
  const sentences = below.filter((line) => /[.!?”"]$/u.test(line.value));
  const [first] = sentences;
  const text = first && { value: sentences.map((line) => line.value).join("\n"), cell: first.cell };
  return {
    cell,
    ...numberIn(heading),
    ...(name === "" ? {} : { name: { value: name, cell } }),
    ...(text === undefined ? {} : { text }),
  };
}

import type { FoundTable } from "./foundTable";
import { isCouncilHeading, isGoalHeading, readGoalHeading } from "./goalHeading";
import type { GoalIdentity } from "./goalRegister";
import type { Text } from "./plan";

/** A goal that a heading names, with the sentences below the heading. */
export interface HeadedGoal extends GoalIdentity {
  readonly cell: Text["cell"];
  readonly text?: Text;
}

/**
 * The goal that a table is about because of what stands above it: a title, a heading further up, or the sheet's name.
 * `lines` are the words outside the tables in reading order. A heading of the plan's goals goes before the council's.
 */
export function goalAbove(table: FoundTable, lines: readonly Text[]): HeadedGoal | undefined {
  const above = lines.filter(({ cell }) => isAbove(cell, table));
  const headings = [...table.titles, ...above.toReversed()].filter(({ value }) =>
    isGoalHeading(value)
  );
  const heading = headings.find(({ value }) => !isCouncilHeading(value)) ?? headings[0];
  if (heading !== undefined)
    return headedGoal(
      heading,
      above.filter(({ cell }) => cell.row > heading.cell.row)
    );
  const { name } = table.grid;
  return isGoalHeading(name)
    ? headedGoal(
        { value: name, cell: table.grid.address(table.plan.area.row, table.plan.area.column) },
        []
      )
    : undefined;
}

/** The goal that a heading names. Below it, whole sentences are the goal's text; other lines are titles. */
export function headedGoal({ value, cell }: Text, below: readonly Text[]): HeadedGoal {
  const { number, name } = readGoalHeading(value);
  const sentences = below.filter((line) => /[.!?”"]$/u.test(line.value));
  const [first] = sentences;
  const text = first && { value: sentences.map((line) => line.value).join("\n"), cell: first.cell };
  return {
    cell,
    ...(number === undefined ? {} : { number }),
    ...(name === "" ? {} : { name: { value: name, cell } }),
    ...(text === undefined ? {} : { text }),
  };
}

function isAbove({ sheet, row }: Text["cell"], { plan: { area } }: FoundTable): boolean {
  return sheet === area.sheet && row < area.row;
}

import type { FoundTable } from "./foundTable";
import { columnAbout } from "./foundTable";
import type { GoalColumns } from "./goalColumns";
import type { Text } from "./plan";

/** The only filled cell of a row, or undefined where there are none or more. */
export function onlyCell({ grid, columns }: FoundTable, row: number): Text | undefined {
  const [only, more] = columns.flatMap(({ column }) => grid.text(row, column) ?? []);
  return more === undefined ? only : undefined;
}

/**
 * True for a table of indicators where rows with a single cell in the first column name the goals that the rows below
 * them measure. The first row has to be one, and no two may follow each other.
 */
export function sectionsAreGoals(table: FoundTable, { goal, criterion }: GoalColumns): boolean {
  if (goal !== undefined || criterion === undefined || table.plan.kind !== "criteria") return false;
  if (columnAbout(table, "criteria") !== undefined) return false;
  const isHeading = table.rows.map((row) => onlyCell(table, row)?.cell.column === criterion.column);
  return (
    isHeading[0] === true &&
    isHeading.at(-1) === false &&
    isHeading.every((heading, index) => !heading || isHeading[index - 1] !== true)
  );
}

import { isTotalLabel } from "./amountLabel";
import type { FoundColumn, FoundTable } from "./foundTable";
import type { GoalColumns } from "./goalColumns";
import { isDottedHeading, isGoalHeading, numberIn, readGoalHeading } from "./goalHeading";
import { headedGoal } from "./goalAbove";
import type { GoalIdentity } from "./goalRegister";
import { isCriteriaHeading } from "./criterionLabel";
import { onlyCell } from "./goalSections";
import type { Text } from "./plan";
import { textIn } from "./readRow";

/** A goal as a row names it, with the cell that does. */
export type PlacedIdentity = GoalIdentity & { readonly cell: Text["cell"] };

/** What a row of a table of goals is: the heading of a section, a goal's own heading, or a row of values. */
export interface GoalRow {
  readonly kind: "heading" | "goal" | "values";
  readonly identity?: PlacedIdentity;
}

/** Headings above several goals. */
const AREA =
  /^(?:målområde|område|fokusområde|perspektiv|strategiområde|utvecklingsområde)(?!\p{L})/iu;

/** "Summa" below goals with amounts; "Total jämställdhet" is a goal. */
function isTotal(text: Text | undefined): boolean {
  return text !== undefined && isTotalLabel(text.value) && !text.value.trim().includes(" ");
}

/** Says what a row is. `headsGoals`: single cells in the first column are goals. */
export function goalRow(
  table: FoundTable,
  row: number,
  columns: GoalColumns,
  headsGoals: boolean
): GoalRow {
  if ([columns.goal, columns.name].some((column) => isTotal(textIn(table, row, column))))
    return { kind: "heading" };
  const only = onlyCell(table, row);
  if (only !== undefined && !isByContent(columns.goal)) {
    const isFirst = only.cell.column === columns.criterion?.column;
    if (AREA.test(only.value) || isCriteriaHeading(only.value)) return { kind: "heading" };
    if (isGoalHeading(only.value)) return { kind: "goal", identity: headedGoal(only, []) };
    if (headsGoals && isFirst) return { kind: "goal", identity: { name: only, cell: only.cell } };
  }
  const identity = identityIn(table, row, columns);
  return identity === undefined ? { kind: "values" } : { kind: "values", identity };
}

/** The goal a row names in itself; a row that names none belongs to the goal above. */
function identityIn(
  table: FoundTable,
  row: number,
  columns: GoalColumns
): PlacedIdentity | undefined {
  const goal = textIn(table, row, columns.goal);
  const named = textIn(table, row, columns.name);
  if (isByContent(columns.goal) && !isGoalHeading(goal?.value ?? "")) return undefined;
  const heading = readGoalHeading(goal?.value ?? "");
  const nameHeading = readGoalHeading(named?.value ?? "");
  const counted = textIn(table, row, columns.number);
  const numbered = [
    heading,
    // Beside "1.2 Trygghet" stands the area's number.
    ...(isDottedHeading(goal?.value ?? "") ? [] : [nameHeading]),
    readGoalHeading(counted?.value ?? ""),
  ].find((one) => one.number !== undefined);
  const name = nameText(goal, heading.name) ?? nameText(named, nameHeading.name);
  const cell =
    named?.cell ?? goal?.cell ?? (columns.goal === undefined ? counted?.cell : undefined);
  if (cell === undefined || (numbered === undefined && name === undefined)) return undefined;
  return {
    cell,
    ...numberIn(numbered),
    ...(name === undefined ? {} : { name }),
  };
}

/** Without a header only headings such as "Mål 1 Näringsliv" make a column one of goals. */
function isByContent(column: FoundColumn | undefined): boolean {
  return column?.header === "";
}

function nameText(source: Text | undefined, value: string): Text | undefined {
  return source === undefined || value === "" ? undefined : { value, cell: source.cell };
}

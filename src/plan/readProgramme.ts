import type { FoundColumn, FoundTable } from "./foundTable";
import { columnAbout, columnOf } from "./foundTable";
import { readGoalCell, readGoalReferences } from "./goalReferences";
import type { NamedGoal } from "./goalReferences";
import type { GoalReference, NotUnderstood, Period, ProgrammePoint } from "./plan";
import type { Reading } from "./readAmounts";
import { periodKind } from "./periodKind";
import { cellArea, shownIn, textIn } from "./readRow";

const POINT_NUMBER = /^(\d{1,4})[.)]?$/u;

/** The columns of a table of points. */
interface PointColumns {
  readonly number: FoundColumn | undefined;
  readonly text: FoundColumn | undefined;
}

/** Reads the points of the political programme. A row whose number or words cannot be read is reported, not guessed. */
export function readPoints(
  table: FoundTable,
  goals: readonly NamedGoal[]
): Reading<ProgrammePoint> {
  const columns: PointColumns = {
    number: columnOf(table, "number"),
    text: columnAbout(table, "points") ?? columnOf(table, "text", "name", "label", "unknown"),
  };
  const items: ProgrammePoint[] = [];
  const faults: NotUnderstood[] = [];
  for (const row of table.rows) {
    const text = textIn(table, row, columns.text);
    const number = numberIn(table, row, columns, items.length + 1);
    if (text !== undefined && number !== undefined)
      items.push(pointFrom(table, row, number, text, goals));
    else faults.push(...unreadRow(table, row, columns));
  }
  return { items, faults };
}

/** A point's number; in a table that does not number its points, their order. */
function numberIn(
  table: FoundTable,
  row: number,
  { number: column }: PointColumns,
  order: number
): number | undefined {
  if (column === undefined) return order;
  const digits = POINT_NUMBER.exec(textIn(table, row, column)?.value ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** What to report of a row that is no point. A heading, alone on its row and no sentence, is none. */
function unreadRow(
  { grid, columns: all }: FoundTable,
  row: number,
  columns: PointColumns
): readonly NotUnderstood[] {
  const filled = all.flatMap(({ column }) => grid.text(row, column) ?? []);
  const [only, more] = filled;
  if (only === undefined || (more === undefined && !/[.!?]$/u.test(only.value))) return [];
  const number = columns.number && grid.text(row, columns.number.column);
  if (number !== undefined && !POINT_NUMBER.test(number.value))
    return [{ area: cellArea(number.cell), reason: "unreadableNumber", text: number.value }];
  const shown = (columns.text && grid.text(row, columns.text.column)) ?? only;
  return [{ area: cellArea(shown.cell), reason: "incompleteRow", text: shown.value }];
}

function pointFrom(
  table: FoundTable,
  row: number,
  number: number,
  text: ProgrammePoint["text"],
  goals: readonly NamedGoal[]
): ProgrammePoint {
  const handling = textIn(table, row, columnOf(table, "handling"));
  const status = textIn(table, row, columnOf(table, "status"));
  const goal = textIn(table, row, columnOf(table, "goal"));
  const references = [
    ...(handling === undefined ? [] : readGoalReferences(handling.value, handling.cell, goals)),
    ...(goal === undefined ? [] : readGoalCell(goal.value, goal.cell, goals)),
  ];
  return {
    number,
    text,
    references: references.filter(isFirstOfItsNumber),
    ...(handling === undefined ? {} : { handling }),
    ...(status === undefined ? {} : { status }),
  };
}

/** A goal that both the handling and a column of goals name is one reference. */
function isFirstOfItsNumber(
  { number, cell }: GoalReference,
  index: number,
  all: readonly GoalReference[]
): boolean {
  const first = all.findIndex((other) => other.number === number);
  const earlier = all[first];
  return first === index || earlier?.cell.column === cell.column;
}

/**
 * Reads the follow-ups that a timetable announces. In a calendar of all that is done in a year, only the activities that
 * are follow-ups are.
 */
export function readPeriods(table: FoundTable): Reading<Period> {
  const named = columnOf(table, "period");
  const columns = {
    name: named ?? columnOf(table, "text", "label"),
    carriedOut: columnOf(table, "carriedOut") ?? secondPeriod(table),
    reported: columnOf(table, "reported"),
  };
  const periods = table.rows.flatMap((row) => periodIn(table, row, columns) ?? []);
  const items = named === undefined ? periods.filter(({ kind }) => kind !== "other") : periods;
  return { items, faults: [] };
}

/** Beside the follow-ups' names, another column of periods says what time they are about. */
function secondPeriod(table: FoundTable): FoundColumn | undefined {
  return table.columns.filter(({ role }) => role === "period")[1];
}

function periodIn(
  table: FoundTable,
  row: number,
  columns: Readonly<Record<"name" | "carriedOut" | "reported", FoundColumn | undefined>>
): Period | undefined {
  const name = textIn(table, row, columns.name);
  const carriedOut = shownIn(table, row, columns.carriedOut);
  const reported = shownIn(table, row, columns.reported);
  if (name === undefined) return undefined;
  return {
    kind: periodKind(name.value),
    name,
    ...(carriedOut === undefined ? {} : { carriedOut }),
    ...(reported === undefined ? {} : { reported }),
  };
}

import type { FoundColumn, FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { councilColumn, goalColumns } from "./goalColumns";
import { readGoalHeading } from "./goalHeading";
import { readGoalCell, readGoalReferences } from "./goalReferences";
import type { CouncilGoal, Goal, GoalReference, Text } from "./plan";
import type { Reading } from "./readAmounts";
import { textIn } from "./readRow";
import { sameWords } from "./sameWords";

/** A council goal while contributions on rows of their own are still being joined to it. */
type Draft = { -readonly [Key in keyof CouncilGoal]: CouncilGoal[Key] };

interface CouncilColumns {
  readonly goal: FoundColumn | undefined;
  readonly name: FoundColumn | undefined;
  /** The goal's number, where that has a column of its own. */
  readonly number: FoundColumn | undefined;
  readonly contribution: FoundColumn | undefined;
  /** The plan's own goals, which serve the council's. */
  readonly own: FoundColumn | undefined;
}

/**
 * Reads the council's goals with what the plan contributes: from tables of them, and from tables of the plan's goals
 * that say in a column which of the council's each serves. A row without a goal continues the goal above.
 */
export function readCouncilGoals(
  tables: readonly FoundTable[],
  goals: readonly Goal[]
): Reading<CouncilGoal> {
  const drafts: Draft[] = [];
  for (const table of tables) {
    if (table.plan.kind === "councilGoals") readTable(table, goals, drafts);
  }
  for (const table of tables) {
    const served = isOfGoals(table) ? councilColumn(table) : undefined;
    if (served !== undefined) readServed(table, served, goals, drafts);
  }
  return { items: drafts, faults: [] };
}

function isOfGoals({ plan: { kind } }: FoundTable): boolean {
  return kind === "goals" || kind === "criteria";
}

function readTable(table: FoundTable, goals: readonly Goal[], drafts: Draft[]): void {
  const columns = columnsOf(table);
  for (const row of table.rows) {
    const contribution = textIn(table, row, columns.contribution);
    const own = textIn(table, row, columns.own);
    const references = [
      ...(contribution === undefined
        ? []
        : readGoalReferences(contribution.value, contribution.cell, goals)),
      ...(own === undefined ? [] : readGoalCell(own.value, own.cell, goals)),
    ];
    const named = goalIn(table, row, columns, drafts.length + 1);
    const current = drafts.at(-1);
    const isNew =
      named !== undefined &&
      !(current?.number === named.number && current.name.value === named.name.value);
    if (isNew) drafts.push({ ...named, references, ...(contribution && { contribution }) });
    else if (current !== undefined) addTo(current, contribution, references);
  }
}

function columnsOf(table: FoundTable): CouncilColumns {
  const ofCouncil = table.columns.filter(({ topic }) => topic === "councilGoals");
  const goal = ofCouncil.find(({ role }) => role === "goal");
  const own = table.columns.find(({ role, topic }) => role === "goal" && topic === undefined);
  const isTold = ofCouncil.some(({ role }) => role !== "contribution");
  return {
    goal: (isTold ? goal : own) ?? columnOf(table, "number"),
    name: columnOf(table, "name"),
    number: own === undefined ? columnOf(table, "number") : undefined,
    contribution: columnOf(table, "contribution", "text", "unknown"),
    own: isTold ? own : undefined,
  };
}

/** Joins more of a contribution to its goal; what stands on rows of its own goes on below. */
function addTo(
  draft: Draft,
  contribution: Text | undefined,
  references: readonly GoalReference[]
): void {
  draft.references = [...draft.references, ...references];
  const before = draft.contribution;
  if (contribution === undefined) return;
  draft.contribution =
    before === undefined
      ? contribution
      : { ...before, value: `${before.value}\n${contribution.value}` };
}

function goalIn(
  table: FoundTable,
  row: number,
  columns: CouncilColumns,
  order: number
): Pick<CouncilGoal, "number" | "isBare" | "name"> | undefined {
  const goal = textIn(table, row, columns.goal);
  const name = textIn(table, row, columns.name);
  const numbered = readGoalHeading(goal?.value ?? "");
  const headed = readGoalHeading(name?.value ?? "");
  const cell = name?.cell ?? goal?.cell;
  if (cell === undefined) return undefined;
  const counted = readGoalHeading(textIn(table, row, columns.number)?.value ?? "");
  const { number = order, isBare } =
    [numbered, headed, counted].find((one) => one.number !== undefined) ?? {};
  return {
    number,
    ...(isBare && { isBare }),
    name: { value: name === undefined ? numbered.name : headed.name, cell },
  };
}

/** Reads which council goals the goals of a table serve, from a column beside them. */
function readServed(
  table: FoundTable,
  served: FoundColumn,
  goals: readonly Goal[],
  drafts: Draft[]
): void {
  const { goal: own, name } = goalColumns(table);
  let current: Draft | undefined;
  for (const row of table.rows) {
    const text = textIn(table, row, served);
    if (text !== undefined) current = draftOf(text, drafts);
    const references = [own, name].flatMap((column) => referencesTo(table, row, column, goals));
    const [reference] = references;
    const isKnown = current?.references.some(({ number }) => number === reference?.number);
    if (current !== undefined && reference !== undefined && isKnown !== true)
      current.references = [...current.references, reference];
  }
}

/** The council goal that a cell names: a known one by its name, or by its number when it gives no name. */
function draftOf(text: Text, drafts: Draft[]): Draft {
  const { number, isBare, name } = readGoalHeading(text.value);
  const known = drafts.find((draft) =>
    name === "" ? draft.number === number : sameWords(draft.name.value, name)
  );
  if (known !== undefined) return known;
  const draft: Draft = {
    number: number ?? drafts.length + 1,
    ...(isBare && { isBare }),
    name: { value: name, cell: text.cell },
    references: [],
  };
  drafts.push(draft);
  return draft;
}

function referencesTo(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined,
  goals: readonly Goal[]
): readonly GoalReference[] {
  const text = textIn(table, row, column);
  if (text === undefined) return [];
  const { row: at, column: across, sheet } = text.cell;
  const written = goals.find(
    ({ name: { cell } }) => cell.sheet === sheet && cell.row === at && cell.column === across
  );
  return written === undefined
    ? readGoalCell(text.value, text.cell, goals).slice(0, 1)
    : [{ number: written.number, name: written.name.value, cell: text.cell }];
}

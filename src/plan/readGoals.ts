import type { FoundColumn, FoundTable } from "./foundTable";
import { columnAbout, columnOf } from "./foundTable";
import { isGoalHeading, readGoalHeading } from "./goalHeading";
import type { CriterionFacts, GoalDraft, GoalIdentity } from "./goalRegister";
import { addCriteria, GoalRegister, sameWords } from "./goalRegister";
import type { ColumnRole, Criterion, Goal, NotUnderstood, Text } from "./plan";
import type { Reading } from "./readAmounts";
import { cellArea, textIn } from "./readRow";

const FACTS = [
  "indicator",
  "baseline",
  "target",
  "direction",
  "owner",
  "due",
] as const satisfies readonly ColumnRole[];

interface GoalColumns {
  readonly goal: FoundColumn | undefined;
  readonly number: FoundColumn | undefined;
  readonly name: FoundColumn | undefined;
  readonly text: FoundColumn | undefined;
  readonly criterion: FoundColumn | undefined;
}

/** Reads goals and their criteria from all tables about them; names are read before the criteria that need them. */
export function readGoals(tables: readonly FoundTable[]): Reading<Goal> {
  const naming = tables.filter(({ plan }) => plan.kind === "goals");
  const criteria = tables.filter(({ plan }) => plan.kind === "criteria");
  const register = new GoalRegister();
  const faults: NotUnderstood[] = [];
  for (const table of [...naming, ...criteria]) {
    const mayAdd = naming.length === 0 || table.plan.kind === "goals";
    faults.push(...readTable(table, register, mayAdd));
  }
  return { items: register.goals, faults };
}

function readTable(table: FoundTable, register: GoalRegister, mayAdd: boolean): NotUnderstood[] {
  const columns = goalColumns(table);
  const faults: NotUnderstood[] = [];
  let current = goalOfTitle(table, register, mayAdd);
  for (const row of table.rows) {
    const identity = identityIn(table, row, columns);
    if (identity !== undefined) current = enter(table, register, mayAdd, identity, current);
    if (current !== undefined) fill(table, row, columns, current);
    else if (columns.goal !== undefined) faults.push(...unknownGoal(table, row, columns));
  }
  const isWithoutGoals =
    columns.goal === undefined && current === undefined && table.rows.length > 0;
  return isWithoutGoals
    ? [{ area: table.plan.area, reason: "unknownGoal", text: table.plan.name }]
    : faults;
}

function goalColumns(table: FoundTable): GoalColumns {
  const goal = columnOf(table, "goal");
  const criterion =
    columnAbout(table, "criteria") ??
    (table.plan.kind === "criteria" ? columnOf(table, "indicator") : undefined);
  const text = columnAbout(table, "goals");
  return {
    goal,
    criterion,
    text,
    number: columnOf(table, "number"),
    name: columnOf(table, "name", "label"),
  };
}

/** The goal a row names in itself; a row that names none belongs to the goal above. */
function identityIn(
  table: FoundTable,
  row: number,
  columns: GoalColumns
): IdentityInRow | undefined {
  const goal = textIn(table, row, columns.goal);
  const counted = textIn(table, row, columns.number);
  const named = textIn(table, row, columns.name);
  const heading = readGoalHeading(goal?.value ?? "");
  const nameHeading = readGoalHeading(named?.value ?? "");
  const counter = readGoalHeading(counted?.value ?? "").number;
  const isCriterionNumber = goal === undefined || heading.number !== undefined;
  const number =
    heading.number ??
    nameHeading.number ??
    (columns.goal !== undefined && isCriterionNumber ? undefined : counter);
  const name = nameText(goal, heading.name) ?? nameText(named, nameHeading.name);
  const cell =
    named?.cell ?? goal?.cell ?? (columns.goal === undefined ? counted?.cell : undefined);
  if (cell === undefined || (number === undefined && name === undefined)) return undefined;
  return {
    cell,
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
  };
}

type IdentityInRow = GoalIdentity & { readonly cell: Text["cell"] };

function nameText(source: Text | undefined, value: string): Text | undefined {
  return source === undefined || value === "" ? undefined : { value, cell: source.cell };
}

function goalOfTitle(
  table: FoundTable,
  register: GoalRegister,
  mayAdd: boolean
): GoalDraft | undefined {
  const title = table.titles.find(({ value }) => isGoalHeading(value));
  if (title === undefined) return undefined;
  const { number, name } = readGoalHeading(title.value);
  const { cell } = title;
  const identity = {
    ...(number === undefined ? {} : { number }),
    ...(name === "" ? {} : { name: { value: name, cell } }),
  };
  return register.find(identity) ?? (mayAdd ? register.add(identity, cell) : undefined);
}

function enter(
  table: FoundTable,
  register: GoalRegister,
  mayAdd: boolean,
  identity: IdentityInRow,
  current: GoalDraft | undefined
): GoalDraft | undefined {
  const known = isSameGoal(current, identity) ? current : register.find(identity);
  if (known === undefined) return mayAdd ? register.add(identity, identity.cell) : undefined;
  const isDuplicate = table.plan.kind === "goals" && contradicts(known, identity);
  if (isDuplicate) return register.add(identity, identity.cell);
  if (known.name.value === "" && identity.name !== undefined) known.name = identity.name;
  return known;
}

function isSameGoal(current: GoalDraft | undefined, identity: GoalIdentity): boolean {
  return (
    current !== undefined && current.number === identity.number && !contradicts(current, identity)
  );
}

/** The same number with another name in one table is another goal: a mistake to show, not to hide. */
function contradicts(known: GoalDraft, { name }: GoalIdentity): boolean {
  return name !== undefined && known.name.value !== "" && !sameWords(known.name.value, name.value);
}

function fill(table: FoundTable, row: number, columns: GoalColumns, goal: GoalDraft): void {
  const text = textIn(table, row, columns.text);
  if (text !== undefined && goal.text === undefined) goal.text = text;
  const criterion = textIn(table, row, columns.criterion);
  if (criterion === undefined) return;
  const ownLabel =
    columns.goal === undefined ? undefined : textIn(table, row, columns.number)?.value;
  const isLabel = ownLabel !== undefined && /^[A-ZÅÄÖ][.)]?$/u.test(ownLabel);
  addCriteria(goal, criterion, factsIn(table, row), isLabel ? ownLabel.charAt(0) : undefined);
}

function factsIn(table: FoundTable, row: number): CriterionFacts {
  const facts: { -readonly [Key in keyof CriterionFacts]: Criterion[Key] } = {};
  for (const role of FACTS) {
    const text = textIn(table, row, columnOf(table, role));
    if (text !== undefined) facts[role] = text;
  }
  return facts;
}

function unknownGoal(table: FoundTable, row: number, columns: GoalColumns): NotUnderstood[] {
  const text = textIn(table, row, columns.goal) ?? textIn(table, row, columns.criterion);
  if (text === undefined) return [];
  return [{ area: cellArea(text.cell), reason: "unknownGoal", text: text.value }];
}

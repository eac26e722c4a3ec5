import { loneLabel } from "./criterionLabel";
import type { FoundColumn, FoundTable } from "./foundTable";
import { columnAbout, columnOf } from "./foundTable";
import { readGoalHeading } from "./goalHeading";
import { textIn } from "./readRow";

/** The columns of a table of goals or criteria. */
export interface GoalColumns {
  /** What names the goal: its number, its name or both. */
  readonly goal: FoundColumn | undefined;
  /** The goal's number, where that has a column of its own. */
  readonly number: FoundColumn | undefined;
  readonly name: FoundColumn | undefined;
  readonly text: FoundColumn | undefined;
  readonly criterion: FoundColumn | undefined;
  /** The criterion's label, where that has a column of its own. */
  readonly label: FoundColumn | undefined;
}

const SAMPLE_ROWS = 50;
const LEVEL =
  /^(?:[<>≤≥+±−–-]|minst|högst|max|min|lägst|över|under|öka|minska|ja|nej|at least|at most)|\d\s*(?:%|procent|st\b|kr\b|mnkr|tkr)/iu;

/** Finds which columns tell goals, their numbers and their criteria. */
export function goalColumns(table: FoundTable): GoalColumns {
  const own = ownGoals(table);
  const codes = own.find((column) => holdsCodes(table, column));
  const words = own.find((column) => column !== codes);
  const name = columnOf(table, "name", "label");
  const shared = { criterion: criterionColumn(table), text: columnAbout(table, "goals"), name };
  if (codes === undefined) return withCounter(table, { ...shared, goal: words ?? council(table) });
  const label = columnOf(table, "number");
  if (words === undefined) return { ...shared, goal: codes, number: undefined, label };
  // A name for every numbered goal is its own, and its words its text; one for several is the heading of an area.
  if (name !== undefined && isDistinct(table, codes, name))
    return { ...shared, goal: codes, number: undefined, label, text: shared.text ?? words };
  return { ...shared, goal: words, number: codes, label, name: undefined };
}

/** Numbers before the goals are theirs; after them, or where one goal has several, they are the criteria's. */
function withCounter(
  table: FoundTable,
  columns: Omit<GoalColumns, "number" | "label">
): GoalColumns {
  const counter = columnOf(table, "number");
  const first = columns.goal ?? columns.name;
  const isOfGoals =
    counter === undefined ||
    columns.criterion === undefined ||
    first === undefined ||
    (counter.column < first.column && isDistinct(table, counter, first));
  const isOfCriteria = counter !== undefined && mostly(table, counter, holdsLetter);
  return isOfGoals && !isOfCriteria
    ? { ...columns, number: counter, label: undefined }
    : { ...columns, number: undefined, label: counter };
}

/** "A", "1A" and the like letter criteria. */
function holdsLetter(words: string): boolean {
  return /\p{L}/u.test(loneLabel(words) ?? "");
}

/** True where no words stand beside two numbers, and none are missing beside a number. */
function isDistinct(table: FoundTable, numbers: FoundColumn, words: FoundColumn): boolean {
  const numberOf = new Map<string, string>();
  return table.rows.every((row) => {
    const number = textIn(table, row, numbers)?.value;
    const name = textIn(table, row, words)?.value.toLowerCase();
    if (number === undefined) return true;
    if (name === undefined) return false;
    const known = numberOf.get(name);
    numberOf.set(name, number);
    return known === undefined || known === number;
  });
}

/** The council's goals beside the plan's own, which serve them. */
export function councilColumn(table: FoundTable): FoundColumn | undefined {
  return ownGoals(table).length > 0 ? council(table) : undefined;
}

function council(table: FoundTable): FoundColumn | undefined {
  return table.columns.find(
    ({ role, topic }) => topic === "councilGoals" && (role === "goal" || role === "name")
  );
}

function ownGoals(table: FoundTable): readonly FoundColumn[] {
  const indicator = columnOf(table, "indicator");
  return table.columns.filter(
    (column) =>
      column.role === "goal" &&
      column.topic !== "councilGoals" &&
      !(isLeftOf(indicator, column) && holdsLevels(table, column))
  );
}

/** "Mål" after the indicators, over "Minst 90 %" or figures, is what they are to reach. */
export function targetBesideIndicator(table: FoundTable): FoundColumn | undefined {
  const indicator = columnOf(table, "indicator");
  return table.columns.find(
    (column) => column.role === "goal" && isLeftOf(indicator, column) && holdsLevels(table, column)
  );
}

function criterionColumn(table: FoundTable): FoundColumn | undefined {
  const written = columnAbout(table, "criteria");
  if (written !== undefined || table.plan.kind !== "criteria") return written;
  const indicator = columnOf(table, "indicator");
  const [first] = table.columns;
  return indicator ?? (first?.role === "unknown" || first?.role === "label" ? first : undefined);
}

function isLeftOf(left: FoundColumn | undefined, right: FoundColumn): boolean {
  return left !== undefined && left.column < right.column;
}

/** A column of "1", "Mål 2" or "M3" and nothing more. */
function holdsCodes(table: FoundTable, column: FoundColumn): boolean {
  return mostly(table, column, (words) => {
    const { number, name } = readGoalHeading(words);
    return number !== undefined && name === "";
  });
}

function holdsLevels(table: FoundTable, column: FoundColumn): boolean {
  return mostly(table, column, (words) => LEVEL.test(words) || /^[\d\s.,]+$/u.test(words));
}

function mostly(
  table: FoundTable,
  column: FoundColumn,
  isOne: (words: string) => boolean
): boolean {
  const all = table.rows
    .slice(0, SAMPLE_ROWS)
    .flatMap((row) => textIn(table, row, column)?.value ?? []);
  return all.filter(isOne).length * 2 > all.length;
}

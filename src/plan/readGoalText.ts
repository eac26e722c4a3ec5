import type { AreaAddress } from "./address";
import { splitCriterionLabel } from "./criterionLabel";
import { isGoalHeading, readGoalHeading } from "./goalHeading";
import { addCriteria } from "./goalRegister";
import type { GoalDraft } from "./goalRegister";
import type { Goal, PlanTable, Text } from "./plan";

/** Goals that stand as running text on a sheet, with the cells they take up as a table. */
export interface GoalText {
  readonly goals: readonly Goal[];
  readonly table: PlanTable;
}

/** Nothing but the order of lines says what they are. */
const SCORE = 0.4;
const CRITERIA_HEADING =
  /^(?:måluppfyllelser?|kriterier|framgångskriterier|delmål|criteria)\s*:?$/iu;

/** A goal while its lines are read. `marked` says that its criteria have bullets or letters. */
interface TextDraft extends GoalDraft {
  marked: boolean;
}

/** Where a line stands: after a goal's heading, below "Måluppfyllelse", or past the goal. */
type Place = "text" | "criteria" | "past";

/**
 * Reads goals from lines in reading order: a heading such as "Mål 1 Näringsliv", the goal's text, "Måluppfyllelse" and
 * its criteria. Gives undefined where no goal has a criterion and fewer than two goals have headings.
 */
export function readGoalText(lines: readonly Text[]): GoalText | undefined {
  const first = lines.findIndex(({ value }) => isGoalHeading(value));
  const runs = splitRuns(lines.slice(first < 0 ? lines.length : first));
  const read = runs.map(readRun);
  const goals =
    read.find((run) => run.some(({ criteria }) => criteria.length > 0)) ?? read[0] ?? [];
  const isPlain = goals.every(({ criteria }) => criteria.length === 0);
  return isPlain && goals.length < 2 ? undefined : { goals, table: tableOf(goals) };
}

/** Numbers that start again belong to other goals, such as the council's. */
function splitRuns(lines: readonly Text[]): readonly (readonly Text[])[] {
  const runs: Text[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const number = isGoalHeading(line.value) ? readGoalHeading(line.value).number : undefined;
    if (number !== undefined && number <= last) runs.push([]);
    if (number !== undefined) last = number;
    runs.at(-1)?.push(line);
  }
  return runs;
}

function readRun(lines: readonly Text[]): readonly TextDraft[] {
  const goals: TextDraft[] = [];
  let place: Place = "past";
  for (const line of lines) {
    const goal = goals.at(-1);
    if (isGoalHeading(line.value)) {
      goals.push(draftFrom(line, goals.length + 1));
      place = "text";
    } else if (place !== "past" && CRITERIA_HEADING.test(line.value)) place = "criteria";
    else if (goal !== undefined) place = addLine(goal, line, place);
  }
  return goals;
}

function draftFrom(line: Text, order: number): TextDraft {
  const { number, name } = readGoalHeading(line.value);
  return {
    number: number ?? order,
    name: { value: name, cell: line.cell },
    criteria: [],
    marked: false,
  };
}

function addLine(goal: TextDraft, line: Text, place: Place): Place {
  const isMarked = splitCriterionLabel(line.value).words !== line.value;
  if (place === "past" || (place === "criteria" && goal.marked && !isMarked)) return "past";
  if (place === "criteria" || isMarked) {
    addCriteria(goal, line, {});
    goal.marked = isMarked;
    return "criteria";
  }
  goal.text ??= line;
  return "text";
}

function tableOf(goals: readonly TextDraft[]): PlanTable {
  const texts = goals.flatMap(({ name, text, criteria }) => [
    name,
    text ?? name,
    ...criteria.map((one) => one.text),
  ]);
  const columns = texts.map(({ cell }) => cell.column).sort((left, right) => left - right);
  const first = texts[0]?.cell ?? { sheet: "", row: 0, column: 0 };
  const column = columns[0] ?? 0;
  const area: AreaAddress = {
    sheet: first.sheet,
    row: first.row,
    column,
    rowCount: (texts.at(-1)?.cell.row ?? first.row) - first.row + 1,
    columnCount: (columns.at(-1) ?? column) - column + 1,
  };
  const reason = goals.map(({ name }) => name.value).join(", ");
  return { kind: "goals", name: area.sheet, area, columns: [], score: SCORE, reason };
}

import { cellsArea } from "./cellsArea";
import {
  isCriteriaHeading,
  isMarkedLine,
  readIndicatorLine,
  splitCriterionLabel,
} from "./criterionLabel";
import { isCouncilHeading } from "./goalHeading";
import type { GoalLead } from "./goalLeads";
import { bareLeads, headedLeads, numberedLeads } from "./goalLeads";
import { addCriteria, addFacts, addText } from "./goalRegister";
import type { GoalDraft } from "./goalRegister";
import type { Goal, PlanTable, Text } from "./plan";

/** Goals that stand as running text, with the cells they take up on each sheet as a table. */
export interface GoalText {
  readonly goals: readonly Goal[];
  readonly tables: readonly PlanTable[];
}

/** Nothing but the order of lines says what they are. */
const SCORE = 0.4;
/** A line this short, without a full stop, below criteria that are whole sentences is a heading. */
const MAX_HEADING_LENGTH = 40;
const SENTENCE = /[.!?]$/u;

/** A goal while its lines are read. `marked` says that its criteria have bullets or letters. */
interface TextDraft extends GoalDraft {
  marked: boolean;
  /** True where the goal's criteria are its indicators, since it has no others. */
  measured: boolean;
  /** True while every criterion is a whole sentence. */
  sentences: boolean;
  last: Text;
}

/** Where a line stands: after a goal's heading, below "Måluppfyllelse" or "Indikatorer", or past the goal. */
type Place = "text" | "criteria" | "indicators" | "past";

/**
 * Reads goals from lines in reading order: a heading such as "Mål 1 Näringsliv", the goal's text, "Måluppfyllelse" and
 * its criteria. Goals may also be headed by a number or, where there are several, by a line right above
 * "Måluppfyllelse". Gives undefined where no goal has a criterion and fewer than two goals have headings.
 */
export function readGoalText(lines: readonly Text[]): GoalText | undefined {
  const headed = goalsBelow(lines, headedLeads(lines));
  if (hasCriteria(headed)) return goalText(headed);
  const others = [numberedLeads, bareLeads].map((find) => goalsBelow(lines, find(lines)));
  const goals = others.find(hasCriteria) ?? headed;
  return hasCriteria(goals) || goals.length > 1 ? goalText(goals) : undefined;
}

function hasCriteria(goals: readonly TextDraft[]): boolean {
  return goals.some(({ criteria }) => criteria.length > 0);
}

function goalText(goals: readonly TextDraft[]): GoalText {
  const sheets = [...new Set(goals.map(({ name }) => name.cell.sheet))];
  const onSheet = (sheet: string): TextDraft[] =>
    goals.filter(({ name }) => name.cell.sheet === sheet);
  return { goals, tables: sheets.map((sheet) => tableOf(onSheet(sheet))) };
}

/** The goals of the first run of lines that has criteria. */
function goalsBelow(
  lines: readonly Text[],
  leads: ReadonlyMap<Text, GoalLead>
): readonly TextDraft[] {
  const read = splitRuns(lines, leads).map((run) => readRun(run, leads));
  return read.find(hasCriteria) ?? read[0] ?? [];
}

/** Numbers that start again belong to other goals, such as the council's. */
function splitRuns(
  lines: readonly Text[],
  leads: ReadonlyMap<Text, GoalLead>
): readonly (readonly Text[])[] {
  const runs: Text[][] = [];
  let last = 0;
  for (const line of lines) {
    const lead = leads.get(line);
    const number = lead?.number ?? last;
    if (lead !== undefined && (runs.length === 0 || (lead.number ?? last + 1) <= last))
      runs.push([]);
    if (lead !== undefined) last = number;
    runs.at(-1)?.push(line);
  }
  return runs;
}

function readRun(lines: readonly Text[], leads: ReadonlyMap<Text, GoalLead>): readonly TextDraft[] {
  const goals: TextDraft[] = [];
  let place: Place = "past";
  for (const line of lines) {
    const lead = leads.get(line);
    const goal = goals.at(-1);
    if (lead !== undefined) {
      goals.push(draftFrom(lead, goals.length + 1));
      place = "text";
    } else if (isCouncilHeading(line.value)) place = "past";
    else if (goal !== undefined) place = addLine(goal, line, place);
  }
  return goals;
}

function draftFrom({ line, number, isBare, name, text }: GoalLead, order: number): TextDraft {
  return {
    number: number ?? order,
    ...(isBare && { isBare }),
    name: name ?? { value: "", cell: line.cell },
    criteria: [],
    marked: false,
    measured: false,
    sentences: true,
    last: line,
    ...(text === undefined ? {} : { text }),
  };
}

function addLine(goal: TextDraft, line: Text, place: Place): Place {
  if (isCriteriaHeading(line.value)) return place === "past" ? "past" : "criteria";
  const indicator = place === "past" ? undefined : readIndicatorLine(line.value);
  if (indicator !== undefined) return startIndicators(goal, { ...line, value: indicator }, place);
  if (place === "indicators") return addIndicator(goal, line);
  const isMarked = isItem(goal, line);
  if (place === "past")
    return isMarked && followsLetter(goal, line) ? addCriterion(goal, line) : "past";
  if (place === "text" && !isMarked) {
    addText(goal, line, false);
    return "text";
  }
  if (isMarked || !isPastCriteria(goal, line)) return addCriterion(goal, line);
  if (!goesOnFrom(goal.last, line)) return "past";
  goal.last = line;
  return addToLast(goal, line);
}

/** "Indikator: Andel nöjda" says one and leaves the lines below what they are; "Indikatorer" heads the lines below. */
function startIndicators(goal: TextDraft, line: Text, place: Place): Place {
  goal.measured ||= goal.criteria.length === 0;
  goal.last = line;
  if (line.value === "") return "indicators";
  keepIndicator(goal, line);
  return place === "text" ? "indicators" : place;
}

/** Indicators follow one another without an empty row, unless they are marked. */
function addIndicator(goal: TextDraft, line: Text): Place {
  const { label } = splitCriterionLabel(line.value);
  const isLettered = label !== undefined && !goal.measured;
  if (isLettered) return addCriterion(goal, line);
  const isNext = line.cell.row - goal.last.cell.row <= 1;
  if (!isMarkedLine(line.value) && !isNext) return "past";
  goal.last = line;
  keepIndicator(goal, line);
  return "indicators";
}

/** An indicator measures the criterion above it; without one it is the criterion. */
function keepIndicator(goal: TextDraft, line: Text): void {
  const { words } = splitCriterionLabel(line.value);
  const indicator = { value: words, cell: line.cell };
  if (goal.measured) addCriteria(goal, line, { indicator });
  else addFacts(goal, { indicator });
}

/** A bullet or a letter marks an item; a number does when it counts on, for otherwise it heads something new. */
function isItem({ criteria }: TextDraft, { value }: Text): boolean {
  const { label } = splitCriterionLabel(value);
  if (label === undefined || !/^\d+$/u.test(label)) return isMarkedLine(value);
  const last = criteria.at(-1);
  return Number(label) === (last?.labelGiven === true ? Number(last.label) : 0) + 1;
}

function addCriterion(goal: TextDraft, line: Text): Place {
  addCriteria(goal, line, {});
  goal.marked = isMarkedLine(line.value);
  goal.sentences &&= SENTENCE.test(line.value);
  goal.last = line;
  return "criteria";
}

/** Letters run on below headings within the criteria: D after C is the next of them. */
function followsLetter({ criteria }: TextDraft, { value }: Text): boolean {
  const { label } = splitCriterionLabel(value);
  const last = criteria.at(-1);
  if (label === undefined || last?.labelGiven !== true) return false;
  return label.length === 1 && label.charCodeAt(0) === last.label.charCodeAt(0) + 1;
}

/** Without marks, criteria end at a heading or, when they stood close, at an empty row. */
function isPastCriteria(goal: TextDraft, { value, cell }: Text): boolean {
  const { criteria, marked, sentences, last } = goal;
  if (marked) return true;
  const [first, second] = criteria;
  if (first === undefined || second === undefined) return false;
  const stoodClose = second.text.cell.row - first.text.cell.row === 1;
  const isHeading = sentences && value.length <= MAX_HEADING_LENGTH && !SENTENCE.test(value);
  return isHeading || (stoodClose && cell.row - last.cell.row > 1);
}

/** A criterion that was broken into two lines goes on with a small letter. */
function goesOnFrom(last: Text, line: Text): boolean {
  const isNext = line.cell.sheet === last.cell.sheet && line.cell.row === last.cell.row + 1;
  return isNext && /^\p{Ll}/u.test(line.value) && !/[.!?:]$/u.test(last.value);
}

function addToLast(goal: TextDraft, line: Text): Place {
  const criterion = goal.criteria.pop();
  if (criterion === undefined) return "past";
  const text = { ...criterion.text, value: `${criterion.text.value} ${line.value}` };
  goal.criteria.push({ ...criterion, text });
  return "criteria";
}

function tableOf(goals: readonly TextDraft[]): PlanTable {
  const area = cellsArea(
    goals.flatMap(({ name, text, last }) => [name.cell, (text ?? name).cell, last.cell])
  );
  const reason = goals.map(({ name }) => name.value).join(", ");
  return { kind: "goals", name: area.sheet, area, columns: [], score: SCORE, reason };
}

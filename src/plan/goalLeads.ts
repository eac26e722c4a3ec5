import { isCriteriaHeading, isMarkedLine } from "./criterionLabel";
import { isCouncilHeading, isGoalHeading, numberIn, readGoalHeading } from "./goalHeading";
import type { GoalIdentity } from "./goalRegister";
import type { Text } from "./plan";

/** The line that a goal starts with, and what it says. */
export interface GoalLead extends GoalIdentity {
  readonly line: Text;
  /** The line as the goal's text, where it is one and no name. */
  readonly text?: Text;
}

type Leads = ReadonlyMap<Text, GoalLead>;

const NUMBERED = /^\d{1,2}[.)]?\s+\p{Lu}/u;
const MAX_NAME_LENGTH = 100;
const QUOTED = /^["”“](.+)["”“]\.?$/su;

/** The lines that head the plan's goals as such: "Mål 1 Näringsliv", "Mål: Näringsliv". */
export function headedLeads(lines: readonly Text[]): Leads {
  return new Map(
    lines
      .filter(({ value }) => isGoalHeading(value) && !isCouncilHeading(value))
      .map((line) => [line, leadFrom(line)])
  );
}

/** Numbered lines, "1. Näringsliv", below each of which criteria are headed before the next one. */
export function numberedLeads(lines: readonly Text[]): Leads {
  const leads = new Map<Text, GoalLead>();
  let last: Text | undefined;
  for (const line of lines) {
    if (isNumberedName(line.value)) last = line;
    else if (last !== undefined && isCriteriaHeading(line.value)) leads.set(last, leadFrom(last));
  }
  return leads;
}

/**
 * Lines right above the heading of criteria, where several goals have lost their own headings. Every such heading needs
 * its line; one heading alone may as well be about something else.
 */
export function bareLeads(lines: readonly Text[]): Leads {
  const leads = new Map<Text, GoalLead>();
  let above: Text | undefined;
  for (const line of lines) {
    if (!isCriteriaHeading(line.value)) {
      above = isMarkedLine(line.value) && leads.size > 0 ? undefined : line;
      continue;
    }
    if (above !== undefined) leads.set(above, bareLead(above));
    above = undefined;
  }
  return leads.size < 2 ? new Map() : leads;
}

function isNumberedName(words: string): boolean {
  return NUMBERED.test(words) && words.length <= MAX_NAME_LENGTH && !/[.!?]$/u.test(words);
}

function leadFrom(line: Text): GoalLead {
  const heading = readGoalHeading(line.value);
  const { name } = heading;
  return {
    line,
    ...numberIn(heading),
    ...(name === "" ? {} : { name: { value: name, cell: line.cell } }),
  };
}

function bareLead(line: Text): GoalLead {
  const quoted = QUOTED.exec(line.value.trim())?.[1];
  const isName = quoted !== undefined || !/[.!?]$/u.test(line.value);
  return isName
    ? { line, name: { value: quoted ?? line.value, cell: line.cell } }
    : { line, text: line };
}

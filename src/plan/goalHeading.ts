import { plainSpaces } from "./unit";

/** A goal as a heading or cell names it. Either part may be missing. */
export interface GoalHeading {
  readonly number?: number;
  readonly name: string;
  /** True for "1" or "Mål 1", where nothing says whose goal the number is of. */
  readonly isBare?: true;
}

const COUNCIL =
  "kf(?::s)?[- ]?|kommunfullmäktiges? |fullmäktiges? |kommunens |övergripande |kommunövergripande |strategiskt |strategiska |inriktnings|kommun|fullmäktige";
const KIND = `(?:${COUNCIL}|nämnds?|nämndens |styrelsens |verksamhets|resultat|effekt|utvecklings|prioriterat |uppdragsplanens )`;
const NUMBERED_HEADING = new RegExp(
  `^(?:${KIND}?mål|goal|objective)\\s*(?:nr\\.?\\s*)?(\\d{1,3})(?![\\d/]|[.,:]\\d|\\s*[–-]\\s*\\d)\\s*[.:)–—-]*\\s*(.*)$`,
  "isu"
);
/** "Nämndmål: Trygga barn": without a number, a mark before the name tells a heading from a sentence. */
const NAMED_HEADING = new RegExp(
  `^(?:${KIND}?mål|goal|objective)(?:\\s*:|\\s+[–—-])\\s+(.*)$`,
  "isu"
);
const OF_COUNCIL = new RegExp(`^(?:(?:${COUNCIL})mål|council|overall)`, "iu");
const NUMBERED = /^(\d{1,3})\s*[.:)–—-]?\s+(\p{L}.*)$/su;
/** "1.2 Trygghet": the second goal of the first area. Its number is no number of a goal, nor part of its name. */
const DOTTED = /^(?:\p{L}*[Mm]ål\s*)?\d{1,2}\.\d{1,2}\.?\s*[:–-]?\s+(\p{Lu}.*)$/su;
const BARE = /^(?:mål|goal)?\s*\d/iu;
const NUMBER = /^(\d{1,3})[.)]?$/u;
/** "M1" and "NM 2 Trygghet", as goals are called in tables. */
const CODE = /^N?M ?(\d{1,2})(?:\s*[.:)–—-]?\s+(\p{L}.*))?$/su;

const MAX_HEADING_LENGTH = 150;

/** True for a line such as "Mål 1 Näringsliv", "Mål 1:" or "Nämndmål: Trygghet"; sentences that mention a goal are none. */
export function isGoalHeading(text: string): boolean {
  const plain = plainSpaces(text);
  if (plain.length > MAX_HEADING_LENGTH) return false;
  const name = NUMBERED_HEADING.exec(plain)?.[2] ?? namedHeading(plain);
  return name !== undefined && /^(?:$|[\p{Lu}\p{N}"”(])/u.test(name);
}

/** True for a heading of the council's goals, whose numbers are others than the plan's. */
export function isCouncilHeading(text: string): boolean {
  return isGoalHeading(text) && OF_COUNCIL.test(plainSpaces(text));
}

/**
 * Reads a goal's number and name from a cell: 1, "1", "M1", "1. Näringsliv", "Mål 1 Näringsliv", "Mål 1: Näringsliv",
 * "Mål 1 – Näringsliv", "Nämndmål: Näringsliv" or a name alone.
 */
export function readGoalHeading(text: string): GoalHeading {
  const plain = plainSpaces(text);
  const bare = NUMBER.exec(plain);
  if (bare !== null) return { number: Number(bare[1]), name: "", isBare: true };
  const match = NUMBERED_HEADING.exec(plain) ?? NUMBERED.exec(plain) ?? CODE.exec(plain);
  if (match !== null) {
    const isBare = BARE.test(plain) ? { isBare: true as const } : {};
    return { number: Number(match[1]), name: match[2] ?? "", ...isBare };
  }
  return { name: namedHeading(plain) ?? DOTTED.exec(plain)?.[1] ?? plain };
}

/** What a heading says of its goal's number. */
export function numberIn({ number, isBare }: Partial<GoalHeading> = {}): Omit<GoalHeading, "name"> {
  return { ...(number === undefined ? {} : { number }), ...(isBare && { isBare }) };
}

/** True for "1.2 Trygghet", whose number is none of a goal. */
export function isDottedHeading(text: string): boolean {
  return DOTTED.test(plainSpaces(text));
}

/** The name after "Mål:"; the letter after the mark must be a capital also where case is ignored. */
function namedHeading(plain: string): string | undefined {
  const name = NAMED_HEADING.exec(plain)?.[1];
  return name !== undefined && /^["”]?\p{Lu}/u.test(name) ? name : undefined;
}

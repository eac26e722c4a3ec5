import { plainSpaces } from "./unit";

/** A goal as a heading or cell names it. Either part may be missing. */
export interface GoalHeading {
  readonly number?: number;
  readonly name: string;
}

const HEADING =
  /^(?:(?:kf-?\s?|nämnds?|övergripande )?mål|goal|objective)\s*(?:nr\.?\s*)?(\d{1,3})(?![\d/]|[.,]\d)\s*[.:)–—-]*\s*(.*)$/iu;
const NUMBERED = /^(\d{1,3})\s*[.:)–—-]?\s+(\p{L}.*)$/u;
const NUMBER = /^(\d{1,3})[.)]?$/u;

const MAX_HEADING_LENGTH = 150;

/** True for a line such as "Mål 1 Näringsliv" or "Mål 1:"; sentences that mention a goal are none. */
export function isGoalHeading(text: string): boolean {
  const name = HEADING.exec(plainSpaces(text))?.[2];
  return (
    name !== undefined && text.length <= MAX_HEADING_LENGTH && /^(?:$|[\p{Lu}\p{N}"”(])/u.test(name)
  );
}

/**
 * Reads a goal's number and name from a cell: 1, "1", "1. Näringsliv", "Mål 1 Näringsliv", "Mål 1: Näringsliv",
 * "Mål 1 – Näringsliv" or a name alone.
 */
export function readGoalHeading(text: string): GoalHeading {
  const plain = plainSpaces(text);
  const bare = NUMBER.exec(plain);
  if (bare !== null) return { number: Number(bare[1]), name: "" };
  const match = HEADING.exec(plain) ?? NUMBERED.exec(plain);
  return match === null ? { name: plain } : { number: Number(match[1]), name: match[2] ?? "" };
}

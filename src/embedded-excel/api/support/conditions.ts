import { quoteSheetName } from "../../engine/address";
import { copyFormula } from "../../engine/copyFormula";
import { formatReference, rewriteReferences } from "../../engine/reference";
import type { Session } from "../../session";

/** How many conditions are told in one calculation, and the longest formula that Excel takes. */
const MOST_AT_ONCE = 40;
const LONGEST = 8000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula that is relative to one cell, as it means in another; references without a sheet get the sheet's name. */
export function formulaAt(formula: string, sheetName: string, from: Place, to: Place): string {
  const moved = copyFormula(formula, to.row - from.row, to.column - from.column);
  const prefix = `${quoteSheetName(sheetName)}!`;
  return rewriteReferences(moved, (reference) =>
    reference.sheet === undefined ? formatReference({ ...reference, prefix }) : undefined
  );
}

/**
 * Which conditions hold: formulas whose result is TRUE or a number that is not 0. A condition that gives an error or a
 * text does not hold; without anything that calculates, all do.
 */
export function holdAll(session: Session, conditions: readonly string[]): boolean[] {
  const results: boolean[] = [];
  for (const chunk of chunksOf(conditions)) results.push(...holdTogether(session, chunk));
  return results;
}

function chunksOf(conditions: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  let length = 0;
  for (const condition of conditions) {
    if (chunk.length === MOST_AT_ONCE || length + condition.length > LONGEST) {
      chunks.push(chunk);
      chunk = [];
      length = 0;
    }
    chunk.push(condition);
    length += condition.length;
  }
  return chunk.length === 0 ? chunks : [...chunks, chunk];
}

/** One calculation for many conditions: a text of ones and zeros. */
function holdTogether(session: Session, conditions: readonly string[]): boolean[] {
  const bits = conditions.map((condition) => `IFERROR(IF(${condition.replace(/^=/, "")},1,0),0)`);
  const value = session.evaluate(`=${bits.join("&")}&""`)?.[0]?.[0];
  if (value === undefined || value === null) return conditions.map(() => true);
  const text = typeof value === "string" ? value : "";
  if (text.length === conditions.length) return Array.from(text, (bit) => bit === "1");
  // One that cannot be calculated spoils all of them, so each is asked for alone.
  if (conditions.length === 1) return [false];
  return conditions.flatMap((condition) => holdTogether(session, [condition]));
}

import type { SheetSnapshot } from "../../plan/snapshot";
import type { ExistingSheet } from "../existing";
import { fingerprint, parseRecord } from "../record";
import type { FollowUpTextKey, FollowUpTexts } from "../texts";
import type { Entry } from "./progress";

/** Shorter texts, such as "Inga avvikelser", are rightly the same from one follow-up to the next. */
const LEAST_LENGTH = 25;

/** Our own texts on a goal's sheet, and words that are chosen there, that are as long in some language. */
const longKeys: readonly FollowUpTextKey[] = [
  ...(["legend", "head.noCouncilGoal", "assessment.heading.interim"] as const),
  ...(["assessment.heading.annual", "assessment.hint.interim", "assessment.hint.annual"] as const),
  ...(["criteria.hint", "narrative.heading.interim", "narrative.hint", "measures.hint"] as const),
  ...(["points.hint", "reallocation.heading", "reallocation.hint", "lessons.hint"] as const),
  ...(["economy.hint.interim", "economy.hint.annual"] as const),
  ...(["list.forecast.partly", "list.forecast.not"] as const),
];

/** Texts on a goal's sheet that somebody has typed: not from the plan, not a label, not a formula. */
export function typedTexts(sheet: ExistingSheet, text: FollowUpTexts): Entry[] {
  const written = new Set(Object.values(parseRecord(sheet.record) ?? {}));
  const labels = new Set(longKeys.map((key) => text(key)));
  return longTexts(sheet.snapshot).filter(
    ({ words }) => !written.has(fingerprint(words)) && !labels.has(words)
  );
}

function longTexts({ name, row, column, values, formulas }: SheetSnapshot): Entry[] {
  return values.flatMap((cells, down) =>
    cells.flatMap((content, right): Entry[] => {
      const isTyped = typeof content === "string" && (formulas[down]?.[right] ?? "") === "";
      if (!isTyped || content.trim().length < LEAST_LENGTH) return [];
      return [{ cell: { sheet: name, row: row + down, column: column + right }, words: content }];
    })
  );
}

/**
 * The texts of a sheet that the goal's sheet of the follow-up before has word for word. What other goals' sheets have
 * too is a label in a language that nobody knows here, or a phrase of the house.
 */
export function copiedTexts(
  now: readonly Entry[],
  before: readonly Entry[],
  others: readonly Entry[]
): Entry[] {
  const earlier = new Set(before.map(({ words }) => plain(words)));
  const common = new Set(others.map(({ words }) => plain(words)));
  return now.filter(({ words }) => earlier.has(plain(words)) && !common.has(plain(words)));
}

function plain(words: string): string {
  return words.replace(/\s+/g, " ").trim().toLowerCase();
}

import { identifier } from "../names";
import type { PeriodKind } from "../periods";
import type { FollowUpTextKey, FollowUpTexts } from "../texts";
import { criteriaOn } from "./criteria";
import { entryBeside, entryOf, markOf, wordsAt } from "./entries";
import type { GoalSheet } from "./goalSheets";
import type { GoalProgress, NamedEntry } from "./progress";

/** What a goal's sheet says by itself, before it is compared with the follow-up before. */
export type GoalReading = Omit<GoalProgress, "name" | "copied" | "assessmentBefore">;

interface Context {
  readonly kind: PeriodKind;
  /** The word for a sheet that is ready. */
  readonly ready: string;
  readonly text: FollowUpTexts;
}

/** Reads what has been filled in on a goal's sheet. */
export function readGoal({ sheet, key, number }: GoalSheet, context: Context): GoalReading {
  const { ready, text } = context;
  const { name } = sheet.snapshot;
  const title = markOf(sheet, identifier(key)) ?? { row: 0, column: 0 };
  const assessment = entryOf(sheet, identifier(key, "assessment"), text("assessment.choice"));
  const isReady = entryOf(sheet, identifier(key, "ready"), text("signOff.ready"))?.words;
  const share = markOf(sheet, identifier(key, "filled"));
  const filled = share && Number.parseFloat(wordsAt(sheet.snapshot, share));
  const criteria = criteriaOn(sheet, key, text);
  const spaces = [
    ...named(text("assessment.choice"), assessment),
    ...named(
      text("assessment.reasons"),
      entryOf(sheet, identifier(key, "reasons"), text("assessment.reasons"))
    ),
    ...criteria.map(({ label, text: words, status }) => ({ ...status, name: label || words })),
    ...narrativeKeys(context.kind).flatMap((label) =>
      named(text(label), entryBeside(sheet, text(label)))
    ),
  ];
  return {
    ...{ number, assessment, criteria },
    cell: { sheet: name, row: title.row, column: title.column },
    isReady: isReady?.toLowerCase() === ready.toLowerCase(),
    responsible: entryBeside(sheet, text("signOff.responsible"))?.words ?? "",
    filled: filled === undefined || Number.isNaN(filled) ? undefined : filled,
    missing: spaces.filter(({ words }) => words === ""),
  };
}

function named(name: string, entry: Omit<NamedEntry, "name"> | undefined): NamedEntry[] {
  return entry === undefined ? [] : [{ ...entry, name }];
}

function narrativeKeys(kind: PeriodKind): FollowUpTextKey[] {
  const first = kind === "interim" ? "narrative.currentState" : "narrative.result";
  return [first, "narrative.analysis", "narrative.deviation"];
}

import type { CellAddress } from "../../plan/address";
import { daysBetween } from "./followUpProgress";
import type { GoalProgress, NamedEntry, PeriodProgress } from "./progress";
import type { Tally } from "./tally";

/** Gives the text of a key of `locales`, "progress.…". */
export type Say = (
  key: `progress.${string}`,
  values?: Readonly<Record<string, string | number>>
) => string;

/** "Delår – juni 2024". */
export function titleOf({ name, year }: PeriodProgress, say: Say): string {
  return say("progress.title", { name, year: year ?? "" }).trim();
}

/** "Mål 3 Trygghet och säkerhet". */
export function goalTitle(
  goal: { readonly number: number; readonly name: string },
  say: Say
): string {
  return say("progress.goal", { number: goal.number, name: goal.name });
}

/**
 * When a follow-up is due, in a sentence for each thing that is known.
 *
 * @param today ISO: "2024-06-18".
 */
export function deadlineLines(period: PeriodProgress, today: string, say: Say): string[] {
  const { carriedOut, reported, due } = period;
  return [
    ...(carriedOut === undefined ? [] : [say("progress.when", { carriedOut })]),
    ...(due === undefined ? [] : [daysLeft(daysBetween(today, due), due, say)]),
    ...(reported === undefined ? [] : [say("progress.reported", { reported })]),
  ];
}

/** Days after which it no longer matters how many they are. */
const LONG_AGO = 60;

function daysLeft(days: number, date: string, say: Say): string {
  if (days === 0) return say("progress.lastDay", { date });
  if (days < -LONG_AGO) return say("progress.passed.long", { date });
  const count = Math.abs(days);
  const form = count === 1 ? "one" : "many";
  return say(`progress.${days > 0 ? "daysLeft" : "passed"}.${form}`, { count, date });
}

/** "Pågår: 4 · Genomförd: 2 · Ingen status: 1"; nothing of nothing. */
export function tallyWords(tally: Tally, none: string): string {
  return tally.map(([words, count]) => `${words === "" ? none : words}: ${count}`).join(" · ");
}

/** What an empty space is called: criteria by their status. */
export function missingName(
  { name, cell }: NamedEntry,
  { criteria }: GoalProgress,
  say: Say
): string {
  const isStatus = criteria.some(
    ({ status }) => status.cell.row === cell.row && status.cell.column === cell.column
  );
  return isStatus ? say("progress.missing.status", { name }) : name;
}

/** Something that has changed, with the cell where it stands. */
export interface ChangeLine {
  readonly what: string;
  readonly change: string;
  readonly cell: CellAddress;
}

/** One line for each thing that has changed on a goal's sheet since the follow-up before. */
export function changeLines(goal: GoalProgress, say: Say): ChangeLine[] {
  const { assessment, assessmentBefore, criteria } = goal;
  const change = (before: string, after: string) => say("progress.changed.from", { before, after });
  const overall =
    assessment === undefined || assessmentBefore === undefined
      ? []
      : [
          {
            what: say("progress.changed.assessment"),
            change: change(assessmentBefore, assessment.words),
            cell: assessment.cell,
          },
        ];
  const single = criteria.flatMap(({ label, text, status, before }): ChangeLine[] => {
    if (before === undefined) return [];
    const what = label === "" ? text : say("progress.changed.criterion", { label });
    return [{ what, change: change(before, status.words), cell: status.cell }];
  });
  return [...overall, ...single];
}

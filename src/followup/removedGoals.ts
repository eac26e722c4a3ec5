import type { Plan } from "../plan/plan";
import { because, type StayingSheet } from "./changes";
import type { ExistingWorkbook } from "./existing";
import { occurrenceOf } from "./goalKey";
import { findPeriod, type FollowUpPeriod } from "./periods";
import { goalSheetsOf } from "./progress/goalSheets";

/** Which follow-up is meant: in words as of `FollowUpOptions`, of the plan's year unless another is given. */
interface FollowedUp {
  readonly period: string;
  readonly year?: number;
  readonly periods: readonly FollowUpPeriod[];
}

/**
 * The sheets of a follow-up whose goals the plan does not have any more. They may hold what people have written, so
 * they are left as they are; "Remove follow-up sheets" asks about them.
 */
export function removedGoals(
  workbook: ExistingWorkbook,
  plan: Plan,
  { period: words, year = plan.year, periods }: FollowedUp
): StayingSheet[] {
  const period = findPeriod(periods, words);
  const planned = new Set(
    plan.goals.map(({ number }, index) => `${number}:${occurrenceOf(plan.goals, index)}`)
  );
  return goalSheetsOf(workbook)
    .filter((sheet) => sheet.periodId === period?.id && sheet.year === year)
    .filter(({ number, occurrence }) => !planned.has(`${number}:${occurrence}`))
    .map(({ sheet: { snapshot }, number }) => ({
      ...{ kind: "stay", sheet: snapshot.name, remarks: [] },
      reason: because("removedGoal", { name: snapshot.name, number }),
    }));
}

import type { Plan } from "../plan/plan";
import type { SheetBlueprint } from "./blueprint";
import type { PeriodKind } from "./goalHead";
import { goalSheet } from "./goalSheet";
import { occurrenceOf } from "./goalKey";
import { listsSheet } from "./lists";
import { otherPointsSheet } from "./otherPoints";
import { overviewSheet } from "./overview";
import type { FollowUpTexts } from "./texts";

export type { PeriodKind } from "./goalHead";

export interface FollowUpOptions {
  readonly period: PeriodKind;
  /** The year that is followed up; the plan's year unless given. */
  readonly year?: number;
  /** Numbers of the goals to follow up; all of the plan's goals unless given. */
  readonly goals?: readonly number[];
  readonly text: FollowUpTexts;
}

/**
 * The sheets of a follow-up: one a goal in the plan's order, the points that belong to no goal when all
 * goals are followed up, the overview, and last
 * the lists that their drop-downs choose from.
 * No sheets at all when the plan has none of the goals.
 */
export function designFollowUp(
  plan: Plan,
  { period, year, goals, text }: FollowUpOptions
): SheetBlueprint[] {
  const chosen = plan.goals.filter((goal) => goals?.includes(goal.number) ?? true);
  if (chosen.length === 0) return [];
  const context = { plan, period, year: year ?? plan.year, text };
  const sheets = chosen.map((goal, index) =>
    goalSheet({ ...context, goal }, occurrenceOf(chosen, index))
  );
  const points = chosen.length === plan.goals.length ? otherPointsSheet(context) : undefined;
  return [
    ...sheets,
    ...(points === undefined ? [] : [points]),
    overviewSheet(context),
    listsSheet(text),
  ];
}

import type { Plan } from "../plan/plan";
import type { SheetBlueprint } from "./blueprint";
import type { FollowUpSettings } from "./followUpSettings";
import { goalSheet } from "./goalSheet";
import { occurrenceOf } from "./goalKey";
import { listsSheet } from "./lists";
import { otherPointsSheet } from "./otherPoints";
import { overviewSheet } from "./overview";
import { findPeriod, periodsOfPlan } from "./periods";
import type { Template } from "./template/template";
import { templateSheet } from "./template/templateSheet";
import type { FollowUpTexts } from "./texts";

export type { PeriodKind } from "./periods";

export interface FollowUpOptions {
  /** Identity, short name or name of one of the periods: "interim", "delår", "Kvartal 1". */
  readonly period: string;
  /** The year that is followed up; the plan's year unless given. */
  readonly year?: number;
  /** Numbers of the goals to follow up; all of the plan's goals unless given. */
  readonly goals?: readonly number[];
  /** How the workbook is followed up; what is left out is as in a workbook that says nothing. */
  readonly settings?: Partial<FollowUpSettings>;
  /** The template that the goals' sheets are copied from; see `chosenTemplate`. */
  readonly template?: Template;
  readonly text: FollowUpTexts;
}

/**
 * The sheets of a follow-up: one a goal in the plan's order, the points that belong to no goal when all goals are
 * followed up, the overview, and last the lists that their drop-downs choose from.
 * No sheets at all when the plan has none of the goals, or the settings have no such period.
 */
export function designFollowUp(
  plan: Plan,
  { period: words, year, goals, settings = {}, template: copied, text }: FollowUpOptions
): SheetBlueprint[] {
  const {
    periods = periodsOfPlan(plan, text),
    economy = false,
    protect = false,
    template,
  } = settings;
  const chosen = plan.goals.filter((goal) => goals?.includes(goal.number) ?? true);
  const period = findPeriod(periods, words);
  if (chosen.length === 0 || period === undefined) return [];
  const context = { plan, period, periods, year: year ?? plan.year, economy, text };
  const sheets = chosen.map((goal, index) => {
    const occurrence = occurrenceOf(chosen, index);
    const standard = goalSheet({ ...context, goal }, occurrence);
    return copied === undefined
      ? standard
      : templateSheet({ ...context, goal }, occurrence, { template: copied, standard });
  });
  const points = chosen.length === plan.goals.length ? otherPointsSheet(context) : undefined;
  const made = [...sheets, ...(points === undefined ? [] : [points]), overviewSheet(context)];
  return [
    ...made.map((sheet) => (protect ? { ...sheet, isLocked: true } : sheet)),
    listsSheet({ periods, economy, protect, template, text }),
  ];
}

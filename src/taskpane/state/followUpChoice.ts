import type { FollowUpPeriod } from "../../followup/periods";
import type { Plan } from "../../plan/plan";
import type { FollowUpRequest } from "../port";
import type { FollowUpChoice } from "./paneState";

/** What is chosen, with the first period, the plan's year and every goal where nothing has been chosen. */
export interface CompleteChoice {
  readonly period: string | undefined;
  readonly year: number | undefined;
  readonly goals: readonly number[];
}

/**
 * Fills in a choice from the plan and the workbook's follow-ups. Goals come in the plan's order; goals and periods that
 * are no longer there are dropped.
 */
export function completeChoice(
  plan: Plan,
  periods: readonly FollowUpPeriod[],
  choice: FollowUpChoice
): CompleteChoice {
  const all = plan.goals.map((goal) => goal.number);
  const period = periods.find(({ id }) => id === choice.period) ?? periods[0];
  return {
    period: period?.id,
    year: choice.year ?? plan.year,
    goals:
      choice.goals === undefined ? all : all.filter((number) => choice.goals?.includes(number)),
  };
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** The request that a choice stands for, or undefined while a period, a year or a goal is missing. */
export function followUpRequest(
  plan: Plan,
  periods: readonly FollowUpPeriod[],
  choice: FollowUpChoice
): FollowUpRequest | undefined {
  const { period, year, goals } = completeChoice(plan, periods, choice);
  if (period === undefined || year === undefined || !isYear(year) || goals.length === 0)
    return undefined;
  const { settings } = choice;
  return { plan, period, year, goals, ...(settings && { settings }) };
}

/** True for a whole year that a plan can be about. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

import type { Period, Plan } from "../../plan/plan";
import type { FollowUpRequest } from "../port";
import type { FollowUpChoice } from "./paneState";

export type PeriodKind = FollowUpRequest["period"];

/** A follow-up to choose; `period` is what the plan's timetable says about it. */
export interface PeriodOption {
  readonly kind: PeriodKind;
  readonly period?: Period;
}

const KINDS: readonly PeriodKind[] = ["interim", "annual"];

/** The follow-ups that the plan announces, or both kinds when its timetable announces none. */
export function periodOptions(plan: Plan): readonly PeriodOption[] {
  const announced = KINDS.flatMap((kind): PeriodOption[] => {
    const period = plan.periods.find((candidate) => candidate.kind === kind);
    return period === undefined ? [] : [{ kind, period }];
  });
  return announced.length > 0 ? announced : KINDS.map((kind) => ({ kind }));
}

/** What is chosen, with the plan's first period, year and every goal where nothing has been chosen. */
export interface CompleteChoice {
  readonly period: PeriodKind;
  readonly year: number | undefined;
  readonly goals: readonly number[];
}

/** Fills in a choice from the plan. Goals come in the plan's order; those that the plan no longer has are dropped. */
export function completeChoice(plan: Plan, choice: FollowUpChoice): CompleteChoice {
  const all = plan.goals.map((goal) => goal.number);
  return {
    period: choice.period ?? periodOptions(plan)[0]?.kind ?? "interim",
    year: choice.year ?? plan.year,
    goals:
      choice.goals === undefined ? all : all.filter((number) => choice.goals?.includes(number)),
  };
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** The request that a choice stands for, or undefined while a year or a goal is missing. */
export function followUpRequest(plan: Plan, choice: FollowUpChoice): FollowUpRequest | undefined {
  const { period, year, goals } = completeChoice(plan, choice);
  const usable = year !== undefined && isYear(year) && goals.length > 0;
  return usable ? { plan, period, year, goals } : undefined;
}

/** True for a whole year that a plan can be about. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

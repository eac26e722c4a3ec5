import type { Criterion, Goal, Plan } from "../plan/plan";

/** A criterion with the goal it belongs to. */
export interface PlacedCriterion {
  readonly goal: Goal;
  readonly criterion: Criterion;
}

/** Every criterion of a plan, in order. */
export function criteriaOf(plan: Plan): PlacedCriterion[] {
  return plan.goals.flatMap((goal) => goal.criteria.map((criterion) => ({ goal, criterion })));
}

/** The criteria that say what is to be reached, without the activities. */
export function fulfilmentsOf(plan: Plan): PlacedCriterion[] {
  return criteriaOf(plan).filter(({ criterion }) => criterion.isActivity !== true);
}

/** "8A": the goal's number with the criterion's label. */
export function nameOf({ goal, criterion }: PlacedCriterion): string {
  return `${goal.number}${criterion.label}`;
}

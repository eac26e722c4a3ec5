import type { Goal, GoalReference, Plan, Text } from "../plan/plan";

/** A reference to a goal of the plan with the words it stands in. */
export interface PlacedReference {
  readonly reference: GoalReference;
  readonly text?: Text;
}

function placed(references: readonly GoalReference[], text: Text | undefined): PlacedReference[] {
  return references.map((reference) => (text === undefined ? { reference } : { reference, text }));
}

/** Every reference to the plan's goals, from programme points and council goals, in that order. */
export function referencesOf(plan: Plan): PlacedReference[] {
  return [
    ...plan.points.flatMap(({ references, handling }) => placed(references, handling)),
    ...plan.councilGoals.flatMap(({ references, contribution }) =>
      placed(references, contribution)
    ),
  ];
}

/** The first goal with a number. */
export function goalsByNumber(plan: Plan): ReadonlyMap<number, Goal> {
  return new Map(plan.goals.toReversed().map((goal) => [goal.number, goal]));
}

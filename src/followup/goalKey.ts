import type { GoalContext } from "./goalHead";

/**
 * Identity of the sheet of a goal in a period: "goal:3:interim:2024".
 *
 * @param occurrence 1 for the first goal with this number; a plan may by mistake have several.
 */
export function goalKey(
  { goal, period, year }: Pick<GoalContext, "goal" | "period" | "year">,
  occurrence: number
): string {
  const number = occurrence === 1 ? `${goal.number}` : `${goal.number}-${occurrence}`;
  return ["goal", number, period.id, ...(year === undefined ? [] : [year])].join(":");
}

/** Which of the goals with the same number this is, from 1. */
export function occurrenceOf(goals: readonly { readonly number: number }[], index: number): number {
  return goals.slice(0, index + 1).filter(({ number }) => number === goals[index]?.number).length;
}

import type { GoalProgress, PeriodProgress } from "./progress";

/** How many of something there are, by the words that were chosen; "" is what has not been chosen. */
export type Tally = readonly (readonly [words: string, count: number])[];

/** Numbers about one follow-up. */
export interface PeriodTally {
  readonly goals: number;
  readonly ready: number;
  readonly assessed: number;
  readonly criteria: number;
  readonly withStatus: number;
  /** The commonest first, what has not been chosen last. */
  readonly assessments: Tally;
  readonly statuses: Tally;
}

/** Counts what has been filled in; goals without a sheet are goals that are neither assessed nor ready. */
export function tallyOf({ goals, withoutSheet }: PeriodProgress): PeriodTally {
  const criteria = goals.flatMap((goal) => goal.criteria.map(({ status }) => status.words));
  const assessments = [
    ...goals.map(({ assessment }) => assessment?.words ?? ""),
    ...withoutSheet.map(() => ""),
  ];
  const filled = (words: readonly string[]) => words.filter((one) => one !== "").length;
  return {
    goals: goals.length + withoutSheet.length,
    ready: goals.filter(({ isReady }) => isReady).length,
    assessed: filled(assessments),
    criteria: criteria.length,
    withStatus: filled(criteria),
    assessments: count(assessments),
    statuses: count(criteria),
  };
}

function count(words: readonly string[]): Tally {
  const counts = new Map<string, number>();
  words.forEach((one) => counts.set(one, (counts.get(one) ?? 0) + 1));
  return [...counts].toSorted(
    ([one, first], [other, second]) => Number(one === "") - Number(other === "") || second - first
  );
}

/** A goal with something that has changed since the follow-up before. */
export function hasChanged({ assessmentBefore, criteria }: GoalProgress): boolean {
  return assessmentBefore !== undefined || criteria.some(({ before }) => before !== undefined);
}

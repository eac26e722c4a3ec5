import type { Goal, GoalReference, Plan, Text } from "../plan/plan";

/** A reference to a goal of the plan with the words it stands in. */
export interface PlacedReference {
  readonly reference: GoalReference;
  readonly text?: Text;
  /** Whose reference it is: "point 82". */
  readonly subject: string;
}

/** Every reference to the plan's goals, from programme points and council goals, in that order. */
export function referencesOf({ points, councilGoals }: Plan): PlacedReference[] {
  const placed = (
    references: readonly GoalReference[],
    subject: string,
    text: Text | undefined
  ): PlacedReference[] =>
    references.map((reference) => ({ reference, subject, ...(text && { text }) }));
  return [
    ...points.flatMap(({ references, number, handling }) =>
      placed(references, `point ${number}`, handling)
    ),
    ...councilGoals.flatMap(({ references, number, contribution }) =>
      placed(references, `council ${number}`, contribution)
    ),
  ];
}

/** The first goal with a number. */
export function goalsByNumber(plan: Plan): ReadonlyMap<number, Goal> {
  return new Map(plan.goals.toReversed().map((goal) => [goal.number, goal]));
}

/** The plan's own goals: "uppdragsplanens mål 6", "nämndens mål 6". */
const OWN = /^(uppdragsplanen|uppdragsplanens|planens|verksamhetsplanens|nämndens|styrelsens)$/iu;

/**
 * True when a reference may be to a goal of somebody else or of another year: "socialnämndens mål 4", "mål 12 för 2025".
 * The words are not sure enough to call the reference wrong.
 */
export function isPerhapsForeign({ reference, text }: PlacedReference, plan: Plan): boolean {
  const words = text?.value ?? "";
  const at = new RegExp(`(\\p{L}+s)\\s+mål\\s+${reference.number}(?!\\d)`, "iu").exec(words);
  const owner = at?.[1] ?? "";
  const isOwn = OWN.test(owner) || owner.toLowerCase() === `${plan.body ?? ""}s`.toLowerCase();
  const later = new RegExp(`mål\\s+${reference.number}\\s+(?:för|i)\\s+((?:19|20)\\d\\d)`, "iu");
  const year = later.exec(words)?.[1];
  return (owner !== "" && !isOwn) || (year !== undefined && Number(year) !== plan.year);
}

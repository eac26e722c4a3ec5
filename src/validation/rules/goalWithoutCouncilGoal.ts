import type { Plan } from "../../plan/plan";
import { finding, say } from "../describe";
import type { FindingText } from "../finding";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";

const ID = "goal-without-council-goal";

/** The numbers of the council goals that name each goal of the plan. */
function servedBy({ councilGoals }: Plan): ReadonlyMap<number, ReadonlySet<number>> {
  const served = new Map<number, Set<number>>();
  for (const { number: council, references } of councilGoals)
    for (const { number } of references)
      served.set(number, (served.get(number) ?? new Set<number>()).add(council));
  return served;
}

function severalTimes(served: ReadonlyMap<number, ReadonlySet<number>>): FindingText[] {
  const several = [...served]
    .filter(([, council]) => council.size > 1)
    .toSorted(([a], [b]) => a - b);
  if (several.length === 0) return [];
  const goals = several.map(([number, council]) => `${number} (${[...council].join(", ")})`);
  return [say("goal-without-council-goal.several", { goals: goals.join(", ") })];
}

/**
 * Every goal of the plan serves a council goal. Checked only where council goals refer to the plan's goals. The first
 * finding also tells which goals serve several.
 */
export const goalWithoutCouncilGoal: Rule = {
  id: ID,
  check: ({ plan }) => {
    const served = servedBy(plan);
    if (served.size === 0) return NOTHING_TO_CHECK;
    const findings = plan.goals
      .filter(({ number }) => !served.has(number))
      .map(({ number, name }, index) =>
        finding({
          rule: ID,
          severity: "warning",
          verdict: "inconsistent",
          cells: [name.cell],
          message: say("goal-without-council-goal.message", { number, name: name.value }),
          explanations: index === 0 ? severalTimes(served) : [],
        })
      );
    return decided(findings, plan.goals.length);
  },
};

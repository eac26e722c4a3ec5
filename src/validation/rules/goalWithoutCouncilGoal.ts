import { finding, say } from "../describe";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";

const ID = "goal-without-council-goal";

/** Every goal of the plan serves a council goal. Checked only where council goals refer to the plan's goals. */
export const goalWithoutCouncilGoal: Rule = {
  id: ID,
  check: ({ plan }) => {
    const served = new Set(
      plan.councilGoals.flatMap(({ references }) => references.map(({ number }) => number))
    );
    if (served.size === 0) return NOTHING_TO_CHECK;
    const findings = plan.goals
      .filter(({ number }) => !served.has(number))
      .map(({ number, name }) =>
        finding({
          rule: ID,
          severity: "warning",
          verdict: "inconsistent",
          cells: [name.cell],
          message: say("goal-without-council-goal.message", { number, name: name.value }),
        })
      );
    return decided(findings, plan.goals.length);
  },
};

import { finding, say } from "../describe";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";

const ID = "goal-without-points";

/** Every goal handles some point of the political programme. Checked only where points refer to goals. */
export const goalWithoutPoints: Rule = {
  id: ID,
  check: ({ plan }) => {
    const named = new Set(
      plan.points.flatMap(({ references }) => references.map(({ number }) => number))
    );
    if (named.size === 0) return NOTHING_TO_CHECK;
    const findings = plan.goals
      .filter(({ number }) => !named.has(number))
      .map(({ number, name }) =>
        finding({
          rule: ID,
          severity: "warning",
          verdict: "inconsistent",
          cells: [name.cell],
          message: say("goal-without-points.message", { number, name: name.value }),
        })
      );
    return decided(findings, plan.goals.length);
  },
};

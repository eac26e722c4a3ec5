import { finding, say } from "../describe";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";

const ID = "point-without-goal";

/** Tells, once, which programme points belong to no goal of the plan. Silent where no point names a goal. */
export const pointWithoutGoal: Rule = {
  id: ID,
  check: ({ plan: { points } }) => {
    const without = points.filter(({ references }) => references.length === 0);
    if (without.length === points.length) return NOTHING_TO_CHECK;
    if (without.length === 0) return decided([], points.length);
    const values = {
      count: without.length,
      total: points.length,
      points: without.map(({ number }) => number).join(", "),
    };
    const found = finding({
      rule: ID,
      severity: "info",
      verdict: "consistent",
      cells: without.map(({ handling, text }) => (handling ?? text).cell),
      message: say("point-without-goal.message", values),
    });
    return decided([found], points.length);
  },
};

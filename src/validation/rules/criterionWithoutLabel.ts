import { fulfilmentsOf, nameOf } from "../criteria";
import { finding, say } from "../describe";
import { decided, type Rule } from "../rule";

const ID = "criterion-without-label";

/**
 * Criteria are referred to by letter; those without one are given letters by their order, and that is told once. Where
 * none has a letter, as in a table of indicators, the plan does without, and it is information.
 */
export const criterionWithoutLabel: Rule = {
  id: ID,
  check: ({ plan }) => {
    const criteria = fulfilmentsOf(plan);
    const failing = criteria.filter(({ criterion }) => !criterion.labelGiven);
    if (failing.length === 0) return decided([], criteria.length);
    const [first, last] = [failing.at(0), failing.at(-1)];
    const values = {
      count: failing.length,
      total: criteria.length,
      first: first === undefined ? "" : nameOf(first),
      last: last === undefined ? "" : nameOf(last),
    };
    const isUsed = failing.length < criteria.length;
    const found = finding({
      rule: ID,
      severity: isUsed ? "warning" : "info",
      verdict: isUsed ? "inconsistent" : "consistent",
      cells: failing.map(({ criterion }) => criterion.text.cell),
      message: say("criterion-without-label.message", values),
    });
    return decided([found], criteria.length);
  },
};

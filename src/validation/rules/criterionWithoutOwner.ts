import { criteriaOf, nameOf } from "../criteria";
import { finding, say } from "../describe";
import { decided, type Rule } from "../rule";

const ID = "criterion-without-owner";

/** Tells, once, which criteria have nobody who answers for them. */
export const criterionWithoutOwner: Rule = {
  id: ID,
  check: ({ plan }) => {
    const criteria = criteriaOf(plan);
    const failing = criteria.filter(({ criterion }) => criterion.owner === undefined);
    if (failing.length === 0) return decided([], criteria.length);
    const values = {
      count: failing.length,
      total: criteria.length,
      criteria: failing.map(nameOf).join(", "),
    };
    const found = finding({
      rule: ID,
      severity: "info",
      verdict: "inconsistent",
      cells: failing.map(({ criterion }) => criterion.text.cell),
      message: say(
        `criterion-without-owner.${failing.length === criteria.length ? "all" : "some"}`,
        values
      ),
    });
    return decided([found], criteria.length);
  },
};

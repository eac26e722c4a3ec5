import { fulfilmentsOf, nameOf } from "../criteria";
import { finding, say } from "../describe";
import { isMeasurable } from "../measurable";
import { decided, type Rule } from "../rule";

const ID = "criterion-not-measurable";

/**
 * What fulfilment of a goal means should be measurable: a target with a figure, of its own or in the words.
 * A year, a date or a reference is no target. One finding lists every criterion without one.
 */
export const criterionNotMeasurable: Rule = {
  id: ID,
  check: ({ plan }) => {
    const criteria = fulfilmentsOf(plan);
    const [failing, measurable] = [false, true].map((wanted) =>
      criteria.filter(({ criterion }) => isMeasurable(criterion) === wanted)
    );
    if (failing === undefined || failing.length === 0) return decided([], criteria.length);
    const kept = (measurable ?? []).map(nameOf).join(", ");
    const values = {
      count: failing.length,
      total: criteria.length,
      criteria: failing.map(nameOf).join(", "),
      measurable: kept,
    };
    const found = finding({
      rule: ID,
      severity: "warning",
      verdict: "inconsistent",
      cells: failing.map(({ criterion }) => criterion.text.cell),
      message: say(`criterion-not-measurable.${kept === "" ? "none" : "some"}`, values),
    });
    return decided([found], criteria.length);
  },
};

import type { Plan } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { goalsByNumber, isPerhapsForeign, type PlacedReference, referencesOf } from "../goals";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";
import { showRanges } from "../words";

const ID = "goal-reference-unknown";

function report(placed: PlacedReference, plan: Plan): Finding {
  const { reference } = placed;
  const numbers = plan.goals.map(({ number }) => number).toSorted((a, b) => a - b);
  return finding({
    rule: ID,
    severity: isPerhapsForeign(placed, plan) ? "warning" : "error",
    verdict: "inconsistent",
    cells: [reference.cell],
    subject: placed.subject,
    message: say("goal-reference-unknown.message", {
      number: reference.number,
      goals: showRanges(numbers),
    }),
    expected: showRanges(numbers),
    actual: String(reference.number),
  });
}

/** A reference must give the number of a goal that the plan has. Says nothing about a plan without goals. */
export const goalReferenceUnknown: Rule = {
  id: ID,
  check: ({ plan }) => {
    if (plan.goals.length === 0) return NOTHING_TO_CHECK;
    const goals = goalsByNumber(plan);
    const references = referencesOf(plan);
    const unknown = references.filter(({ reference }) => !goals.has(reference.number));
    return decided(
      unknown.map((placed) => report(placed, plan)),
      references.length
    );
  },
};

import { finding, say } from "../describe";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";
import { showRanges } from "../words";

const ID = "goal-numbers-shared";

/**
 * Tells, once, that the council's goals and the plan's are written with the same bare numbers, so that "mål 1" may be
 * either. Numbers given by order, and labels such as "KF-mål 1", are none.
 */
export const goalNumbersShared: Rule = {
  id: ID,
  check: ({ plan }) => {
    const own = new Set(plan.goals.flatMap(({ number, isBare }) => (isBare ? number : [])));
    const shared = plan.councilGoals.filter(({ number, isBare }) => isBare && own.has(number));
    const numbers = [...new Set(shared.map(({ number }) => number))].toSorted((a, b) => a - b);
    const [first] = numbers;
    if (first === undefined) return NOTHING_TO_CHECK;
    const found = finding({
      rule: ID,
      severity: "info",
      verdict: "consistent",
      cells: shared.map(({ name }) => name.cell),
      message: say("goal-numbers-shared.message", { numbers: showRanges(numbers), first }),
    });
    return decided([found], 1);
  },
};

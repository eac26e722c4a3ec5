import type { AmountLine, AmountTable, Plan } from "../../plan/plan";

/** So many lines keep their amount: enough to tell the unit of the table. */
const WITH_AMOUNT = 20;

/** A table of so many lines costs little to copy, and comes whole. */
const FEW_LINES = 200;

/**
 * A plan as the pane needs it: without the figures and relations of its long tables of amounts, which are most of a large plan
 * and which only the check needs. Copying a plan between threads takes time for each object in it.
 */
export function lightPlan(plan: Plan): Plan {
  const { budgets, ofWhich, changes } = plan;
  return {
    ...plan,
    budgets: budgets.map(lightTable),
    ofWhich: ofWhich.map(lightTable),
    changes: changes.map(lightTable),
  };
}

function lightTable(whole: AmountTable): AmountTable {
  const { table, lines } = whole;
  if (lines.length <= FEW_LINES) return whole;
  return { table, lines: lines.map(lightLine) };
}

function lightLine({ label, amount, isTotal, isOfWhich }: AmountLine, place: number): AmountLine {
  const kept = place < WITH_AMOUNT && amount !== undefined ? { amount } : {};
  return { label, isTotal, isOfWhich, ...kept };
}

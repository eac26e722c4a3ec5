import type { Figure } from "../plan/figure";
import type { AmountLine, Plan } from "../plan/plan";

function ofLine({ amount, share, total, figures }: AmountLine): Figure[] {
  return figures === undefined
    ? [amount, share, total].filter((figure) => figure !== undefined)
    : [...figures];
}

const known = new WeakMap<Plan, readonly Figure[]>();

/** Every figure of a plan, in the order of its tables. Kept for as long as the plan is. */
export function figuresOf(plan: Plan): readonly Figure[] {
  const figures = known.get(plan) ?? figuresIn(plan);
  known.set(plan, figures);
  return figures;
}

function figuresIn({ budgets, ofWhich, changes, adjustments, transfers }: Plan): Figure[] {
  const single = [
    ...adjustments.flatMap(({ percent, amount }) => [percent, amount]),
    ...transfers.flatMap(({ amount, parties = [] }) => [
      amount,
      ...parties.map((party) => party.amount),
    ]),
  ];
  return [
    ...[...budgets, ...ofWhich, ...changes].flatMap(({ lines }) => lines.flatMap(ofLine)),
    ...single.filter((figure) => figure !== undefined),
  ];
}

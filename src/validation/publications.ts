import type { Figure } from "../plan/figure";
import type { AmountTable, Plan } from "../plan/plan";
import { lineNamedBy } from "./ofWhich";

/** One amount that is published in two places. */
export interface Publication {
  /** What both are called. */
  readonly label: string;
  readonly first: Figure;
  readonly second: Figure;
}

function publicationsIn(table: AmountTable, plan: Plan): Publication[] {
  const line = lineNamedBy(table, plan);
  const first = line?.amount;
  if (line === undefined || first === undefined) return [];
  return table.lines.flatMap(({ total }) =>
    total === undefined ? [] : { label: line.label.value, first, second: total }
  );
}

/** What each list "of which" says it is part of, with the amount of the budget line that the list's heading names. */
export function publicationsOf(plan: Plan): Publication[] {
  return plan.ofWhich.flatMap((table) => publicationsIn(table, plan));
}

import type { Edge, End, Interval } from "../interval";
import { isZero } from "../rational";
import { Model } from "./model";
import { lowestTerms, type Near } from "./near";
import type { LinearSystem } from "./system";
import type { StepLimit } from "./tableau";

function endOf({ real, step }: Near): End {
  const edge: Edge = isZero(step) ? "closed" : "open";
  return { value: lowestTerms(real), edge };
}

/**
 * Every value that a released cell may have for the relations to hold. Undefined where it has no end on some side, or
 * where the steps ran out.
 */
export function rangeOf(
  system: LinearSystem,
  released: ReadonlySet<string>,
  key: string,
  steps: StepLimit
): Interval | undefined {
  for (const ties of ["out", "in"] as const) {
    const model = new Model(system, released, ties, steps);
    const variable = model.numberOf(key);
    if (variable === undefined || model.simplex.solve().status !== "feasible") continue;
    const lower = model.simplex.extreme(variable, -1);
    const upper = model.simplex.extreme(variable, 1);
    if (lower === undefined || upper === undefined || steps.isReached) return undefined;
    return { lower: endOf(lower), upper: endOf(upper) };
  }
  return undefined;
}

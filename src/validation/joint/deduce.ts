import type { CellAddress } from "../../plan/address";
import type { Figure } from "../../plan/figure";
import type { Plan } from "../../plan/plan";
import type { Interval } from "../interval";
import type { RoundingMode } from "../rounding";
import { jointCheckOf } from "./conflicts";
import { openKey } from "./planRelations";
import { rangeOf } from "./range";
import { StepLimit } from "./tableau";

/** Steps for what one empty cell has to hold. */
const MOST_STEPS = 300_000;
const NONE: ReadonlySet<string> = new Set();

/**
 * What an empty cell has to hold for all sums that it is part of, an interval in a unit. Undefined where they leave it
 * open on some side, where they cannot hold together, or where they are too many.
 */
export function rangeOfMissing(
  plan: Plan,
  cell: CellAddress,
  unit: Figure["unit"],
  mode: RoundingMode
): Interval | undefined {
  const key = openKey(cell, unit);
  const system = jointCheckOf(plan, mode).open.find(({ cells }) => cells.has(key));
  return system && rangeOf(system, NONE, key, new StepLimit(MOST_STEPS));
}

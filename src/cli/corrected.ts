import type { Plan, PlanTable } from "../plan";

/** True for a table that is read as a person corrected it. */
export function isCorrected(table: PlanTable, { found = [] }: Plan): boolean {
  return found.some((one) => one.table === table && one.correction !== undefined);
}

/** The tables that a person left out. */
export function leftOut({ found = [] }: Plan): readonly PlanTable[] {
  return found.flatMap(({ recognised, correction }) =>
    correction?.ignore === true ? [recognised] : []
  );
}

import type { Criterion, Plan } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/readPlan";
import type { SheetOptions, TestCell } from "./snapshot";
import { sheet, workbook } from "./snapshot";

/** The plan of a single sheet. */
export function readRows(rows: readonly (readonly TestCell[])[], options?: SheetOptions): Plan {
  return readPlan(workbook(sheet("Blad1", rows, options)));
}

/** Each goal as number, name and its criteria: "A! text" where the cell gave the label. */
export function outline(plan: Plan): [number, string, string[]][] {
  return plan.goals.map(({ number, name, criteria }) => [
    number,
    name.value,
    criteria.map(({ label, labelGiven, text }) => `${label}${labelGiven ? "!" : ""} ${text.value}`),
  ]);
}

const FACTS = ["indicator", "unit", "baseline", "target", "direction", "owner", "due"] as const;

/** The facts of a criterion that it has, by name. */
export function facts(criterion: Criterion): Record<string, string> {
  return Object.fromEntries(
    FACTS.flatMap((fact) => (criterion[fact] === undefined ? [] : [[fact, criterion[fact].value]]))
  );
}

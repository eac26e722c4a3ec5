import type { Plan } from "../plan/plan";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { ValidationResult } from "../validation/finding";

/** Reading a plan and checking it. */
export interface Analysis {
  readonly read: (snapshot: WorkbookSnapshot) => Promise<Plan>;
  readonly check: (plan: Plan) => Promise<ValidationResult>;
}

/** Recognition and rules, fetched when they are first needed: the pane's first view does without them. */
export const lazyAnalysis: Analysis = {
  read: async (snapshot) => (await import("../plan/readPlan")).readPlan(snapshot),
  check: async (plan) => (await import("../validation/validatePlan")).validatePlan(plan),
};

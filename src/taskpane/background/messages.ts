import type { CorrectionChange } from "../../plan/changeCorrections";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { KeptJudgement } from "../../validation/judge";
import type { CheckedPlan } from "../analysis";

/** What is asked of the background, each under a number that its answer bears. */
export type BackgroundRequest = { readonly id: number } & (
  | { readonly task: "read"; readonly snapshot: WorkbookSnapshot }
  | {
      readonly task: "correct";
      readonly snapshot: WorkbookSnapshot;
      readonly change: CorrectionChange;
    }
  /** Checks the plan that the request of the number `plan` has read. */
  | { readonly task: "check"; readonly plan: number; readonly kept: KeptJudgement }
);

export type BackgroundAnswer =
  | { readonly id: number; readonly value: Plan | string | CheckedPlan }
  | { readonly id: number; readonly failure: string };

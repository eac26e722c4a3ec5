import type { CorrectionChange } from "../plan/changeCorrections";
import type { Plan } from "../plan/plan";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { ValidationResult } from "../validation/finding";
import type { SettingsReading } from "../validation/settings";
import type { KeptJudgement, KeptResult } from "../validation/judge";

/** What a check found, with what a person has set aside where that is known. */
export type CheckedPlan = ValidationResult & Partial<KeptResult>;

/** Reading a plan, correcting what was read, and checking it. */
export interface Analysis {
  readonly read: (snapshot: WorkbookSnapshot) => Promise<Plan>;
  /** The text of the corrections that a workbook is to keep after a change. */
  readonly correct: (snapshot: WorkbookSnapshot, change: CorrectionChange) => Promise<string>;
  /** Checks a plan under the settings, and without the dismissed findings, that its workbook keeps. */
  readonly check: (plan: Plan, kept: KeptJudgement) => Promise<CheckedPlan>;
  /** The settings that a text says; the defaults for no text. */
  readonly settings: (text: string | undefined) => Promise<SettingsReading>;
}

/** Recognition and rules, fetched when they are first needed: the pane's first view does without them. */
export const lazyAnalysis: Analysis = {
  read: async (snapshot) => (await import("./work")).readPlan(snapshot),
  correct: async (snapshot, change) => (await import("./work")).changeCorrections(snapshot, change),
  check: async (plan, kept) => (await import("./work")).judgePlan(plan, kept),
  settings: async (text) =>
    text === undefined
      ? { settings: {}, unusable: [] }
      : (await import("./work")).readValidationSettings(text),
};

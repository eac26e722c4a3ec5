import type { Plan } from "../plan/plan";
import {
  applyDismissals,
  type Dismissal,
  type JudgedResult,
  readDismissals,
  readsAsDismissals,
} from "./dismissals";
import { readValidationSettings } from "./settings";
import { validatePlan } from "./validatePlan";

/** What a workbook keeps about its validation, as text. */
export interface KeptJudgement {
  /** JSON of `ValidationSettings`. */
  readonly settings?: string | undefined;
  /** JSON of dismissals, see `writeDismissals`. */
  readonly dismissals?: string | undefined;
}

/** A result with what a person has set aside, and what of the kept texts could not be used. */
export interface KeptResult extends JudgedResult {
  readonly kept: readonly Dismissal[];
  /** Parts of the settings for which the defaults hold; see `SettingsReading`. */
  readonly unusableSettings: readonly string[];
  /** True when the kept dismissals cannot be read: then none is applied. */
  readonly damagedDismissals: boolean;
}

/** Checks a plan under the settings that are kept with it, and sets aside what has been dismissed. Never throws. */
export function judgePlan(plan: Plan, { settings, dismissals }: KeptJudgement = {}): KeptResult {
  const reading =
    settings === undefined ? { settings: {}, unusable: [] } : readValidationSettings(settings);
  const kept = dismissals === undefined ? [] : readDismissals(dismissals);
  return {
    ...applyDismissals(validatePlan(plan, reading.settings), kept),
    kept,
    unusableSettings: reading.unusable,
    damagedDismissals: dismissals !== undefined && !readsAsDismissals(dismissals),
  };
}

import type { Plan } from "../plan/plan";
import type { Finding } from "./finding";
import type { RoundingMode } from "./rounding";

/** What a rule may look at. */
export interface RuleContext {
  readonly plan: Plan;
  readonly rounding: RoundingMode;
}

/** What a rule found, and how many relations it could and could not decide. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly unchecked: number;
}

/** One rule of the registry. `id` is the same in settings, findings and documentation. */
export interface Rule {
  readonly id: string;
  readonly check: (context: RuleContext) => RuleOutcome;
}

export const NOTHING_TO_CHECK: RuleOutcome = { findings: [], checked: 0, unchecked: 0 };

/** An outcome where every relation could be decided. */
export function decided(findings: readonly Finding[], checked: number): RuleOutcome {
  return { findings, checked, unchecked: 0 };
}

/** Outcomes of several relations or tables as one. */
export function combine(outcomes: readonly RuleOutcome[]): RuleOutcome {
  return {
    findings: outcomes.flatMap((outcome) => outcome.findings),
    checked: outcomes.reduce((sum, outcome) => sum + outcome.checked, 0),
    unchecked: outcomes.reduce((sum, outcome) => sum + outcome.unchecked, 0),
  };
}

import type { Plan } from "../plan/plan";
import type { Finding, ValidationResult } from "./finding";
import { gatherByCause } from "./joint/gather";
import { inOrder } from "./order";
import { RULES } from "./registry";
import { combine } from "./rule";
import type { ValidationSettings } from "./settings";
import { withTruncation } from "./truncation";

function withSeverity(finding: Finding, settings: ValidationSettings): Finding {
  const severity = settings.rules?.[finding.rule];
  return severity === undefined || severity === "off" ? finding : { ...finding, severity };
}

/**
 * Checks a plan against every rule that the settings leave on. Findings come by severity, then sheet and
 * cell. Pure: the same plan and settings always give the same result. Never throws for any plan.
 */
export function validatePlan(plan: Plan, settings: ValidationSettings = {}): ValidationResult {
  const context = { plan, rounding: settings.rounding ?? "nearest" };
  const active = RULES.filter(({ id }) => settings.rules?.[id] !== "off");
  const results = active.map((rule) => ({ rule, outcome: rule.check(context) }));
  const outcomes = withTruncation(results, context);
  const { findings, checked, unchecked } = combine(outcomes.map(({ outcome }) => outcome));
  const gathered = gatherByCause(findings, plan, context.rounding);
  const judged = gathered.map((finding) => withSeverity(finding, settings));
  const uncheckedRules = outcomes
    .map(({ rule, outcome }) => ({ rule: rule.id, count: outcome.unchecked }))
    .filter(({ count }) => count > 0);
  return {
    findings: inOrder(judged, plan),
    checked,
    unchecked,
    ...(unchecked > 0 && { uncheckedRules }),
  };
}

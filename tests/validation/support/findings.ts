import { formatAddress } from "../../../src/plan/address";
import type { Plan } from "../../../src/plan/plan";
import type { Finding, FindingText } from "../../../src/validation/finding";
import { isTextKey, type Language, translate } from "../../../src/locales";
import type { ValidationSettings } from "../../../src/validation/settings";
import { validatePlan } from "../../../src/validation/validatePlan";

/** The findings of one rule in a plan. */
export function findingsOf(rule: string, plan: Plan, settings: ValidationSettings = {}): Finding[] {
  return validatePlan(plan, settings).findings.filter((finding) => finding.rule === rule);
}

/** The one finding of a rule in a plan; fails the test when there are none or several. */
export function onlyFinding(rule: string, plan: Plan, settings: ValidationSettings = {}): Finding {
  const [first, ...others] = findingsOf(rule, plan, settings);
  if (first === undefined || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} findings of ${rule}`);
  return first;
}

/** A finding's text in a language. Hard spaces are shown as plain ones. */
export function words(text: FindingText, language: Language = "sv"): string {
  return translate(language, text.key, text.values).replaceAll("\u202f", " ");
}

/** Where a finding leads: "Budget!C7". */
export function place({ cells: [first] }: Finding): string {
  return first === undefined ? "" : formatAddress(first);
}

/** Every text of a finding with what is wrong with it: no such key, or a placeholder without a value. */
export function faultsOfTexts(finding: Finding): string[] {
  const texts = [
    finding.message,
    ...finding.explanations,
    ...finding.repairs.map(({ explanation }) => explanation),
  ];
  return texts.flatMap((text) => {
    if (!isTextKey(text.key)) return [`no text: ${text.key}`];
    return [words(text), words(text, "en")].filter((shown) => /[{}]/.test(shown));
  });
}

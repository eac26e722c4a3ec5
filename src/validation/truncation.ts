import { say } from "./describe";
import type { Finding } from "./finding";
import type { Rule, RuleContext, RuleOutcome } from "./rule";

/** A rule with what it found. */
export interface RuleResult {
  readonly rule: Rule;
  readonly outcome: RuleOutcome;
}

/** The rules of relations that hold or not by how figures were rounded. */
const OF_ROUNDING: ReadonlySet<string> = new Set([
  "share-of-total",
  "sum-of-parts",
  "column-relation",
  "change-from-last-year",
  "joint-consistency",
  "shares-sum-to-100",
]);
/** One relation alone may hold by chance if figures are cut off. */
const FEWEST = 2;

function isDoubted({ severity, verdict }: Finding): boolean {
  return severity !== "info" && (verdict === "inconsistent" || verdict === "tie-only");
}

function holds({ rule, outcome }: RuleResult, context: RuleContext): boolean {
  const { findings, checked } = rule.check({ ...context, rounding: "truncation" });
  return checked >= outcome.checked && !findings.some(isDoubted);
}

/**
 * What was found, where cutting off instead of rounding explains everything in the workbook that rounding does not: said
 * first in each finding, which stays what it is.
 */
export function withTruncation(
  results: readonly RuleResult[],
  context: RuleContext
): readonly RuleResult[] {
  const own = results.filter(({ rule }) => OF_ROUNDING.has(rule.id));
  const doubted = own.flatMap(({ outcome }) => outcome.findings.filter(isDoubted));
  if (context.rounding === "truncation" || doubted.length < FEWEST) return results;
  if (!own.every((result) => holds(result, context))) return results;
  const all = new Set(doubted);
  const explain = (found: Finding): Finding =>
    all.has(found)
      ? { ...found, explanations: [say("truncated.all"), ...found.explanations] }
      : found;
  return results.map(({ rule, outcome }) => ({
    rule,
    outcome: { ...outcome, findings: outcome.findings.map(explain) },
  }));
}

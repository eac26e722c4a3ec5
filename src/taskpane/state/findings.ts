import type { Finding, Severity } from "../../validation/finding";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A finding with its position in the result, which identifies it until the next check. */
export interface ListedFinding {
  readonly index: number;
  readonly finding: Finding;
}

export interface FindingGroup {
  readonly severity: Severity;
  readonly items: readonly ListedFinding[];
}

/** Findings by severity, the gravest first, each group in the order of the result. Empty groups are left out. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const listed = findings.map((finding, index) => ({ index, finding }));
  return SEVERITIES.map((severity) => ({
    severity,
    items: listed.filter((item) => item.finding.severity === severity),
  })).filter((group) => group.items.length > 0);
}

/** Number of findings of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

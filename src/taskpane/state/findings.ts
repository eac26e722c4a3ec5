import { formatAddress } from "../../plan/address";
import type { Finding, Severity } from "../../validation/finding";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A finding with its position in the result, and what tells it from all others also when others come and go. */
export interface ListedFinding {
  readonly index: number;
  readonly id: string;
  readonly finding: Finding;
}

/** What findings are put together by. */
export type Grouping = "severity" | "rule" | "sheet";
export const GROUPINGS: readonly Grouping[] = ["severity", "rule", "sheet"];

/** Which findings to show; what is left out is no limit. A finding without cells is of the sheet "". */
export interface FindingFilter {
  readonly severity?: Severity | undefined;
  readonly rule?: string | undefined;
  readonly sheet?: string | undefined;
}

/** Findings that belong together; `key` is their severity, rule or sheet. */
export interface FindingGroup {
  readonly key: string;
  readonly items: readonly ListedFinding[];
}

/** The severity, rule or sheet of a finding. */
export function groupOf({ severity, rule, cells }: Finding, grouping: Grouping): string {
  return { severity, rule, sheet: cells[0]?.sheet ?? "" }[grouping];
}

/** The findings that a filter lets through, in the order of the result. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter
): readonly ListedFinding[] {
  const passes = (finding: Finding) =>
    GROUPINGS.every(
      (grouping) => (filter[grouping] ?? groupOf(finding, grouping)) === groupOf(finding, grouping)
    );
  return identified(findings).filter(({ finding }) => passes(finding));
}

function identified(findings: readonly Finding[]): readonly ListedFinding[] {
  const times = new Map<string, number>();
  return findings.map((finding, index) => {
    const [cell] = finding.cells;
    const place = cell === undefined ? "" : formatAddress(cell);
    const name = `${finding.rule} ${finding.message.key} ${place}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return { index, id: `${name} ${time}`, finding };
  });
}

/** Every severity, rule or sheet that findings have, each once: severities by gravity, others in order of first mention. */
export function groupsIn(findings: readonly Finding[], grouping: Grouping): readonly string[] {
  const keys = [...new Set(findings.map((finding) => groupOf(finding, grouping)))];
  return grouping === "severity" ? SEVERITIES.filter((one) => keys.includes(one)) : keys;
}

/** Findings by severity, rule or sheet, each group in the order of the result. Empty groups are left out. */
export function groupFindings(
  listed: readonly ListedFinding[],
  grouping: Grouping
): readonly FindingGroup[] {
  const keys = groupsIn(
    listed.map(({ finding }) => finding),
    grouping
  );
  return keys.map((key) => ({
    key,
    items: listed.filter(({ finding }) => groupOf(finding, grouping) === key),
  }));
}

/** Number of findings of each severity. */
export function countFindings(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}

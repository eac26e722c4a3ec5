import type { Finding, ValidationResult } from "./finding";

/** A finding that a person has judged and set aside. Reason and date (ISO, "2026-01-31") are the caller's. */
export interface Dismissal {
  readonly key: string;
  readonly reason: string;
  readonly date: string;
}

export interface JudgedResult extends ValidationResult {
  readonly dismissed: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[];
}

/**
 * What a finding is about: its rule, labels, stated figures and whose they are, never addresses. The same after rows are
 * inserted, another when a figure or a label changes.
 */
export function keyOfFinding({ subject, ...finding }: Finding): string {
  const parts = partsOf(finding);
  return JSON.stringify(subject === undefined ? parts : [...parts, subject]);
}

function partsOf({ rule, message, actual, calculation }: Finding): readonly unknown[] {
  const values = Object.entries(message.values).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = calculation.map(({ label, weight, stated }) => [label, weight, stated]);
  return [rule, message.key, values, actual ?? "", lines];
}

/**
 * Moves dismissed findings aside. A dismissal whose figures have changed meets no finding and so falls. One that was kept
 * before keys said whose words they are about holds for all who have the same.
 */
export function applyDismissals(
  result: ValidationResult,
  dismissals: readonly Dismissal[]
): JudgedResult {
  const byKey = new Map(dismissals.map((dismissal) => [dismissal.key, dismissal]));
  const dismissalOf = (finding: Finding) =>
    byKey.get(keyOfFinding(finding)) ?? byKey.get(JSON.stringify(partsOf(finding)));
  return {
    ...result,
    findings: result.findings.filter((finding) => dismissalOf(finding) === undefined),
    dismissed: result.findings.flatMap((finding) => {
      const dismissal = dismissalOf(finding);
      return dismissal === undefined ? [] : { finding, dismissal };
    }),
  };
}

function isDismissal(value: unknown): value is Dismissal {
  if (typeof value !== "object" || value === null) return false;
  const { key, reason, date } = value as Record<string, unknown>;
  return [key, reason, date].every((part) => typeof part === "string");
}

/** The version of the text that `writeDismissals` writes. */
const VERSION = 1;

/** Dismissals as JSON text, to be stored in the workbook. */
export function writeDismissals(dismissals: readonly Dismissal[]): string {
  const kept = dismissals.map(({ key, reason, date }) => ({ key, reason, date }));
  return JSON.stringify({ version: VERSION, dismissals: kept });
}

/** What a stored text lists, in its present form or in the first one, a bare list; undefined when it is neither. */
function listIn(text: string): readonly unknown[] | undefined {
  const stored = parse(text);
  if (Array.isArray(stored)) return stored as readonly unknown[];
  if (typeof stored !== "object" || stored === null) return undefined;
  const { version, dismissals } = stored as Record<string, unknown>;
  return version === VERSION && Array.isArray(dismissals) ? dismissals : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for text that `readDismissals` understands whole. */
export function readsAsDismissals(text: string): boolean {
  return listIn(text)?.every(isDismissal) ?? false;
}

/** Dismissals from stored text. Text of no known form, and entries that are no dismissals, are left out. */
export function readDismissals(text: string): Dismissal[] {
  return listIn(text)?.filter(isDismissal) ?? [];
}

/** Dismissals with one more; one of the same finding is replaced. */
export function withDismissal(
  dismissals: readonly Dismissal[],
  dismissal: Dismissal
): readonly Dismissal[] {
  return [...withoutDismissal(dismissals, dismissal.key), dismissal];
}

/** Dismissals without the one of a finding. */
export function withoutDismissal(
  dismissals: readonly Dismissal[],
  key: string
): readonly Dismissal[] {
  return dismissals.filter((dismissal) => dismissal.key !== key);
}

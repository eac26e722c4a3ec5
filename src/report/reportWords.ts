import type { Severity, FindingText, UncheckedRule } from "../validation/finding";
import type { JudgedResult } from "../validation/dismissals";
import type { Plan } from "../plan/plan";

/** Keys of the texts that the report sheet needs, without the prefix that `locales` gives them. */
export type ReportTextKey =
  | "sheet"
  | "title"
  | "made"
  | "counts"
  | "relations"
  | "findings"
  | "findings.hint"
  | "findings.none"
  | "number"
  | "severity"
  | `severity.${Severity}`
  | "place"
  | "place.whole"
  | "place.more"
  | "rule"
  | "message"
  | "calculation"
  | "calculation.line"
  | "calculation.exact"
  | "calculation.more"
  | "calculation.sum"
  | "difference"
  | "suggestion"
  | "also"
  | "dismissed"
  | "dismissed.hint"
  | "reason"
  | "date"
  | "unchecked"
  | "unchecked.hint"
  | "unchecked.line"
  | "page"
  | `change.${ChangeTextKey}`;

/** Keys of the texts that the sheet of a change needs. */
export type ChangeTextKey =
  | "sheet"
  | "title"
  | "hint"
  | "item"
  | "amount"
  | "from"
  | "to"
  | "base"
  | "increase"
  | "decrease"
  | "rest"
  | "restLabel"
  | "whole"
  | "below";

/** The words of a language. The edge builds them from `locales`; the sheet is designed without knowing the language. */
export interface ReportWords {
  readonly text: (key: ReportTextKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly finding: (text: FindingText) => string;
  /** The name of a rule, and with ".unchecked" after it why it may leave relations unchecked. */
  readonly rule: (id: string) => string;
  /** A decimal string, an interval or words as a cell shows them. */
  readonly value: (value: string) => string;
}

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Makes `ReportWords`.
 *
 * @param say Gives the text of a key of `locales`.
 * @param value Shows a decimal string as the language writes it.
 */
export function reportWords(say: Say, value: (value: string) => string): ReportWords {
  return {
    text: (key, values) => say(`report.${key}`, values),
    finding: ({ key, values }) => say(key, values),
    rule: (id) => say(`rule.${id}`),
    value,
  };
}

/** What a report tells of. */
export interface Reported {
  readonly plan: Pick<Plan, "title" | "body" | "caseNumber">;
  readonly result: JudgedResult & { readonly uncheckedRules?: readonly UncheckedRule[] };
  /** The day of the report as "2026-01-31". */
  readonly date: string;
}

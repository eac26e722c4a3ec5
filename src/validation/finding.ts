import type { CellAddress } from "../plan/address";

export type Severity = "error" | "warning" | "info";

/** What was proved. `tie-only`: true only if figures sit exactly on a rounding tie. `unchecked` is never a pass. */
export type Verdict = "consistent" | "tie-only" | "inconsistent" | "unchecked";

/** A figure or word that a finding's text needs; figures are exact decimal strings with a point. */
export type FindingValue = string | number;

/** A text of `locales` with its values: findings are data, words are made at the edge. */
export interface FindingText {
  readonly key: string;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** What a cell should say instead. `range` is the interval that the true value must lie in, as "57.67–57.70". */
export interface RepairedCell {
  readonly cell: CellAddress;
  readonly value: string;
  readonly range?: string;
}

/** New contents that would make the finding go away. Values are exact decimal strings or words. */
export interface Repair {
  readonly cells: readonly RepairedCell[];
  readonly explanation: FindingText;
}

/** One line of a calculation laid out: what, its sign in the sum, what is stated, and the interval it stands for. */
export interface CalculationLine {
  readonly label: string;
  readonly weight: number;
  readonly stated: string;
  readonly lower: string;
  readonly upper: string;
  readonly cell?: CellAddress;
  /** True for what the other lines should add up to. */
  readonly isTotal?: true;
}

/** What else fails for the same cause, and would hold with it put right. */
export interface AlsoFailing {
  readonly rule: string;
  readonly cells: readonly CellAddress[];
  readonly message: FindingText;
}

/** What a rule found. The first of `cells` is where to go. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly cells: readonly CellAddress[];
  readonly message: FindingText;
  /** What would hold, what is stated and how far apart they are: decimal strings, an interval as "57.67–57.70". */
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly calculation: readonly CalculationLine[];
  readonly explanations: readonly FindingText[];
  readonly repairs: readonly Repair[];
  readonly also?: readonly AlsoFailing[];
  /** What the finding is about where its words do not tell: "point 82". Never shown. */
  readonly subject?: string;
}

/** A rule with the number of relations that it could not decide. */
export interface UncheckedRule {
  readonly rule: string;
  readonly count: number;
}

/** The outcome of validating one workbook. `checked` and `unchecked` count relations. */
export interface ValidationResult {
  readonly findings: readonly Finding[];
  readonly checked: number;
  readonly unchecked: number;
  /** Where the unchecked relations come from: rules that left some, in the order of the registry. */
  readonly uncheckedRules?: readonly UncheckedRule[];
}

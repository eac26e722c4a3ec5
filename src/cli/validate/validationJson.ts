import { translate, type Language } from "../../locales";
import { formatAddress, formatRange, type Plan } from "../../plan";
import type {
  CalculationLine,
  Finding,
  FindingText,
  Repair,
  Severity,
  Verdict,
} from "../../validation/finding";
import type { KeptResult } from "../../validation/judge";

/** A table that was found, as `validate` and `inspect` tell it. */
export interface FoundTable {
  readonly kind: string;
  readonly name: string;
  readonly sheet: string;
  readonly range: string;
}

/** One file of `validate --format json`; see docs/command-line.md. Figures are decimal strings with a point. */
export interface ValidatedFile {
  readonly file: string;
  readonly tables: readonly FoundTable[];
  readonly findings: readonly DescribedFinding[];
  /** Findings that somebody has set aside in the workbook, with why and when. */
  readonly dismissed: readonly (DescribedFinding & {
    readonly reason: string;
    readonly date: string;
  })[];
  /** What the workbook keeps about its validation and could not be used; the defaults hold instead. */
  readonly keptFaults: readonly string[];
  readonly summary: Readonly<Record<Severity | "checked" | "unchecked" | "dismissed", number>>;
}

export interface DescribedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: Verdict;
  readonly cells: readonly string[];
  readonly message: string;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly difference: string | null;
  /** What is added (weight 1) and subtracted (−1), with the interval that each figure stands for. */
  readonly calculation: readonly {
    readonly label: string;
    readonly weight: number;
    readonly stated: string;
    readonly interval: string;
    readonly cell: string | null;
  }[];
  readonly explanations: readonly string[];
  readonly repairs: readonly {
    readonly cells: readonly {
      readonly cell: string;
      readonly value: string;
      /** Where the true value has to lie, as "57.67–57.70". */
      readonly range: string | null;
    }[];
    readonly explanation: string;
  }[];
  /** What else fails for the same cause. */
  readonly also: readonly {
    readonly rule: string;
    readonly cells: readonly string[];
    readonly message: string;
  }[];
}

/** What was found in a file and what is wrong with it, in the words of a language. */
export function describeFile(
  file: string,
  plan: Plan,
  result: KeptResult,
  language: Language
): ValidatedFile {
  const count = (severity: Severity): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    tables: foundTables(plan),
    findings: result.findings.map((finding) => describeFinding(finding, language)),
    dismissed: result.dismissed.map(({ finding, dismissal: { reason, date } }) => ({
      ...describeFinding(finding, language),
      reason,
      date,
    })),
    keptFaults: faultsOf(result, language),
    summary: {
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      checked: result.checked,
      unchecked: result.unchecked,
      dismissed: result.dismissed.length,
    },
  };
}

function faultsOf(result: KeptResult, language: Language): string[] {
  const ofSettings = result.unusableSettings.map((setting) =>
    setting === ""
      ? translate(language, "cli.validate.keptSettings")
      : translate(language, "cli.validate.keptSetting", { setting })
  );
  const ofDismissals = translate(language, "cli.validate.keptDismissals");
  return result.damagedDismissals ? [...ofSettings, ofDismissals] : ofSettings;
}

export function foundTables(plan: Plan): FoundTable[] {
  return plan.tables.map(({ kind, name, area }) => ({
    kind,
    name,
    sheet: area.sheet,
    range: formatRange(area),
  }));
}

function describeFinding(finding: Finding, language: Language): DescribedFinding {
  const words = ({ key, values }: FindingText): string => translate(language, key, values);
  return {
    rule: finding.rule,
    severity: finding.severity,
    verdict: finding.verdict,
    cells: finding.cells.map(formatAddress),
    message: words(finding.message),
    expected: finding.expected ?? null,
    actual: finding.actual ?? null,
    difference: finding.difference ?? null,
    calculation: finding.calculation.map(describeLine),
    explanations: finding.explanations.map(words),
    repairs: finding.repairs.map((repair) => describeRepair(repair, words)),
    also: (finding.also ?? []).map(({ rule, cells, message }) => ({
      rule,
      cells: cells.map(formatAddress),
      message: words(message),
    })),
  };
}

function describeLine({
  label,
  weight,
  stated,
  lower,
  upper,
  cell,
}: CalculationLine): DescribedFinding["calculation"][number] {
  const interval = lower === upper ? lower : `${lower}–${upper}`;
  return {
    label,
    weight,
    stated,
    interval,
    cell: cell === undefined ? null : formatAddress(cell),
  };
}

function describeRepair(
  { cells, explanation }: Repair,
  words: (text: FindingText) => string
): DescribedFinding["repairs"][number] {
  return {
    cells: cells.map(({ cell, value, range }) => ({
      cell: formatAddress(cell),
      value,
      range: range ?? null,
    })),
    explanation: words(explanation),
  };
}

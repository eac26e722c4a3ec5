import { formatCellValue, translate, type Language } from "../../locales";
import type { FileOutcome, UnusableFile } from "./validateFile";
import type { DescribedFinding, ValidatedFile } from "./validationJson";

const COLUMNS = [
  "file",
  "cell",
  "severity",
  "rule",
  "verdict",
  "message",
  "expected",
  "actual",
  "difference",
  "repair",
  "dismissed",
] as const;

/** Excel reads a file of characters as UTF-8 when it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The findings of files, one a row, and the files that could not be used, as RFC 4180 has it. Columns are parted as Excel in the language expects: by semicolons
 * in Swedish, where commas belong to numbers, else by commas. What a spreadsheet could take for a formula is written as text.
 */
export function validationCsv(outcomes: readonly FileOutcome[], language: Language): string {
  const separator = language === "sv" ? ";" : ",";
  const header = COLUMNS.map((column) => translate(language, `cli.csv.${column}`));
  const rows = outcomes.flatMap((outcome) =>
    "error" in outcome ? [unusableRow(outcome, language)] : rowsOf(outcome.validated, language)
  );
  const lines = [header, ...rows].map((row) =>
    row.map((text) => csvField(text, separator)).join(separator)
  );
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function rowsOf({ file, findings, dismissed }: ValidatedFile, language: Language): string[][] {
  return [
    ...findings.map((finding) => rowOf(file, finding, language)),
    ...dismissed.map((finding) => rowOf(file, finding, language, finding.reason)),
  ];
}

/** An error without a rule: whoever sorts by severity finds it first. */
function unusableRow({ file, error }: UnusableFile, language: Language): string[] {
  const told: Partial<Record<(typeof COLUMNS)[number], string>> = {
    file,
    severity: translate(language, "cli.severity.error"),
    message: error,
  };
  return COLUMNS.map((column) => told[column] ?? "");
}

function rowOf(
  file: string,
  finding: DescribedFinding,
  language: Language,
  dismissed = ""
): string[] {
  const [cell = ""] = finding.cells;
  const [repair] = finding.repairs;
  const cells = repair?.cells.map(({ cell: where, value }) => `${where} = ${value}`) ?? [];
  return [
    file,
    cell,
    translate(language, `cli.severity.${finding.severity}`),
    finding.rule,
    finding.verdict,
    finding.message,
    figure(finding.expected, language),
    figure(finding.actual, language),
    figure(finding.difference, language),
    cells.join(", "),
    dismissed,
  ];
}

/** A number as a spreadsheet reads it, without signs for thousands; what is more than a number as it is shown. */
function figure(text: string | null, language: Language): string {
  if (text === null) return "";
  if (!/^-?\d+(\.\d+)?$/.test(text)) return formatCellValue(text, language);
  return language === "sv" ? text.replace(".", ",") : text;
}

const FORMULA_START = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+([.,]\d+)?$/;

/** A field: text that begins like a formula gets an apostrophe; quotes where the format needs them. */
export function csvField(text: string, separator: string): string {
  const safe = FORMULA_START.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  const needsQuotes = /["\r\n\t]/.test(safe) || safe.includes(separator);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}

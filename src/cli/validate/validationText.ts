import { formatCellValue, formatDecimals, translate, type Language } from "../../locales";
import type { Severity } from "../../validation/finding";
import { sortOutcomes, type FileOutcome } from "./validateFile";
import type { DescribedFinding, ValidatedFile } from "./validationJson";

/** The findings of files for reading in a terminal: one block a finding, the cell first. What all came to stands last. */
export function validationText(outcomes: readonly FileOutcome[], language: Language): string {
  const { validated } = sortOutcomes(outcomes);
  const texts = validated.map((file) => fileText(file, language));
  return [...texts, ...(outcomes.length > 1 ? [totalText(outcomes, language)] : [])].join("\n");
}

/** A line for each file, what could not be used and why, and the sums of all. */
function totalText(outcomes: readonly FileOutcome[], language: Language): string {
  const { validated, unusable } = sortOutcomes(outcomes);
  const sum = (severity: Severity): number =>
    validated.reduce((total, { summary }) => total + summary[severity], 0);
  const values = {
    files: outcomes.length,
    withErrors: validated.filter(({ summary }) => summary.error > 0).length,
    ...{ error: sum("error"), warning: sum("warning"), info: sum("info") },
  };
  const reasons = unusable.map(({ error }) => `  ${error}`);
  const count = translate(language, "cli.validate.unusable", { count: unusable.length });
  const lines = [
    ...validated.map((file) => fileLine(file, language)),
    ...(unusable.length > 0 ? ["", count, ...reasons] : []),
    "",
    translate(language, "cli.validate.total", values),
  ];
  return `${lines.join("\n")}\n`;
}

const COUNT_WIDTH = 4;

/** The numbers of a file, one under the other. */
function fileLine({ file, summary }: ValidatedFile, language: Language): string {
  const shown = (severity: Severity) => String(summary[severity]).padStart(COUNT_WIDTH);
  const counts = { error: shown("error"), warning: shown("warning"), info: shown("info") };
  return translate(language, "cli.validate.perFile", { ...counts, file });
}

function fileText(validated: ValidatedFile, language: Language): string {
  const { file, tables, findings, dismissed, keptFaults, summary } = validated;
  const found = translate(language, "cli.validate.tables", { count: tables.length });
  const lines = [file, found, ...keptFaults, ""];
  for (const finding of findings) lines.push(...findingLines(finding, language), "");
  if (dismissed.length > 0) lines.push(translate(language, "cli.validate.dismissed"));
  for (const { reason, date, ...finding } of dismissed) {
    const [place = "", message = ""] = findingLines(finding, language);
    const why = translate(language, "cli.validate.reason", { reason, date });
    lines.push(place, message, `  – ${why}`, "");
  }
  lines.push(translate(language, "cli.validate.summary", summary));
  if (dismissed.length > 0)
    lines.push(translate(language, "cli.validate.dismissedCount", { count: dismissed.length }));
  return `${lines.join("\n")}\n`;
}

function findingLines(finding: DescribedFinding, language: Language): string[] {
  const severity = translate(language, `cli.severity.${finding.severity}`);
  const [first = "", ...others] = finding.cells;
  const more =
    others.length === 0
      ? ""
      : ` ${translate(language, "cli.validate.moreCells", { count: others.length })}`;
  const lines = [`${severity}  ${first}${more}  [${finding.rule}]`, `  ${finding.message}`];
  for (const explanation of finding.explanations) lines.push(`  – ${explanation}`);
  for (const { rule, cells, message } of finding.also) {
    const also = translate(language, "cli.validate.also", { place: cells[0] ?? "", message, rule });
    lines.push(`  – ${also}`);
  }
  for (const repair of finding.repairs) {
    const cells = repair.cells.map((cell) => repairedCell(cell, language)).join(", ");
    lines.push(`  ${translate(language, "cli.validate.repair")} ${cells} (${repair.explanation})`);
  }
  return lines;
}

/** The new value of a cell, with the interval that it may lie in where that is more than one value. */
function repairedCell(
  { cell, value, range }: DescribedFinding["repairs"][number]["cells"][number],
  language: Language
): string {
  const shown = `${cell} = ${formatCellValue(value, language)}`;
  return range === null || range === value
    ? shown
    : `${shown} [${formatDecimals(range, language)}]`;
}

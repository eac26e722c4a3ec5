import { availableParallelism } from "node:os";
import type { Language } from "../../locales";
import type { ReportFormat } from "../arguments";
import type { Output } from "../output";
import { readSettings } from "../settingsFile";
import { findWorkbooks } from "./findWorkbooks";
import { progressLine } from "./progressBar";
import { sortOutcomes, type FileOutcome, type UnusableFile } from "./validateFile";
import { validateFiles } from "./validateFiles";
import { validationCsv } from "./validationCsv";
import type { ValidatedFile } from "./validationJson";
import { validationSarif } from "./validationSarif";
import { validationText } from "./validationText";

interface ValidateOptions {
  /** Files and folders of files. */
  readonly files: readonly string[];
  readonly format: ReportFormat;
  readonly language: Language;
  /** A file of settings to use instead of those that the workbooks keep. */
  readonly settings?: string;
  /** How many files to validate at a time; as the machine has cores when missing. */
  readonly jobs?: number;
}

/** Starting a process takes longer than validating a file or two. */
const FEWEST_FOR_PROCESSES = 4;

/**
 * Validates files and writes one report of them all. A file that cannot be used is told on stderr and does not stop the
 * others.
 * @returns the exit code: 2 when some file could not be used, else 1 when there are error findings, else 0.
 * @throws CliError when a folder has no workbooks or the settings cannot be used
 */
export async function validateCommand(options: ValidateOptions, output: Output): Promise<number> {
  const { format, language } = options;
  const settings =
    options.settings === undefined ? undefined : await readSettings(options.settings);
  const files = await findWorkbooks(options.files);
  const outcomes = await validateFiles(
    files,
    { language, settings },
    processesFor(files.length, options.jobs),
    (done, file) => output.status?.(progressLine(done, files.length, file))
  );
  output.status?.("");
  const { validated, unusable } = sortOutcomes(outcomes);
  for (const { error } of unusable) output.writeError(`plankoll: ${error}\n`);
  if (validated.length > 0 || outcomes.length > 1 || format === "sarif")
    output.write(report(outcomes, format, language));
  if (unusable.length > 0) return 2;
  return validated.some(({ summary }) => summary.error > 0) ? 1 : 0;
}

function processesFor(files: number, jobs: number | undefined): number {
  const most = jobs ?? (files < FEWEST_FOR_PROCESSES ? 1 : availableParallelism());
  return Math.min(most, files);
}

function report(
  outcomes: readonly FileOutcome[],
  format: ReportFormat,
  language: Language
): string {
  switch (format) {
    case "json":
      return `${JSON.stringify(outcomes.map(jsonOf), null, 2)}\n`;
    case "csv":
      return validationCsv(outcomes, language);
    case "sarif":
      return validationSarif(outcomes, language);
    default:
      return validationText(outcomes, language);
  }
}

function jsonOf(outcome: FileOutcome): ValidatedFile | UnusableFile {
  return "error" in outcome ? outcome : outcome.validated;
}

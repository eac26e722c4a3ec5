import type { Language } from "../locales";
import { judgePlan } from "../validation/judge";
import type { OutputFormat } from "./arguments";
import { describeFile, type ValidatedFile } from "./validationJson";
import { validationText } from "./validationText";
import { readJudgedFile } from "./readPlanFile";
import { readBytes } from "./workbookFile";
import { readValidationSettings } from "../validation/settings";
import { CliError } from "./cliError";
import { type Output, reportError } from "./output";

interface ValidateOptions {
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly language: Language;
  /** A file of settings to use instead of those that the workbooks keep. */
  readonly settings?: string;
}

/**
 * Validates files one after the other. A file that cannot be used is told on stderr and does not stop the others.
 * @returns the exit code: 2 when some file could not be used, else 1 when there are error findings, else 0.
 */
export async function validateCommand(
  { files, format, language, settings: settingsFile }: ValidateOptions,
  output: Output
): Promise<number> {
  const given = settingsFile === undefined ? undefined : await readSettings(settingsFile);
  const validated: ValidatedFile[] = [];
  for (const file of files) {
    try {
      const { plan, kept } = await readJudgedFile(file, language);
      const result = judgePlan(plan, { ...kept, settings: given ?? kept.settings });
      validated.push(describeFile(file, plan, result, language));
    } catch (error) {
      reportError(error, language, output);
    }
  }
  if (validated.length > 0)
    output.write(format === "json" ? toJson(validated) : validationText(validated, language));
  if (validated.length < files.length) return 2;
  return validated.some(({ summary }) => summary.error > 0) ? 1 : 0;
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The text of a file of settings.
 * @throws CliError when the file cannot be read, or something in it cannot be used: a command line is to be exact.
 */
async function readSettings(file: string): Promise<string> {
  const text = new TextDecoder().decode(await readBytes(file));
  const [unusable] = readValidationSettings(text).unusable;
  if (unusable === undefined) return text;
  throw new CliError(unusable === "" ? "cli.error.settings" : "cli.error.setting", {
    file,
    setting: unusable,
  });
}

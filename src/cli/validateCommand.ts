import type { Language } from "../locales";
import { validatePlan } from "../validation/validatePlan";
import type { OutputFormat } from "./arguments";
import { describeFile, type ValidatedFile } from "./validationJson";
import { validationText } from "./validationText";
import { readPlanFile } from "./readPlanFile";
import { type Output, reportError } from "./output";

interface ValidateOptions {
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly language: Language;
}

/**
 * Validates files one after the other. A file that cannot be used is told on stderr and does not stop the others.
 * @returns the exit code: 2 when some file could not be used, else 1 when there are error findings, else 0.
 */
export async function validateCommand(
  { files, format, language }: ValidateOptions,
  output: Output
): Promise<number> {
  const validated: ValidatedFile[] = [];
  for (const file of files) {
    try {
      const plan = await readPlanFile(file, language);
      validated.push(describeFile(file, plan, validatePlan(plan), language));
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

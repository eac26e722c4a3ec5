import type { Language } from "../locales";
import type { OutputFormat } from "./arguments";
import { CliError } from "./cliError";
import { describePlan } from "./inspectJson";
import { planText } from "./inspectText";
import type { Output } from "./output";
import { readPlanFile } from "./readPlanFile";

interface InspectOptions {
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly language: Language;
}

/**
 * Tells what was found in a file, how sure that is, and what was not understood.
 * @returns the exit code 0.
 * @throws CliError when the file cannot be used or more than one is given.
 */
export async function inspectCommand(
  { files, format, language }: InspectOptions,
  output: Output
): Promise<number> {
  const [file = "", ...more] = files;
  if (more.length > 0) throw new CliError("cli.error.oneFile");
  const plan = await readPlanFile(file, language);
  output.write(
    format === "json"
      ? `${JSON.stringify(describePlan(file, plan), null, 2)}\n`
      : planText(file, plan, language)
  );
  return 0;
}

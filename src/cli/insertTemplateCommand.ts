import { followUpTexts } from "../followup/texts";
import { translate } from "../locales";
import { insertStarterTemplate } from "../workbook/insertStarterTemplate";
import { runCommand } from "../workbook/runtime";
import type { Invocation } from "./arguments";
import type { Output } from "./output";
import { openWorkbook, refuseToOverwrite, writeWhole } from "./workbookFile";

type TemplateOptions = Extract<Invocation, { command: "insert-template" }>;

/**
 * Writes a copy of a workbook with a template to begin with.
 * @returns the exit code 0.
 * @throws CliError when the output exists.
 */
export async function insertTemplateCommand(
  options: TemplateOptions,
  output: Output
): Promise<number> {
  const { language } = options;
  await refuseToOverwrite(options.output, options.force);
  const opened = await openWorkbook(options.file, language);
  const text = followUpTexts((key, values) => translate(language, key, values));
  const name = await runCommand(opened.Excel, (context) =>
    insertStarterTemplate(context, text, language)
  );
  await writeWhole(options.output, await opened.save());
  output.write(`${translate(language, "cli.template.inserted", { name })}\n`);
  output.write(`${translate(language, "cli.followUp.written", { file: options.output })}\n`);
  return 0;
}

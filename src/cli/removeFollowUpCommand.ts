import { planSheets } from "../followup/existing";
import { followUpRemoval, sheetsToRemove, type Removal } from "../followup/removal";
import { followUpTexts } from "../followup/texts";
import { translate, type Language } from "../locales";
import { readPlan } from "../plan";
import { readWorkbook } from "../workbook/readWorkbook";
import { removeFollowUp } from "../workbook/removeFollowUp";
import { runCommand } from "../workbook/runtime";
import type { Invocation } from "./arguments";
import type { Output } from "./output";
import { openWorkbook, refuseToOverwrite, writeWhole } from "./workbookFile";

type RemovalOptions = Extract<Invocation, { command: "remove-follow-up" }>;

/**
 * Writes a copy of a workbook without its follow-up sheets. Sheets where somebody has written stay unless it is said
 * that they are to go too.
 * @returns the exit code 0.
 * @throws CliError when the output exists.
 */
export async function removeFollowUpCommand(
  options: RemovalOptions,
  output: Output
): Promise<number> {
  const { includeFilled, language } = options;
  await refuseToOverwrite(options.output, options.force);
  const opened = await openWorkbook(options.file, language);
  const removal = await runCommand(opened.Excel, async (context) => {
    const workbook = await readWorkbook(context);
    const text = followUpTexts((key, values) => translate(language, key, values));
    const found = followUpRemoval(workbook, readPlan(planSheets(workbook)), text);
    await removeFollowUp(context, found, { includeFilled });
    return found;
  });
  await writeWhole(options.output, await opened.save());
  output.write(linesOf(removal, includeFilled, language).join(""));
  output.write(`${translate(language, "cli.followUp.written", { file: options.output })}\n`);
  return 0;
}

function linesOf(removal: Removal, includeFilled: boolean, language: Language): string[] {
  const gone = sheetsToRemove(removal, includeFilled);
  const kept = [...removal.untouched, ...removal.filled].filter((sheet) => !gone.includes(sheet));
  const line = (key: string) => (sheet: Removal["filled"][number]) =>
    `${translate(language, key, { name: sheet.snapshot.name })}\n`;
  if (gone.length + kept.length === 0) return [`${translate(language, "cli.remove.none", {})}\n`];
  const hint = kept.length === 0 ? [] : [`${translate(language, "cli.remove.hint", {})}\n`];
  return [...gone.map(line("cli.remove.removed")), ...kept.map(line("cli.remove.kept")), ...hint];
}

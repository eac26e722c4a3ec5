import { planSheets } from "../followup/existing";
import { followUpProgress } from "../followup/progress/followUpProgress";
import type { PeriodProgress } from "../followup/progress/progress";
import { reportOf, reportText } from "../followup/progress/report";
import { followUpTexts } from "../followup/texts";
import { translate, type Language } from "../locales";
import { readPlan } from "../plan";
import { readWorkbook } from "../workbook/readWorkbook";
import { runCommand } from "../workbook/runtime";
import type { OutputFormat } from "./arguments";
import { reportError, type Output } from "./output";
import { openWorkbook } from "./workbookFile";

interface ProgressOptions {
  readonly files: readonly string[];
  readonly format: OutputFormat;
  readonly language: Language;
}

interface FileProgress {
  readonly file: string;
  readonly periods: readonly PeriodProgress[];
}

/**
 * Tells how far the follow-ups of workbooks have come. A file that cannot be used is told on stderr and does not stop
 * the others.
 * @returns the exit code: 2 when some file could not be used, else 0.
 */
export async function progressCommand(
  { files, format, language }: ProgressOptions,
  output: Output
): Promise<number> {
  const read: FileProgress[] = [];
  for (const file of files) {
    try {
      read.push({ file, periods: await periodsOf(file, language) });
    } catch (error) {
      reportError(error, language, output);
    }
  }
  if (read.length > 0)
    output.write(
      format === "json"
        ? `${JSON.stringify(read, null, 2)}\n`
        : read.map((one) => textOf(one, language)).join("\n")
    );
  return read.length < files.length ? 2 : 0;
}

async function periodsOf(file: string, language: Language): Promise<readonly PeriodProgress[]> {
  const { Excel: excel } = await openWorkbook(file, language);
  const workbook = await runCommand(excel, readWorkbook);
  const text = followUpTexts((key, values) => translate(language, key, values));
  return followUpProgress(workbook, readPlan(planSheets(workbook)), text);
}

/** Follow-ups that have no sheets yet are left out: all that is known of them stands in the plan. */
function textOf({ file, periods }: FileProgress, language: Language): string {
  const today = new Date().toISOString().slice(0, 10);
  const say = (key: string, values = {}) => translate(language, key, values);
  const reports = periods
    .filter(({ goals }) => goals.length > 0)
    .map((period) => reportText(reportOf(period, today, say)));
  return [
    `${file}\n`,
    ...(reports.length > 0 ? reports : [`${say("progress.noFollowUp")}\n`]),
  ].join("\n");
}

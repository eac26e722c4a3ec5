import { planSheets } from "../followup/existing";
import { formatCellValue, translate } from "../locales";
import { readPlan } from "../plan";
import { reportSheet } from "../report/reportSheet";
import { reportWords } from "../report/reportWords";
import { judgePlan } from "../validation/judge";
import { insertReport } from "../workbook/insertReport";
import { readJudgement } from "../workbook/judgement";
import type { InsertedSheet } from "../workbook/ownSheet";
import { readWorkbook } from "../workbook/readWorkbook";
import { runCommand } from "../workbook/runtime";
import type { Invocation } from "./arguments";
import type { Output } from "./output";
import { readSettings } from "./settingsFile";
import { openWorkbook, refuseToOverwrite, writeWhole } from "./workbookFile";

type ReportOptions = Extract<Invocation, { command: "report" }>;

/**
 * Writes a copy of a workbook with a report of its check as a sheet.
 * @returns the exit code 0, whatever the check found.
 * @throws CliError when the output exists, or the file or the settings cannot be used.
 */
export async function reportCommand(options: ReportOptions, output: Output): Promise<number> {
  const { file, language } = options;
  await refuseToOverwrite(options.output, options.force);
  const given = options.settings === undefined ? undefined : await readSettings(options.settings);
  const opened = await openWorkbook(file, language);
  const { sheet } = await runCommand(opened.Excel, (context) => report(context, options, given));
  await writeWhole(options.output, await opened.save());
  output.write(`${translate(language, "cli.report.written", { file: options.output, sheet })}\n`);
  return 0;
}

async function report(
  context: Excel.RequestContext,
  { date, language }: ReportOptions,
  settings: string | undefined
): Promise<InsertedSheet> {
  const plan = readPlan(planSheets(await readWorkbook(context)));
  const kept = await readJudgement(context);
  const result = judgePlan(plan, { ...kept, settings: settings ?? kept.settings });
  const words = reportWords(
    (key, values) => translate(language, key, values),
    (value) => formatCellValue(value, language)
  );
  return insertReport(context, reportSheet({ plan, result, date }, words));
}

import type { SheetChange } from "../followup/changes";
import { planSheets } from "../followup/existing";
import { followUpChanges } from "../followup/followUpChanges";
import { followUpSettings } from "../followup/followUpSettings";
import { findPeriod, type FollowUpPeriod } from "../followup/periods";
import { followUpTexts } from "../followup/texts";
import { translate, type Language } from "../locales";
import { readPlan, type Plan } from "../plan";
import { insertFollowUp } from "../workbook/insertFollowUp";
import { readWorkbook } from "../workbook/readWorkbook";
import { runCommand } from "../workbook/runtime";
import type { Invocation } from "./arguments";
import { CliError } from "./cliError";
import type { Output } from "./output";
import { openWorkbook, refuseToOverwrite, writeWhole } from "./workbookFile";

type FollowUpOptions = Extract<Invocation, { command: "follow-up" }>;

/**
 * Writes a copy of a workbook with follow-up sheets inserted, and tells what was done to each sheet.
 * @returns the exit code 0.
 * @throws CliError when the output exists, the plan has no goals, or a chosen goal is not in it.
 */
export async function followUpCommand(options: FollowUpOptions, output: Output): Promise<number> {
  await refuseToOverwrite(options.output, options.force);
  const opened = await openWorkbook(options.file, options.language);
  const changes = await runCommand(opened.Excel, (context) => insertSheets(context, options));
  await writeWhole(options.output, await opened.save());
  output.write(changes.map((change) => changeLines(change, options.language)).join(""));
  output.write(
    `${translate(options.language, "cli.followUp.written", { file: options.output })}\n`
  );
  return 0;
}

async function insertSheets(
  context: Excel.RequestContext,
  options: FollowUpOptions
): Promise<SheetChange[]> {
  const workbook = await readWorkbook(context);
  const plan = readPlan(planSheets(workbook));
  refuseUnknownGoals(plan, options);
  const text = followUpTexts((key, values) => translate(options.language, key, values));
  const { period, year, goals, economy, protect, template } = options;
  const { periods } = followUpSettings(workbook, plan, text);
  if (findPeriod(periods, period) === undefined) throw unknownPeriod(period, periods);
  const changes = followUpChanges(workbook, plan, {
    ...{ period, text },
    ...(year === undefined ? {} : { year }),
    ...(goals === undefined ? {} : { goals }),
    settings: {
      ...(economy && { economy }),
      ...(protect && { protect }),
      ...(template !== undefined && { template }),
    },
  });
  await insertFollowUp(context, changes);
  return changes;
}

function refuseUnknownGoals(plan: Plan, { file, goals = [] }: FollowUpOptions): void {
  if (plan.goals.length === 0) throw new CliError("cli.error.noGoals", { file });
  const unknown = goals.find((number) => !plan.goals.some((goal) => goal.number === number));
  const known = plan.goals.map((goal) => goal.number).join(", ");
  if (unknown !== undefined) throw new CliError("cli.error.unknownGoal", { goal: unknown, known });
}

function unknownPeriod(period: string, periods: readonly FollowUpPeriod[]): CliError {
  const choices = periods.map(({ shortName }) => shortName).join(", ");
  return new CliError("cli.error.badValue", { option: "--period", value: period, choices });
}

function changeLines({ reason, remarks }: SheetChange, language: Language): string {
  const words = [reason, ...remarks].map(({ key, values }) => translate(language, key, values));
  return words.map((line, index) => `${index === 0 ? "" : "  – "}${line}\n`).join("");
}

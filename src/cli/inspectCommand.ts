import { translate, type Language } from "../locales";
import { columnLetters, formatRange, type Plan, type PlanTable } from "../plan";
import type { OutputFormat } from "./arguments";
import { CliError } from "./cliError";
import { describePlan } from "./inspectJson";
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

function planText(file: string, plan: Plan, language: Language): string {
  const words = (key: string, values = {}): string => translate(language, key, values);
  const criteria = plan.goals.reduce((sum, goal) => sum + goal.criteria.length, 0);
  const counts = {
    goals: plan.goals.length,
    criteria,
    councilGoals: plan.councilGoals.length,
    points: plan.points.length,
    periods: plan.periods.length,
  };
  const lines = [
    file,
    plan.title?.value ?? words("cli.inspect.noTitle"),
    words("cli.inspect.counts", counts),
    "",
  ];
  for (const table of plan.tables) lines.push(...tableLines(table, language));
  lines.push("", words("cli.inspect.notUnderstood", { count: plan.notUnderstood.length }));
  for (const { area, reason, text } of plan.notUnderstood) {
    lines.push(
      `  ${area.sheet}!${formatRange(area)}  ${words(`cli.notUnderstood.${reason}`)}${text === undefined ? "" : `: ${text}`}`
    );
  }
  return `${lines.join("\n")}\n`;
}

function tableLines(table: PlanTable, language: Language): string[] {
  const kind = translate(language, `cli.kind.${table.kind}`);
  const columns = table.columns.map(
    ({ header, role, column }) => `${columnLetters(column)} ${header} (${role})`
  );
  return [
    `${kind}  ${table.area.sheet}!${formatRange(table.area)}  ${table.name}`,
    `  ${columns.join(" · ")}`,
  ];
}

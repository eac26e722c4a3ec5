import { translate, type Language, type TextValues } from "../locales";
import { columnLetters, formatRange, quoteSheetName, type Plan, type PlanTable } from "../plan";
import { amountTableLines } from "./inspectAmounts";
import { contentLines } from "./inspectContent";
import { clip } from "./inspectLayout";

const WIDEST_REASON = 120;

/** Gives a text of `locales` in the language of the command. */
export type Words = (key: string, values?: TextValues) => string;

/** What was found in a file, for reading in a terminal: every table with its content, long ones shortened. */
export function planText(file: string, plan: Plan, language: Language): string {
  const words: Words = (key, values) => translate(language, key, values);
  const lines = [
    file,
    plan.title?.value ?? words("cli.inspect.noTitle"),
    countLine(plan, words),
    ...plan.tables.flatMap((table) => ["", ...tableLines(table, plan, words, language)]),
    "",
    words("cli.inspect.notUnderstood", { count: plan.notUnderstood.length }),
  ];
  for (const { area, reason, text } of plan.notUnderstood) {
    const detail = text === undefined ? "" : `: ${text}`;
    lines.push(
      `  ${quoteSheetName(area.sheet)}!${formatRange(area)}  ${words(`cli.notUnderstood.${reason}`)}${detail}`
    );
  }
  return `${lines.join("\n")}\n`;
}

function countLine({ goals, councilGoals, points, periods }: Plan, words: Words): string {
  return words("cli.inspect.counts", {
    goals: goals.length,
    criteria: goals.reduce((sum, goal) => sum + goal.criteria.length, 0),
    councilGoals: councilGoals.length,
    points: points.length,
    periods: periods.length,
  });
}

function tableLines(table: PlanTable, plan: Plan, words: Words, language: Language): string[] {
  const place = `${quoteSheetName(table.area.sheet)}!${formatRange(table.area)}`;
  const columns = table.columns.map(
    ({ header, role, column }) =>
      `${columnLetters(column)} ${header} (${words(`reading.role.${role}`)})`
  );
  const certainty = words("cli.inspect.certainty", { score: Math.round(table.score * 100) });
  return [
    `${words(`cli.kind.${table.kind}`)}  ${place}  ${table.name}`,
    `  ${certainty}${table.reason === "" ? "" : `: ${reasonText(table.reason)}`}`,
    `  ${columns.join(" · ")}`,
    ...amountTableLines(table, plan, words, language),
    ...contentLines(table, plan, words, language),
  ];
}

/** The words of the sheet that decided, each once. */
function reasonText(reason: string): string {
  return clip([...new Set(reason.split(", "))].join(", "), WIDEST_REASON);
}

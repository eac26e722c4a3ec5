import { translate, type Language, type TextValues } from "../locales";
import { columnLetters, formatRange, quoteSheetName, type Plan, type PlanTable } from "../plan";
import { isCorrected, leftOut } from "./corrected";
import { amountTableLines } from "./inspectAmounts";
import { contentLines } from "./inspectContent";
import { faultLine } from "./inspectFaults";
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
    ...leftOutLines(plan, words),
    "",
    words("cli.inspect.notUnderstood", { count: plan.notUnderstood.length }),
    ...plan.notUnderstood.map((fault) => faultLine(fault, words)),
  ];
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
  return [
    `${words(`cli.kind.${table.kind}`)}  ${place}  ${table.name}`,
    `  ${whyText(table, plan, words)}`,
    `  ${columns.join(" · ")}`,
    ...amountTableLines(table, plan, words, language),
    ...contentLines(table, plan, words, language),
  ];
}

function whyText(table: PlanTable, plan: Plan, words: Words): string {
  if (isCorrected(table, plan)) return words("cli.inspect.corrected");
  const certainty = words("cli.inspect.certainty", { score: Math.round(table.score * 100) });
  return table.reason === "" ? certainty : `${certainty}: ${reasonText(table.reason)}`;
}

function leftOutLines(plan: Plan, words: Words): string[] {
  const tables = leftOut(plan);
  if (tables.length === 0) return [];
  const places = tables.map(
    ({ name, area }) => `  ${quoteSheetName(area.sheet)}!${formatRange(area)}  ${name}`
  );
  return ["", words("cli.inspect.leftOut", { count: tables.length }), ...places];
}

/** The words of the sheet that decided, each once. */
function reasonText(reason: string): string {
  return clip([...new Set(reason.split(", "))].join(", "), WIDEST_REASON);
}

import { emptyPlan, firstEntry, type EmptyPlanText } from "../followup/template/emptyPlan";
import type { FollowUpTexts } from "../followup/texts";
import type { Language } from "../locales/format";
import { formatAddress, type CellAddress } from "../plan/address";
import type { Plan } from "../plan/plan";
import { changeSheet, explainedChange } from "../report/changeChart";
import { figuresOf } from "../validation/figures";
import type { Finding } from "../validation/finding";
import { insertChangeChart } from "../workbook/insertChangeChart";
import { insertEmptyPlan } from "../workbook/insertEmptyPlan";
import { insertStarterTemplate } from "../workbook/insertStarterTemplate";
import { WorkbookError } from "../workbook/workbookError";
import { reportSheet } from "../report/reportSheet";
import type { Reported, ReportWords } from "../report/reportWords";
import { insertReport } from "../workbook/insertReport";
import type { InsertedSheet } from "../workbook/ownSheet";
import { runCommand } from "../workbook/runtime";

// What is designed for the workbook besides the follow-up.

export function insertReportOf(reported: Reported, words: ReportWords): Promise<InsertedSheet> {
  const design = reportSheet(reported, words);
  return runCommand(Excel, (context) => insertReport(context, design));
}

/** Resolves to the first cell to write in. */
export async function insertEmptyPlanOf(
  text: EmptyPlanText,
  isExample: boolean
): Promise<CellAddress> {
  const blueprints = emptyPlan(text, isExample);
  const [sheet = ""] = await runCommand(Excel, (context) => insertEmptyPlan(context, blueprints));
  return { sheet, ...firstEntry };
}

export function insertTemplateOf(text: FollowUpTexts, language: Language): Promise<string> {
  return runCommand(Excel, (context) => insertStarterTemplate(context, text, language));
}

/** @throws WorkbookError "notFound" for a finding that explains no change. */
export async function insertChartOf(
  plan: Plan,
  finding: Finding,
  words: ReportWords
): Promise<InsertedSheet> {
  const change = explainedChange(finding);
  if (change === undefined) throw new WorkbookError("notFound", finding.rule);
  const texts = figuresOf(plan).filter(({ storedAsText }) => storedAsText);
  const asText = new Set(texts.map(({ cell }) => formatAddress(cell)));
  const blueprint = changeSheet(change, words, (cell) => asText.has(formatAddress(cell)));
  return runCommand(Excel, (context) => insertChangeChart(context, blueprint));
}

import { formatAddress } from "../plan/address";
import type { Plan } from "../plan/plan";
import { changeSheet, explainedChange } from "../report/changeChart";
import { figuresOf } from "../validation/figures";
import type { Finding } from "../validation/finding";
import { insertChangeChart } from "../workbook/insertChangeChart";
import { WorkbookError } from "../workbook/workbookError";
import { reportSheet } from "../report/reportSheet";
import type { Reported, ReportWords } from "../report/reportWords";
import { insertReport } from "../workbook/insertReport";
import type { InsertedSheet } from "../workbook/ownSheet";
import { runCommand } from "../workbook/runtime";

// What is designed of findings for the workbook itself, fetched when it is asked for.

export function insertReportOf(reported: Reported, words: ReportWords): Promise<InsertedSheet> {
  const design = reportSheet(reported, words);
  return runCommand(Excel, (context) => insertReport(context, design));
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

import { reportSheet } from "../report/reportSheet";
import type { Reported, ReportWords } from "../report/reportWords";
import { insertReport } from "../workbook/insertReport";
import type { InsertedSheet } from "../workbook/ownSheet";
import { runCommand } from "../workbook/runtime";

// The report's design, fetched when a report is asked for.

export function insertReportOf(reported: Reported, words: ReportWords): Promise<InsertedSheet> {
  const design = reportSheet(reported, words);
  return runCommand(Excel, (context) => insertReport(context, design));
}

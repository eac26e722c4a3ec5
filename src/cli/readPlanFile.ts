import { planSheets } from "../followup/existing";
import type { Language } from "../locales";
import { readPlan, type Plan } from "../plan";
import { readWorkbook } from "../workbook/readWorkbook";
import { runCommand } from "../workbook/runtime";
import { openWorkbook } from "./workbookFile";

/** The plan of a workbook file. Generated follow-up sheets are left out, since they repeat the plan. */
export async function readPlanFile(file: string, language: Language): Promise<Plan> {
  const { Excel: excel } = await openWorkbook(file, language);
  return readPlan(planSheets(await runCommand(excel, readWorkbook)));
}

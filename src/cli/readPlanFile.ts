import { planSheets } from "../followup/existing";
import type { Language } from "../locales";
import { readPlan, type Plan } from "../plan";
import { readWorkbook } from "../workbook/readWorkbook";
import type { KeptJudgement } from "../validation/judge";
import { readJudgement } from "../workbook/judgement";
import { runCommand } from "../workbook/runtime";
import { openWorkbook } from "./workbookFile";

/** The plan of a workbook file. Generated follow-up sheets are left out, since they repeat the plan. */
export async function readPlanFile(file: string, language: Language): Promise<Plan> {
  const { Excel: excel } = await openWorkbook(file, language);
  return readPlan(planSheets(await runCommand(excel, readWorkbook)));
}

/** A plan with what its workbook keeps about how it is to be checked. */
export interface JudgedFile {
  readonly plan: Plan;
  readonly kept: KeptJudgement;
}

/** As `readPlanFile`, with the settings and dismissals that the workbook keeps. */
export async function readJudgedFile(file: string, language: Language): Promise<JudgedFile> {
  const { Excel: excel } = await openWorkbook(file, language);
  const [workbook, kept] = await runCommand(
    excel,
    async (context) => [await readWorkbook(context), await readJudgement(context)] as const
  );
  return { plan: readPlan(planSheets(workbook)), kept };
}

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
  return readPlan(planSheets(await fromFile(file, language, readWorkbook)));
}

/** What a command reads in a file. The host, which for a large file is most of the memory, ends with the command. */
async function fromFile<T>(
  file: string,
  language: Language,
  command: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  const { Excel: excel } = await openWorkbook(file, language);
  return runCommand(excel, command);
}

/** A plan with what its workbook keeps about how it is to be checked. */
export interface JudgedFile {
  readonly plan: Plan;
  readonly kept: KeptJudgement;
}

/** As `readPlanFile`, with the settings and dismissals that the workbook keeps. */
export async function readJudgedFile(file: string, language: Language): Promise<JudgedFile> {
  const [workbook, kept] = await fromFile(
    file,
    language,
    async (context) => [await readWorkbook(context), await readJudgement(context)] as const
  );
  return { plan: readPlan(planSheets(workbook)), kept };
}

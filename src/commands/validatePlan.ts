import { planSheets } from "../followup/existing";
import { readPlan } from "../plan/readPlan";
import { judgePlan } from "../validation/judge";
import { goToCell } from "../workbook/goToCell";
import { readJudgement } from "../workbook/judgement";
import { readWorkbook } from "../workbook/readWorkbook";

/**
 * Checks the plan as the workbook wants it checked and selects the cell of the gravest finding. A ribbon command has nowhere to write, so the
 * findings themselves are for the pane; a plan without findings leaves the selection where it was.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function validatePlan(context: Excel.RequestContext): Promise<void> {
  const plan = readPlan(planSheets(await readWorkbook(context)));
  const { findings } = judgePlan(plan, await readJudgement(context));
  const cell = findings.find(({ cells }) => cells.length > 0)?.cells[0];
  if (cell) await goToCell(context, cell);
}

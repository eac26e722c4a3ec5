import { planSheets } from "../followup/existing";
import { followUpTexts } from "../followup/texts";
import { translate, type Language } from "../locales";
import { readPlan } from "../plan/readPlan";
import { goToCell } from "../workbook/goToCell";
import { insertFollowUp } from "../workbook/insertFollowUp";
import { readWorkbook } from "../workbook/readWorkbook";
import { nextFollowUp } from "./nextFollowUp";

/**
 * Inserts the sheets of the plan's next follow-up and shows the first of them. A workbook without goals is left alone.
 *
 * @throws WorkbookError when Excel refuses; sheets that were finished by then stay.
 */
export async function insertFollowUpSheets(
  context: Excel.RequestContext,
  language: Language
): Promise<void> {
  const workbook = await readWorkbook(context);
  const text = followUpTexts((key, values) => translate(language, key, values));
  const changes = nextFollowUp(readPlan(planSheets(workbook)), workbook, text);
  await insertFollowUp(context, changes);
  const first = changes[0];
  if (first) await goToCell(context, { sheet: first.sheet, row: 0, column: 0 });
}

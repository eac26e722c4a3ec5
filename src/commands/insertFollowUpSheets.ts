import { planSheets } from "../followup/existing";
import { followUpTexts } from "../followup/texts";
import { languageOf, translate } from "../locales";
import { readPlan } from "../plan/readPlan";
import { readValidationSettings } from "../validation/settings";
import { goToCell } from "../workbook/goToCell";
import { insertFollowUp } from "../workbook/insertFollowUp";
import { readJudgement } from "../workbook/judgement";
import { readWorkbook } from "../workbook/readWorkbook";
import { nextFollowUp } from "./nextFollowUp";

/**
 * Inserts the sheets of the plan's next follow-up and shows the first of them, in the language that the workbook is set to
 * or else in that of Office. A workbook without goals is left alone.
 *
 * @param displayLanguage The language of Office: "sv-SE".
 * @throws WorkbookError when Excel refuses; sheets that were finished by then stay.
 */
export async function insertFollowUpSheets(
  context: Excel.RequestContext,
  displayLanguage: string
): Promise<void> {
  const { settings = "{}" } = await readJudgement(context);
  const { language = languageOf(displayLanguage) } = readValidationSettings(settings).settings;
  const workbook = await readWorkbook(context);
  const text = followUpTexts((key, values) => translate(language, key, values));
  const changes = nextFollowUp(readPlan(planSheets(workbook)), workbook, text);
  await insertFollowUp(context, changes);
  const first = changes[0];
  if (first) await goToCell(context, { sheet: first.sheet, row: 0, column: 0 });
}

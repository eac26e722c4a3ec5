import { starterTemplate } from "../followup/template/starter";
import type { FollowUpTexts } from "../followup/texts";
import { diagnose } from "./protection";
import { writeSheet } from "./writeSheet";

/**
 * Adds a template to begin with, under a name that is free, last in the workbook. Two syncs.
 *
 * @returns The name of the new sheet: `Mall`, or `Mall (2)` where there is one.
 * @throws WorkbookError of kind "protectedWorkbook" when no sheet may be added.
 */
export async function insertStarterTemplate(
  context: Excel.RequestContext,
  text: FollowUpTexts,
  language: "sv" | "en"
): Promise<string> {
  const blueprint = starterTemplate(text, language);
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const name = blueprint.names.find((one) => !taken.has(one.toLowerCase())) ?? "";
  const sheet = context.workbook.worksheets.add(...(name === "" ? [] : [name]));
  writeSheet(sheet, blueprint, "");
  try {
    await context.sync();
  } catch (error) {
    throw await diagnose(context, error, []);
  }
  return name;
}

import type { SheetBlueprint } from "../followup/blueprint";
import { TakenNames } from "../followup/freeNames";
import { diagnose } from "./protection";
import { writeSheet } from "./writeSheet";

/**
 * Adds the sheets of a plan to fill in, last in the workbook, under names that are free, and shows the first. Nothing that
 * is there is touched. Two syncs.
 *
 * @returns The names of the new sheets.
 * @throws WorkbookError of kind "protectedWorkbook" when no sheet may be added.
 */
export async function insertEmptyPlan(
  context: Excel.RequestContext,
  blueprints: readonly SheetBlueprint[]
): Promise<readonly string[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/tables/items/name");
  const names = workbook.names.load("items/name");
  await context.sync();
  // Tables share their names with the workbook's defined names.
  const defined = { snapshot: { name: "", tables: names.items } };
  const taken = new TakenNames({
    sheets: [
      defined,
      ...sheets.items.map(({ name, tables: { items } }) => ({ snapshot: { name, tables: items } })),
    ],
  });
  const added = blueprints.map((blueprint) => {
    const name = taken.takeSheet(blueprint.names);
    const sheet = workbook.worksheets.add(name);
    writeSheet(sheet, taken.takeTables(blueprint), "");
    return { name, sheet };
  });
  added[0]?.sheet.activate();
  try {
    await context.sync();
  } catch (error) {
    throw await diagnose(
      context,
      error,
      added.map(({ name }) => ({ sheet: name }))
    );
  }
  return added.map(({ name }) => name);
}

import { sheetsToRemove, type Removal } from "../followup/removal";
import { diagnose } from "./protection";

/**
 * Removes follow-up sheets and their defined names in one sync. Sheets that somebody has written on are only removed
 * when that has been confirmed.
 *
 * @returns Names of the sheets that were removed.
 * @throws WorkbookError of kind "protectedWorkbook" when no sheet may be removed.
 */
export async function removeFollowUp(
  context: Excel.RequestContext,
  removal: Removal,
  { includeFilled }: { readonly includeFilled: boolean }
): Promise<readonly string[]> {
  const sheets = sheetsToRemove(removal, includeFilled);
  const names = [...sheets.flatMap(({ identityNames }) => identityNames), ...removal.brokenNames];
  // Sheets first: where none may be removed, nothing is, and a name that is left without its sheet is known as broken.
  sheets.forEach(({ snapshot }) => {
    context.workbook.worksheets.getItem(snapshot.name).delete();
  });
  names.forEach((name) => {
    context.workbook.names.getItem(name).delete();
  });
  try {
    await context.sync();
  } catch (error) {
    throw await diagnose(context, error, []);
  }
  return sheets.map(({ snapshot }) => snapshot.name);
}

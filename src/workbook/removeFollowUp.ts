import { sheetsToRemove, type Removal } from "../followup/removal";
import { asWorkbookError } from "./workbookError";

/**
 * Removes follow-up sheets and their defined names in one sync. Sheets that somebody has written on are only removed
 * when that has been confirmed.
 *
 * @returns Names of the sheets that were removed.
 * @throws WorkbookError when Excel refuses, as in a protected workbook.
 */
export async function removeFollowUp(
  context: Excel.RequestContext,
  removal: Removal,
  { includeFilled }: { readonly includeFilled: boolean }
): Promise<readonly string[]> {
  const sheets = sheetsToRemove(removal, includeFilled);
  const names = [...sheets.flatMap(({ identityNames }) => identityNames), ...removal.brokenNames];
  // Names first: what is left if the request stops halfway is still known by the marks of the sheets.
  names.forEach((name) => {
    context.workbook.names.getItem(name).delete();
  });
  sheets.forEach(({ snapshot }) => {
    context.workbook.worksheets.getItem(snapshot.name).delete();
  });
  try {
    await context.sync();
  } catch (error) {
    throw asWorkbookError(error);
  }
  return sheets.map(({ snapshot }) => snapshot.name);
}

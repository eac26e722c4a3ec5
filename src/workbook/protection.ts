import { WorkbookError, asWorkbookError } from "./workbookError";

/**
 * Tells protection from other reasons why Excel denied a write to sheets. One more sync, only after an error.
 *
 * @returns The error to throw.
 */
export async function diagnose(
  context: Excel.RequestContext,
  error: unknown,
  changes: readonly { readonly sheet: string }[]
): Promise<unknown> {
  const known = asWorkbookError(error);
  if (!(known instanceof WorkbookError) || known.kind !== "accessDenied") return known;
  const { code } = known;
  const { protection, worksheets } = context.workbook;
  protection.load("protected");
  worksheets.load("items/name,items/protection/protected");
  await context.sync();
  if (protection.protected)
    return new WorkbookError("protectedWorkbook", known.location, { code, cause: error });
  const written = new Set(changes.map((change) => change.sheet));
  const sheet = worksheets.items.find((one) => one.protection.protected && written.has(one.name));
  return sheet === undefined
    ? known
    : new WorkbookError("protectedSheet", sheet.name, { code, cause: error });
}

import { formatCell, type CellAddress } from "../plan/address";
import { WorkbookError } from "./workbookError";

/**
 * Shows a cell: its sheet first and then the cell, in two requests, since selecting on another sheet is unreliable.
 *
 * @throws WorkbookError "sheetGone" when the sheet is gone, "hiddenSheet" when it is hidden and `show` is not given.
 */
export async function goToCell(
  context: Excel.RequestContext,
  address: CellAddress,
  options: { readonly show?: boolean } = {}
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(address.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheetGone", address.sheet);
  if (sheet.visibility !== "Visible") {
    if (options.show !== true) throw new WorkbookError("hiddenSheet", address.sheet);
    sheet.visibility = "Visible";
  }
  sheet.activate();
  await context.sync();
  sheet.getRange(formatCell(address)).select();
  await context.sync();
}

import { asWorkbookError } from "./workbookError";
import { runCommand, type ExcelRuntime } from "./runtime";

/** An edit in the workbook. `remote` edits were made by somebody else in the same file. */
export interface Edit {
  readonly sheetId: string;
  /** Cells that changed, without the sheet: "B4:C6". */
  readonly address: string;
  readonly remote: boolean;
  /** True for the add-in's own writing. Excel tells from ExcelApi 1.14 on; before that it is always false. */
  readonly own: boolean;
}

/**
 * Calls the handler for every change of cells on any sheet, until the returned function is called. The handler is
 * called for each edit, so the caller has to wait for a pause before doing much.
 *
 * @throws WorkbookError when Excel refuses the subscription.
 */
export async function watchEdits(
  excel: ExcelRuntime,
  handler: (edit: Edit) => void
): Promise<() => Promise<void>> {
  const subscription = await runCommand(excel, async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      handler({
        sheetId: event.worksheetId,
        address: event.address,
        remote: event.source === "Remote",
        own: event.triggerSource === "ThisLocalAddin",
      });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => stop(subscription);
}

/** A subscription can only be ended in the context that it was made in. */
async function stop(
  subscription: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
): Promise<void> {
  try {
    subscription.remove();
    await subscription.context.sync();
  } catch (error) {
    throw asWorkbookError(error);
  }
}

import { asWorkbookError } from "./workbookError";

/** Excel's entry point: the global `Excel` in a task pane, or that of an embedded host. */
export type ExcelRuntime = Pick<typeof Excel, "run">;

/**
 * Runs one command of the user in one batch: one request context, whatever the command needs to do.
 *
 * @throws WorkbookError for everything that Excel refuses.
 */
export async function runCommand<T>(
  excel: ExcelRuntime,
  command: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  try {
    return await excel.run(command);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

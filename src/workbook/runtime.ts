import { WorkbookError, asWorkbookError } from "./workbookError";

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
    return await excel.run((context) =>
      command(context).catch(async (error: unknown) => {
        throw await withSheet(context, asWorkbookError(error));
      })
    );
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/**
 * Excel does not tell what it missed: where a sheet that the command has read is gone since, it is that; the last of them,
 * since those before it may have been removed by the command itself. One more sync.
 */
async function withSheet(context: Excel.RequestContext, error: unknown): Promise<unknown> {
  if (!(error instanceof WorkbookError) || error.kind !== "notFound") return error;
  const sheets = context.workbook.worksheets;
  const namesOf = () => (sheets.toJSON().items ?? []).map(({ name = "" }) => name);
  const read = namesOf();
  sheets.load("items/name");
  await context.sync();
  const left = namesOf();
  const gone = read.findLast((name) => !left.includes(name));
  if (gone === undefined) return error;
  return new WorkbookError("sheetGone", gone, { code: error.code, cause: error });
}

import type { Page } from "playwright-core";
import { openExcel } from "../../../src/embedded-excel/node";

const EXCEL_FILE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook of one sheet, as an .xlsx file. */
export async function workbookFile(
  sheet: string,
  rows: readonly (readonly (string | number)[])[] = []
): Promise<Buffer> {
  const { Excel, save } = await openExcel();
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.name = sheet;
    const [header] = rows;
    if (header !== undefined) {
      const values = rows.map((row) => [...row]);
      first.getRangeByIndexes(0, 0, rows.length, header.length).values = values;
    }
    await context.sync();
  });
  return Buffer.from(await save());
}

/** Opens a file in the workbench, as a person does. */
export async function openFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      ...{ name, mimeType: EXCEL_FILE, buffer },
    });
  await page.getByRole("heading", { name }).waitFor();
}

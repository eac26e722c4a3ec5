import {
  openExcel,
  type OpenedExcel,
  type OpenExcelOptions,
} from "../../../src/embedded-excel/node";

import { codeOf } from "./answers";

/** What a test of one sheet works with. */
export interface SheetBench {
  readonly opened: OpenedExcel;
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** A property of the range at an address, after a sync. */
  readonly read: <K extends keyof Excel.Range>(
    address: string,
    property: K
  ) => Promise<Excel.Range[K]>;
  /** The code that Excel refuses with what `queue` asks for; "none" when it does not. */
  readonly refusal: (queue: () => unknown) => Promise<string>;
}

/** Runs a test in a new workbook with the sheet "Sheet1". */
export async function withSheet<T>(
  run: (bench: SheetBench) => Promise<T>,
  options?: OpenExcelOptions
): Promise<T> {
  const opened = await openExcel(undefined, options);
  return opened.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const read: SheetBench["read"] = async (address, property) => {
      const range = sheet.getRange(address);
      range.load(property);
      await context.sync();
      return range[property];
    };
    const refusal = (queue: () => unknown): Promise<string> => {
      queue();
      return codeOf(context.sync());
    };
    return run({ opened, context, sheet, read, refusal });
  });
}

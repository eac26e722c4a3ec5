import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

const SALES = [
  ["Product", "Qtr1", "Qtr2", "Qtr3"],
  ["Frames", 5000, 7000, 6544],
  ["Saddles", 400, 323, 276],
  ["Chains", 1550, 1088, 692],
  ["Spokes", 6005, 7634, 4589],
];

/** Runs with a sheet that holds quarters of sales in A1:D5. */
export async function withSalesSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext, opened: OpenedExcel) => Promise<T>
): Promise<T> {
  const opened = await openExcel();
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D5").values = SALES;
    return run(sheet, context, opened);
  });
}

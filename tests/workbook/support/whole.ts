import type { OpenedExcel } from "../../../src/embedded-excel/node";
import type { ExistingWorkbook } from "../../../src/followup/existing";
import { contents, read } from "./followUp";

/** All of a workbook that an insertion can leave different from another. */
export interface Whole {
  readonly contents: unknown;
  readonly order: readonly string[];
  readonly names: unknown;
  readonly looks: unknown;
}

/** Reads the workbook as the add-in does, with its names, drop-downs, sizes, charts and page set-up. */
export async function wholeOf(opened: OpenedExcel): Promise<Whole> {
  const workbook = await read(opened);
  const order = workbook.sheets.map(({ snapshot }) => snapshot.name);
  return { contents: contents(workbook), order, ...(await namesAndLooks(opened, workbook)) };
}

function namesAndLooks(
  { Excel }: OpenedExcel,
  { sheets }: ExistingWorkbook
): Promise<Pick<Whole, "names" | "looks">> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula,items/visible");
    const looks = sheets.slice(1).map(({ snapshot }) => {
      const sheet = context.workbook.worksheets.getItem(snapshot.name);
      const cell = sheet.getRange("B12");
      return [
        cell.dataValidation.load("rule,type"),
        cell.format.load("rowHeight,columnWidth,wrapText,indentLevel"),
        cell.format.fill.load("color"),
        sheet.charts.load("items/name,items/top,items/height"),
        sheet.pageLayout.load("orientation,paperSize"),
        sheet.pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter"),
        sheet.protection.load("protected"),
        sheet.load("tabColor,showGridlines"),
      ];
    });
    await context.sync();
    return {
      names: names.items
        .map(({ name, formula, visible }) => [name, formula, visible].join(" "))
        .sort(),
      looks: looks.map((all) => all.map((one) => withoutIds(one.toJSON()))),
    };
  });
}

/** Sheets that were made again have another id. */
function withoutIds(json: unknown): unknown {
  return JSON.parse(
    JSON.stringify(json, (key, value: unknown) => (key === "id" ? undefined : value))
  );
}

import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { joinGrid, type Grid } from "../../../src/embedded-excel/workbench/grid/gridModel";

export interface JoinedGrid extends OpenedExcel, Grid {
  /** What the grid's owner was told of edits that were refused. */
  readonly refused: unknown[];
}

/** A new workbook with a grid over IronCalc's own model; rows and columns of the grid count from one. */
export async function openGrid(): Promise<JoinedGrid> {
  initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });
  const opened = await openExcel();
  const refused: unknown[] = [];
  const grid = joinGrid(new Model("grid", "en", "UTC", "en"), opened.host.session, {
    viewport: () => ({ width: 800, height: 400 }),
    onRefused: (error) => refused.push(error),
  });
  return { ...opened, ...grid, refused };
}

/** The values of a range of the first sheet, as an add-in reads them. */
export async function valuesOf({ Excel }: OpenedExcel, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

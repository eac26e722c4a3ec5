import { CELLS_BETWEEN_PAUSES, Pauses } from "../../src/workbook/pauses";
import { readSnapshot } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { openExcel } from "../../src/embedded-excel/node";

/** Tells whether anything else got the thread while some work was done. */
async function gaveWay(work: () => Promise<void>): Promise<boolean> {
  let hadTurn = false;
  setTimeout(() => (hadTurn = true), 0);
  await work();
  return hadTurn;
}

describe("pauses in long work", () => {
  it("come when so many cells have been gone through since the last", async () => {
    const pauses = new Pauses();
    expect(await gaveWay(() => pauses.before(CELLS_BETWEEN_PAUSES - 1))).toBe(false);
    expect(await gaveWay(() => pauses.before(1))).toBe(true);
    expect(await gaveWay(() => pauses.before(1))).toBe(false);
  });

  it("are made for each grid of a large sheet, and none for a small one", async () => {
    const opened = await openExcel();
    const pauses = jest.spyOn(globalThis, "setTimeout");
    const read = async (rows: number) => {
      await opened.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRangeByIndexes(0, 0, rows, 4).values = Array.from({ length: rows }, (_, row) => [
          ...[`Konto ${row}`, row, row, row],
        ]);
        await context.sync();
      });
      pauses.mockClear();
      const { sheets } = await runCommand(opened.Excel, readSnapshot);
      return { made: pauses.mock.calls.length, sheet: sheets[0] };
    };
    expect((await read(10)).made).toBe(0);
    const { made, sheet } = await read(10_000);
    expect(made).toBeGreaterThanOrEqual(4);
    expect(sheet?.values[9_999]).toEqual(["Konto 9999", 9999, 9999, 9999]);
    expect(sheet?.formulas[9_999]).toBe(sheet?.formulas[0]);
    pauses.mockRestore();
  });
});

import fc from "fast-check";
import { SheetModel } from "../../../src/embedded-excel/model/sheetModel";
import { openExcel } from "../../../src/embedded-excel/node";
import { utf8Length } from "../../../src/embedded-excel/protocol/server";

/** Lets office.js send what it does not wait for. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test("a run without requests is one sync of no writes", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(() => Promise.resolve());
  await turn();
  expect(host.counters).toMatchObject({ syncs: 1, writes: 0, cleanUps: 0 });
});

test("syncs, writes and clean-ups are counted apart", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.format.fill.color = "red";
    range.load("values");
    await context.sync();
    range.load("address");
    await context.sync();
  });
  await turn();
  expect(host.counters).toMatchObject({ syncs: 2, writes: 2, cleanUps: 1 });
  expect(host.counters.actions).toBeGreaterThan(5);
  expect(host.counters.requestBytes).toBeGreaterThan(host.counters.responseBytes);
});

test("large arrays are one sync, whatever office.js splits them into", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1000");
    range.values = Array.from({ length: 1000 }, (_, row) => [row, 1, 2, 3]);
    await context.sync();
  });
  await turn();
  expect(host.counters.syncs).toBe(1);
  expect(host.workbook.sheets[0]?.cellAt(999, 0)?.value).toBe(999);
});

test("bytes are those of UTF-8", async () => {
  const { Excel, host } = await openExcel();
  const bytesOf = async (text: string): Promise<number> => {
    host.resetCounters();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[text]];
      await context.sync();
    });
    return host.counters.requestBytes;
  };
  const narrow = await bytesOf("a".repeat(100));
  expect(await bytesOf("å".repeat(100))).toBe(narrow + 100);
});

test("resetting sets all counters to zero", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(() => Promise.resolve());
  host.resetCounters();
  expect(Object.values(host.counters).every((count) => count === 0)).toBe(true);
});

test("bytes are counted as UTF-8 has them, also of halves of characters", () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(4), (text, cut) => {
      const part = text.slice(cut);
      expect(utf8Length(part)).toBe(encoder.encode(part).length);
    })
  );
});

test("requests that change nothing do not look for formulas in all cells again", async () => {
  const { Excel } = await openExcel();
  const passes = jest.spyOn(SheetModel.prototype, "allCells");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    for (let time = 0; time < 20; time++) {
      range.load("values");
      await context.sync();
    }
  });
  expect(passes.mock.calls.length).toBeLessThan(10);
  passes.mockRestore();
});

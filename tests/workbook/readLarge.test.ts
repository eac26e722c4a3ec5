import { openExcel } from "../../src/embedded-excel/node";
import { readPlan } from "../../src/plan";
import type { WorkbookSnapshot } from "../../src/plan/snapshot";
import { readSnapshot } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import type { Opened } from "./support/followUp";

/** Excel on the web refuses answers of more bytes. */
const WEB_LIMIT = 5_000_000;
const COLUMNS = 12;

/** Reads as Excel on the web would, prints what that cost and gives how large the answers were. */
async function measured(
  opened: Opened,
  what: string
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly syncs: number }> {
  opened.host.resetCounters();
  opened.host.faults.payloadLimit = WEB_LIMIT;
  const snapshot = await runCommand(opened.Excel, readSnapshot);
  const { syncs, requestBytes, responseBytes } = opened.host.counters;
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  process.stdout.write(
    `Reading ${what}: ${syncs} syncs, ${kilobytes(requestBytes)} sent, ${kilobytes(responseBytes)} received\n`
  );
  return { snapshot, syncs };
}

/** Writes so many rows of a budget, a word and eleven amounts in each. */
async function fillRows({ Excel }: Opened, rowCount: number): Promise<void> {
  const height = 10_000;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let first = 0; first < rowCount; first += height) {
      const rows = Array.from({ length: Math.min(height, rowCount - first) }, (_, index) => [
        `Verksamhet ${first + index}`,
        ...Array.from({ length: COLUMNS - 1 }, (__, column) => (first + index) * 1.5 + column),
      ]);
      sheet.getRangeByIndexes(first, 0, rows.length, COLUMNS).values = rows;
    }
    await context.sync();
  });
}

async function writeCells(
  { Excel }: Opened,
  cells: Record<string, string | number>
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, value] of Object.entries(cells))
      sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

test.each([1, 30, 100])("%i sheets, some of them hidden, take two syncs", async (sheetCount) => {
  const opened = await openExcel(undefined, { apiVersion: "1.13" });
  await opened.Excel.run(async (context) => {
    for (let index = 0; index < sheetCount; index += 1) {
      const sheet = context.workbook.worksheets.add(`Nämnd ${index}`);
      sheet.getRange("A1:B2").values = [
        ["Verksamhet", "Belopp (tkr)"],
        ["Skola", index],
      ];
      sheet.tables.add("A1:B2", true);
      sheet.visibility = (["Visible", "Hidden", "VeryHidden"] as const)[index % 3] ?? "Visible";
    }
    await context.sync();
  });
  const { snapshot, syncs } = await measured(opened, `${sheetCount} sheets`);
  expect(syncs).toBe(2);
  expect(snapshot.sheets.map(({ values }) => values[1]?.[1]).slice(1)).toEqual(
    Array.from({ length: sheetCount }, (_, index) => index)
  );
  expect(new Set(snapshot.sheets.map(({ visibility }) => visibility)).size).toBe(
    sheetCount === 1 ? 1 : 3
  );
});

test("a large sheet takes one sync for each block that the limit forces", async () => {
  const opened = await openExcel();
  await fillRows(opened, 20_000);
  const { snapshot, syncs } = await measured(opened, "20,000 rows of twelve columns");
  const values = snapshot.sheets[0]?.values ?? [];
  expect(values).toHaveLength(20_000);
  expect(values.every(([label], row) => label === `Verksamhet ${row}`)).toBe(true);
  // Two syncs as always, one that finds how large the sheet is, and the blocks.
  const blocks = Math.ceil(opened.host.counters.responseBytes / 2 / WEB_LIMIT);
  expect(syncs).toBeLessThanOrEqual(3 + blocks * 2);
});

test("large and small sheets share the answers", async () => {
  const opened = await openExcel();
  await fillRows(opened, 12_000);
  await opened.Excel.run(async (context) => {
    for (let index = 0; index < 40; index += 1)
      context.workbook.worksheets.add(`Blad ${index}`).getRange("B2").values = [[index]];
    await context.sync();
  });
  const { snapshot, syncs } = await measured(opened, "one large sheet and 40 small ones");
  expect(snapshot.sheets.slice(1).map(({ values }) => values[0]?.[0])).toEqual(
    Array.from({ length: 40 }, (_, index) => index)
  );
  expect(snapshot.sheets[40]).toMatchObject({ row: 1, column: 1 });
  expect(syncs).toBeLessThan(10);
});

test("cells with long texts are read in smaller blocks", async () => {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `${row} `.repeat(200)]);
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3000").values = rows;
    await context.sync();
  });
  const { snapshot } = await measured(opened, "3,000 rows with long texts");
  expect(snapshot.sheets[0]?.values.map(([row]) => row)).toEqual(
    Array.from({ length: 3000 }, (_, row) => row)
  );
});

test("a row that is larger than an answer may be is an error, not an endless search", async () => {
  const opened = await openExcel();
  await writeCells(opened, { A1: "x".repeat(30_000), A2: 1 });
  opened.host.faults.payloadLimit = 20_000;
  await expect(runCommand(opened.Excel, readSnapshot)).rejects.toMatchObject({
    kind: "payloadTooLarge",
  });
});

test("formats far below and beside the cells cost nothing", async () => {
  const opened = await openExcel();
  await writeCells(opened, { A1: "Verksamhet", B1: "Belopp (tkr)", A2: "Skola", B2: 5 });
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:XFD1").format.fill.color = "#ff0000";
    sheet.getRange("A1048576").format.font.bold = true;
    sheet.getRange("C:C").format.font.bold = true;
    await context.sync();
  });
  const { snapshot, syncs } = await measured(opened, "formats in a million rows");
  expect(syncs).toBe(2);
  expect(snapshot.sheets[0]?.values).toHaveLength(2);
});

test("a word in the last row is read without the million empty rows above it", async () => {
  const opened = await openExcel();
  await writeCells(opened, { A1: "Verksamhet", B1: "Belopp (tkr)", B2: 5, D1048576: "slut" });
  const { snapshot, syncs } = await measured(opened, "a word in the last row");
  const [sheet] = snapshot.sheets;
  expect(syncs).toBeLessThan(8);
  expect(opened.host.counters.responseBytes).toBeLessThan(WEB_LIMIT);
  expect(sheet?.values[0]).toEqual(["Verksamhet", "Belopp (tkr)", null, null]);
  expect(sheet?.values[1_048_575]).toEqual([null, null, null, "slut"]);
  expect(sheet?.formulas[500_000]).toEqual(["", "", "", ""]);
});

test("a word too far away is not read but told", async () => {
  const opened = await openExcel();
  await writeCells(opened, {
    A1: "Verksamhet",
    B1: "Belopp (tkr)",
    A2: "Skola",
    B2: 5,
    XFD9999: "x",
  });
  const { snapshot } = await measured(opened, "a word in the last column");
  expect(snapshot.sheets[0]?.values).toEqual([
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", 5],
  ]);
  const plan = readPlan(snapshot);
  expect(plan.budgets).toHaveLength(1);
  expect(plan.notUnderstood).toEqual([
    {
      area: { sheet: "Sheet1", row: 9998, column: 16_383, rowCount: 1, columnCount: 1 },
      reason: "tooFar",
    },
  ]);
});

test("an empty workbook and a protected sheet are read", async () => {
  const opened = await openExcel();
  expect((await measured(opened, "an empty workbook")).snapshot.sheets[0]?.values).toEqual([]);
  await writeCells(opened, { C4: 5 });
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    await context.sync();
  });
  const { snapshot } = await measured(opened, "a protected sheet");
  expect(snapshot.sheets[0]).toMatchObject({ row: 3, column: 2, values: [[5]] });
});

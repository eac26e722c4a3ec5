import { openExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { readSnapshot } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { plan } from "../followup/support/plans";
import { insert, read, type Opened } from "./support/followUp";

async function fill({ Excel }: Opened, sheetCount: number): Promise<void> {
  await Excel.run(async (context) => {
    for (let index = 1; index <= sheetCount; index += 1) {
      const sheet = context.workbook.worksheets.add(`Budget ${index}`);
      const range = sheet.getRange("B3:C5");
      range.numberFormat = [
        ["@", "@"],
        ["@", "0.0"],
        ["@", "0.0"],
      ];
      range.values = [
        ["Post", "Mnkr"],
        ["Övrigt", 284.6],
        ["Summa", "=SUM(C4:C4)"],
      ];
      sheet.tables.add("B3:C4", true).name = `Budget_${index}`;
    }
    await context.sync();
  });
}

describe("reading a workbook", () => {
  it.each([1, 12])("takes two syncs for %i sheets with tables", async (sheetCount) => {
    const opened = await openExcel();
    await fill(opened, sheetCount);
    opened.host.resetCounters();
    const snapshot = await runCommand(opened.Excel, readSnapshot);
    expect(opened.host.counters).toMatchObject({ syncs: 2, writes: 0 });
    expect(snapshot.sheets).toHaveLength(sheetCount + 1);
  });

  it("gives contents, formulas and tables with their places", async () => {
    const opened = await openExcel();
    await fill(opened, 1);
    const [empty, sheet] = (await runCommand(opened.Excel, readSnapshot)).sheets;
    expect(empty).toMatchObject({ values: [], tables: [] });
    expect(sheet).toMatchObject({
      ...{ name: "Budget 1", visibility: "visible", row: 2, column: 1 },
      formulas: [
        ["", ""],
        ["", ""],
        ["", "=SUM(C4:C4)"],
      ],
      tables: [
        {
          name: "Budget_1",
          area: { row: 2, column: 1, rowCount: 2, columnCount: 2 },
          hasHeaders: true,
        },
      ],
    });
    expect(sheet?.values[1]).toEqual(["Övrigt", 284.6]);
    expect(sheet?.text[1]).toEqual(["Övrigt", "284,6"]);
    expect(sheet?.numberFormats[1]?.[1]).toBe("0.0");
  });

  it("gives bold, indent and merged areas, also of sheets that do not begin at A1", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B3:D6").values = [
        ["Post", "Budget", ""],
        ["", 2024, 2025],
        ["Skola", 5, 6],
        ["lokaler", 2, 3],
      ];
      sheet.getRange("C3:D3").merge();
      sheet.getRange("B5").format.font.bold = true;
      sheet.getRange("B6").format.indentLevel = 2;
      await context.sync();
    });
    opened.host.resetCounters();
    const [sheet] = (await runCommand(opened.Excel, readSnapshot)).sheets;
    expect(opened.host.counters.syncs).toBe(2);
    expect(sheet).toMatchObject({ row: 2, column: 1 });
    expect(sheet?.bold).toEqual([
      [false, false, false],
      [false, false, false],
      [true, false, false],
      [false, false, false],
    ]);
    expect(sheet?.indent.map(([first]) => first)).toEqual([0, 0, 0, 2]);
    expect(sheet?.merges).toEqual([
      { sheet: "Sheet1", row: 2, column: 2, rowCount: 1, columnCount: 2 },
    ]);
  });

  it("reads the looks of large sheets at the left and the top only", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const values = Array.from({ length: 1500 }, (_, row) => [`Rad ${row}`, 1, 2, 3, 4]);
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1500");
      range.values = values;
      range.format.font.bold = true;
      await context.sync();
    });
    opened.host.resetCounters();
    const [sheet] = (await runCommand(opened.Excel, readSnapshot)).sheets;
    const bold = (sheet?.bold ?? []).map((row) => row.filter(Boolean).length);
    expect([bold[0], bold[999], bold[1000], bold.length]).toEqual([3, 3, 0, 1500]);
    const { responseBytes } = opened.host.counters;
    process.stdout.write(`1,500 rows of five columns: ${responseBytes} bytes\n`);
    expect(responseBytes).toBeLessThan(600_000);
  });

  it("reads block by block what is too large for one answer", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const values = Array.from({ length: 30_000 }, (_, row) => [`Rad ${row}`, row]);
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B30000").values = values;
      await context.sync();
    });
    const whole = await runCommand(opened.Excel, readSnapshot);
    opened.host.faults.payloadLimit = 1_500_000;
    const blocks = await runCommand(opened.Excel, readSnapshot);
    expect(blocks.sheets[0]?.values).toHaveLength(30_000);
    expect(blocks).toEqual(whole);
  });

  it("does not read a person's copy of a generated sheet as a plan", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await opened.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      sheets.items
        .filter(({ name }) => name.startsWith("Mål "))
        .forEach((sheet) => sheet.copy("End"));
      await context.sync();
    });
    const again = await openExcel(await opened.save());
    for (const workbook of [await read(opened), await read(again)]) {
      expect(planSheets(workbook).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    }
  });

  it("tells generated sheets from the plan's, also after the file was saved", async () => {
    const opened = await openExcel();
    await fill(opened, 1);
    await insert(opened, plan());
    const again = await openExcel(await opened.save());
    for (const workbook of [await read(opened), await read(again)]) {
      expect(planSheets(workbook).sheets.map((sheet) => sheet.name)).toEqual([
        "Sheet1",
        "Budget 1",
      ]);
    }
  });
});

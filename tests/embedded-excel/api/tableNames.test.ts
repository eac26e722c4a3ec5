import { SheetModel } from "../../../src/embedded-excel/model/sheetModel";
import { withSheet, type SheetBench } from "../support/withSheet";

/** A table in A1:B3 under a first name, which the host has looked for in every formula. */
function named({ sheet }: SheetBench, name: string): Excel.Table {
  sheet.getRange("A1:B3").values = [
    ["Item", "Count"],
    ["pen", 3],
    ["book", 1],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = name;
  return table;
}

test("formulas of every kind and sheet follow a table that is named again and again", async () => {
  await withSheet(async (bench) => {
    const { context } = bench;
    const table = named(bench, "Goods");
    await context.sync();
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A2").formulas = [["=SUM(Goods[Count])"], ['="Goods"&ROWS(goods)']];
    const validated = other.getRange("C1");
    validated.dataValidation.rule = { custom: { formula: "=C1<SUM(Goods[Count])" } };
    const format = other.getRange("D1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=D1>ROWS(Goods)";
    other.names.add("own", "=ROWS(Goods)");
    context.workbook.names.add("all", "=ROWS(Goods)");
    table.name = "Wares";
    table.name = "Stock";
    const cells = other.getRange("A1:A2").load("formulas");
    validated.load("dataValidation/rule");
    format.load("custom/rule/formula");
    const names = [other.names.getItem("own"), context.workbook.names.getItem("all")];
    for (const name of names) name.load("formula");
    await context.sync();
    expect(cells.formulas).toEqual([["=SUM(Stock[Count])"], ['="Goods"&ROWS(Stock)']]);
    expect(validated.dataValidation.rule.custom?.formula).toBe("=C1<SUM(Stock[Count])");
    expect(format.custom.rule.formula).toBe("=D1>ROWS(Stock)");
    expect(names.map(({ formula }): unknown => formula)).toEqual(["=ROWS(Stock)", "=ROWS(Stock)"]);
  });
});

test("a formula that a table's name was copied or moved into follows too", async () => {
  await withSheet(async (bench) => {
    const { context, sheet } = bench;
    const table = named(bench, "Goods");
    await context.sync();
    sheet.getRange("D1").formulas = [["=ROWS(Goods)"]];
    const copy = sheet.copy("End");
    sheet.getRange("D1").moveTo("E5");
    table.name = "Wares";
    const cells = [sheet.getRange("E5").load("formulas"), copy.getRange("D1").load("formulas")];
    await context.sync();
    expect(cells.map(({ formulas }) => (formulas as unknown[][])[0]?.[0])).toEqual([
      "=ROWS(Wares)",
      "=ROWS(Goods1)",
    ]);
  });
});

test("a formula that mentions the name a new table is given at first follows", async () => {
  await withSheet(async (bench) => {
    const { context } = bench;
    named(bench, "Goods");
    const other = context.workbook.worksheets.add("Other");
    other.getRange("D1:D2").values = [["Item"], ["pen"]];
    const table = other.tables.add("D1:D2", true);
    const cell = bench.sheet.getRange("F1");
    cell.formulas = [["=ROWS(Table1)"]];
    table.name = "Wares";
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["=ROWS(Wares)"]]);
  });
});

test("naming a new table reads no formulas of sheets that are as they were", async () => {
  await withSheet(async (bench) => {
    const { context } = bench;
    named(bench, "Goods");
    const sheets = Array.from({ length: 20 }, (_, index) => {
      const sheet = context.workbook.worksheets.add(`Sheet ${index}`);
      sheet.getRange("E1").formulas = [["=1+1"]];
      return sheet;
    });
    named({ ...bench, sheet: context.workbook.worksheets.add("Before") }, "Before");
    await context.sync();
    const reading = jest.spyOn(SheetModel.prototype, "formulaCells");
    for (const [index, sheet] of sheets.entries()) named({ ...bench, sheet }, `Table_${index}`);
    await context.sync();
    expect(reading.mock.calls.length).toBeLessThanOrEqual(2 * sheets.length);
    reading.mockRestore();
  });
});

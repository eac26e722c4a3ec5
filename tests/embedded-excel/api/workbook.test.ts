import { area } from "../../../src/embedded-excel/model/area";
import { selectAreas } from "../../../src/embedded-excel/model/selection";
import { withSheet } from "../support/withSheet";

test("worksheet functions are called without a cell and take each other", async () => {
  await withSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B3").values = [
      ["pen", 3],
      ["book", 4],
      ["lamp", 5],
    ];
    const { functions } = context.workbook;
    const area = sheet.getRange("A1:B3");
    const sum = functions.sum(functions.vlookup("book", area, 2, false), 10, sheet.getRange("B1"));
    const missing = functions.vlookup("ink", area, 2, false);
    const text = functions.concatenate('say "', "hi");
    const distribution = functions.norm_S_Dist(0, true);
    for (const result of [sum, missing, text, distribution]) result.load("value,error");
    await context.sync();
    expect([sum.value, text.value, distribution.value]).toEqual([17, 'say "hi', 0.5]);
    expect([sum.error, missing.error]).toEqual([null, "#N/A"]);
    expect(missing.value).toBeNull();
  });
});

test("with manual calculation a written formula is calculated, others wait", async () => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("A1:C1").formulas = [[1, "=A1+1", "=B1+1"]];
    await context.sync();
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[10]];
    sheet.getRange("D1").formulas = [["=1+1"]];
    expect(await read("A1:D1", "values")).toEqual([[10, 2, 3, 2]]);
    context.workbook.application.calculate("Full");
    expect(await read("A1:D1", "values")).toEqual([[10, 11, 12, 2]]);
    sheet.getRange("A1").values = [[20]];
    context.workbook.application.calculationMode = "Automatic";
    expect(await read("B1:C1", "values")).toEqual([[21, 22]]);
  });
});

test("the workbook knows its name and whether it was changed", async () => {
  await withSheet(
    async ({ context, sheet }) => {
      const { workbook } = context;
      workbook.load("name,isDirty,readOnly,autoSave");
      await context.sync();
      expect(workbook.toJSON()).toMatchObject({
        name: "Plan.xlsx",
        isDirty: false,
        readOnly: false,
        autoSave: false,
      });
      sheet.getRange("A1").values = [[1]];
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(true);
      workbook.save("Save");
      workbook.load("isDirty");
      await context.sync();
      expect(workbook.isDirty).toBe(false);
    },
    { name: "Plan.xlsx" }
  );
});

test.each([
  ["sv-SE", ",", "\u00a0", "yyyy-mm-dd"],
  ["en-US", ".", ",", "m/d/yyyy"],
])("the culture of %s", async (locale, decimal, group, date) => {
  await withSheet(
    async ({ context }) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      application.cultureInfo.load("name");
      application.cultureInfo.numberFormat.load("numberDecimalSeparator");
      application.cultureInfo.datetimeFormat.load("shortDatePattern");
      await context.sync();
      const { cultureInfo, decimalSeparator, thousandsSeparator } = application;
      expect(cultureInfo.name).toBe(locale);
      expect(cultureInfo.numberFormat.numberDecimalSeparator).toBe(decimal);
      expect([decimalSeparator, thousandsSeparator]).toEqual([decimal, group]);
      expect(cultureInfo.datetimeFormat.shortDatePattern.toLowerCase()).toBe(date);
    },
    { locale }
  );
});

test("several selected areas are no range", async () => {
  await withSheet(async ({ context, opened, refusal }) => {
    const { workbook } = opened.host;
    selectAreas(workbook, workbook.activeSheet, [area(0, 0, 2, 2), area(3, 3)]);
    const selected = context.workbook.getSelectedRanges();
    selected.load("address,areaCount");
    await context.sync();
    expect([selected.address, selected.areaCount]).toEqual(["Sheet1!A1:B2,Sheet1!D4", 2]);
    expect(await refusal(() => context.workbook.getSelectedRange().load("address"))).toBe(
      "InvalidSelection"
    );
  });
});

test("what cannot be done honestly is named", async () => {
  await withSheet(async ({ context, sheet, opened }) => {
    const asking = async (): Promise<void> => {
      sheet.getRange("A1").getImage();
      await context.sync();
    };
    await expect(asking()).rejects.toMatchObject({
      code: "NotImplemented",
      message: expect.stringContaining("Range.getImage") as unknown,
    });
    await expect(opened.Excel.createWorkbook()).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

import { openExcel } from "../../../src/embedded-excel/node";
import { withSheet } from "../support/withSheet";

test.each([
  ["a/b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a?b", "InvalidArgument"],
  ["a*b", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["[a]", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  [" ", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
  ["x".repeat(31), "none"],
  ["Budget 2024 (prel.)", "none"],
])("a sheet is added with the name %j: %s", async (name, code) => {
  await withSheet(async ({ context, refusal }) => {
    expect(await refusal(() => context.workbook.worksheets.add(name))).toBe(code);
  });
});

test("new sheets are called Sheet2 and so on, and are added last", async () => {
  await withSheet(async ({ context, opened }) => {
    context.workbook.worksheets.add();
    context.workbook.worksheets.add("Other");
    context.workbook.worksheets.add();
    await context.sync();
    const names = opened.host.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(["Sheet1", "Sheet2", "Other", "Sheet4"]);
  });
});

test("the last visible sheet is neither deleted nor hidden", async () => {
  await withSheet(async ({ context, sheet, refusal }) => {
    context.workbook.worksheets.add("Hidden").visibility = "Hidden";
    await context.sync();
    expect(await refusal(() => sheet.delete())).toBe("InvalidOperation");
    expect(await refusal(() => (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
  });
});

test("deleting or hiding the active sheet activates a neighbour", async () => {
  await withSheet(async ({ context, sheet, opened }) => {
    const second = context.workbook.worksheets.add("Second");
    context.workbook.worksheets.add("Third");
    second.activate();
    await context.sync();
    second.delete();
    await context.sync();
    expect(opened.host.workbook.activeSheet.name).toBe("Third");
    context.workbook.worksheets.getItem("Third").visibility = "Hidden";
    sheet.load("name");
    await context.sync();
    expect(opened.host.workbook.activeSheet.name).toBe("Sheet1");
  });
});

test("a sheet that was deleted is not found again", async () => {
  const { Excel } = await openExcel();
  const using = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Gone");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    sheet.delete();
    await context.sync();
    range.load("values");
    await context.sync();
  });
  await expect(using).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("sheets are not added, renamed, moved or deleted while the structure is protected", async () => {
  await withSheet(async ({ context, sheet, refusal }) => {
    context.workbook.worksheets.add("Other");
    context.workbook.protection.protect();
    await context.sync();
    expect(await refusal(() => context.workbook.worksheets.add("New"))).toBe("AccessDenied");
    expect(await refusal(() => (sheet.name = "New"))).toBe("AccessDenied");
    expect(await refusal(() => (sheet.position = 1))).toBe("AccessDenied");
    expect(await refusal(() => sheet.delete())).toBe("AccessDenied");
  });
});

test("a copy has tables with names of their own, formats and formulas, but no custom properties", async () => {
  await withSheet(async ({ context, sheet, opened }) => {
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, "=A2+1"],
    ];
    sheet.tables.add("A1:B2", true).name = "Data";
    sheet.getRange("A2").format.fill.color = "#00FF00";
    sheet.customProperties.add("id", "1");
    const copy = sheet.copy("Before", sheet);
    copy.load("name,position");
    copy.tables.load("items/name");
    const cell = copy.getRange("A2:B2");
    cell.load("values,formulas");
    const first = copy.getRange("A2");
    first.load("format/fill/color");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 0]);
    expect(copy.tables.items.map(({ name }) => name)).toEqual(["Data1"]);
    expect(cell.values).toEqual([[1, 2]]);
    expect(first.format.fill.color).toBe("#00FF00");
    expect(opened.host.workbook.sheets[0]?.customProperties).toEqual([]);
  });
});

test("the tab of a hidden sheet has no colour to read", async () => {
  await withSheet(async ({ context }) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.tabColor = "orange";
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBe("#FFA500");
    sheet.visibility = "Hidden";
    sheet.load("tabColor");
    await context.sync();
    expect(sheet.tabColor).toBeNull();
  });
});

test("rows and columns are grouped up to seven deep", async () => {
  await withSheet(async ({ context, sheet, refusal, read }) => {
    for (let depth = 0; depth < 7; depth++) sheet.getRange("2:3").group("ByRows");
    await context.sync();
    expect(await refusal(() => sheet.getRange("2:3").group("ByRows"))).toBe("InvalidArgument");
    expect(await refusal(() => sheet.getRange("2:3").group("ByColumns"))).toBe("InvalidArgument");
    sheet.showOutlineLevels(1, 0);
    expect(await read("2:3", "rowHidden")).toBe(true);
    for (let depth = 0; depth < 7; depth++) sheet.getRange("A2:A3").ungroup("ByRows");
    expect(await read("2:3", "rowHidden")).toBe(false);
  });
});

test("a missing neighbour is not found, and null when that was asked for", async () => {
  await withSheet(async ({ context, sheet, refusal }) => {
    const none = sheet.getPreviousOrNullObject();
    none.load("name");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(await refusal(() => sheet.getPrevious().load("name"))).toBe("ItemNotFound");
  });
});

test("formulas of a copy that name its sheet or tables mean the copy's own", async () => {
  await withSheet(async ({ context, sheet }) => {
    context.workbook.worksheets.add("Other").getRange("A1").values = [[5]];
    sheet.getRange("A1:A2").values = [["n"], [7]];
    sheet.tables.add("A1:A2", true).name = "Data";
    sheet.names.add("Own", sheet.getRange("A2"));
    sheet.getRange("C1:C4").formulas = [
      ["=Sheet1!A2"],
      ["=SUM(Data[n])"],
      ["=Other!A1"],
      ["=Own+1"],
    ];
    const copy = sheet.copy();
    copy.getRange("A2").values = [[100]];
    const range = copy.getRange("C1:C4");
    range.load("formulas,values");
    await context.sync();
    expect(range.formulas).toEqual([
      ["='Sheet1 (2)'!A2"],
      ["=SUM(Data1[n])"],
      ["=Other!A1"],
      ["=Own+1"],
    ]);
    expect(range.values).toEqual([[100], [100], [5], [101]]);
  });
});

test("a copy has names of its own for those of the workbook that point at the sheet", async () => {
  await withSheet(async ({ context, sheet }) => {
    const other = context.workbook.worksheets.add("Other");
    context.workbook.names.add("Here", sheet.getRange("A2")).visible = false;
    context.workbook.names.add("There", other.getRange("A1"));
    const copy = sheet.copy();
    copy.names.load("items/name,items/formula,items/scope,items/visible");
    context.workbook.names.load("items/name");
    await context.sync();
    const own = copy.names.items.map(({ name, formula, scope, visible }) =>
      [name, String(formula), scope, visible].join(" ")
    );
    expect(own).toEqual(["Here ='Sheet1 (2)'!$A$2 Worksheet false"]);
    expect(context.workbook.names.items.map(({ name }) => name)).toEqual(["Here", "There"]);
  });
});

import { withSheet } from "../support/withSheet";

test.each([
  ["A1", "InvalidArgument"],
  ["R2C3", "InvalidArgument"],
  ["R", "InvalidArgument"],
  ["1a", "InvalidArgument"],
  ["two words", "InvalidArgument"],
  ["RATE", "InvalidArgument"],
  ["Årets_mål.1", "none"],
])("the name %j is added beside Rate: %s", async (name, code) => {
  await withSheet(async ({ context, sheet, refusal }) => {
    context.workbook.names.add("Rate", "=1");
    await context.sync();
    expect(await refusal(() => context.workbook.names.add(name, sheet.getRange("A1")))).toBe(code);
  });
});

test("names have the type and value of what they stand for", async () => {
  await withSheet(async ({ context, sheet }) => {
    const { names } = context.workbook;
    sheet.getRange("A1:B1").values = [[2, 3]];
    names.add("Cells", sheet.getRange("A1:B1"));
    names.add("Whole", "=7");
    names.add("Part", "=0.5");
    names.add("Yes", "=TRUE");
    names.add("Text", "plain");
    names.add("Sum", "=SUM(Sheet1!$A$1:$B$1)/2");
    names.add("Lost", "=Sheet1!#REF!");
    names.add("Two", "={1,2}");
    names.load("items/name,items/type,items/value");
    await context.sync();
    expect(names.items.map(({ name, type, value }) => [name, type, value as unknown])).toEqual([
      ["Cells", "Range", "Sheet1!$A$1:$B$1"],
      ["Whole", "Integer", 7],
      ["Part", "Double", 0.5],
      ["Yes", "Boolean", true],
      ["Text", "String", "plain"],
      ["Sum", "Double", 2.5],
      ["Lost", "Error", "#REF!"],
      ["Two", "Array", 1],
    ]);
  });
});

test("a name of the sheet comes before one of the workbook", async () => {
  await withSheet(async ({ context, sheet, read }) => {
    context.workbook.names.add("Rate", "=1");
    sheet.names.add("Rate", "=2");
    sheet.getRange("A1").formulas = [["=Rate"]];
    expect(await read("A1", "values")).toEqual([[2]]);
    sheet.names.getItem("Rate").delete();
    expect(await read("A1", "values")).toEqual([[1]]);
  });
});

test("formulas are given in English or in the user's language", async () => {
  await withSheet(
    async ({ context, read, sheet }) => {
      const name = context.workbook.names.addFormulaLocal("Sum", "=SUMMA(1,5;2)");
      name.load("formula");
      sheet.getRange("A1").formulas = [["=Sum"]];
      expect(await read("A1", "values")).toEqual([[3.5]]);
      expect(name.formula).toBe("=SUM(1.5,2)");
    },
    { locale: "sv-SE" }
  );
});

test("a deleted name is not found", async () => {
  await withSheet(async ({ context, refusal }) => {
    const name = context.workbook.names.add("Rate", "=1");
    await context.sync();
    name.delete();
    await context.sync();
    expect(await refusal(() => name.load("formula"))).toBe("ItemNotFound");
    expect(await refusal(() => context.workbook.names.getItem("Rate").load("formula"))).toBe(
      "ItemNotFound"
    );
  });
});

test("a name follows its cells to another sheet's name", async () => {
  await withSheet(async ({ context, sheet }) => {
    const name = context.workbook.names.add("Cell", sheet.getRange("B2"));
    sheet.name = "Budget & plan";
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe("='Budget & plan'!$B$2");
  });
});

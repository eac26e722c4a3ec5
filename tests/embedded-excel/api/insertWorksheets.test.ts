import { openExcel } from "../../../src/embedded-excel/node";
import { withSheet } from "../support/withSheet";

/** A workbook with the sheets "Sheet1" and "Data" as Base64. */
async function otherWorkbook(): Promise<string> {
  const other = await openExcel();
  await other.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem("Sheet1");
    first.getRange("A1:B1").formulas = [[5, "=A1*2"]];
    first.getRange("A1").format.fill.color = "#ABCDEF";
    const data = context.workbook.worksheets.add("Data");
    data.getRange("A1:A3").formulas = [["n"], [1], ["=Sheet1!A1"]];
    data.tables.add("A1:A3", true).name = "Numbers";
    await context.sync();
  });
  return Buffer.from(await other.save()).toString("base64");
}

test("sheets of another workbook come with formats, tables and formulas that mean them", async () => {
  const file = await otherWorkbook();
  await withSheet(async ({ context, opened }) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: "Beginning" });
    await context.sync();
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name");
    const data = sheets.getItem("Data");
    const cells = data.getRange("A2:A3");
    cells.load("formulas,values");
    data.tables.load("items/name");
    const filled = sheets.getItem("Sheet1 (2)").getRange("A1:B1");
    filled.load("values");
    const first = sheets.getItem("Sheet1 (2)").getRange("A1");
    first.load("format/fill/color");
    await context.sync();
    expect(sheets.items.map(({ name }) => name)).toEqual(["Sheet1 (2)", "Data", "Sheet1"]);
    expect(ids.value).toEqual(sheets.items.slice(0, 2).map(({ id }) => id));
    expect(cells.formulas).toEqual([[1], ["='Sheet1 (2)'!A1"]]);
    expect(cells.values).toEqual([[1], [5]]);
    expect(filled.values).toEqual([[5, 10]]);
    expect(first.format.fill.color).toBe("#ABCDEF");
    expect(data.tables.items.map(({ name }) => name)).toEqual(["Numbers"]);
    expect(opened.host.workbook.sheets).toHaveLength(3);
  });
});

test("only the sheets that were named come, after the sheet that was named", async () => {
  const file = await otherWorkbook();
  await withSheet(async ({ context, sheet, refusal, opened }) => {
    context.workbook.worksheets.add("Last");
    await context.sync();
    const insert = (sheetNamesToInsert: string[], relativeTo?: Excel.Worksheet | string) =>
      refusal(() =>
        context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert,
          positionType: "After",
          ...(relativeTo === undefined ? {} : { relativeTo }),
        })
      );
    expect(await insert(["data"], sheet)).toBe("none");
    expect(await insert(["Data"], "Last")).toBe("none");
    expect(await insert(["Missing"], sheet)).toBe("ItemNotFound");
    expect(await insert(["Data"])).toBe("InvalidArgument");
    const names = opened.host.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(["Sheet1", "Data", "Last", "Data (2)"]);
    const tables = opened.host.workbook.sheets.flatMap(({ tables: all }) => all);
    expect(tables.map(({ name }) => name)).toEqual(["Numbers", "Numbers1"]);
  });
});

test("what is no workbook is refused", async () => {
  await withSheet(async ({ context, refusal }) => {
    const insert = (file: string): Promise<string> =>
      refusal(() => context.workbook.insertWorksheetsFromBase64(file));
    expect(await insert("not base64!")).toBe("InvalidArgument");
    expect(await insert(Buffer.from("no zip").toString("base64"))).toBe("InvalidArgument");
  });
});

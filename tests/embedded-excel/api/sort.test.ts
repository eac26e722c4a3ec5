import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { codeOf } from "../support/answers";

async function withSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext, opened: OpenedExcel) => Promise<T>
): Promise<T> {
  const opened = await openExcel();
  return opened.Excel.run((context) =>
    run(context.workbook.worksheets.getItem("Sheet1"), context, opened)
  );
}

async function read(context: Excel.RequestContext, address: string): Promise<unknown> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const cells = sheet.getRange(address);
  cells.load("formulas");
  await context.sync();
  return cells.formulas;
}

it("sorts kinds in Excel's order and puts blanks last both ways", async () => {
  await withSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A7");
    range.values = [["b"], [true], [""], [2], ["#N/A"], ["A"], [-1]];
    range.sort.apply([{ key: 0 }]);
    expect(await read(context, "A1:A7")).toEqual([[-1], [2], ["A"], ["b"], [true], ["#N/A"], [""]]);
    range.sort.apply([{ key: 0, ascending: false }]);
    expect(await read(context, "A1:A7")).toEqual([["#N/A"], [true], ["b"], ["A"], [2], [-1], [""]]);
  });
});

it("sorts on several columns, below a header, and keeps the order of equals", async () => {
  await withSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C5");
    range.values = [
      ["Post", "År", "Nr"],
      ["b", 2024, 1],
      ["a", 2023, 2],
      ["b", 2023, 3],
      ["a", 2023, 4],
    ];
    range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
    expect(await read(context, "A1:C5")).toEqual([
      ["Post", "År", "Nr"],
      ["a", 2023, 2],
      ["a", 2023, 4],
      ["b", 2024, 1],
      ["b", 2023, 3],
    ]);
  });
});

it("follows the alphabet of the locale", async () => {
  await withSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A4");
    range.values = [["ö"], ["z"], ["å"], ["ä"]];
    range.sort.apply([{ key: 0 }]);
    expect(await read(context, "A1:A4")).toEqual([["z"], ["å"], ["ä"], ["ö"]]);
  });
});

it("takes formats with the cells, moves formulas and leaves hidden rows", async () => {
  await withSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").formulas = [
      [3, "=A1*10"],
      [9, "=A2*10"],
      [1, "=A3*10"],
      [2, "=$A$4*10"],
    ];
    sheet.getRange("A3").format.font.bold = true;
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("A1:B4").sort.apply([{ key: 0 }]);
    const bold = sheet.getRange("A1").format.font;
    bold.load("bold");
    await context.sync();
    expect(bold.bold).toBe(true);
    expect(await read(context, "A1:B4")).toEqual([
      [1, "=A1*10"],
      [9, "=A2*10"],
      [2, "=$A$4*10"],
      [3, "=A4*10"],
    ]);
  });
});

it("sorts columns by a row", async () => {
  await withSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["x", "y", "z"],
      [3, 1, 2],
    ];
    range.sort.apply([{ key: 1 }], false, false, "Columns");
    expect(await read(context, "A1:C2")).toEqual([
      ["y", "z", "x"],
      [1, 2, 3],
    ]);
  });
});

it("sorts on colours and on texts as numbers", async () => {
  await withSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = [["@"]];
    range.values = [["10"], ["9"], ["100"]];
    range.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
    expect(await read(context, "A1:A3")).toEqual([["9"], ["10"], ["100"]]);
    sheet.getRange("A3").format.fill.color = "red";
    range.sort.apply([{ key: 0, sortOn: "CellColor", color: "#FF0000" }]);
    expect(await read(context, "A1:A3")).toEqual([["100"], ["9"], ["10"]]);
  });
});

it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a key outside", (sheet) => sheet.getRange("A1:B2").sort.apply([{ key: 2 }]), "InvalidArgument"],
  ["no conditions", (sheet) => sheet.getRange("A1:B2").sort.apply([]), "InvalidArgument"],
  [
    "merged cells",
    (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
    },
    "MergedRangeConflict",
  ],
  [
    "a protected sheet",
    (sheet) => {
      sheet.protection.protect({ allowSort: false });
      sheet.getRange("A1:B2").sort.apply([{ key: 0 }]);
    },
    "AccessDenied",
  ],
])("refuses %s", async (_, act, code) => {
  await withSheet(async (sheet, context) => {
    act(sheet);
    expect(await codeOf(context.sync())).toBe(code);
  });
});

it("sorts a table's data, remembers how and does it again", async () => {
  await withSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [
      ["Post", "Belopp"],
      ["b", 2],
      ["c", 3],
      ["a", 1],
    ];
    const table = sheet.tables.add("A1:B4", true);
    table.showTotals = true;
    table.sort.apply([{ key: 1, ascending: false }], true);
    table.sort.load("fields,matchCase,method");
    await context.sync();
    expect(await read(context, "A2:A4")).toEqual([["c"], ["b"], ["a"]]);
    expect(table.sort.fields).toEqual([
      { key: 1, ascending: false, sortOn: "Value", dataOption: "Normal" },
    ]);
    expect([table.sort.matchCase, table.sort.method]).toEqual([true, "PinYin"]);
    sheet.getRange("B4").values = [[9]];
    table.sort.reapply();
    expect(await read(context, "A2:A4")).toEqual([["a"], ["c"], ["b"]]);
    table.sort.clear();
    table.sort.load("fields");
    await context.sync();
    expect(table.sort.fields).toEqual([]);
  });
});

import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { answer, codeOf } from "../support/answers";

async function withStyles<T>(
  run: (
    styles: Excel.StyleCollection,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
    opened: OpenedExcel
  ) => Promise<T>
): Promise<T> {
  const opened = await openExcel();
  return opened.Excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    return run(context.workbook.styles, sheet, context, opened);
  });
}

it("has the built-in styles with their looks", async () => {
  await withStyles(async (styles, _, context) => {
    const normal = styles.getItem("Normal");
    const good = styles.getItem("good");
    const tint = styles.getItem("Accent1_20");
    const percent = styles.getItem("Percent");
    normal.font.load("name,size,bold,color");
    normal.fill.load("color");
    good.load("builtIn,includeFont,includeNumber,includeBorder");
    good.font.load("color");
    good.fill.load("color");
    tint.load("name");
    percent.load("numberFormat");
    const count = styles.getCount();
    await context.sync();
    expect(normal.font.toJSON()).toMatchObject({ name: "Calibri", size: 11, bold: false });
    expect(normal.fill.color).toBe("#FFFFFF");
    expect([good.builtIn, good.includeFont, good.includeNumber, good.includeBorder]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([good.font.color, good.fill.color]).toEqual(["#006100", "#C6EFCE"]);
    expect([tint.name, percent.numberFormat, answer(count)]).toEqual(["20% - Accent1", "0%", 49]);
  });
});

it("applies what a style includes and leaves the rest", async () => {
  await withStyles(async (_, sheet, context, { Excel }) => {
    const range = sheet.getRange("A1:B1");
    range.format.horizontalAlignment = "Right";
    range.numberFormat = [["0.0"]];
    range.style = Excel.BuiltInStyle.neutral;
    range.load("style,numberFormat");
    range.format.load("horizontalAlignment");
    range.format.fill.load("color");
    range.format.font.load("color");
    await context.sync();
    expect([range.style, range.format.horizontalAlignment, range.numberFormat]).toEqual([
      "Neutral",
      "Right",
      [["0.0", "0.0"]],
    ]);
    expect([range.format.fill.color, range.format.font.color]).toEqual(["#FFEB9C", "#9C5700"]);
    sheet.getRange("B1").style = "40% - Accent2";
    const both = sheet.getRange("A1:B1");
    const second = sheet.getRange("B1");
    both.load("style");
    second.load("style");
    await context.sync();
    expect([both.style, second.style]).toEqual([null, "Accent2_40"]);
  });
});

it("sets everything back with the Normal style", async () => {
  await withStyles(async (_, sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.font.bold = true;
    range.format.fill.color = "red";
    range.numberFormat = [["0%"]];
    range.style = "Normal";
    range.load("style,numberFormat");
    range.format.font.load("bold");
    range.format.fill.load("color");
    await context.sync();
    expect([range.style, range.numberFormat]).toEqual(["Normal", [["General"]]]);
    expect([range.format.font.bold, range.format.fill.color]).toEqual([false, "#FFFFFF"]);
  });
});

it("adds styles, and changes the cells that have them", async () => {
  await withStyles(async (styles, sheet, context) => {
    styles.add("Diagonal");
    const style = styles.getItem("Diagonal");
    style.textOrientation = 38;
    style.shrinkToFit = true;
    style.locked = false;
    style.font.bold = true;
    style.borders.getItem("EdgeTop").style = "Dash";
    sheet.getRange("A1:B1").style = "Diagonal";
    sheet.getRange("B1").format.font.color = "blue";
    style.font.color = "red";
    style.load("textOrientation,shrinkToFit,locked,builtIn,includeProtection");
    const [first, second] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
    first.font.load("bold,color");
    second.font.load("bold,color");
    first.load("textOrientation");
    const line = first.borders.getItem("EdgeTop");
    line.load("style");
    await context.sync();
    expect([style.textOrientation, style.shrinkToFit, style.locked, style.builtIn]).toEqual([
      38,
      true,
      false,
      false,
    ]);
    expect([first.font.color, second.font.color, second.font.bold]).toEqual([
      "#FF0000",
      "#0000FF",
      true,
    ]);
    expect([first.textOrientation, line.style]).toEqual([38, "Dash"]);
  });
});

it("deletes a style and gives its cells the Normal one", async () => {
  await withStyles(async (styles, sheet, context) => {
    styles.add("Fet");
    styles.getItem("Fet").font.bold = true;
    const range = sheet.getRange("A1");
    range.style = "Fet";
    styles.getItem("Fet").delete();
    range.load("style");
    range.format.font.load("bold");
    const gone = styles.getItemOrNullObject("Fet");
    await context.sync();
    expect([range.style, range.format.font.bold, gone.isNullObject]).toEqual([
      "Normal",
      false,
      true,
    ]);
  });
});

it.each<[string, (styles: Excel.StyleCollection, sheet: Excel.Worksheet) => void, string]>([
  ["a second style of a name", (styles) => styles.add("good"), "ItemAlreadyExists"],
  ["a style without a name", (styles) => styles.add(" "), "InvalidArgument"],
  ["a missing style", (styles) => styles.getItem("None").delete(), "ItemNotFound"],
  ["deleting a built-in style", (styles) => styles.getItem("Good").delete(), "InvalidOperation"],
  [
    "an unknown style for cells",
    (_, sheet) => {
      sheet.getRange("A1").style = "None";
    },
    "InvalidArgument",
  ],
])("refuses %s", async (_, act, code) => {
  await withStyles(async (styles, sheet, context) => {
    act(styles, sheet);
    expect(await codeOf(context.sync())).toBe(code);
  });
});

it("keeps a style in the file", async () => {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    context.workbook.styles.add("Summa");
    context.workbook.styles.getItem("Summa").font.italic = true;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").style = "Summa";
    await context.sync();
  });
  const again = await openExcel(await opened.save());
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2").style = "Summa";
    const range = sheet.getRange("A1");
    const other = sheet.getRange("B2");
    range.load("style");
    range.format.font.load("italic");
    other.load("style");
    other.format.font.load("italic");
    await context.sync();
    expect([range.style, range.format.font.italic]).toEqual(["Summa", true]);
    expect([other.style, other.format.font.italic]).toEqual(["Summa", true]);
  });
});

import { family } from "../conformanceCase";
import { close, holds, refuses, same } from "../expectations";

/** How cells look. */
export const formats = family("formats", "1.1", [
  {
    id: "fill",
    title: "A colour is given by name or number and read as a number",
    compares: 'format.fill.color after "orange"',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.format.fill.color = "orange";
      range.load("format/fill/color");
      await context.sync();
      same(range.format.fill.color, "#FFA500", "colour");
    },
  },
  {
    id: "fill-clear",
    title: "A cleared fill is white",
    compares: "format.fill.color after clear()",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.format.fill.color = "#FF0000";
      range.format.fill.clear();
      range.load("format/fill/color");
      await context.sync();
      same(range.format.fill.color, "#FFFFFF", "colour");
    },
  },
  {
    id: "bad-colour",
    title: "What is no colour is refused",
    compares: 'the error code for the colour "nonsense"',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      await refuses(context, "InvalidArgument", () => {
        range.format.fill.color = "nonsense";
      });
    },
  },
  {
    id: "font",
    title: "Fonts are read as they were written",
    compares: "five properties of format.font",
    run: async (context, bench) => {
      const { font } = bench.sheet().getRange("A1:B2").format;
      font.set({ bold: true, italic: true, size: 14, name: "Arial", underline: "Single" });
      font.load("bold,italic,size,name,underline");
      await context.sync();
      same(
        [font.bold, font.italic, font.size, font.name, font.underline],
        [true, true, 14, "Arial", "Single"],
        "font"
      );
    },
  },
  {
    id: "mixed",
    title: "Properties that differ within a range are null",
    compares: "bold, alignment and row height of a mixed range",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.horizontalAlignment = "Right";
      format.rowHeight = 40;
      const mixed = sheet.getRange("A1:B2").format;
      mixed.load("horizontalAlignment,rowHeight,font/bold");
      await context.sync();
      same(
        [mixed.font.bold, mixed.horizontalAlignment, mixed.rowHeight],
        [null, null, null],
        "mixed properties"
      );
    },
  },
  {
    id: "number-format",
    title: "A number format can be one for all cells",
    compares: 'numberFormat after [["0.00"]] on four cells',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B2");
      range.numberFormat = [["0.00"]];
      range.load("numberFormat");
      await context.sync();
      same(
        range.numberFormat,
        [
          ["0.00", "0.00"],
          ["0.00", "0.00"],
        ],
        "numberFormat"
      );
    },
  },
  {
    id: "number-format-null",
    title: "null leaves a cell's number format as it is",
    compares: 'numberFormat after [[null, "0%"]]',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B1");
      range.numberFormat = [["0.0", "0.0"]];
      range.numberFormat = [[null as never, "0%"]];
      range.load("numberFormat");
      await context.sync();
      same(range.numberFormat, [["0.0", "0%"]], "numberFormat");
    },
  },
  {
    id: "text",
    title: "text is what the cell shows",
    compares: "text of a number with the format 000",
    run: async (context, bench) => {
      const range = bench.filled([[7]]).getRange("A1");
      range.numberFormat = [["000"]];
      range.load("text,values");
      await context.sync();
      same([range.text, range.values], [[["007"]], [[7]]], "text and value");
    },
  },
  {
    id: "alignment",
    title: "Alignment, wrapping and indent",
    compares: "four properties of format",
    run: async (context, bench) => {
      const { format } = bench.sheet().getRange("A1");
      format.horizontalAlignment = "Left";
      format.verticalAlignment = "Top";
      format.wrapText = true;
      format.load("horizontalAlignment,verticalAlignment,wrapText");
      await context.sync();
      same(
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
        ["Left", "Top", true],
        "alignment"
      );
    },
  },
  {
    id: "bad-alignment",
    title: "An unknown alignment is refused",
    compares: 'the error code for horizontalAlignment = "Middle"',
    run: async (context, bench) => {
      const { format } = bench.sheet().getRange("A1");
      await refuses(context, "InvalidArgument", () => {
        format.horizontalAlignment = "Middle" as never;
      });
    },
  },
  {
    id: "borders",
    title: "The edge of a range is drawn around it, inside lines within",
    compares: "style of edges of an outer and an inner cell",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeTop").style = "Continuous";
      borders.getItem("InsideVertical").style = "Dash";
      const top = sheet.getRange("C2").format.borders.getItem("EdgeTop");
      const right = sheet.getRange("B3").format.borders.getItem("EdgeRight");
      const bottom = sheet.getRange("B3").format.borders.getItem("EdgeBottom");
      for (const border of [top, right, bottom]) border.load("style");
      await context.sync();
      same([top.style, right.style, bottom.style], ["Continuous", "Dash", "None"], "styles");
    },
  },
  {
    id: "column-width",
    title: "Column widths are points and count for the whole column",
    compares: "columnWidth of another cell in the column",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.getRange("B1").format.columnWidth = 120;
      const { format } = sheet.getRange("B9");
      format.load("columnWidth");
      await context.sync();
      close(format.columnWidth, 120, 1, "width");
    },
  },
  {
    id: "row-height",
    title: "Row heights move what is below",
    compares: "top of the row after one of 60 points",
    requirementSet: "1.10",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.getRange("1:1").format.rowHeight = 60;
      const below = sheet.getRange("A2");
      below.load("top");
      await context.sync();
      close(below.top, 60, 1, "top");
    },
  },
  {
    id: "hidden",
    title: "Hidden rows are hidden in every column",
    compares: "rowHidden of a cell, and null for a mixed range",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.getRange("2:3").rowHidden = true;
      const [inside, mixed] = [sheet.getRange("C2"), sheet.getRange("A1:A4")];
      inside.load("rowHidden,columnHidden");
      mixed.load("rowHidden");
      await context.sync();
      same([inside.rowHidden, inside.columnHidden, mixed.rowHidden], [true, false, null], "hidden");
    },
  },
  {
    id: "autofit",
    title: "A long text widens its column",
    compares: "columnWidth before and after autofitColumns",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const { format } = bench
        .filled([["a text that is much longer than the column"]])
        .getRange("A1");
      format.columnWidth = 30;
      format.autofitColumns();
      format.load("columnWidth");
      await context.sync();
      holds(format.columnWidth > 100, "the column is wider than 100 points");
    },
  },
  {
    id: "cell-properties",
    title: "Cells are formatted one by one in one call",
    compares: "getCellProperties after setCellProperties",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B1");
      range.setCellProperties([[{ format: { font: { bold: true } } }, {}]]);
      const read = range.getCellProperties({ format: { font: { bold: true } } });
      await context.sync();
      const bold = read.value.map((row) => row.map((cell) => cell.format?.font?.bold));
      same(bold, [[true, false]], "bold");
    },
  },
  {
    id: "clear-formats",
    title: "Formats and contents are cleared apart",
    compares: 'values and fill after clear("Formats") and clear("Contents")',
    run: async (context, bench) => {
      const range = bench.filled([[5]]).getRange("A1");
      range.format.fill.color = "#00FF00";
      range.clear("Contents");
      range.load("values,format/fill/color");
      await context.sync();
      same([range.values, range.format.fill.color], [[[""]], "#00FF00"], "contents");
      range.values = [[6]];
      range.clear("Formats");
      range.load("values,format/fill/color");
      await context.sync();
      same([range.values, range.format.fill.color], [[[6]], "#FFFFFF"], "formats");
    },
  },
]);

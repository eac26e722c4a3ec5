import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { answer } from "../support/answers";

const ROWS = [
  ["Post", "Belopp"],
  ["Lön", 300],
  ["Hyra", 200],
  ["Resor", 100],
];

/** What `build` makes, read by `read` from the saved and reopened workbook. */
async function reopened<T>(
  build: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  const first = await openExcel();
  await inSheet(first, async (sheet, context) => {
    sheet.getRange("A1:B4").values = ROWS;
    build(sheet, context);
    await context.sync();
  });
  return inSheet(await openExcel(await first.save()), read);
}

function inSheet<T>(
  { Excel }: OpenedExcel,
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets.getItem("Sheet1"), context));
}

it("keeps conditional formats in their order", async () => {
  const found = await reopened(
    (sheet) => {
      const { conditionalFormats } = sheet.getRange("B2:B4");
      const last = conditionalFormats.add("Custom").custom;
      last.rule.formula = "=B2>$B$1";
      last.format.font.color = "red";
      conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "green";
      conditionalFormats.add("ColorScale");
      conditionalFormats.add("IconSet").iconSet.style = "FourArrows";
      const top = conditionalFormats.add("TopBottom");
      top.topBottom.rule = { rank: 2, type: "BottomItems" };
      top.topBottom.format.fill.color = "yellow";
      top.stopIfTrue = true;
    },
    async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("B2");
      conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
      await context.sync();
      const [top, icons, , bar, custom] = conditionalFormats.items;
      top?.topBottom.load("rule");
      top?.topBottom.format.fill.load("color");
      icons?.iconSet.load("style,criteria");
      bar?.dataBar.positiveFormat.load("fillColor");
      custom?.custom.rule.load("formula");
      custom?.custom.format.font.load("color");
      await context.sync();
      return {
        types: conditionalFormats.items.map(({ type, priority }) => [type, priority]),
        stops: top?.stopIfTrue,
        rule: top?.topBottom.rule,
        fill: top?.topBottom.format.fill.color,
        icons: [icons?.iconSet.style, icons?.iconSet.criteria.length],
        bar: bar?.dataBar.positiveFormat.fillColor,
        formula: custom?.custom.rule.formula,
        font: custom?.custom.format.font.color,
      };
    }
  );
  expect(found).toEqual({
    types: [
      ["TopBottom", 0],
      ["IconSet", 1],
      ["ColorScale", 2],
      ["DataBar", 3],
      ["Custom", 4],
    ],
    stops: true,
    rule: { rank: 2, type: "BottomItems" },
    fill: "#FFFF00",
    icons: ["FourArrows", 4],
    bar: "#008000",
    formula: "=B2>$B$1",
    font: "#FF0000",
  });
});

it("keeps validations with their words", async () => {
  const found = await reopened(
    (sheet) => {
      const list = sheet.getRange("C2:C4").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "Ja,Nej" } };
      list.prompt = { showPrompt: true, title: "Svar", message: "Välj ett svar." };
      list.errorAlert = { showAlert: true, style: "Warning", title: "Nej", message: "Fel svar." };
      sheet.getRange("D2:D4").dataValidation.rule = {
        date: { formula1: "2024-01-01", formula2: "2024-12-31", operator: "Between" },
      };
    },
    async (sheet, context) => {
      const list = sheet.getRange("C2:C4").dataValidation;
      const date = sheet.getRange("D3").dataValidation;
      list.load("rule,prompt,errorAlert,type");
      date.load("rule");
      await context.sync();
      return [list.rule, list.prompt, list.errorAlert.style, list.type, date.rule];
    }
  );
  expect(found).toEqual([
    { list: { inCellDropDown: true, source: "Ja,Nej" } },
    { showPrompt: true, title: "Svar", message: "Välj ett svar." },
    "Warning",
    "List",
    { date: { formula1: "=45292", formula2: "=45657", operator: "Between" } },
  ]);
});

it("keeps comments with replies and their state", async () => {
  const found = await reopened(
    (sheet) => {
      const comment = sheet.comments.add("B2", "Varför?");
      comment.replies.add("Avtal");
      comment.resolved = true;
    },
    async (sheet, context) => {
      const comment = sheet.comments.getItemByCell("B2");
      comment.load("content,resolved,authorName");
      comment.replies.load("items/content");
      await context.sync();
      return [
        comment.content,
        comment.resolved,
        comment.authorName,
        comment.replies.items.map(({ content }) => content),
      ];
    }
  );
  expect(found).toEqual(["Varför?", true, "Embedded Excel", ["Avtal"]]);
});

it("keeps the page set-up", async () => {
  const found = await reopened(
    (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      pageLayout.setPrintArea("A1:B4");
      pageLayout.setPrintTitleRows("$1:$1");
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Sida &P";
      sheet.horizontalPageBreaks.add("A3");
    },
    async ({ pageLayout, horizontalPageBreaks }, context) => {
      pageLayout.load("orientation,paperSize,centerHorizontally,zoom");
      pageLayout.headersFooters.defaultForAllPages.load("rightFooter");
      const area = pageLayout.getPrintArea();
      const rows = pageLayout.getPrintTitleRows();
      area.load("address");
      rows.load("address");
      const breaks = horizontalPageBreaks.getCount();
      await context.sync();
      return [
        pageLayout.orientation,
        pageLayout.paperSize,
        pageLayout.centerHorizontally,
        pageLayout.zoom,
        pageLayout.headersFooters.defaultForAllPages.rightFooter,
        area.address,
        rows.address,
        answer(breaks),
      ];
    }
  );
  expect(found).toEqual([
    "Landscape",
    "A4",
    true,
    { horizontalFitToPages: 1, scale: null, verticalFitToPages: 2 },
    "Sida &P",
    "Sheet1!A1:B4",
    "Sheet1!1:1",
    1,
  ]);
});

it("keeps filters with the rows that they hide, and the way a table was sorted", async () => {
  const found = await reopened(
    (sheet) => {
      const table = sheet.tables.add("A1:B4", true);
      table.sort.apply([{ key: 1, ascending: true }]);
      table.columns.getItem("Belopp").filter.applyCustomFilter(">150");
    },
    async (sheet, context) => {
      const table = sheet.tables.getItemAt(0);
      const { filter } = table.columns.getItem("Belopp");
      filter.load("criteria");
      table.sort.load("fields");
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      return [
        filter.criteria,
        table.sort.fields.map(({ key, ascending }) => [key, ascending]),
        view.values,
      ];
    }
  );
  expect(found).toEqual([
    { filterOn: "Custom", criterion1: ">150" },
    [[1, true]],
    [
      ["Hyra", 200],
      ["Lön", 300],
    ],
  ]);
});

it("keeps charts where they are, with what they show", async () => {
  const found = await reopened(
    (sheet) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B4"));
      chart.name = "Utfall";
      chart.title.text = "Belopp per post";
      chart.setPosition("D2", "H12");
    },
    async (sheet, context) => {
      const chart = sheet.charts.getItem("Utfall");
      chart.load("chartType,left,top,width,height");
      chart.title.load("text");
      const series = chart.series.getItemAt(0);
      series.load("name");
      const values = series.getDimensionValues("Values");
      await context.sync();
      return [
        chart.chartType,
        [chart.left, chart.top, chart.width, chart.height],
        chart.title.text,
        series.name,
        answer(values),
      ];
    }
  );
  expect(found).toEqual([
    "Line",
    [144, 15, 240, 165],
    "Belopp per post",
    "Belopp",
    [300, 200, 100],
  ]);
});

it("keeps series that were added, named and filled one by one", async () => {
  const found = await reopened(
    (sheet) => {
      const { series } = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      series.getItemAt(0).delete();
      const added = series.add("Halva");
      added.setValues(sheet.getRange("B2:B3"));
      added.setXAxisValues(sheet.getRange("A2:A3"));
    },
    async (sheet, context) => {
      const { series } = sheet.charts.getItemAt(0);
      series.load("items/name");
      const values = series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return [series.items.map(({ name }) => name), answer(values)];
    }
  );
  expect(found).toEqual([["Halva"], [300, 200]]);
});

it("keeps the document's properties", async () => {
  const found = await reopened(
    (_, { workbook: { properties } }) => {
      properties.set({ title: "Plan", company: "Nämnden" });
      properties.custom.add("Diarienummer", "KS 2023/1297");
      properties.custom.add("År", 2024);
    },
    async (_, context) => {
      const { properties } = context.workbook;
      properties.load("title,company");
      properties.custom.load("items/key,items/value,items/type");
      await context.sync();
      const items = properties.custom.items.map(({ key, value, type }) => [
        key,
        value as unknown,
        type,
      ]);
      return [properties.title, properties.company, items];
    }
  );
  expect(found).toEqual([
    "Plan",
    "Nämnden",
    [
      ["Diarienummer", "KS 2023/1297", "String"],
      ["År", 2024, "Number"],
    ],
  ]);
});

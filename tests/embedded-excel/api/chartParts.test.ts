import { withSalesSheet } from "../support/salesSheet";

describe("parts", () => {
  it("have a title that is the only series' name until it is set", async () => {
    await withSalesSheet(async (sheet, context) => {
      const single = sheet.charts.add("Line", sheet.getRange("A1:B5")).title;
      const several = sheet.charts.add("Line", sheet.getRange("A1:C5")).title;
      single.load("text,visible");
      several.load("text");
      await context.sync();
      expect([single.text, single.visible, several.text]).toEqual(["Qtr1", true, "Chart Title"]);
      single.text = "Sålda delar";
      single.format.font.color = "red";
      const part = single.getSubstring(0, 5);
      part.font.bold = true;
      single.load("text");
      single.format.font.load("color,bold");
      part.font.load("bold");
      await context.sync();
      expect([single.text, single.format.font.color, single.format.font.bold]).toEqual([
        "Sålda delar",
        "#FF0000",
        false,
      ]);
      expect(part.font.bold).toBe(true);
    });
  });

  it("have axes with titles, units and lines", async () => {
    await withSalesSheet(async (sheet, context, { Excel }) => {
      const { axes } = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      axes.valueAxis.minimum = 80;
      axes.valueAxis.displayUnit = "Hundreds";
      axes.categoryAxis.title.text = "Delar";
      axes.valueAxis.minorGridlines.visible = true;
      const secondary = axes.getItem(Excel.ChartAxisType.value, "Secondary");
      axes.valueAxis.load("minimum,maximum,displayUnit,type,axisGroup");
      axes.categoryAxis.load("type,visible");
      axes.categoryAxis.title.load("text,visible");
      axes.valueAxis.title.load("visible");
      axes.valueAxis.majorGridlines.load("visible");
      axes.valueAxis.minorGridlines.load("visible");
      secondary.load("axisGroup,displayUnit");
      await context.sync();
      const { valueAxis, categoryAxis } = axes;
      expect([valueAxis.minimum as number, valueAxis.displayUnit, valueAxis.type]).toEqual([
        80,
        "Hundreds",
        "Value",
      ]);
      expect([categoryAxis.type, categoryAxis.title.text, categoryAxis.title.visible]).toEqual([
        "Category",
        "Delar",
        true,
      ]);
      expect([
        valueAxis.title.visible,
        valueAxis.majorGridlines.visible,
        valueAxis.minorGridlines.visible,
      ]).toEqual([false, true, true]);
      expect([secondary.axisGroup, secondary.displayUnit]).toEqual(["Secondary", "None"]);
      valueAxis.setPositionAt(5);
      valueAxis.load("position,positionAt");
      await context.sync();
      expect([valueAxis.position, valueAxis.positionAt]).toEqual(["Custom", 5]);
    });
  });

  it("have a legend, data labels, an area and a data table", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C5"));
      chart.legend.position = "Right";
      chart.legend.format.fill.setSolidColor("white");
      chart.legend.legendEntries.getItemAt(1).visible = false;
      chart.dataLabels.format.font.size = 15;
      chart.format.roundedCorners = true;
      const table = chart.getDataTable();
      table.visible = true;
      table.format.border.color = "blue";
      chart.legend.load("position,visible");
      chart.legend.legendEntries.load("items/visible,items/index");
      chart.dataLabels.format.font.load("size");
      chart.format.load("roundedCorners");
      table.load("visible,showLegendKey");
      const none = sheet.charts.add("Pie", sheet.getRange("A1:B5")).getDataTableOrNullObject();
      await context.sync();
      expect([chart.legend.position, chart.legend.visible]).toEqual(["Right", true]);
      expect(
        chart.legend.legendEntries.items.map(({ index, visible }) => [index, visible])
      ).toEqual([
        [0, true],
        [1, false],
      ]);
      expect([
        chart.dataLabels.format.font.size,
        chart.format.roundedCorners,
        table.visible,
        none.isNullObject,
      ]).toEqual([15, true, true, true]);
    });
  });

  it("say which member is not there", async () => {
    await withSalesSheet(async (sheet, context) => {
      const image = sheet.charts.add("Line", sheet.getRange("A1:B5")).getImage();
      const failure = await context.sync().catch((error: unknown) => error);
      expect(image).toBeDefined();
      expect(failure).toMatchObject({
        code: "NotImplemented",
        message: "Chart.getImage is not implemented by the embedded Excel host.",
      });
    });
  });
});

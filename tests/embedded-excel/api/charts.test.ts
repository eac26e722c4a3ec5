import { answer, codeOf } from "../support/answers";
import { withSalesSheet } from "../support/salesSheet";

/** Names of a chart's series with what they show. */
async function seriesOf(chart: Excel.Chart, context: Excel.RequestContext): Promise<unknown[]> {
  const { series } = chart;
  series.load("items/name");
  await context.sync();
  const found = series.items.map((one) => ({
    name: one.name,
    values: one.getDimensionDataSourceString("Values"),
    categories: one.getDimensionDataSourceString("Categories"),
  }));
  await context.sync();
  return found.map(({ name, values, categories }) => [name, answer(values), answer(categories)]);
}

describe("the series of a new chart", () => {
  it("lie in the columns with names above and categories beside them", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:D5"));
      expect(await seriesOf(chart, context)).toEqual([
        ["Qtr1", "Sheet1!$B$2:$B$5", "Sheet1!$A$2:$A$5"],
        ["Qtr2", "Sheet1!$C$2:$C$5", "Sheet1!$A$2:$A$5"],
        ["Qtr3", "Sheet1!$D$2:$D$5", "Sheet1!$A$2:$A$5"],
      ]);
    });
  });

  it("lie in the rows when that is asked for or the data are wider", async () => {
    await withSalesSheet(async (sheet, context) => {
      const asked = sheet.charts.add("Line", sheet.getRange("A1:D5"), "Rows");
      const rows = await seriesOf(asked, context);
      expect(rows[0]).toEqual(["Frames", "Sheet1!$B$2:$D$2", "Sheet1!$B$1:$D$1"]);
      const wide = sheet.charts.add("Line", sheet.getRange("A1:D2"));
      expect(await seriesOf(wide, context)).toEqual([rows[0]]);
      wide.load("plotBy");
      await context.sync();
      expect(wide.plotBy).toBe("Rows");
    });
  });

  it("are numbered without names, and take dates as categories", async () => {
    await withSalesSheet(async (sheet, context) => {
      const bare = sheet.charts.add("Line", sheet.getRange("B2:C5"));
      expect(await seriesOf(bare, context)).toEqual([
        ["Series1", "Sheet1!$B$2:$B$5", ""],
        ["Series2", "Sheet1!$C$2:$C$5", ""],
      ]);
      sheet.getRange("F1:G3").values = [
        ["Date", "Price"],
        ["7/1/2023", 100],
        ["7/2/2023", 96],
      ];
      const dated = sheet.charts.add("LineMarkers", sheet.getRange("F1:G3"));
      expect(await seriesOf(dated, context)).toEqual([
        ["Price", "Sheet1!$G$2:$G$3", "Sheet1!$F$2:$F$3"],
      ]);
    });
  });

  it("are x, y and size in a bubble chart", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Bubble", sheet.getRange("B2:D5"));
      chart.series.load("count");
      const one = chart.series.getItemAt(0);
      const x = one.getDimensionValues("XValues");
      const y = one.getDimensionValues("YValues");
      const sizes = one.getDimensionValues("BubbleSizes");
      await context.sync();
      expect([chart.series.count, answer(x), answer(y), answer(sizes)]).toEqual([
        1,
        [5000, 400, 1550, 6005],
        [7000, 323, 1088, 7634],
        [6544, 276, 692, 4589],
      ]);
    });
  });

  it("follow new data and the other direction", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      chart.setData(sheet.getRange("A1:C5"));
      expect(await seriesOf(chart, context)).toHaveLength(2);
      chart.plotBy = "Rows";
      expect(await seriesOf(chart, context)).toHaveLength(4);
    });
  });
});

describe("the collection", () => {
  it("names charts, finds them by name and place, and deletes them", async () => {
    await withSalesSheet(async (sheet, context) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B5"));
      const second = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      second.name = "Utfall";
      sheet.charts.load("count,items/name,items/chartType");
      await context.sync();
      expect(sheet.charts.items.map(({ name, chartType }) => [name, chartType])).toEqual([
        ["Chart 1", "Pie"],
        ["Utfall", "Line"],
      ]);
      const named = sheet.charts.getItem("utfall");
      named.load("id");
      const missing = sheet.charts.getItemOrNullObject("none");
      await context.sync();
      expect([named.id, missing.isNullObject]).toEqual([sheet.charts.items[1]?.id, true]);
      sheet.charts.getItemAt(0).delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
      sheet.charts.getItem("none").delete();
      expect(await codeOf(context.sync())).toBe("ItemNotFound");
    });
  });

  it("refuses unknown types", async () => {
    await withSalesSheet(async (sheet, context) => {
      sheet.charts.add("Squares" as "Line", sheet.getRange("A1:B5"));
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("puts charts over cells", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      chart.load("width,height");
      await context.sync();
      expect([chart.width, chart.height]).toEqual([360, 216]);
      chart.setPosition("B3", "C5");
      chart.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([48, 30, 96, 45]);
      chart.width = 200;
      chart.load("width");
      await context.sync();
      expect(chart.width).toBe(200);
    });
  });

  it("shows the same cells when these move", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      expect(await seriesOf(chart, context)).toEqual([
        ["Qtr1", "Sheet1!$C$4:$C$7", "Sheet1!$B$4:$B$7"],
      ]);
    });
  });

  it("copies charts with their sheet", async () => {
    await withSalesSheet(async (sheet, context) => {
      sheet.charts.add("Line", sheet.getRange("A1:B5"));
      const copy = sheet.copy();
      copy.name = "Kopia";
      const chart = copy.charts.getItemAt(0);
      expect(await seriesOf(chart, context)).toEqual([
        ["Qtr1", "Kopia!$B$2:$B$5", "Kopia!$A$2:$A$5"],
      ]);
    });
  });
});

describe("series", () => {
  it("are added, filled, moved and deleted", async () => {
    await withSalesSheet(async (sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
      const added = chart.series.add("Qtr2");
      added.setValues(sheet.getRange("C2:C5"));
      added.setXAxisValues(sheet.getRange("A2:A5"));
      expect(await seriesOf(chart, context)).toEqual([
        ["Qtr1", "Sheet1!$B$2:$B$5", "Sheet1!$A$2:$A$5"],
        ["Qtr2", "Sheet1!$C$2:$C$5", "Sheet1!$A$2:$A$5"],
      ]);
      chart.series.getItemAt(1).plotOrder = 0;
      chart.series.getItemAt(1).delete();
      expect(await seriesOf(chart, context)).toHaveLength(1);
      chart.series.getItemAt(1).load("name");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("have points with values of their own look", async () => {
    await withSalesSheet(async (sheet, context) => {
      const { points } = sheet.charts.add("Line", sheet.getRange("A1:B5")).series.getItemAt(0);
      const point = points.getItemAt(1);
      point.hasDataLabel = true;
      point.dataLabel.text = "Lågt";
      point.markerStyle = "Diamond";
      point.format.fill.setSolidColor("pink");
      points.load("count,items/value,items/hasDataLabel");
      point.load("markerStyle");
      point.dataLabel.load("text");
      await context.sync();
      expect(
        points.items.map(({ value, hasDataLabel }) => [value as number, hasDataLabel])
      ).toEqual([
        [5000, false],
        [400, true],
        [1550, false],
        [6005, false],
      ]);
      expect([points.count, point.markerStyle, point.dataLabel.text]).toEqual([
        4,
        "Diamond",
        "Lågt",
      ]);
    });
  });

  it("have trendlines", async () => {
    await withSalesSheet(async (sheet, context) => {
      const { trendlines } = sheet.charts.add("Line", sheet.getRange("A1:B5")).series.getItemAt(0);
      trendlines.add("Linear");
      trendlines.add("MovingAverage").movingAveragePeriod = 3;
      const second = trendlines.getItem(1);
      second.load("type,movingAveragePeriod");
      trendlines.getItem(0).format.line.color = "#FF0000";
      const { line } = trendlines.getItem(0).format;
      line.load("color");
      await context.sync();
      expect([second.type, second.movingAveragePeriod, line.color]).toEqual([
        "MovingAverage",
        3,
        "#FF0000",
      ]);
      trendlines.getItem(0).delete();
      const count = trendlines.getCount();
      await context.sync();
      expect(answer(count)).toBe(1);
    });
  });

  it("have the options of histograms, box plots and maps", async () => {
    await withSalesSheet(async (sheet, context) => {
      const one = sheet.charts.add("RegionMap", sheet.getRange("A1:B5")).series.getItemAt(0);
      one.set({ gradientMinimumColor: "red", gradientStyle: "ThreePhaseColor" });
      one.binOptions.set({ type: "BinCount", count: 4 });
      one.boxwhiskerOptions.quartileCalculation = "Inclusive";
      one.mapOptions.level = "Country";
      one.load("gradientMinimumColor,gradientStyle,gradientMaximumType");
      one.binOptions.load("type,count");
      one.boxwhiskerOptions.load("quartileCalculation,showMeanMarker");
      one.mapOptions.load("level,projectionType");
      await context.sync();
      expect([one.gradientMinimumColor, one.gradientStyle, one.gradientMaximumType]).toEqual([
        "#FF0000",
        "ThreePhaseColor",
        "ExtremeValue",
      ]);
      expect([one.binOptions.toJSON(), one.mapOptions.toJSON()]).toEqual([
        { type: "BinCount", count: 4 },
        { level: "Country", projectionType: "Automatic" },
      ]);
      expect(one.boxwhiskerOptions.quartileCalculation).toBe("Inclusive");
    });
  });

  it("keep what they are set to and refuse what Excel does not take", async () => {
    await withSalesSheet(async (sheet, context) => {
      const one = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B5")).series.getItemAt(0);
      one.load("gapWidth,smooth,axisGroup,chartType,hasDataLabels");
      await context.sync();
      expect([one.gapWidth, one.smooth, one.axisGroup, one.chartType, one.hasDataLabels]).toEqual([
        219,
        false,
        "Primary",
        "ColumnClustered",
        false,
      ]);
      one.set({ name: "Budget", gapWidth: 50, hasDataLabels: true });
      one.dataLabels.position = "InsideEnd";
      one.load("name,gapWidth");
      one.dataLabels.load("position,showValue");
      await context.sync();
      expect([one.name, one.gapWidth, one.dataLabels.position, one.dataLabels.showValue]).toEqual([
        "Budget",
        50,
        "InsideEnd",
        true,
      ]);
      one.gapWidth = 501;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });
});

it("tells handlers of charts", async () => {
  await withSalesSheet(async (sheet, context) => {
    const seen: string[] = [];
    const note = (args: { readonly type: string }): Promise<void> => {
      seen.push(args.type);
      return Promise.resolve();
    };
    sheet.charts.onAdded.add(note);
    sheet.charts.onActivated.add(note);
    sheet.charts.onDeactivated.add(note);
    sheet.charts.onDeleted.add(note);
    await context.sync();
    const first = sheet.charts.add("Line", sheet.getRange("A1:B5"));
    first.activate();
    const active = context.workbook.getActiveChartOrNullObject();
    active.load("name");
    const second = sheet.charts.add("Pie", sheet.getRange("A1:B5"));
    second.activate();
    first.delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(active.name).toBe("Chart 1");
    expect(seen).toEqual([
      "ChartAdded",
      "ChartActivated",
      "ChartAdded",
      "ChartDeactivated",
      "ChartActivated",
      "ChartDeleted",
    ]);
  });
});

it("cannot be changed on a protected sheet", async () => {
  await withSalesSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
    sheet.protection.protect();
    chart.title.text = "Nej";
    expect(await codeOf(context.sync())).toBe("AccessDenied");
  });
});

import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { answer, codeOf } from "../support/answers";

type Formats = Excel.ConditionalFormatCollection;

/** Runs against the formats of Sheet1!B2:E6. */
async function withFormats<T>(
  run: (formats: Formats, context: Excel.RequestContext) => Promise<T>,
  opened?: OpenedExcel
): Promise<T> {
  const { Excel } = opened ?? (await openExcel());
  return Excel.run((context) =>
    run(context.workbook.worksheets.getItem("Sheet1").getRange("B2:E6").conditionalFormats, context)
  );
}

describe("the collection", () => {
  it("puts a new format first and numbers the priorities without gaps", async () => {
    await withFormats(async (formats, context) => {
      formats.add("Custom").custom.rule.formula = "=B2>1";
      formats.add("CellValue").cellValue.rule = { formula1: "=0", operator: "LessThan" };
      formats.load("items/type,items/priority");
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["CellValue", 0],
        ["Custom", 1],
      ]);
      formats.items[0]?.set({ priority: 5 });
      formats.load("items/type,items/priority");
      await context.sync();
      expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["Custom", 0],
        ["CellValue", 1],
      ]);
    });
  });

  it("finds formats by id and place, and deletes them", async () => {
    await withFormats(async (formats, context) => {
      const first = formats.add("DataBar");
      first.load("id");
      await context.sync();
      const missing = formats.getItemOrNullObject("{nothing}");
      const again = formats.getItem(first.id);
      again.load("type");
      await context.sync();
      expect([missing.isNullObject, again.type]).toEqual([true, "DataBar"]);
      formats.getItemAt(0).delete();
      const count = formats.getCount();
      await context.sync();
      expect(answer(count)).toBe(0);
    });
  });

  it("lists what touches a range, and clears the range's cells only", async () => {
    await withFormats(async (formats, context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const added = formats.add("ColorScale");
      const inside = sheet.getRange("E6:F9").conditionalFormats.getCount();
      const outside = sheet.getRange("F7").conditionalFormats.getCount();
      sheet.getRange("B2:E3").conditionalFormats.clearAll();
      const range = added.getRange();
      range.load("address");
      await context.sync();
      expect([answer(inside), answer(outside), range.address]).toEqual([1, 0, "Sheet1!B4:E6"]);
      sheet.getRange().conditionalFormats.clearAll();
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(answer(left)).toBe(0);
    });
  });

  it("gives all ranges of a format that lies on several", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("Sheet1").getRanges("A1:B2,D4");
      const format = areas.conditionalFormats.add("TopBottom");
      const ranges = format.getRanges();
      ranges.load("address");
      const single = format.getRangeOrNullObject();
      await context.sync();
      expect([ranges.address, single.isNullObject]).toEqual(["Sheet1!A1:B2,Sheet1!D4", true]);
    });
  });
});

describe("rules", () => {
  it("gives back a custom rule in every notation", async () => {
    await withFormats(async (formats, context) => {
      const { rule } = formats.add("Custom").custom;
      rule.formula = '=AND(B2>A2,$C$1="x")';
      rule.load("formula,formulaLocal,formulaR1C1");
      await context.sync();
      expect(rule.toJSON()).toEqual({
        formula: '=AND(B2>A2,$C$1="x")',
        formulaLocal: '=OCH(B2>A2;$C$1="x")',
        formulaR1C1: '=AND(RC>RC[-1],R1C3="x")',
      });
    });
  });

  it("keeps the rules of cell values, texts, ranks and presets, in documented case", async () => {
    await withFormats(async (formats, context) => {
      const value = formats.add("CellValue").cellValue;
      const given: Readonly<Record<string, string>> = {
        formula1: "10",
        formula2: "=A1",
        operator: "between",
      };
      value.set({ rule: given } as object);
      const text = formats.add("ContainsText").textComparison;
      text.rule = { operator: "Contains", text: "Delayed" };
      const rank = formats.add("TopBottom").topBottom;
      rank.rule = { rank: 1, type: "TopItems" };
      const preset = formats.add("PresetCriteria").preset;
      preset.rule = { criterion: "OneStdDevAboveAverage" };
      for (const part of [value, text, rank, preset]) part.load("rule");
      await context.sync();
      expect([value.rule, text.rule, rank.rule, preset.rule]).toEqual([
        { formula1: "=10", formula2: "=A1", operator: "Between" },
        { operator: "Contains", text: "Delayed" },
        { rank: 1, type: "TopItems" },
        { criterion: "OneStdDevAboveAverage" },
      ]);
    });
  });

  it.each([
    ["a comparison between one", { formula1: "=1", operator: "Between" }],
    ["an unknown operator", { formula1: "=1", operator: "Near" }],
    ["no formula", { formula1: "=SUM(", operator: "LessThan" }],
  ])("refuses %s", async (_, rule) => {
    const setting = withFormats(async (formats, context) => {
      formats.add("CellValue").cellValue.set({ rule } as object);
      await context.sync();
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });

  it("refuses the part of another type, and says so through the null object", async () => {
    await withFormats(async (formats, context) => {
      const format = formats.add("ColorScale");
      const part = format.customOrNullObject;
      await context.sync();
      expect(part.isNullObject).toBe(true);
      format.custom.rule.load("formula");
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    });
  });

  it("moves a rule's references with its cells", async () => {
    await withFormats(async (formats, context) => {
      const { rule } = formats.add("Custom").custom;
      rule.formula = "=B2>$A$1";
      context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
      rule.load("formula");
      await context.sync();
      expect(rule.formula).toBe("=B3>$A$2");
    });
  });
});

describe("looks", () => {
  it("keeps font, fill, borders and number format, and nothing that was not set", async () => {
    await withFormats(async (formats, context) => {
      const { format } = formats.add("Custom").custom;
      format.font.color = "green";
      format.font.bold = true;
      format.fill.color = "#ff0000";
      format.borders.bottom.color = "blue";
      format.borders.getItem("EdgeTop").style = "Dash";
      format.numberFormat = "0.0";
      format.load("numberFormat");
      format.font.load("color,bold,italic");
      format.fill.load("color");
      format.borders.load("items/sideIndex,items/style,items/color");
      await context.sync();
      expect([format.font.color, format.font.bold, format.font.italic]).toEqual([
        "#008000",
        true,
        null,
      ]);
      expect([format.fill.color, format.numberFormat]).toEqual(["#FF0000", "0.0"]);
      expect(format.borders.items.map(({ sideIndex, style }) => [sideIndex, style])).toEqual([
        ["EdgeTop", "Dash"],
        ["EdgeBottom", "Continuous"],
        ["EdgeLeft", "None"],
        ["EdgeRight", "None"],
      ]);
      expect(format.borders.items[1]?.color).toBe("#0000FF");
      format.fill.clear();
      format.fill.load("color");
      await context.sync();
      expect(format.fill.color).toBeNull();
    });
  });

  it("begins data bars as Excel does and keeps what is set", async () => {
    await withFormats(async (formats, context) => {
      const { dataBar } = formats.add("DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      dataBar.positiveFormat.fillColor = "red";
      dataBar.load();
      dataBar.positiveFormat.load("fillColor,gradientFill");
      dataBar.negativeFormat.load("fillColor,matchPositiveFillColor");
      await context.sync();
      expect([dataBar.barDirection, dataBar.axisFormat, dataBar.showDataBarOnly]).toEqual([
        "LeftToRight",
        "Automatic",
        false,
      ]);
      expect([dataBar.lowerBoundRule, dataBar.upperBoundRule]).toEqual([
        { type: "Number", formula: "=0" },
        { type: "Automatic" },
      ]);
      expect([dataBar.positiveFormat.fillColor, dataBar.positiveFormat.gradientFill]).toEqual([
        "#FF0000",
        true,
      ]);
      expect(dataBar.negativeFormat.matchPositiveFillColor).toBe(false);
    });
  });

  it("fits the criteria to an icon set's size and lets the lowest be empty", async () => {
    await withFormats(async (formats, context) => {
      const { iconSet } = formats.add("IconSet");
      iconSet.style = "FourArrows";
      iconSet.load("criteria");
      await context.sync();
      expect(iconSet.criteria.map(({ formula }) => formula)).toEqual(["=0", "=25", "=50", "=75"]);
      iconSet.style = "ThreeTriangles";
      const upper = { type: "Number", operator: "GreaterThanOrEqual" } as const;
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { ...upper, formula: "=700" },
        { ...upper, formula: "=1000" },
      ];
      iconSet.load("criteria,style");
      await context.sync();
      expect([iconSet.style, iconSet.criteria.length, iconSet.criteria[2]?.formula]).toEqual([
        "ThreeTriangles",
        3,
        "=1000",
      ]);
      iconSet.criteria = [{ ...upper, formula: "=1" }];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("knows whether a colour scale has a midpoint", async () => {
    await withFormats(async (formats, context) => {
      const { colorScale } = formats.add("ColorScale");
      colorScale.load("threeColorScale");
      await context.sync();
      expect(colorScale.threeColorScale).toBe(true);
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        maximum: { type: "HighestValue", color: "red" },
      };
      colorScale.load("threeColorScale,criteria");
      await context.sync();
      expect([colorScale.threeColorScale, colorScale.criteria.minimum.color]).toEqual([
        false,
        "#0000FF",
      ]);
    });
  });

  it("says of graphic types that they cannot stop other formats", async () => {
    await withFormats(async (formats, context) => {
      const custom = formats.add("Custom");
      custom.stopIfTrue = true;
      const bar = formats.add("DataBar");
      custom.load("stopIfTrue");
      bar.load("stopIfTrue");
      await context.sync();
      expect([custom.stopIfTrue, bar.stopIfTrue]).toEqual([true, null]);
    });
  });
});

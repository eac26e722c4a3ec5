import { area } from "../../../src/embedded-excel/model/area";
import type { ConditionalFormatModel } from "../../../src/embedded-excel/model/features";
import { addTable } from "./support/models";
import { reopened, survives } from "./support/reopen";

describe("features", () => {
  test("tables keep columns, totals, style and filters", () => {
    survives(
      ({ model, sheet }) => {
        const table = addTable(model, sheet, "Mål_å", [
          ["Namn", "Rad\nbruten", "2024"],
          ["a", 1, 2],
          ["b", 3, 4],
          ["Summa", null, null],
        ]);
        sheet.setCell(3, 1, { formula: "=SUBTOTAL(109,[Rad\nbruten])", value: 4, format: null });
        table.showTotals = true;
        const [, amount] = table.columns;
        if (amount !== undefined) amount.totalsFunction = "sum";
        table.style = "";
        table.filters.set(0, { filterOn: "Values", values: ["a", ""] });
        table.filters.set(1, {
          filterOn: "Custom",
          criterion1: ">=1",
          criterion2: "<3",
          operator: "And",
        });
        table.filters.set(2, { filterOn: "TopPercent", criterion1: "5" });
        table.filters.set(0, {
          filterOn: "Values",
          values: ["a", "", { date: "2024-05", specificity: "Month" }],
        });
        sheet.setCell(0, 3, { formula: null, value: "Färg", format: null });
        table.area = { ...table.area, columnCount: 4 };
        table.columns.push({ id: 4, name: "Färg" });
        table.filters.set(3, { filterOn: "CellColor", color: "#FFC7CE" });
        table.sort = { fields: [{ key: 1, ascending: false }], matchCase: false, method: "PinYin" };
        sheet.autoFilter = {
          area: area(6, 0, 3, 2),
          filters: new Map([
            [1, { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }],
          ]),
        };
      },
      ({ sheet }) => [sheet.tables, sheet.autoFilter]
    );
  });

  test("header cells follow the names of the columns", () => {
    const { sheet } = reopened(({ model, sheet: target }) => {
      addTable(model, target, "T", [
        ["A", "B"],
        [1, 2],
      ]);
      Object.assign(target.cellFor(0, 1), { value: 2024 });
    });
    expect(sheet.cellAt(0, 1)?.value).toBe("B");
  });

  test("names of workbook and sheet", () => {
    survives(
      ({ model, sheet }) => {
        model.names.push({
          name: "Ram",
          formula: "=Sheet1!$A$1:$B$2",
          comment: "En ram",
          visible: true,
        });
        model.names.push({ name: "Andel", formula: "=0.25", comment: "", visible: false });
        sheet.names.push({ name: "Ram", formula: "=Sheet1!$C$1", comment: "", visible: true });
      },
      ({ model, sheet }) => [model.names, sheet.names]
    );
  });

  test("data validations of every kind", () => {
    const prompt = { showPrompt: true, title: "Välj", message: "En av\nlistan" };
    const errorAlert = { showAlert: true, style: "Warning", title: "", message: "Fel" };
    const rules = [
      { list: { inCellDropDown: true, source: "ja,nej" } },
      { list: { inCellDropDown: false, source: "=Sheet1!$A$1:$A$3" } },
      { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } },
      { decimal: { formula1: "=0.5", operator: "GreaterThan" } },
      { date: { formula1: "=45292", operator: "LessThanOrEqualTo" } },
      { textLength: { formula1: "=100", operator: "LessThan" } },
      { custom: { formula: '=A1<>"&"' } },
      {},
    ];
    survives(
      ({ sheet }) =>
        rules.forEach((rule, row) =>
          sheet.validations.push({
            areas: [area(row, 0, 1, 2), area(row, 4)],
            rule,
            prompt,
            errorAlert,
            ignoreBlanks: row > 3,
          })
        ),
      ({ sheet }) => sheet.validations
    );
  });

  test("conditional formats of every kind", () => {
    const kinds: readonly (readonly [string, Record<string, unknown>])[] = [
      ["Custom", { rule: { formula: "=$A1>B$1" } }],
      ["CellValue", { rule: { formula1: "=1", formula2: "=2", operator: "NotBetween" } }],
      ["ContainsText", { rule: { operator: "BeginsWith", text: 'å"' } }],
      ["PresetCriteria", { rule: { criterion: "DuplicateValues" } }],
      ["PresetCriteria", { rule: { criterion: "LastMonth" } }],
      ["PresetCriteria", { rule: { criterion: "OneStdDevBelowAverage" } }],
      ["TopBottom", { rule: { rank: 5, type: "BottomPercent" } }],
      [
        "ColorScale",
        {
          criteria: {
            minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
            midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
            maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
          },
        },
      ],
      [
        "DataBar",
        {
          barDirection: "Context",
          axisFormat: "Automatic",
          axisColor: "#000000",
          showDataBarOnly: true,
          lowerBoundRule: { type: "Number", formula: "=0" },
          upperBoundRule: { type: "HighestValue" },
          positiveFormat: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
          negativeFormat: {
            fillColor: "#FF0000",
            borderColor: "",
            matchPositiveFillColor: false,
            matchPositiveBorderColor: false,
          },
        },
      ],
      [
        "IconSet",
        {
          style: "ThreeFlags",
          reverseIconOrder: true,
          showIconOnly: false,
          criteria: [0, 33, 67].map((share) => ({
            type: "Percent",
            formula: `=${share}`,
            operator: "GreaterThanOrEqual",
            customIcon: null,
          })),
        },
      ],
    ];
    const plain = (format: ConditionalFormatModel): unknown => [
      ...[format.areas, format.type, format.settings, format.format],
      ...[format.priority, format.stopIfTrue],
    ];
    survives(
      ({ sheet, model }) =>
        kinds.forEach(([type, settings], index) =>
          sheet.conditionalFormats.push({
            id: model.newFeatureId(),
            areas: [area(index, 1, 3, 1)],
            type,
            settings,
            format: ["ColorScale", "DataBar", "IconSet"].includes(type)
              ? {}
              : {
                  font: { bold: true, color: "#9C0006", tintAndShade: 0 },
                  fill: { color: "#FFC7CE", tintAndShade: 0 },
                },
            priority: index + 1,
            stopIfTrue: index === 0,
          })
        ),
      ({ sheet }) => sheet.conditionalFormats.map(plain)
    );
  });

  test.each([
    "ColumnClustered",
    "BarStacked",
    "LineMarkers",
    "Pie",
    "Area",
    "XYScatter",
    "Doughnut",
  ])("a new chart: %s", (chartType) => {
    survives(
      ({ sheet, model }) => {
        addTable(model, sheet, "T", [
          ["År", "Utfall"],
          ["2023", 1],
          ["2024", 2],
        ]);
        sheet.columns.set(2, { size: 90, hidden: false, format: null, outlineLevel: 0 });
        sheet.charts.push({
          ...{ id: model.newFeatureId(), name: "Diagram & 1", chartType, seriesBy: "Auto" },
          source: { sheetId: sheet.id, area: area(0, 0, 3, 2) },
          ...{ left: 150, top: 40, width: 300, height: 200 },
          properties: new Map([["title/text", "Utfall <mål>"]]),
          fromFile: false,
        });
      },
      ({ sheet }) =>
        sheet.charts.map(({ name, source, left, top, width, height, properties, ...rest }) => [
          ...[name, rest.chartType, source.area, left, top, width, height, properties],
        ])
    );
  });

  test("links, notes and comments", () => {
    survives(
      ({ sheet, model }) => {
        sheet.hyperlinks.push({ area: area(0, 0), address: "https://example.com/?a=1&b=å" });
        sheet.hyperlinks.push({
          area: area(1, 0),
          documentReference: "'Mål 1'!A1",
          screenTip: "Gå",
        });
        const base = { created: Date.UTC(2024, 4, 1, 12), resolved: false, replies: [] };
        sheet.comments.push({
          ...base,
          id: model.newFeatureId(),
          cell: { row: 3, column: 3 },
          content: "Varför?",
          author: "Åsa",
          resolved: true,
          isNote: false,
          replies: [
            {
              id: model.newFeatureId(),
              content: "Därför",
              author: "Bo",
              created: Date.UTC(2024, 4, 2),
            },
          ],
        });
        sheet.comments.push({
          ...base,
          created: 0,
          id: "",
          cell: { row: 0, column: 0 },
          content: "En <not>\nrad 2",
          author: "Bo",
          isNote: true,
        });
      },
      ({ sheet }) => [
        sheet.hyperlinks,
        sheet.comments.map((comment) => ({ ...comment, id: comment.isNote ? "" : comment.id })),
      ]
    );
  });
});

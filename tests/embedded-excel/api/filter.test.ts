import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";
import { codeOf } from "../support/answers";

const ROWS = [
  ["Farm", "Type", "Sold", "Day"],
  ["A", "Lime", 2000, 45_306],
  ["B", "Lemon", 500, 45_337],
  ["B", "Orange", 800, 45_306],
  ["C", "Kiwi", 120, 45_400],
  ["", "Apple", 3000, ""],
];

async function sample(options?: { readonly now?: () => Date }): Promise<OpenedExcel> {
  const opened = await openExcel(undefined, options);
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D6");
    range.values = ROWS;
    context.workbook.worksheets.getItem("Sheet1").getRange("D2:D6").numberFormat = [["yyyy-mm-dd"]];
    await context.sync();
  });
  return opened;
}

/** Types of the rows that are shown. */
function shown({ host }: OpenedExcel): unknown[] {
  const [sheet] = host.workbook.sheets;
  return [1, 2, 3, 4, 5]
    .filter((row) => sheet?.rows.get(row)?.hidden !== true)
    .map((row) => sheet?.cellAt(row, 1)?.value);
}

async function withFilter<T>(
  opened: OpenedExcel,
  run: (filter: Excel.AutoFilter, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return opened.Excel.run((context) =>
    run(context.workbook.worksheets.getItem("Sheet1").autoFilter, context)
  );
}

type Criteria = Readonly<Record<string, unknown>>;

async function applied(column: number, criteria: Criteria, now?: () => Date): Promise<unknown[]> {
  const opened = await sample(now === undefined ? undefined : { now });
  await withFilter(opened, async (filter, context) => {
    filter.apply("A1:D6", column, criteria as unknown as Excel.FilterCriteria);
    await context.sync();
  });
  return shown(opened);
}

const ALL = ["Lime", "Lemon", "Orange", "Kiwi", "Apple"];
const january = (): Date => new Date(2024, 0, 20, 12);

it.each<[string, number, Criteria, unknown[]]>([
  ["values", 1, { filterOn: "Values", values: ["lime", "Kiwi"] }, ["Lime", "Kiwi"]],
  ["values with blanks", 0, { filterOn: "Values", values: ["A", ""] }, ["Lime", "Apple"]],
  ["shown numbers", 2, { filterOn: "Values", values: ["500"] }, ["Lemon"]],
  ["an ending", 1, { filterOn: "Custom", criterion1: "=*e" }, ["Lime", "Orange", "Apple"]],
  ["a comparison", 2, { filterOn: "Custom", criterion1: ">500" }, ["Lime", "Orange", "Apple"]],
  [
    "two comparisons",
    2,
    { filterOn: "Custom", criterion1: ">=500", criterion2: "<1000", operator: "And" },
    ["Lemon", "Orange"],
  ],
  [
    "one or the other",
    1,
    { filterOn: "Custom", criterion1: "=L?m*", criterion2: "=Kiwi", operator: "Or" },
    ["Lime", "Lemon", "Kiwi"],
  ],
  ["no blanks", 0, { filterOn: "Custom", criterion1: "<>" }, ["Lime", "Lemon", "Orange", "Kiwi"]],
  ["blanks", 0, { filterOn: "Custom", criterion1: "=" }, ["Apple"]],
  ["what differs", 0, { filterOn: "Custom", criterion1: "<>b" }, ["Lime", "Kiwi", "Apple"]],
  ["the top half", 2, { filterOn: "TopPercent", criterion1: "50" }, ["Lime", "Apple"]],
  ["the lowest two", 2, { filterOn: "BottomItems", criterion1: "2" }, ["Lemon", "Kiwi"]],
  ["above average", 2, { filterOn: "Dynamic", dynamicCriteria: "AboveAverage" }, ["Lime", "Apple"]],
  ["this month", 3, { filterOn: "Dynamic", dynamicCriteria: "thisMonth" }, ["Lime", "Orange"]],
  ["next month", 3, { filterOn: "Dynamic", dynamicCriteria: "NextMonth" }, ["Lemon"]],
  ["this week", 3, { filterOn: "Dynamic", dynamicCriteria: "ThisWeek" }, ["Lime", "Orange"]],
  [
    "the second quarter",
    3,
    { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodQuarter2" },
    ["Kiwi"],
  ],
  [
    "a month by date",
    3,
    { filterOn: "Values", values: [{ date: "2024-02-01", specificity: "Month" }] },
    ["Lemon"],
  ],
])("keeps %s", async (_, column, criteria, expected) => {
  expect(await applied(column, criteria, january)).toEqual(expected);
});

it.each<[string, Criteria]>([
  ["no kind", { criterion1: ">1" }],
  ["values that are no list", { filterOn: "Values", values: "A" }],
  ["too many percent", { filterOn: "TopPercent", criterion1: "101" }],
  ["an unknown period", { filterOn: "Dynamic", dynamicCriteria: "Someday" }],
])("refuses %s", async (_, criteria) => {
  expect(await codeOf(applied(0, criteria))).toBe("InvalidArgument");
});

it("says that icons are not implemented", async () => {
  expect(await codeOf(applied(0, { filterOn: "Icon", icon: {} }))).toBe("NotImplemented");
});

it("combines the filters of columns, and tells them by column", async () => {
  const opened = await sample();
  await withFilter(opened, async (filter, context) => {
    filter.apply("A1:D6", 0, { filterOn: "Values", values: ["B"] });
    filter.apply("A1:D6", 2, { filterOn: "Custom", criterion1: ">600" });
    filter.load("criteria,enabled,isDataFiltered");
    const range = filter.getRange();
    range.load("address");
    await context.sync();
    expect(shown(opened)).toEqual(["Orange"]);
    expect(filter.criteria).toEqual([
      { filterOn: "Values", values: ["B"] },
      {},
      { filterOn: "Custom", criterion1: ">600" },
      {},
    ]);
    expect([filter.enabled, filter.isDataFiltered, range.address]).toEqual([
      true,
      true,
      "Sheet1!A1:D6",
    ]);
    filter.clearColumnCriteria(0);
    await context.sync();
    expect(shown(opened)).toEqual(["Lime", "Orange", "Apple"]);
  });
});

it("looks again at changed values only when it is reapplied", async () => {
  const opened = await sample();
  await withFilter(opened, async (filter, context) => {
    filter.apply("A1:D6", 2, { filterOn: "Custom", criterion1: ">900" });
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[901]];
    await context.sync();
    expect(shown(opened)).toEqual(["Lime", "Apple"]);
    filter.reapply();
    await context.sync();
    expect(shown(opened)).toEqual(["Lime", "Lemon", "Apple"]);
  });
});

it("shows everything when it is removed", async () => {
  const opened = await sample();
  await withFilter(opened, async (filter, context) => {
    filter.apply("B2", 2, { filterOn: "Custom", criterion1: ">900" });
    await context.sync();
    filter.remove();
    filter.load("enabled,isDataFiltered");
    const range = filter.getRangeOrNullObject();
    await context.sync();
    expect(shown(opened)).toEqual(ALL);
    expect([filter.enabled, filter.isDataFiltered, range.isNullObject]).toEqual([
      false,
      false,
      true,
    ]);
    filter.getRange();
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

it("stays with its column when columns are inserted, and fits whole columns to what they hold", async () => {
  const opened = await sample();
  await withFilter(opened, async (filter, context) => {
    filter.apply("A:D", 2, { filterOn: "Custom", criterion1: ">900" });
    context.workbook.worksheets.getItem("Sheet1").getRange("B:B").insert("Right");
    filter.load("criteria");
    const range = filter.getRange();
    range.load("address");
    await context.sync();
    expect([range.address, filter.criteria.length]).toEqual(["Sheet1!A1:E6", 5]);
    expect(filter.criteria[3]).toEqual({ filterOn: "Custom", criterion1: ">900" });
  });
});

it("refuses columns outside the range", async () => {
  const opened = await sample();
  await withFilter(opened, async (filter, context) => {
    filter.apply("A1:D6");
    filter.clearColumnCriteria(4);
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

it("needs a permission on a protected sheet", async () => {
  const opened = await sample();
  await withFilter(opened, async (filter, context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.protect();
    filter.apply("A1:D6", 0, { filterOn: "Values", values: ["B"] });
    expect(await codeOf(context.sync())).toBe("AccessDenied");
  });
});

describe("a table's filters", () => {
  async function withTable<T>(
    run: (table: Excel.Table, context: Excel.RequestContext, opened: OpenedExcel) => Promise<T>
  ): Promise<T> {
    const opened = await sample();
    return opened.Excel.run((context) => {
      const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:D6", true);
      return run(table, context, opened);
    });
  }

  it("hide rows, leave the totals and can be read back", async () => {
    await withTable(async (table, context, opened) => {
      table.showTotals = true;
      const { filter } = table.columns.getItem("Type");
      filter.applyValuesFilter(["Kiwi"]);
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered");
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      expect(shown(opened)).toEqual(["Kiwi"]);
      expect(filter.criteria).toEqual({ filterOn: "Values", values: ["Kiwi"] });
      expect([table.autoFilter.isDataFiltered, view.values]).toEqual([
        true,
        [["C", "Kiwi", 120, 45_400]],
      ]);
      table.clearFilters();
      filter.load("criteria");
      await context.sync();
      expect(shown(opened)).toEqual(ALL);
      expect(filter.criteria).toBeNull();
    });
  });

  it("are set by the short methods too", async () => {
    await withTable(async (table, context, opened) => {
      const { filter } = table.columns.getItemAt(2);
      filter.applyTopItemsFilter(1);
      await context.sync();
      expect(shown(opened)).toEqual(["Apple"]);
      filter.applyCustomFilter("<500", ">2500", "Or");
      await context.sync();
      expect(shown(opened)).toEqual(["Kiwi", "Apple"]);
      filter.applyDynamicFilter("BelowAverage");
      await context.sync();
      expect(shown(opened)).toEqual(["Lemon", "Orange", "Kiwi"]);
      table.getDataBodyRange().getRow(1).format.fill.color = "#FFFF00";
      filter.applyCellColorFilter("yellow");
      await context.sync();
      expect(shown(opened)).toEqual(["Lemon"]);
      filter.clear();
      await context.sync();
      expect(shown(opened)).toEqual(ALL);
    });
  });
});

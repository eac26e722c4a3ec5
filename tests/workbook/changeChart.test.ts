import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { formatCellValue, translate } from "../../src/locales";
import { readPlan } from "../../src/plan/readPlan";
import { changeSheet, explainedChange, type ExplainedChange } from "../../src/report/changeChart";
import { reportWords } from "../../src/report/reportWords";
import { validatePlan } from "../../src/validation/validatePlan";
import { insertChangeChart } from "../../src/workbook/insertChangeChart";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";

const SAMPLE = readFileSync(path.join(__dirname, "../../samples/uppdragsplan-2024.xlsx"));
const SHEET = "Budgetförändring";
const words = reportWords(
  (key, values) => translate("sv", key, values),
  (value) => formatCellValue(value, "sv")
);
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(SAMPLE);
});

const read = async () => planSheets(await runCommand(opened.Excel, readWorkbook));

async function change(): Promise<ExplainedChange> {
  const found = validatePlan(readPlan(await read())).findings.flatMap(
    (finding) => explainedChange(finding) ?? []
  );
  const [first] = found;
  if (first === undefined) throw new Error("No change is explained");
  return first;
}

async function insert(asText = false) {
  const blueprint = changeSheet(await change(), words, () => asText);
  return runCommand(opened.Excel, (context) => insertChangeChart(context, blueprint));
}

function put(address: string, value: number, sheet = "Budget"): Promise<void> {
  return opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const COLUMNS = "B4:J7";

/** Amount, from, to, and the height of each part of a bar, row by row; empty cells as zero. */
async function bars(): Promise<number[][]> {
  return opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange(COLUMNS).load("values");
    await context.sync();
    return (range.values as unknown[][]).map((row) =>
      row.map((cell) => Math.round(Number(cell) * 10) / 10)
    );
  });
}

test("shows the items, what they leave unexplained and the whole, as formulas on the plan's cells", async () => {
  expect(await insert()).toEqual({ sheet: SHEET, replaced: false });
  expect(await bars()).toEqual([
    [40, 0, 40, 0, 40, 0, 0, 0, 0],
    [25.7, 40, 65.7, 40, 25.7, 0, 0, 0, 0],
    [19.7, 65.7, 85.4, 65.7, 0, 0, 19.7, 0, 0],
    [85.4, 0, 85.4, 0, 0, 0, 0, 85.4, 0],
  ]);
  const formulas = await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(SHEET).getRange("B4:B7").load("formulas");
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
  expect(formulas).toEqual(["=Budget!C18", "=Budget!C19", "=B7-SUM(B4:B5)", "=Budget!C17"]);
});

test("follows the plan's cells, also down below zero and across it", async () => {
  await insert();
  await put("C18", -10);
  await put("C19", 25);
  await put("C17", 12);
  expect(await bars()).toEqual([
    [-10, 0, -10, 0, 0, -10, 0, 0, 0],
    [25, -10, 15, 0, 15, 0, 0, 0, -10],
    [-3, 15, 12, 12, 0, 0, 3, 0, 0],
    [12, 0, 12, 0, 0, 0, 0, 12, 0],
  ]);
});

test("amounts that are stored as text are written as numbers", async () => {
  await insert(true);
  expect((await bars()).map(([amount]) => amount)).toEqual([40, 25.7, 19.7, 85.4]);
});

test("is a native chart of stacked columns on a base that is neither seen nor named, also in the file", async () => {
  await insert();
  const look = ({ Excel }: OpenedExcel) =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(SHEET).charts.getItemAt(0);
      chart.load("chartType,title/text,series/items/name");
      await context.sync();
      return [chart.chartType, chart.title.text, chart.series.items.map(({ name }) => name)];
    });
  const wanted = [
    "ColumnStacked",
    "Förklaring av förändringen: Ökning av budgetramen",
    ["Bas", "Ökning", "Minskning", "Utan förklaring", "Hela förändringen", "Under noll"],
  ];
  expect(await look(opened)).toEqual(wanted);
  const hidden = await opened.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(SHEET).charts.getItemAt(0);
    const entry = chart.legend.legendEntries.getItemAt(0).load("visible");
    await context.sync();
    return entry.visible;
  });
  expect(hidden).toBe(false);
  expect(await look(await openExcel(await opened.save()))).toEqual(wanted);
});

test("is no part of the plan, and made again takes the place of an untouched one only", async () => {
  const before = await read();
  await insert();
  expect(await read()).toEqual(before);
  expect(await insert()).toEqual({ sheet: SHEET, replaced: true });
  await put("L2", 1, SHEET);
  expect(await insert()).toEqual({ sheet: `${SHEET} (2)`, replaced: false });
});

test("other findings explain no change", async () => {
  const { findings } = validatePlan(readPlan(await read()));
  expect(findings.flatMap((finding) => explainedChange(finding) ?? [])).toHaveLength(1);
});

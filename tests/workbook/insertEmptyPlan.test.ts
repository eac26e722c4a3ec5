import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { emptyPlan } from "../../src/followup/template/emptyPlan";
import { translate, type Language } from "../../src/locales";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/readPlan";
import { formatAddress } from "../../src/plan/address";
import { judgePlan } from "../../src/validation/judge";
import { insertEmptyPlan } from "../../src/workbook/insertEmptyPlan";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel();
});

function insert(language: Language = "sv", isExample = false): Promise<readonly string[]> {
  const blueprints = emptyPlan((key) => translate(language, key), isExample);
  return runCommand(opened.Excel, (context) => insertEmptyPlan(context, blueprints));
}

async function plan(): Promise<Plan> {
  return readPlan(planSheets(await runCommand(opened.Excel, readWorkbook)));
}

async function fill(names: readonly string[]): Promise<void> {
  const rows: readonly (readonly (readonly (string | number)[])[])[] = [
    [
      ["Förskola", 60, 60],
      ["Skola", 40, 40],
      ["Summa", 100, 100],
    ],
    [
      [1, "Näringsliv", "Företag ska vilja växa här."],
      [2, "Digitalisering", "Tjänster ska vara lätta att nå."],
    ],
    [
      [1, "A", "Fler företag startas", "Nystartade företag", "10", "15", "Näringslivschefen"],
      [2, "B", "Fler e-tjänster används", "Andel ärenden", "40 %", "60 %", "It-chefen"],
    ],
    [
      [1, "Inrätta ett råd", "Tas om hand i mål 1", "Pågår"],
      [2, "Öppna data", "Tas om hand i mål 2", "Klar"],
    ],
    [
      ["Delår", "augusti", "september"],
      ["Helår", "januari", "mars"],
    ],
  ];
  await opened.Excel.run(async (context) => {
    names.forEach((name, index) => {
      const lines = rows[index] ?? [];
      context.workbook.worksheets
        .getItem(name)
        .getRangeByIndexes(3, 0, lines.length, lines[0]?.length ?? 1).values = lines.map((line) => [
        ...line,
      ]);
    });
    await context.sync();
  });
}

test.each(["sv", "en"] as const)("what is filled in is read as a plan: %s", async (language) => {
  await fill(await insert(language));
  const { tables, budgets, goals, points, periods, notUnderstood } = await plan();
  const kinds = ["budget", "goals", "criteria", "points", "timetable"];
  expect(tables.map(({ kind }) => kind)).toEqual(kinds);
  expect(budgets.flatMap(({ lines }) => lines.map(({ label }) => label.value))).toEqual([
    "Förskola",
    "Skola",
    "Summa",
  ]);
  expect(goals.map(({ number, name, text }) => [number, name.value, text?.value])).toEqual([
    [1, "Näringsliv", "Företag ska vilja växa här."],
    [2, "Digitalisering", "Tjänster ska vara lätta att nå."],
  ]);
  const criteria = goals.flatMap((goal) => goal.criteria);
  expect(
    criteria.map(({ label, labelGiven, baseline, target, owner }) => [
      label,
      labelGiven,
      ...[baseline?.value, target?.value, owner?.value],
    ])
  ).toEqual([
    ["A", true, "10", "15", "Näringslivschefen"],
    ["B", true, "40%", "60%", "It-chefen"],
  ]);
  expect(points.map(({ number, status }) => [number, status?.value])).toEqual([
    [1, "Pågår"],
    [2, "Klar"],
  ]);
  expect(periods.map(({ name }) => name.value)).toEqual(["Delår", "Helår"]);
  expect(notUnderstood).toEqual([]);
});

test.each(["sv", "en"] as const)(
  "the example is read whole, unit and all: %s",
  async (language) => {
    await insert(language, true);
    const read = await plan();
    const { tables, budgets, goals, points, periods, notUnderstood } = read;
    expect(tables).toHaveLength(5);
    expect(budgets[0]?.lines.map(({ amount }) => amount?.unit)).toEqual(
      Array.from({ length: 4 }, () => "thousandKronor")
    );
    expect(budgets[0]?.lines.map(({ isTotal }) => isTotal)).toEqual([false, false, false, true]);
    expect(goals.map(({ criteria }) => criteria.length)).toEqual([2, 1]);
    expect(points.map(({ references }) => references.map(({ number }) => number))).toEqual([
      ...[[1], [1], [2], [2]],
    ]);
    expect(periods.map(({ kind }) => kind)).toEqual(["interim", "annual"]);
    expect(notUnderstood).toEqual([]);
  }
);

test("the only thing wrong with the example is a share that is meant to be", async () => {
  await insert("sv", true);
  const { findings } = judgePlan(await plan());
  const grave = findings.filter(({ severity }) => severity !== "info");
  expect(grave.map(({ cells }) => cells[0] && formatAddress(cells[0]))).toEqual(["Budget!C5"]);
});

test("the empty tables are found as what they are, and the first is shown", async () => {
  const names = await insert();
  expect(names).toEqual(["Budget", "Mål", "Måluppfyllelser", "Politiskt program", "Tidplan"]);
  expect((await plan()).tables).toHaveLength(5);
  const { session } = opened.host;
  expect(session.workbook.activeSheet.name).toBe("Budget");
});

test("a title has the whole width of its table", async () => {
  await insert();
  const address = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Måluppfyllelser");
    const merged = sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return merged.isNullObject ? "" : merged.address;
  });
  expect(address).toMatch(/A1:G1$/);
});

test("sheets, tables and names that are there are left alone, in three syncs at most", async () => {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("BUDGET");
    sheet.getRange("A4").values = [["min"]];
    context.workbook.names.add("Tidplan", sheet.getRange("A4"));
    await context.sync();
  });
  await insert();
  opened.host.resetCounters();
  expect((await insert()).slice(0, 2)).toEqual(["Budget (3)", "Mål (2)"]);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(3);
  const { sheets } = await runCommand(opened.Excel, readWorkbook);
  const tables = sheets.flatMap(({ snapshot }) => snapshot.tables.map(({ name }) => name));
  expect(tables.filter((name) => name.startsWith("Tidplan"))).toEqual(["Tidplan_2", "Tidplan_3"]);
  const own = await opened.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("BUDGET").getRange("A4").load("values");
    await context.sync();
    return cell.values as unknown;
  });
  expect(own).toEqual([["min"]]);
});

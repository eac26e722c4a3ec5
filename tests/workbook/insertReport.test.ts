import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { formatCellValue, translate, type Language } from "../../src/locales";
import { readPlan } from "../../src/plan/readPlan";
import { reportSheet } from "../../src/report/reportSheet";
import { reportWords, type Reported } from "../../src/report/reportWords";
import type { Finding } from "../../src/validation/finding";
import { judgePlan } from "../../src/validation/judge";
import { insertReport } from "../../src/workbook/insertReport";
import type { InsertedSheet } from "../../src/workbook/ownSheet";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";

const SAMPLE = readFileSync(path.join(__dirname, "../../samples/uppdragsplan-2024.xlsx"));
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(SAMPLE);
});

const read = () => runCommand(opened.Excel, readWorkbook);

async function reported(change: (result: Reported["result"]) => Reported["result"] = (r) => r) {
  const plan = readPlan(planSheets(await read()));
  return { plan, result: change(judgePlan(plan)), date: "2024-02-01" };
}

function insert(what: Reported, language: Language = "sv"): Promise<InsertedSheet> {
  const design = reportSheet(
    what,
    reportWords(
      (key, values) => translate(language, key, values),
      (value) => formatCellValue(value, language)
    )
  );
  return runCommand(opened.Excel, (context) => insertReport(context, design));
}

const names = async () => (await read()).sheets.map(({ snapshot }) => snapshot.name);

function act(work: (sheet: Excel.Worksheet) => void, sheet = "Kontrollrapport"): Promise<void> {
  return opened.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
}

function cells(address: string, sheet = "Kontrollrapport"): Promise<unknown[][]> {
  return opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

test("every finding is a row with severity, place, rule, calculation, difference and suggestion", async () => {
  const what = await reported();
  expect(await insert(what)).toEqual({ sheet: "Kontrollrapport", replaced: false });
  const [title, lead] = [await cells("A2"), await cells("A3")];
  expect([title, lead]).toEqual([
    [["Kontrollrapport"]],
    [
      [
        `Upprättad 2024-02-01. 6 fel, 14 varningar, 13 upplysningar. ${what.result.checked} samband prövade, 5 kunde inte prövas.`,
      ],
    ],
  ]);
  const [header, first] = await cells("A6:H7");
  expect(header).toEqual([
    "Nr",
    "Allvar",
    "Plats",
    "Regel",
    "Anmärkning",
    "Uträkning",
    "Skillnad",
    "Förslag",
  ]);
  expect(first?.slice(0, 4)).toEqual([1, "Fel", "Budget!D8 +2", "Andel av helheten"]);
  expect(first?.[5]).toBe(
    "Kommunstyrelsen övrigt: 284,6 (284,55–284,65)\nSumma budgetram: 493,4 (493,35–493,45)\nKommunstyrelsen övrigt: 57 (56,5–57,5)"
  );
  expect(first?.slice(6)).toEqual([-1, "Ändra andelen från 57 till 58 %."]);
  const bridge = (await cells("A7:H36")).find((row) => row[3] === "Förklaring av förändringen");
  expect(bridge?.[5]).toContain("Summa: 65,7 (65,60–65,80)");
});

test("it is a table with filters, links to cells, and prints on A4 landscape with its header on each page", async () => {
  await insert(await reported());
  const seen = await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Kontrollrapport");
    const table = sheet.tables.getItemAt(0).load("name,showFilterButton");
    const range = table.getRange().load("address");
    const link = sheet.getRange("C7").load("hyperlink");
    const page = sheet.pageLayout.load("orientation,paperSize,zoom");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    return {
      table: [table.name, table.showFilterButton, range.address],
      link: link.hyperlink.documentReference,
      page: [page.orientation, page.paperSize, page.zoom.horizontalFitToPages, titles.address],
    };
  });
  expect(seen).toEqual({
    table: ["Plankoll_report_findings", true, "Kontrollrapport!A6:H39"],
    link: "Budget!D8",
    page: ["Landscape", "A4", 1, "Kontrollrapport!$6:$6".replaceAll("$", "")],
  });
});

test("dismissed findings stand apart with reason and date, and what was not checked with why", async () => {
  const what = await reported((result) => {
    const [finding, ...findings] = result.findings;
    const dismissal = { key: "", reason: '=HYPERLINK("x")', date: "2024-01-31" };
    return { ...result, findings, dismissed: finding ? [{ finding, dismissal }] : [] };
  });
  await insert(what);
  const all = await cells("A37:H60");
  const row = all.findIndex(([first]) => first === "Avfärdade anmärkningar");
  expect(all[row + 1]?.slice(0, 7)).toEqual([
    "Nr",
    "Allvar",
    "Plats",
    "Regel",
    "Anmärkning",
    "Skäl",
    "Datum",
  ]);
  expect(all[row + 2]?.slice(5, 7)).toEqual(['=HYPERLINK("x")', "2024-01-31"]);
  expect(all.flat()).toContain(
    "Andel av helheten (2): Beloppet eller helheten saknas, är ungefärlig eller har en annan enhet."
  );
});

test("text of the plan never becomes a formula", async () => {
  const evil = (finding: Finding): Finding => ({
    ...finding,
    message: { key: "=1+1", values: {} },
    calculation: [{ label: "=cmd|' /C calc'!A0", weight: 1, stated: "1", lower: "1", upper: "1" }],
    difference: "=2+2",
  });
  await insert(await reported((result) => ({ ...result, findings: result.findings.map(evil) })));
  const formulas = await opened.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Kontrollrapport").getUsedRange();
    used.load("formulas,values");
    await context.sync();
    return [used.formulas, used.values];
  });
  expect(formulas[0]).toEqual(formulas[1]);
  expect((await cells("E7:G7"))[0]).toEqual(["=1+1", "=cmd|' /C calc'!A0: 1", "=2+2"]);
});

test("made again it takes the place of an untouched one, also after the file was saved", async () => {
  await insert(await reported());
  await act((sheet) => (sheet.position = 1));
  const before = await names();
  opened = await openExcel(await opened.save());
  expect(await insert(await reported())).toEqual({ sheet: "Kontrollrapport", replaced: true });
  expect(await names()).toEqual(before);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["written beside it", (sheet) => (sheet.getRange("J9").values = [["Ring Eva"]])],
  ["changed a word", (sheet) => (sheet.getRange("E7").values = [["Okej"]])],
  ["sorted it", (sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 2, ascending: false }])],
  ["commented it", (sheet) => void sheet.comments.add("E7", "Fråga Eva")],
  ["drawn a chart", (sheet) => void sheet.charts.add("Pie", sheet.getRange("A7:A9"), "Auto")],
])("a report stays when somebody has %s, and the new one gets another name", async (_, touch) => {
  await insert(await reported());
  await act(touch);
  const kept = await cells("A1:J40");
  expect(await insert(await reported())).toEqual({ sheet: "Kontrollrapport (2)", replaced: false });
  expect(await cells("A1:J40")).toEqual(kept);
  expect(await insert(await reported())).toEqual({ sheet: "Kontrollrapport (2)", replaced: true });
});

test("a sheet of the same name that somebody else made stays", async () => {
  await act((sheet) => (sheet.name = "Kontrollrapport"), "Tidplan");
  expect((await insert(await reported())).sheet).toBe("Kontrollrapport (2)");
});

test("a report is no part of the plan, with and without findings", async () => {
  const before = planSheets(await read());
  await insert(await reported());
  expect(planSheets(await read())).toEqual(before);
  await act((sheet) => sheet.delete());
  await insert(await reported((result) => ({ ...result, findings: [], dismissed: [] })));
  expect((await cells("A6"))[0]).toEqual([
    "Inga anmärkningar. Alla samband som kunde prövas håller.",
  ]);
  expect(planSheets(await read())).toEqual(before);
});

test("an interrupted report is no part of the plan either", async () => {
  const before = planSheets(await read());
  const what = await reported();
  opened.host.faults.failAt(60, "GeneralException");
  await expect(insert(what)).rejects.toMatchObject({ kind: "unknown" });
  expect(planSheets(await read())).toEqual(before);
});

test("a workbook whose structure is protected says so", async () => {
  const what = await reported();
  await opened.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(insert(what)).rejects.toMatchObject({ kind: "protectedWorkbook" });
});

test("it speaks English", async () => {
  await insert(await reported(), "en");
  expect((await cells("A7:D7", "Check report"))[0]).toEqual([
    1,
    "Error",
    "Budget!D8 +2",
    "Share of the whole",
  ]);
});

test("it costs at most five syncs", async () => {
  const what = await reported();
  await insert(what);
  opened.host.resetCounters();
  await insert(what);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(5);
});

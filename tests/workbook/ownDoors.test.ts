import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { followUpChanges } from "../../src/followup/followUpChanges";
import { reportSheet } from "../../src/report/reportSheet";
import type { ReportWords } from "../../src/report/reportWords";
import type { Finding } from "../../src/validation/finding";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { insertReport } from "../../src/workbook/insertReport";
import { markCells } from "../../src/workbook/cellMarks";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { criterion, goal, plan, swedish as text, words } from "../followup/support/plans";
import { read } from "./support/followUp";
import { HOSTILE } from "./support/hostile";

let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(undefined, { calculate: false });
});

async function snapshotOf(name: string) {
  const { sheets } = await read(opened);
  const found = sheets.find(({ snapshot }) => snapshot.name === name)?.snapshot;
  if (found === undefined) throw new Error(`There is no sheet ${name}.`);
  return found;
}

const formulas = async (name: string) =>
  (await snapshotOf(name)).formulas.flat().filter((formula) => formula !== "");
const shown = async (name: string) => (await snapshotOf(name)).values.flat().map(String);

/** Report words that say nothing but what a plan may have brought into them. */
function wordsOf(hostile: string): ReportWords {
  const text = (key: string) => (key === "sheet" ? "Rapport" : hostile);
  const same = () => hostile;
  return { text, rule: same, finding: same, value: same };
}

describe("the sheet of the report", () => {
  it.each(HOSTILE)("holds %j as words alone", async (hostile) => {
    const finding = {
      ...{ rule: "sum", severity: "error", verdict: "inconsistent", cells: [words("").cell] },
      ...{ message: { key: "x", values: {} }, explanations: [], repairs: [], calculation: [] },
    } as unknown as Finding;
    const result = { findings: [finding], dismissed: [], checked: 1, unchecked: 0 };
    const reported = { plan: plan({ title: words(hostile) }), result, date: "2024-02-01" };
    const design = reportSheet(reported, wordsOf(hostile));
    await runCommand(opened.Excel, (context) => insertReport(context, design));
    expect(await formulas("Rapport")).toEqual([]);
    expect((await shown("Rapport")).filter((value) => value === hostile).length).toBeGreaterThan(2);
    const { hyperlinks } = opened.host.workbook.sheets.at(-1) ?? { hyperlinks: [] };
    expect(hyperlinks.filter(({ address }) => (address ?? "") !== "")).toEqual([]);
  });
});

describe("a template of one's own", () => {
  it.each(HOSTILE)("is filled with %j as words, and keeps its own formulas", async (hostile) => {
    await act(({ worksheets }) => {
      const sheet = worksheets.add("Mall");
      sheet.getRange("A1:B3").formulas = [
        ["{{plan.namn}}", "=1+1"],
        ["{{mål.namn}}", '="Mål "&B1'],
        ["{{måluppfyllelse.bokstav}}", "{{måluppfyllelser}}"],
      ];
    });
    const criteria = [criterion("A", hostile)];
    const from = plan({
      title: words(hostile),
      goals: [goal(1, hostile, { criteria })],
      points: [],
    });
    await runCommand(opened.Excel, async (context) => {
      const changes = followUpChanges(await readWorkbook(context), from, {
        ...{ period: "interim", settings: { template: "Mall" }, text },
      });
      await insertFollowUp(context, changes);
    });
    const made = (await read(opened)).sheets.find(({ key }) => key === "goal:1:interim:2024");
    const name = made?.snapshot.name ?? "";
    expect(await formulas(name)).toEqual(["=1+1", '="Mål "&B1']);
    expect((await shown(name)).filter((value) => value === hostile)).toHaveLength(3);
  });
});

describe("marks", () => {
  it.each(["a'!B2+'b", "=1+1", "&P", "{{mål.namn}}"])(
    "on a sheet named %j have a formula of ours alone",
    async (name) => {
      await act(({ worksheets }) => void worksheets.add(name));
      const cell = { sheet: name, row: 1, column: 1 };
      await runCommand(opened.Excel, (context) =>
        markCells(context, [{ cell, severity: "error" }])
      );
      const settings = opened.host.workbook.sheets.flatMap((sheet) =>
        sheet.conditionalFormats.map((format) => JSON.stringify(format.settings))
      );
      expect(settings).toHaveLength(1);
      expect(settings[0]).toContain("plankoll error");
      expect(settings[0]).not.toContain(name);
    }
  );
});

function act(work: (workbook: Excel.Workbook) => void): Promise<void> {
  return opened.Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

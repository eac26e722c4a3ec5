import { readFileSync } from "node:fs";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { changeCorrections } from "../../src/plan/changeCorrections";
import { readPlan } from "../../src/plan/readPlan";
import { officePort } from "../../src/taskpane/officePort";
import { writeDismissals } from "../../src/validation/dismissals";
import { judgePlan } from "../../src/validation/judge";
import { repairEdits } from "../../src/validation/repairEdits";
import { validatePlan } from "../../src/validation/validatePlan";
import type { FollowUpRequest } from "../../src/taskpane/port";
import { words } from "./support/words";

// The pane's way to a workbook, over Microsoft's office.js and an embedded Excel with the sample plan.
const port = officePort(words.sv);
let opened: OpenedExcel;

beforeEach(async () => {
  opened = await openExcel(readFileSync("samples/uppdragsplan-2024.xlsx"));
  Object.assign(globalThis, { Excel: opened.Excel });
  opened.host.resetCounters();
});

async function request(goals: readonly number[]): Promise<FollowUpRequest> {
  const plan = readPlan(await port.readSnapshot());
  opened.host.resetCounters();
  return { plan, period: "interim", year: 2024, goals };
}

/** A signal that nothing is cancelled by. */
const never = new AbortController().signal;

// office.js hands events on a little after they have arrived.
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A cell that a person changes in the grid, not through office.js. */
function edit(): Promise<unknown> {
  const { workbook } = opened.host.session;
  workbook.cellsChanged(workbook.activeSheet, { row: 29, column: 0, rowCount: 1, columnCount: 1 });
  return settled();
}

/** What stands first on the sheet of the first goal. */
function heading(): Promise<unknown> {
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mål 1 Näringsliv – delår");
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

/** The standard sheet has Excel tables, a copy of a template that holds none has not. */
function tableCount(): Promise<number> {
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Mål 1 Näringsliv – delår");
    const tables = sheet.tables.load("items/name");
    await context.sync();
    return tables.items.length;
  });
}

async function write(address: string, content: string): Promise<void> {
  const [sheet = "", cell] = address.split("!");
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[content]];
    await context.sync();
  });
}

test("reads the plan in at most two syncs", async () => {
  const plan = readPlan(await port.readSnapshot());
  expect(plan.goals).toHaveLength(8);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(2);
});

test("a preview writes nothing", async () => {
  const sheets = await port.previewFollowUp(await request([1, 3]));
  expect(sheets.map(({ kind }) => kind)).toEqual(["create", "create", "create", "create"]);
  expect(opened.host.counters.writes).toBe(0);
});

test("inserts eight sheets in at most three syncs and reads the plan without them", async () => {
  const wanted = await request([1, 2, 3, 4, 5, 6, 7, 8]);
  const progress: number[][] = [];
  const { sheets, cancelled } = await port.insertFollowUp(
    wanted,
    (done, total) => progress.push([done, total]),
    never
  );
  expect(cancelled).toBe(false);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(3);
  expect(sheets).toHaveLength(11);
  expect(progress.at(-1)).toEqual([11, 11]);
  const again = await port.previewFollowUp(wanted);
  expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(["keep"]));
  const names = (await port.readSnapshot()).sheets.map(({ name }) => name);
  expect(names).not.toContain(sheets[0]?.sheet);
});

test("a cancelled insertion gives the sheets that were finished, and the rest can be made later", async () => {
  const wanted = await request([1, 2, 3, 4, 5, 6, 7, 8]);
  const stopper = new AbortController();
  const { sheets, cancelled } = await port.insertFollowUp(
    wanted,
    () => stopper.abort(),
    stopper.signal
  );
  const finished = sheets.length;
  const all = await port.previewFollowUp(wanted);
  expect(cancelled).toBe(finished < all.length);
  expect(all.filter(({ kind }) => kind === "keep")).toHaveLength(finished);
});

test("removes what is untouched, and what is filled in only when told to", async () => {
  const before = (await port.readSnapshot()).sheets.length;
  await port.insertFollowUp(await request([1, 2]), () => undefined, never);
  const { untouched, filled } = await port.previewRemoval();
  expect(untouched).toContain("Mål 1 Näringsliv – delår");
  expect(filled).toEqual([]);
  await opened.Excel.run(async (context) => {
    const name = context.workbook.names.getItem("Plankoll_goal_1_interim_2024_reasons");
    name.getRange().getCell(0, 0).values = [["Det går bra."]];
    await context.sync();
  });
  expect((await port.previewRemoval()).filled).toEqual(["Mål 1 Näringsliv – delår"]);
  expect(await port.removeFollowUp(false)).not.toContain("Mål 1 Näringsliv – delår");
  expect(await port.removeFollowUp(true)).toContain("Mål 1 Näringsliv – delår");
  expect((await port.previewRemoval()).filled).toEqual([]);
  expect((await port.readSnapshot()).sheets).toHaveLength(before);
});

test("tells how the workbook is followed up, before and after it has sheets", async () => {
  expect(await port.readLists()).toMatchObject({ places: {}, periods: [{ id: "interim" }, {}] });
  await port.insertFollowUp(await request([1]), () => undefined, never);
  expect(await port.readLists()).toMatchObject({ places: { periods: { sheet: "Listor" } } });
});

test("makes the sheets from the template that is chosen, a sheet named Mall unless told otherwise", async () => {
  const wanted = await request([1]);
  expect(await port.readLists()).toMatchObject({ templates: [] });
  expect(await port.insertTemplate()).toBe("Mall");
  expect(await port.insertTemplate()).toBe("Mall (2)");
  const lists = await port.readLists();
  expect(lists.usedTemplate).toBe("Mall");
  expect(lists.templates.map(({ name }) => name)).toEqual(["Mall", "Mall (2)"]);
  await write("Mall (2)!A1", "{{målet}} och {{mål.namn}}");
  const faults = (await port.readLists()).templates.map((sheet) => sheet.faults);
  expect(faults).toMatchObject([[], [{ cell: { row: 0, column: 0 }, placeholder: "målet" }]]);
  const settings = { template: "Mall (2)" };
  const [first] = await port.previewFollowUp({ ...wanted, settings });
  expect(first?.remarks).toMatchObject([{ values: { placeholder: "{{målet}}" } }]);
  await port.insertFollowUp({ ...wanted, settings }, () => undefined, never);
  expect(await heading()).toBe("{{målet}} och Näringsliv");
  expect(await tableCount()).toBe(0);
});

test("the standard sheet can be chosen although there is a template, and stays chosen", async () => {
  const wanted = await request([1]);
  await port.insertTemplate();
  const standard = { ...wanted, settings: { template: "" } };
  await port.insertFollowUp(standard, () => undefined, never);
  expect(await tableCount()).toBeGreaterThan(0);
  expect((await port.readLists()).usedTemplate).toBeUndefined();
  const again = await port.previewFollowUp(wanted);
  expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(["keep"]));
});

test("a correction is kept in the workbook and read with it", async () => {
  const [table] = readPlan(await port.readSnapshot()).tables;
  if (table === undefined) throw new Error("no table");
  const corrected = await port.saveCorrections((snapshot) =>
    Promise.resolve(changeCorrections(snapshot, { table, correction: { ignore: true } }))
  );
  const again = await port.readSnapshot();
  expect(again).toEqual(corrected);
  expect(readPlan(again).tables.map(({ name }) => name)).not.toContain(table.name);
});

test("a dismissal is kept in the workbook and read with it", async () => {
  const text = writeDismissals([{ key: "k", reason: "Känt", date: "2024-02-01" }]);
  expect(await port.saveDismissals(() => text)).toMatchObject({ dismissals: text });
  expect(await port.readJudgement()).toMatchObject({ dismissals: text });
});

test("tells of a workbook that is open for reading only, which can still be read", async () => {
  expect(await port.readJudgement()).not.toHaveProperty("isReadOnly");
  opened.host.session.workbook.readOnly = true;
  expect(await port.readJudgement()).toMatchObject({ isReadOnly: true });
  expect(readPlan(await port.readSnapshot()).goals).toHaveLength(8);
});

test("a repair is written and undone", async () => {
  const snapshot = await port.readSnapshot();
  const plan = readPlan(snapshot);
  const repair = validatePlan(plan).findings[0]?.repairs[0];
  const made = repair && repairEdits(repair, plan, snapshot);
  const done = await port.applyEdits(made && "edits" in made ? made.edits : []);
  expect(done).toMatchObject([{ before: { content: 0.57 }, after: { content: 0.58 } }]);
  await port.undoEdits(done);
  expect(await port.readSnapshot()).toEqual(snapshot);
});

test("marks cells and takes the marks away", async () => {
  const cell = { sheet: "Budget", row: 7, column: 3 };
  const outcome = { cells: 1, protectedSheets: [] };
  expect(await port.markCells([{ cell, severity: "error" }])).toEqual(outcome);
  expect(await port.unmarkCells()).toEqual(outcome);
});

test("inserts a report, which is no part of the plan", async () => {
  const snapshot = await port.readSnapshot();
  const plan = readPlan(snapshot);
  const reported = { plan, result: judgePlan(plan), date: "2024-02-01" };
  expect(await port.insertReport(reported)).toMatchObject({ sheet: "Kontrollrapport" });
  expect(await port.readSnapshot()).toEqual(snapshot);
});

test("charts the explained change of the plan", async () => {
  const plan = readPlan(await port.readSnapshot());
  const finding = validatePlan(plan).findings.find(({ rule }) => rule === "amount-bridge");
  if (finding === undefined) throw new Error("no change");
  expect(await port.insertChart(plan, finding)).toMatchObject({ sheet: "Budgetförändring" });
  const [other] = validatePlan(plan).findings;
  if (other === undefined) throw new Error("no finding");
  await expect(port.insertChart(plan, other)).rejects.toMatchObject({ kind: "notFound" });
});

test("goes to a cell", async () => {
  await port.goTo({ sheet: "Budget", row: 6, column: 2 });
  const address = await opened.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Budget!C7");
});

test("tells of edits until it is stopped", async () => {
  let edits = 0;
  const stop = await port.onEdited(() => edits++);
  await edit();
  expect(edits).toBe(1);
  await stop();
  await edit();
  expect(edits).toBe(1);
});

test("does not take its own sheets for edits", async () => {
  let edits = 0;
  const wanted = await request([1]);
  await port.onEdited(() => edits++);
  await port.insertFollowUp(wanted, () => undefined, never);
  await settled();
  expect(edits).toBe(0);
});

test("an obstacle has a kind that the pane has words for", async () => {
  await expect(port.goTo({ sheet: "Ingenstans", row: 0, column: 0 })).rejects.toMatchObject({
    kind: "sheetGone",
  });
});

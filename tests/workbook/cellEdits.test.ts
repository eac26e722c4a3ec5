import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { formatCell, type CellAddress } from "../../src/plan/address";
import { readPlan } from "../../src/plan/readPlan";
import type { Finding } from "../../src/validation/finding";
import { repairEdits, type CellEdit } from "../../src/validation/repairEdits";
import { validatePlan } from "../../src/validation/validatePlan";
import { applyEdits, undoEdits } from "../../src/workbook/cellEdits";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";

const SAMPLE = readFileSync(path.join(__dirname, "../../samples/uppdragsplan-2024.xlsx"));
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(SAMPLE);
});

const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });
const share = at("Budget", 7, 3);

/** What the workbook's findings are and what their first repairs would write. */
async function check(): Promise<readonly { finding: Finding; edits: readonly CellEdit[] }[]> {
  const snapshot = planSheets(await runCommand(opened.Excel, readWorkbook));
  const plan = readPlan(snapshot);
  return validatePlan(plan).findings.map((finding) => {
    const [repair] = finding.repairs;
    const made = repair && repairEdits(repair, plan, snapshot);
    return { finding, edits: made && "edits" in made ? made.edits : [] };
  });
}

async function editsOf(rule: string): Promise<readonly CellEdit[]> {
  const found = (await check()).find(({ finding }) => finding.rule === rule);
  if (found === undefined) throw new Error(`No finding of ${rule}`);
  return found.edits;
}

const apply = (edits: readonly CellEdit[]) =>
  runCommand(opened.Excel, (context) => applyEdits(context, edits));
const undo = (done: Awaited<ReturnType<typeof apply>>) =>
  runCommand(opened.Excel, (context) => undoEdits(context, done));

/** Does something to a cell as a person would. */
function touch(cell: CellAddress, change: (range: Excel.Range, sheet: Excel.Worksheet) => void) {
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    change(sheet.getRange(formatCell(cell)), sheet);
    await context.sync();
  });
}

function look(cell: CellAddress): Promise<readonly unknown[]> {
  return opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const range = sheet.getRange(formatCell(cell)).load("values,formulas,numberFormat,text");
    await context.sync();
    return [range.values, range.formulas, range.numberFormat, range.text].map(
      (grid: readonly (readonly unknown[])[]) => grid[0]?.[0]
    );
  });
}

test("a repaired share is written as the cell stores it, and undone exactly", async () => {
  const before = await look(share);
  const edits = await editsOf("share-of-total");
  expect(edits).toMatchObject([
    {
      cell: share,
      before: { content: 0.57, text: "57%" },
      after: { content: 0.58, text: "58", percent: true },
    },
  ]);
  opened.host.resetCounters();
  const done = await apply(edits);
  expect(opened.host.counters.syncs).toBe(2);
  expect(await look(share)).toEqual([0.58, 0.58, "0%", "58%"]);
  expect((await check()).map(({ finding }) => finding.rule)).not.toContain("share-of-total");
  await undo(done);
  expect(await look(share)).toEqual(before);
});

test("words are changed where they stand, and the rest of the cell is kept", async () => {
  const [edit] = await editsOf("goal-name-mismatch");
  if (edit === undefined) throw new Error("no edit");
  const [old] = await look(edit.cell);
  const done = await apply([edit]);
  const [now] = await look(edit.cell);
  expect(now).toBe(String(old).replace("mål 5 Energi", "mål 5 Klimat och miljö"));
  await undo(done);
  expect((await look(edit.cell))[0]).toBe(old);
});

test("a number that was text becomes a number also where the format is text, and text again when undone", async () => {
  const cell = at("Budget", 5, 2);
  await touch(cell, (range) => {
    range.numberFormat = [["@"]];
    range.values = [["1 234,5"]];
  });
  const edits = (await editsOf("number-as-text")).filter(({ cell: { row } }) => row === 5);
  const done = await apply(edits);
  expect((await look(cell)).slice(0, 3)).toEqual([1234.5, 1234.5, "#,##0.0"]);
  await undo(done);
  expect(await look(cell)).toEqual(["1 234,5", "1 234,5", "@", "1 234,5"]);
});

test("a cell that was changed after the check is not written over", async () => {
  const edits = await editsOf("share-of-total");
  await touch(share, (range) => (range.values = [[0.575]]));
  await expect(apply(edits)).rejects.toMatchObject({
    kind: "changedSince",
    location: "Budget!D8",
  });
  expect((await look(share))[0]).toBe(0.575);
});

test("of several cells none is written when one was changed", async () => {
  const [edit] = await editsOf("share-of-total");
  const [words] = await editsOf("goal-name-mismatch");
  if (edit === undefined || words === undefined) throw new Error("no edit");
  await touch(share, (range) => (range.values = [["58"]]));
  const [old] = await look(words.cell);
  await expect(apply([words, edit])).rejects.toMatchObject({ kind: "changedSince" });
  expect((await look(words.cell))[0]).toBe(old);
});

test("a formula is never written over, neither by a repair nor by undoing one", async () => {
  const edits = await editsOf("share-of-total");
  await touch(share, (range) => (range.formulas = [["=0.57"]]));
  await expect(apply(edits)).rejects.toMatchObject({ kind: "formulaCell" });
  expect(
    await check().then((all) => all.find(({ finding }) => finding.rule === "share-of-total")?.edits)
  ).toEqual([]);
  await touch(share, (range) => (range.values = [[0.57]]));
  const done = await apply(edits);
  await touch(share, (range) => (range.formulas = [["=0.58"]]));
  await expect(undo(done)).rejects.toMatchObject({ kind: "changedSince" });
  expect((await look(share))[1]).toBe("=0.58");
});

test("undoing leaves a cell that was changed since", async () => {
  const done = await apply(await editsOf("share-of-total"));
  await touch(share, (range) => (range.values = [[0.59]]));
  await expect(undo(done)).rejects.toMatchObject({ kind: "changedSince", location: "Budget!D8" });
  expect((await look(share))[0]).toBe(0.59);
});

test("text that looks like a formula stays text", async () => {
  const [edit] = await editsOf("name-inconsistent");
  if (edit === undefined) throw new Error("no edit");
  await apply([{ ...edit, after: { ...edit.after, content: "=1+1" } }]);
  expect((await look(edit.cell))[0]).toBe("=1+1");
});

test("a protected sheet is told by name and nothing is written", async () => {
  const edits = await editsOf("share-of-total");
  await touch(share, (_, sheet) => sheet.protection.protect());
  await expect(apply(edits)).rejects.toMatchObject({ kind: "protectedSheet", location: "Budget" });
  expect((await look(share))[0]).toBe(0.57);
});

test("an unlocked cell of a protected sheet is written", async () => {
  const edits = await editsOf("share-of-total");
  await touch(share, (range, sheet) => {
    range.format.protection.locked = false;
    sheet.protection.protect();
  });
  await apply(edits);
  expect((await look(share))[0]).toBe(0.58);
});

test("a sheet that is gone is told", async () => {
  const edits = await editsOf("share-of-total");
  await touch(share, (_, sheet) => (sheet.name = "Ekonomi"));
  await expect(apply(edits)).rejects.toMatchObject({ kind: "sheetGone", location: "Budget" });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { markCells, unmarkCells, type CellMark } from "../../src/workbook/cellMarks";
import { runCommand } from "../../src/workbook/runtime";

const SAMPLE = readFileSync(path.join(__dirname, "../../samples/uppdragsplan-2024.xlsx"));
let opened: OpenedExcel;
beforeEach(async () => {
  opened = await openExcel(SAMPLE);
});

const mark = (sheet: string, row: number, column: number, severity: CellMark["severity"]) => ({
  ...{ cell: { sheet, row, column }, severity },
});
const MARKS = [
  mark("Budget", 7, 3, "error"),
  mark("Budget", 8, 2, "info"),
  mark("Mål", 1, 1, "warning"),
];

const put = (marks: readonly CellMark[], { Excel } = opened) =>
  runCommand(Excel, (context) => markCells(context, marks));
const take = ({ Excel } = opened) => runCommand(Excel, unmarkCells);

function act(work: (workbook: Excel.Workbook) => void, { Excel } = opened): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

/** The conditional formats of a sheet: formula, fill and cells. */
function rules(name: string, { Excel } = opened): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem(name)
      .getRange()
      .conditionalFormats.load("items/type");
    await context.sync();
    const seen = formats.items.map((format) => ({
      areas: format.getRanges().load("address"),
      rule: format.custom.rule.load("formula"),
      fill: format.custom.format.fill.load("color"),
    }));
    await context.sync();
    return seen.map(({ areas, rule, fill }) => [areas.address, rule.formula, fill.color]);
  });
}

test("marks cells by severity and tells how many", async () => {
  opened.host.resetCounters();
  expect(await put(MARKS)).toEqual({ cells: 3, protectedSheets: [] });
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(4);
  expect(await rules("Budget")).toEqual([
    ["Budget!C9", '="plankoll info"<>""', "#D6E8FA"],
    ["Budget!D8", '="plankoll error"<>""', "#F9D6D5"],
  ]);
  expect(await rules("Mål")).toEqual([["Mål!B2", '="plankoll warning"<>""', "#FFE8B8"]]);
});

/** The XML of every sheet in a file. */
function sheetParts(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /worksheets\/sheet/.test(name));
  return Object.fromEntries(parts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("taking marks away leaves every sheet of the file exactly as it was", async () => {
  const before = sheetParts(await opened.save());
  await put(MARKS);
  const marked = await opened.save();
  expect(sheetParts(marked)).not.toEqual(before);
  const again = await openExcel(marked);
  expect(await take(again)).toEqual({ cells: 3, protectedSheets: [] });
  expect(sheetParts(await again.save())).toEqual(before);
});

test("marks are taken away after the workbook was saved and opened, also on a copied sheet", async () => {
  await put(MARKS);
  await act(({ worksheets }) => {
    worksheets.getItem("Budget").copy("End");
  });
  const again = await openExcel(await opened.save());
  expect((await take(again)).cells).toBe(5);
  expect(await rules("Budget", again)).toEqual([]);
});

test("a cell that somebody has coloured meanwhile keeps that colour", async () => {
  await put(MARKS);
  await act(({ worksheets }) => {
    worksheets.getItem("Budget").getRange("D8").format.fill.color = "#00FF00";
  });
  await take();
  const color = await opened.Excel.run(async (context) => {
    const fill = context.workbook.worksheets.getItem("Budget").getRange("D8").format.fill;
    fill.load("color");
    await context.sync();
    return fill.color;
  });
  expect(color).toBe("#00FF00");
});

test("other conditional formats stay, whatever their type", async () => {
  await act(({ worksheets }) => {
    const cells = worksheets.getItem("Budget").getRange("C6:C9");
    cells.conditionalFormats.add("DataBar");
    cells.conditionalFormats.add("Custom").custom.rule.formula = "=C6>100";
  });
  await put(MARKS);
  await take();
  const types = await opened.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Budget").getRange();
    conditionalFormats.load("items/type");
    await context.sync();
    return conditionalFormats.items.map(({ type }) => type);
  });
  expect(types.toSorted()).toEqual(["Custom", "DataBar"]);
});

test("marking again replaces the marks, and the gravest counts where several meet", async () => {
  await put(MARKS);
  await put([mark("Budget", 7, 3, "info"), mark("Budget", 7, 3, "warning")]);
  expect(await rules("Budget")).toEqual([["Budget!D8", '="plankoll warning"<>""', "#FFE8B8"]]);
  expect(await rules("Mål")).toEqual([]);
});

test("marks follow their cells when rows are inserted", async () => {
  await put(MARKS);
  await act(({ worksheets }) => {
    worksheets.getItem("Budget").getRange("2:2").insert("Down");
  });
  expect(await rules("Budget")).toContainEqual(["Budget!D9", '="plankoll error"<>""', "#F9D6D5"]);
  expect((await take()).cells).toBe(3);
});

test("a protected sheet is told and left alone, the others are marked and unmarked", async () => {
  await act(({ worksheets }) => worksheets.getItem("Budget").protection.protect());
  expect(await put(MARKS)).toEqual({ cells: 1, protectedSheets: ["Budget"] });
  expect(await rules("Budget")).toEqual([]);
  await act(({ worksheets }) => worksheets.getItem("Mål").protection.protect());
  expect(await take()).toEqual({ cells: 0, protectedSheets: ["Mål"] });
  expect(await rules("Mål")).toHaveLength(1);
});

test("a thousand cells are marked in as many syncs as one", async () => {
  opened.host.resetCounters();
  const many = Array.from({ length: 1000 }, (_, row) => mark("Budget", row, 5, "warning"));
  expect((await put(many)).cells).toBe(1000);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(4);
  expect((await take()).cells).toBe(1000);
});

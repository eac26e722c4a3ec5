import { openExcel } from "../../src/embedded-excel/node";
import { followUpChanges } from "../../src/followup/followUpChanges";
import type { SheetChange } from "../../src/followup/changes";
import type { ExistingSheet } from "../../src/followup/existing";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { recordKey } from "../../src/workbook/marks";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { goal, plan, point, swedish as text } from "../followup/support/plans";
import { changingActions, spread } from "./support/changingActions";
import { read, type, type Opened } from "./support/followUp";
import { wholeOf } from "./support/whole";

/** A failure is tried at so many actions of a refresh, spread over all of them. */
const SAMPLES = Number(process.env["PLANKOLL_INTERRUPTIONS"] ?? 23);

const goals = [goal(1, "Näringsliv"), goal(2, "Digitalisering")];
const without = plan({ goals, points: [] });
const withPoints = plan({
  goals,
  points: [point(8, "Minska konkurrensen", [1]), point(19, "Kartlägg kompetens", [1])],
});
const SHEET = "Mål 1 Näringsliv – delår";
const OVERVIEW = "Översikt";

function insert({ Excel }: Opened, from = without, period = "delår"): Promise<SheetChange[]> {
  return runCommand(Excel, async (context) => {
    const changes = followUpChanges(await readWorkbook(context), from, { period, text });
    await insertFollowUp(context, changes);
    return changes;
  });
}

async function act({ Excel }: Opened, work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

async function sheetOf(opened: Opened, name: string): Promise<ExistingSheet> {
  const found = (await read(opened)).sheets.find(({ snapshot }) => snapshot.name === name);
  if (found === undefined) throw new Error(`No sheet ${name}`);
  return found;
}

async function addPeriod(opened: Opened): Promise<void> {
  await act(opened, ({ tables }) => {
    const table = tables.getItem("Plankoll_lists_periods");
    const area = table.getRange();
    area.getRowsBelow(1).values = [["Kvartal 3", "kvartal 3", "Prognos", "september", "oktober"]];
    table.resize(area.getResizedRange(1, 0));
  });
}

function remarksOf(changes: readonly SheetChange[], name: string): string[] {
  const change = changes.find(({ sheet }) => sheet === name);
  return (change?.remarks ?? []).map(({ key }) => key.split(".").at(-1) ?? "");
}

/** Where a table stands, with what it shows. */
async function tableOn(opened: Opened, sheet: string, end: string) {
  const { snapshot } = await sheetOf(opened, sheet);
  const area = snapshot.tables.find(({ name }) => name.endsWith(end))?.area;
  if (area === undefined) throw new Error(`No table ${end}`);
  const lines = snapshot.values.slice(area.row, area.row + area.rowCount);
  return { area, lines: lines.map((line) => line.slice(0, area.columnCount)) };
}

async function writesNothing(opened: Opened, from: typeof without, period: string): Promise<void> {
  opened.host.resetCounters();
  const kinds = (await insert(opened, from, period)).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(["keep"]));
  expect(opened.host.counters.writes).toBe(0);
}

describe("an overview that somebody has written on", () => {
  it("gets a new period below all that stands there, with table, chart and totals", async () => {
    const opened = await openExcel();
    await insert(opened);
    await type(opened, OVERVIEW, "A60", "Nämndens anteckning");
    await addPeriod(opened);
    const changes = await insert(opened, without, "Kvartal 3");
    expect(remarksOf(changes, OVERVIEW)).toEqual(["newSection"]);
    const { area, lines } = await tableOn(opened, OVERVIEW, "kvartal3");
    expect(area.row).toBeGreaterThan(60);
    expect(lines[1]?.slice(0, 4)).toEqual([1, "Näringsliv", "Öppna", "Inte bedömt"]);
    const { snapshot } = await sheetOf(opened, OVERVIEW);
    expect(snapshot.values[59]?.[0]).toBe("Nämndens anteckning");
    const totals = snapshot.values[area.row + area.rowCount + 1];
    expect([totals?.[0], totals?.[9]]).toEqual(["Antal måluppfyllelser", 4]);
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(OVERVIEW);
      const charts = sheet.charts.load("items/name,items/top");
      const below = sheet.getCell(area.row + area.rowCount, 0).load("top");
      const printed = sheet.pageLayout.getPrintArea().load("address");
      await context.sync();
      const [top] = charts.items.flatMap((one) => (/kvartal3/.test(one.name) ? [one.top] : []));
      expect(top).toBeGreaterThan(below.top);
      expect(Number(/\d+$/.exec(printed.address)?.[0])).toBeGreaterThan(area.row + area.rowCount);
    });
    await writesNothing(opened, without, "Kvartal 3");
  });

  it("keeps the place below the last chart free", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened);
    await type(opened, OVERVIEW, "N6", "Eget");
    await addPeriod(opened);
    await insert(opened, without, "Kvartal 3");
    const { area } = await tableOn(opened, OVERVIEW, "kvartal3");
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(OVERVIEW);
      const charts = sheet.charts.load("items/name,items/top,items/height");
      const header = sheet.getCell(area.row, 0).load("top");
      await context.sync();
      const ends = charts.items
        .filter(({ name }) => !name.includes("kvartal3"))
        .map(({ top, height }) => top + height);
      expect(ends).toHaveLength(2);
      expect(Math.max(...ends)).toBeLessThan(header.top);
    });
  });

  it("says so where the sheet is protected, and gets the period once it is not", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened);
    await type(opened, OVERVIEW, "N6", "Eget");
    await addPeriod(opened);
    await act(opened, ({ worksheets }) => worksheets.getItem(OVERVIEW).protection.protect());
    const changes = await insert(opened, without, "Kvartal 3");
    expect(changes.find(({ sheet }) => sheet === OVERVIEW)).toMatchObject({
      kind: "skip",
      reason: { key: "followup.change.protected" },
    });
    await act(opened, ({ worksheets }) => worksheets.getItem(OVERVIEW).protection.unprotect());
    await insert(opened, without, "Kvartal 3");
    expect((await tableOn(opened, OVERVIEW, "kvartal3")).lines).toHaveLength(3);
  });
});

/** Makes the overview one of the time before it counted criteria without a status. */
async function makeOlder(opened: Opened): Promise<void> {
  const { record = "" } = await sheetOf(opened, OVERVIEW);
  const { written, ...rest } = JSON.parse(record) as { written: Record<string, string> };
  const older = Object.entries(written).filter(([id]) => !id.endsWith("/Utan status"));
  await act(opened, ({ worksheets }) => {
    const sheet = worksheets.getItem(OVERVIEW);
    for (const end of ["interim", "annual"])
      sheet.tables.getItem(`Plankoll_overview_2024_${end}`).columns.getItem("Utan status").delete();
    sheet.customProperties.add(
      recordKey,
      JSON.stringify({ ...rest, written: Object.fromEntries(older) })
    );
  });
}

describe("an overview from before the column Utan status", () => {
  it("is as it was when nothing has changed, and gets a new period as periods are made now", async () => {
    const opened = await openExcel();
    await insert(opened);
    await makeOlder(opened);
    await writesNothing(opened, without, "delår");
    await addPeriod(opened);
    await insert(opened, without, "Kvartal 3");
    const older = await tableOn(opened, OVERVIEW, "interim");
    const newer = await tableOn(opened, OVERVIEW, "kvartal3");
    expect(older.lines[0]).not.toContain("Utan status");
    expect(newer.lines[0]).toContain("Utan status");
    expect(newer.lines[1]?.slice(3, 12)).toEqual(["Inte bedömt", 0, 0, 0, 0, 0, 2, 0, "Nej"]);
    await writesNothing(opened, without, "Kvartal 3");
  });
});

describe("a goal that gets its first programme points", () => {
  it("gets the section below what is there, with drop-downs and names, and can be asked of later", async () => {
    const opened = await openExcel();
    await insert(opened);
    await type(opened, SHEET, "B70", "Skrivet längst ned");
    const changes = await insert(opened, withPoints);
    expect(remarksOf(changes, SHEET)).toEqual(["newSection"]);
    const { area, lines } = await tableOn(opened, SHEET, "points");
    expect(area.row).toBeGreaterThan(70);
    expect(lines.map((line) => line.slice(0, 3))).toEqual([
      ["Nr", "Programpunkt", "Senaste status"],
      [8, "Minska konkurrensen", "Pågår"],
      [19, "Kartlägg kompetens", "Pågår"],
    ]);
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      const choice = sheet.getCell(area.row + 1, 3).dataValidation.load("type,rule");
      const name = "Plankoll_goal_1_interim_2024_pointStatuses";
      const statuses = context.workbook.names.getItem(name).getRange().load("rowIndex,columnIndex");
      await context.sync();
      expect(choice.type).toBe("List");
      expect([statuses.rowIndex, statuses.columnIndex]).toEqual([area.row, 3]);
      sheet.getCell(area.row + 1, 3).values = [["Slutförd"]];
      await context.sync();
    });
    expect((await sheetOf(opened, SHEET)).snapshot.values[69]?.[1]).toBe("Skrivet längst ned");
    await writesNothing(opened, withPoints, "delår");
    await insert(opened, withPoints, "helår");
    const later = await tableOn(opened, "Mål 1 Näringsliv – helår", "points");
    expect(later.lines[1]?.[2]).toBe("Slutförd");
  });

  it("stays without the table where somebody has taken it away", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, withPoints);
    await act(opened, ({ tables }) =>
      tables.getItem("Plankoll_goal_1_interim_2024_points").delete()
    );
    expect(remarksOf(await insert(opened, withPoints), SHEET)).toEqual(["missingTable"]);
  });

  it("is completed by doing it again after a failure at any action", async () => {
    const made = await openExcel(undefined, { calculate: false });
    await insert(made);
    const start = await made.save();
    const straight = await openExcel(start, { calculate: false });
    const changing = await changingActions(straight, () => insert(straight, withPoints));
    const indices = spread(changing, SAMPLES);
    const whole = await wholeOf(straight);
    const differing: number[] = [];
    for (const index of indices) {
      const opened = await openExcel(start, { calculate: false });
      opened.host.faults.failAt(index);
      await insert(opened, withPoints).catch(() => undefined);
      opened.host.faults.failAtAction = undefined;
      await insert(opened, withPoints);
      if (JSON.stringify(await wholeOf(opened)) !== JSON.stringify(whole)) differing.push(index);
    }
    process.stdout.write(`Failed at ${indices.length} single actions of a refresh\n`);
    expect(differing).toEqual([]);
  }, 600_000);
});

import { openExcel } from "../../src/embedded-excel/node";
import { followUpProgress } from "../../src/followup/progress/followUpProgress";
import type { GoalProgress, PeriodProgress } from "../../src/followup/progress/progress";
import { plan, swedish as text } from "../followup/support/plans";
import { insert, read, type, type Opened } from "./support/followUp";

// Two goals are followed up in Microsoft's office.js over an embedded Excel, filled in as people do, and read back.
const INTERIM = "Mål 1 Näringsliv – delår";
const ANNUAL = "Mål 1 Näringsliv – helår";
const LONG = "Vi har tagit fram en handlingsplan tillsammans med näringslivet i staden.";

async function periodsOf(opened: Opened): Promise<readonly PeriodProgress[]> {
  return followUpProgress(await read(opened), plan(), text);
}

async function goalOf(opened: Opened, period: string, number = 1): Promise<GoalProgress> {
  const found = (await periodsOf(opened)).find(({ id }) => id === period);
  const goal = found?.goals.find((one) => one.number === number);
  if (goal === undefined) throw new Error(`No goal ${number} in ${period}`);
  return goal;
}

/** Types into the cell that one of the add-in's names points at, `down` rows below it. */
async function typeAt(opened: Opened, name: string, words: string, down = 0): Promise<void> {
  await opened.Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().getCell(0, 0);
    range.getOffsetRange(down, 0).values = [[words]];
    await context.sync();
  });
}

async function typeBeside(opened: Opened, sheet: string, label: string, words: string) {
  await opened.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).getRange().find(label, {
      completeMatch: true,
      matchCase: true,
    });
    found.getOffsetRange(0, 1).values = [[words]];
    await context.sync();
  });
}

describe("a follow-up that has been inserted", () => {
  test("lacks everything, each with its cell, and says when it is due", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    opened.host.resetCounters();
    const [interim, annual] = await periodsOf(opened);
    expect(opened.host.counters.syncs).toBeLessThanOrEqual(2);
    expect(interim).toMatchObject({ id: "interim", year: 2024, withoutSheet: [] });
    expect(interim?.goals[0]).toMatchObject({ number: 1, name: "Näringsliv", isReady: false });
    expect(interim?.goals[0]?.missing.map(({ name }) => name)).toEqual([
      ...["Bedömning", "Motivering", "A", "B", "Nuläge", "Analys", "Avvikelse"],
    ]);
    expect(annual).toMatchObject({ id: "annual", goals: [] });
    expect(annual?.withoutSheet.map(({ number }) => number)).toEqual([1, 2]);
  });

  test("tells what has been filled in, also on a sheet that was renamed and got rows", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(INTERIM);
      sheet.name = "Omdöpt";
      sheet.getRange("3:4").insert("Down");
      await context.sync();
    });
    const key = "Plankoll_goal_1_interim_2024";
    await typeAt(opened, `${key}_assessment`, "Bedöms uppnås");
    await typeAt(opened, `${key}_ready`, "Ja");
    await typeAt(opened, `${key}_status`, "Pågår", 1);
    await opened.Excel.run(async (context) => {
      const ready = context.workbook.names.getItem(`${key}_ready`).getRange().getCell(0, 0);
      ready.getEntireRow().getCell(0, 1).values = [["Eva Lind"]];
      await context.sync();
    });
    const goal = await goalOf(opened, "interim");
    expect(goal).toMatchObject({
      ...{ isReady: true, responsible: "Eva Lind" },
      assessment: { words: "Bedöms uppnås", cell: { sheet: "Omdöpt" } },
    });
    expect(goal.criteria[0]?.status.words).toBe("Pågår");
    expect(goal.missing.map(({ name }) => name)).not.toContain("Bedömning");
    expect(goal.filled).toBeGreaterThan(0);
  });

  test("is known by its names where the sheets' marks are lost", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await opened.Excel.run(async (context) => {
      const properties = context.workbook.worksheets.getItem(INTERIM).customProperties;
      properties.load("items/key");
      await context.sync();
      properties.items.forEach((property) => property.delete());
      await context.sync();
    });
    expect(await goalOf(opened, "interim")).toMatchObject({ cell: { sheet: INTERIM } });
  });

  test("is read by the words that somebody has given the lists", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await typeAt(opened, "Plankoll_lists_ready_1", "Klart");
    await typeAt(opened, "Plankoll_goal_1_interim_2024_ready", "klart");
    expect((await goalOf(opened, "interim")).isReady).toBe(true);
  });
});

describe("the follow-up after another", () => {
  async function followedUpTwice(): Promise<Opened> {
    const opened = await openExcel();
    await insert(opened, plan());
    await insert(opened, plan(), "annual");
    return opened;
  }
  const [before, now] = ["Plankoll_goal_1_interim_2024", "Plankoll_goal_1_annual_2024"];

  test("tells an assessment that is another level, not one that is the same in other words", async () => {
    const opened = await followedUpTwice();
    await typeAt(opened, `${before}_assessment`, "Bedöms uppnås");
    await typeAt(opened, `${now}_assessment`, "Uppnått");
    expect((await goalOf(opened, "annual")).assessmentBefore).toBeUndefined();
    await typeAt(opened, `${now}_assessment`, "Delvis uppnått");
    expect((await goalOf(opened, "annual")).assessmentBefore).toBe("Bedöms uppnås");
  });

  test("tells a criterion that has got another status", async () => {
    const opened = await followedUpTwice();
    await typeAt(opened, `${before}_status`, "Pågår", 1);
    await typeAt(opened, `${now}_status`, "Genomförd", 1);
    const { criteria } = await goalOf(opened, "annual");
    expect(criteria[0]).toMatchObject({ before: "Pågår", status: { words: "Genomförd" } });
  });

  test("tells a text that stands there word for word, and no label or text of the plan", async () => {
    const opened = await followedUpTwice();
    await typeBeside(opened, INTERIM, "Nuläge", LONG);
    expect((await goalOf(opened, "annual")).copied).toEqual([]);
    await typeBeside(opened, ANNUAL, "Resultat", ` ${LONG.toUpperCase()}`);
    const { copied } = await goalOf(opened, "annual");
    expect(copied).toMatchObject([{ cell: { sheet: ANNUAL, column: 1 } }]);
    expect((await goalOf(opened, "interim")).copied).toEqual([]);
  });
});

test("a workbook without sheets has the plan's follow-ups to come", async () => {
  const periods = await periodsOf(await openExcel());
  expect(periods.map(({ id, goals }) => [id, goals.length])).toEqual([
    ["interim", 0],
    ["annual", 0],
  ]);
});

test("what a person types on a sheet of his own is no follow-up", async () => {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.add("Mål 1 mitt eget");
    await context.sync();
  });
  await type(opened, "Mål 1 mitt eget", "A1", "Bedömning");
  expect((await periodsOf(opened)).every(({ goals }) => goals.length === 0)).toBe(true);
});

import { changeCorrections, TableMovedError } from "../../src/plan/changeCorrections";
import type { MappedTable, TableCorrection } from "../../src/plan/mapping";
import { parseMapping } from "../../src/plan/mapping";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/readPlan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/plan/snapshot";
import type { SheetOptions, TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

// What a person does to a workbook after correcting a table, and what they expect to happen to the correction.

type Rows = readonly (readonly TestCell[])[];

const HEADER = ["Verksamhet", "Budget 2024", "Utfall 2024"];
const ROWS: Rows = [
  ["Förskola", 1200, 1180],
  ["Grundskola", 3400, 3410],
  ["Gymnasium", 2100, 2050],
  ["Summa", 6700, 6640],
];
/** The same rows with other figures: another committee's, or another year's. */
const OTHER: Rows = ROWS.map(([label], index) => [label, 11 * (index + 1), 13 * (index + 1)]);
const TITLE = ["Skolnämndens budget"];

function one(rows: Rows, name = "Budget", options?: SheetOptions): WorkbookSnapshot {
  return workbook(sheet(name, rows, options));
}

function correct(snapshot: WorkbookSnapshot, place = 0, correction?: TableCorrection): string {
  const table = readPlan(snapshot).found?.[place]?.recognised;
  if (table === undefined) throw new Error("no table");
  return changeCorrections(snapshot, { table, correction: correction ?? { unit: "kronor" } });
}

/** Where the corrected tables are, as "Budget 0", and how many corrections were reported instead. */
function outcome(snapshot: WorkbookSnapshot, corrections: string): [string[], number] {
  const plan: Plan = readPlan({ ...snapshot, corrections });
  const applied = (plan.found ?? []).filter(({ correction }) => correction !== undefined);
  const told = plan.notUnderstood.filter(({ reason }) => reason === "staleMapping");
  expect(told).toHaveLength(plan.stale?.length ?? 0);
  return [applied.map(({ recognised: { area } }) => `${area.sheet} ${area.row}`), told.length];
}

const corrected = correct(one([TITLE, HEADER, ...ROWS]));

describe("a correction of a plain table survives", () => {
  test.each<[string, WorkbookSnapshot, string]>([
    ["rows inserted above", one([[], ["Förord"], [], TITLE, HEADER, ...ROWS]), "Budget 4"],
    ["rows inserted inside", one([TITLE, HEADER, ...OTHER, ...ROWS]), "Budget 1"],
    ["some rows removed", one([TITLE, HEADER, ...ROWS.slice(1)]), "Budget 1"],
    ["a renamed sheet", one([TITLE, HEADER, ...ROWS], "Ramar"), "Ramar 1"],
    ["sorting", one([TITLE, HEADER, ...ROWS.toReversed()]), "Budget 1"],
    [
      "a column added",
      one([TITLE, ["Kod", ...HEADER], ...ROWS.map((row) => ["A", ...row])]),
      "Budget 1",
    ],
    ["a renamed column", one([TITLE, [HEADER[0], "Ram", HEADER[2]], ...ROWS]), "Budget 1"],
    ["a renamed title", one([["Budget för skolan"], HEADER, ...ROWS]), "Budget 1"],
    [
      "next year",
      one([TITLE, HEADER.map((words) => words.replace("2024", "2025")), ...OTHER]),
      "Budget 1",
    ],
    ["new figures on a renamed sheet", one([TITLE, HEADER, ...OTHER], "Ny"), "Ny 1"],
    [
      "a table made into an Excel table",
      one([TITLE, HEADER, ...ROWS], "Budget", { tables: { Tabell1: "A2:C6" } }),
      "Budget 1",
    ],
  ])("%s", (_, changed, place) => {
    expect(outcome(changed, corrected)).toEqual([[place], 0]);
  });
});

describe("a correction is reported and not applied", () => {
  test.each<[string, WorkbookSnapshot]>([
    ["when the table is gone", one([["Förord"]])],
    [
      "when another table has come in its place",
      one([
        ["Namn", "Telefon"],
        ["Anna", "08-1"],
        ["Bo", "08-2"],
      ]),
    ],
    [
      "when a table with the same headers is about something else",
      one([["Fastigheter"], HEADER, ["Hyror", 5, 6], ["El", 7, 8], ["Summa kostnader", 12, 14]]),
    ],
    [
      "when two tables fit equally well",
      workbook(sheet("Ett", [TITLE, HEADER, ...ROWS]), sheet("Två", [TITLE, HEADER, ...ROWS])),
    ],
  ])("%s", (_, changed) => {
    expect(outcome(changed, corrected)).toEqual([[], 1]);
  });

  test("when a column that it names is gone", () => {
    const roles = correct(one([TITLE, HEADER, ...ROWS]), 0, {
      roles: { "utfall 2024": "unknown" },
    });
    const renamed = one([TITLE, [HEADER[0], HEADER[1], "Bokslut"], ...ROWS]);
    expect(outcome(one([TITLE, HEADER, ...ROWS]), roles)).toEqual([["Budget 1"], 0]);
    expect(outcome(renamed, roles)).toEqual([[], 1]);
  });

  test("when a column with the same header as one that it names was added", () => {
    const twins = one([["Verksamhet", "Belopp", "Belopp"], ...ROWS]);
    const roles = correct(twins, 0, { roles: { "belopp#2/2": "unknown" } });
    expect(
      readPlan({ ...twins, corrections: roles }).tables[0]?.columns.map(({ role }) => role)
    ).toEqual(["label", "amount", "unknown"]);
    const more = one([
      ["Verksamhet", "Belopp", "Belopp", "Belopp"],
      ...ROWS.map((row) => [...row, 1]),
    ]);
    expect(outcome(more, roles)).toEqual([[], 1]);
  });
});

describe("an Excel table is known by its name", () => {
  const asTable = (name: string, rows: Rows = [HEADER, ...ROWS], on = "Budget"): WorkbookSnapshot =>
    one(rows, on, { tables: { [name]: `A1:C${rows.length}` } });
  const named = correct(asTable("Ramar"));

  test.each<[string, WorkbookSnapshot]>([
    ["all rows replaced on a renamed sheet", asTable("Ramar", [HEADER, ["Annat", 1, 2]], "Ny")],
    ["a renamed column", asTable("Ramar", [[HEADER[0], "Ram", HEADER[2]], ...ROWS])],
    ["the name in other case", asTable("RAMAR")],
  ])("and its correction survives %s", (_, changed) => {
    expect(outcome(changed, named)[1]).toBe(0);
  });

  test.each<[string, WorkbookSnapshot]>([
    ["the table is renamed", asTable("Budgetramar")],
    [
      "the name is given to another table",
      asTable("Ramar", [
        ["Namn", "Telefon", "Ort"],
        ["Anna", "08-1", "Lund"],
      ]),
    ],
  ])("and its correction is reported when %s", (_, changed) => {
    expect(outcome(changed, named)).toEqual([[], 1]);
  });
});

describe("of tables with the same headers only the corrected one is", () => {
  const schools = sheet("Skola", [HEADER, ...ROWS]);
  const care = sheet("Vård", [HEADER, ...OTHER]);
  const ofCare = correct(workbook(schools, care), 1);
  const renamed = (snapshot: SheetSnapshot, name: string, rows: Rows): SheetSnapshot => ({
    ...snapshot,
    ...sheet(name, [HEADER, ...rows]),
  });

  test("when their sheets change places", () => {
    expect(outcome(workbook(care, schools), ofCare)).toEqual([["Vård 0"], 0]);
  });

  test("when its sheet is renamed", () => {
    expect(outcome(workbook(schools, renamed(care, "Äldre", OTHER)), ofCare)).toEqual([
      ["Äldre 0"],
      0,
    ]);
  });

  test("when its sheet is copied", () => {
    const copy = renamed(care, "Vård (2)", OTHER);
    expect(outcome(workbook(schools, care, copy), ofCare)).toEqual([["Vård 0"], 0]);
  });

  test("and none when it is deleted", () => {
    expect(outcome(workbook(schools), ofCare)).toEqual([[], 1]);
  });

  test("when tables with titles on one sheet change places", () => {
    const drift = [["Drift"], HEADER, ...ROWS, [], []];
    const invest = [["Investeringar"], HEADER, ...ROWS, [], []];
    const ofInvest = correct(one([...drift, ...invest]), 1);
    expect(outcome(one([...drift, ...invest]), ofInvest)).toEqual([["Budget 9"], 0]);
    expect(outcome(one([...invest, ...drift]), ofInvest)).toEqual([["Budget 1"], 0]);
    expect(outcome(one(drift), ofInvest)).toEqual([[], 1]);
  });

  test("when its sheet is next year's and all figures are new", () => {
    const next = ROWS.map(([label], index) => [label, 17 * (index + 1), 19 * (index + 1)]);
    const of2024 = [sheet("Skola 2024", [HEADER, ...ROWS]), sheet("Vård 2024", [HEADER, ...OTHER])];
    const of2025 = [sheet("Vård 2025", [HEADER, ...next]), sheet("Skola 2025", [HEADER, ...next])];
    const ofSchools = correct(workbook(...of2024));
    expect(outcome(workbook(...of2025), ofSchools)).toEqual([["Skola 2025 0"], 0]);
  });

  test("also on one sheet where only their order tells them apart", () => {
    const two = [HEADER, ...ROWS, [], [], [], HEADER, ...ROWS, [], [], []];
    const ofSecond = correct(one(two), 1);
    expect(outcome(one(two), ofSecond)).toEqual([["Budget 8"], 0]);
    expect(outcome(one([["Förord"], [], [], [], ...two]), ofSecond)).toEqual([["Budget 12"], 0]);
    expect(outcome(one([HEADER, ...ROWS]), ofSecond)).toEqual([[], 1]);
    expect(outcome(one([...two, HEADER, ...ROWS]), ofSecond)).toEqual([[], 1]);
  });

  test("and none when twins without figures of their own lose their sheets' names", () => {
    const twins = (...names: string[]): WorkbookSnapshot =>
      workbook(...names.map((name) => sheet(name, [HEADER, ...ROWS])));
    const ofSecond = correct(twins("A", "B"), 1);
    expect(outcome(twins("B", "A"), ofSecond)).toEqual([["B 0"], 0]);
    expect(outcome(twins("A", "Ny"), ofSecond)).toEqual([[], 1]);
  });
});

describe("changing corrections", () => {
  const snapshot = one([TITLE, HEADER, ...ROWS]);
  const [table] = readPlan(snapshot).tables;
  if (table === undefined) throw new Error("no table");
  const tablesOf = (text: string): readonly MappedTable[] => parseMapping(text)?.tables ?? [];

  test("a second correction replaces the first, and none takes it away", () => {
    const again = changeCorrections(
      { ...snapshot, corrections: corrected },
      { table, correction: { ignore: true } }
    );
    expect(tablesOf(again).map(({ correction }) => correction)).toEqual([{ ignore: true }]);
    const none = changeCorrections({ ...snapshot, corrections: again }, { table });
    expect(tablesOf(none)).toEqual([]);
  });

  test("a correction that fits nothing is removed by itself", () => {
    const elsewhere = one([["Förord"]]);
    const [stale] = readPlan({ ...elsewhere, corrections: corrected }).stale ?? [];
    if (stale === undefined) throw new Error("not stale");
    const rest = changeCorrections({ ...elsewhere, corrections: corrected }, { removed: stale });
    expect(tablesOf(rest)).toEqual([]);
  });

  test("a table that rows have moved since it was read is found again", () => {
    const moved = one([["Förord"], [], TITLE, HEADER, ...ROWS]);
    expect(
      tablesOf(changeCorrections(moved, { table, correction: { ignore: true } }))
    ).toHaveLength(1);
  });

  test("a table that is gone is told", () => {
    const gone = one([["Förord"]]);
    expect(() => changeCorrections(gone, { table, correction: { ignore: true } })).toThrow(
      TableMovedError
    );
  });

  test("damaged text is told and counts as nothing", () => {
    const damaged = readPlan({ ...snapshot, corrections: '{"version":9}' });
    expect(damaged.tables).toHaveLength(1);
    expect(damaged.notUnderstood.map(({ reason }) => reason)).toEqual(["damagedMapping"]);
    expect(
      tablesOf(changeCorrections({ ...snapshot, corrections: "?" }, { afresh: true }))
    ).toEqual([]);
  });
});

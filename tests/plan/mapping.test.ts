import fc from "fast-check";
import type { TableCorrection } from "../../src/plan/mapping";
import { changeCorrections } from "../../src/plan/changeCorrections";
import { columnKeys, formatMapping, headerKey, parseMapping } from "../../src/plan/mapping";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/readPlan";
import type { WorkbookSnapshot } from "../../src/plan/snapshot";
import { say } from "./support/figures";
import type { TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

const HEADER = ["Enhet för allt", "Utfall", "Nästa"];
const ROWS: TestCell[][] = [
  ["Skola", 12.5, 13],
  ["Vård", 7.5, 8],
  ["Allihop", 20, 21],
];

function plain(rows: TestCell[][] = ROWS, name = "Blad1"): WorkbookSnapshot {
  return workbook(sheet(name, [HEADER, ...rows]));
}

function asExcelTable(rows: TestCell[][] = ROWS, name = "Blad1"): WorkbookSnapshot {
  const tables = { Ramar: `A1:C${rows.length + 1}` };
  return workbook(sheet(name, [HEADER, ...rows], { tables }));
}

/** The corrections of a workbook after one of its first table, or of the table at a place in the workbook. */
function correct(snapshot: WorkbookSnapshot, correction: TableCorrection, place = 0): string {
  const table = readPlan(snapshot).found?.[place]?.recognised;
  if (table === undefined) throw new Error("no table");
  return changeCorrections(snapshot, { table, correction });
}

function readWith(snapshot: WorkbookSnapshot, corrections: string): Plan {
  return readPlan({ ...snapshot, corrections });
}

function totals(plan: Plan): (string | undefined)[] {
  return plan.budgets.flatMap(({ lines }) =>
    lines.filter(({ isTotal }) => isTotal).map(({ label }) => label.value)
  );
}

test("kind, unit, roles and totals are corrected", () => {
  const mapping = correct(plain(), {
    kind: "budget",
    unit: "thousandKronor",
    roles: { nästa: "amount", utfall: "unknown" },
    totals: ["allihop"],
  });
  const plan = readWith(plain(), mapping);
  expect(plan.budgets[0]?.lines.map(({ amount }) => say(amount))).toEqual([
    "13 thousandKronor",
    "8 thousandKronor",
    "21 thousandKronor",
  ]);
  expect(totals(plan)).toEqual(["Allihop"]);
  expect(plan.notUnderstood).toEqual([]);
});

test("an ignored table is no part of the plan", () => {
  expect(readPlan(plain()).tables).toHaveLength(1);
  expect(readWith(plain(), correct(plain(), { ignore: true })).tables).toEqual([]);
});

test("a kind that was not recognised gets the columns of that kind", () => {
  const words = workbook(
    sheet(
      "Blad1",
      [
        ["Fritt", "Värde"],
        ["Skola", 12],
        ["Vård", 7],
      ],
      { tables: { Fri: "A1:B3" } }
    )
  );
  expect(readPlan(words).budgets).toHaveLength(0);
  const [budget] = readWith(words, correct(words, { kind: "budget" })).budgets;
  expect(budget?.lines.map(({ label, amount }) => [label.value, say(amount)])).toEqual([
    ["Skola", "12 unknown"],
    ["Vård", "7 unknown"],
  ]);
});

test("cells that nothing says are a table become one when a person says so", () => {
  const loose = workbook(
    sheet("Blad1", [
      ["Gator", "bredare"],
      ["Cykelvägar", "mer"],
      ["Bredband", "snabbare"],
    ])
  );
  expect(readPlan(loose).tables).toEqual([]);
  const text = correct(loose, { kind: "points", roles: { "#1/2": "text", "#2/2": "handling" } });
  expect(readWith(loose, text).tables.map(({ kind }) => kind)).toEqual(["points"]);
});

test("words are about what a person says that the table is about", () => {
  const goals = workbook(
    sheet("Blad1", [
      ["Mål", "Namn", "Beskrivning"],
      ["1", "Näringsliv", "Fler företag"],
      ["1", "Näringsliv", "Nöjdare företag"],
    ])
  );
  const text = correct(goals, { kind: "criteria" });
  const [goal] = readWith(goals, text).goals;
  expect(goal?.criteria.map(({ text: words }) => words.value)).toEqual([
    "Fler företag",
    "Nöjdare företag",
  ]);
});

describe.each([
  ["a plain table", plain],
  ["an Excel table", asExcelTable],
])("a correction of %s", (_, build) => {
  const mapping = correct(build(), { totals: ["allihop"] });

  test("survives inserted rows, sorting and a renamed sheet", () => {
    const changed = [["Ny", 1, 2], ...ROWS.toReversed()];
    expect(totals(readWith(build(changed, "Nytt namn"), mapping))).toEqual(["Allihop"]);
  });

  test("is told and not applied when what it names is gone", () => {
    const plan = readWith(build(ROWS.slice(0, 2)), mapping);
    expect(totals(plan)).toEqual([]);
    expect(plan.notUnderstood.map(({ reason }) => reason)).toEqual(["staleMapping"]);
  });
});

test("a correction of a table that is gone is told at the workbook's start", () => {
  const mapping = correct(asExcelTable(), { kind: "budget" });
  const [fault] = readWith(workbook(sheet("Annat", [["ord"]])), mapping).notUnderstood;
  expect(fault).toMatchObject({ reason: "staleMapping", text: "Ramar", area: { sheet: "Annat" } });
});

test("of two plain tables with the same headers only the one that was meant is corrected", () => {
  const both = workbook(sheet("Ett", [HEADER, ...ROWS]), sheet("Två", [HEADER, ...ROWS]));
  expect(
    readWith(both, correct(both, { ignore: true }, 1)).tables.map(({ area }) => area.sheet)
  ).toEqual(["Ett"]);
});

test("a mapping is read back as it was written", () => {
  const text = correct(asExcelTable(), { kind: "budget", unit: "millionKronor", totals: ["a"] });
  expect(formatMapping(parseMapping(text) ?? { tables: [] })).toBe(text);
});

const PLACE = '{"sheet":"Blad1","row":0,"column":0,"rowCount":1,"columnCount":1}';
const KEY = `{"headers":[],"titles":[],"labels":[],"figures":[],"place":${PLACE}}`;
const kept = (key: string, correction: string): string =>
  `{"version":1,"tables":[{"key":${key},"correction":${correction}}]}`;

test("the text that the refused ones differ from is accepted", () => {
  expect(parseMapping(kept(KEY, '{"kind":"budget"}'))).toBeDefined();
});

test.each([
  "",
  "null",
  "[]",
  '{"version":2,"tables":[]}',
  kept('{"headers":[]}', '{"kind":"budget"}'),
  kept(KEY, '{"kind":"other"}'),
  kept(KEY.replace('"headers":[]', '"headers":[1]'), "{}"),
  kept(KEY, '{"roles":{"a":"b"}}'),
])("text that is no mapping of this version is refused: %s", (text) => {
  expect(parseMapping(text)).toBeUndefined();
});

test("no text makes the reading of a mapping throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => parseMapping(text)).not.toThrow();
    })
  );
});

test("columns with the same words or none are counted", () => {
  const headers = ["Post", "Belopp", "Belopp", "", ""].map((header) => ({ header }));
  expect(columnKeys(headers)).toEqual(["post", "belopp#1/2", "belopp#2/2", "#1/2", "#2/2"]);
});

test("headers are compared without case, spaces and marks", () => {
  expect(headerKey("  Belopp\u00a0(mnkr)¹ ")).toBe(headerKey("belopp (Mnkr)¹"));
});

import fc from "fast-check";
import type { Mapping, TableCorrection } from "../../src/plan/mapping";
import { formatMapping, headerKey, parseMapping } from "../../src/plan/mapping";
import type { Plan } from "../../src/plan/plan";
import { readPlan, tableKeys } from "../../src/plan/readPlan";
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

/** A correction of the first table of a workbook. */
function correct(snapshot: WorkbookSnapshot, correction: TableCorrection): Mapping {
  const [first] = tableKeys(snapshot);
  if (first === undefined) throw new Error("no table");
  return { tables: [{ key: first.key, correction }] };
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
  const plan = readPlan(plain(), mapping);
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
  expect(readPlan(plain(), correct(plain(), { ignore: true })).tables).toEqual([]);
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
  const [budget] = readPlan(words, correct(words, { kind: "budget" })).budgets;
  expect(budget?.lines.map(({ label, amount }) => [label.value, say(amount)])).toEqual([
    ["Skola", "12 unknown"],
    ["Vård", "7 unknown"],
  ]);
});

describe.each([
  ["a plain table", plain],
  ["an Excel table", asExcelTable],
])("a correction of %s", (_, build) => {
  const mapping = correct(build(), { totals: ["allihop"] });

  test("survives inserted rows, sorting and a renamed sheet", () => {
    const changed = [["Ny", 1, 2], ...ROWS.toReversed()];
    expect(totals(readPlan(build(changed, "Nytt namn"), mapping))).toEqual(["Allihop"]);
  });

  test("is told and not applied when what it names is gone", () => {
    const plan = readPlan(build(ROWS.slice(0, 2)), mapping);
    expect(totals(plan)).toEqual([]);
    expect(plan.notUnderstood.map(({ reason }) => reason)).toEqual(["staleMapping"]);
  });
});

test("a correction of a table that is gone is told at the workbook's start", () => {
  const mapping = correct(asExcelTable(), { kind: "budget" });
  const [fault] = readPlan(workbook(sheet("Annat", [["ord"]])), mapping).notUnderstood;
  expect(fault).toMatchObject({ reason: "staleMapping", text: "Ramar", area: { sheet: "Annat" } });
});

test("of two plain tables with the same headers only the one that was meant is corrected", () => {
  const both = workbook(sheet("Ett", [HEADER, ...ROWS]), sheet("Två", [HEADER, ...ROWS]));
  const [, second] = tableKeys(both);
  if (second === undefined) throw new Error("no second table");
  const mapping = { tables: [{ key: second.key, correction: { ignore: true } }] };
  expect(readPlan(both, mapping).tables.map(({ area }) => area.sheet)).toEqual(["Ett"]);
});

test("a mapping is read back as it was written", () => {
  const mapping = correct(asExcelTable(), { kind: "budget", unit: "millionKronor", totals: ["a"] });
  expect(parseMapping(formatMapping(mapping))).toEqual(mapping);
});

test.each([
  "",
  "null",
  "[]",
  '{"version":2,"tables":[]}',
  '{"version":1,"tables":[{"key":{"headers":[]},"correction":{"kind":"other"}}]}',
  '{"version":1,"tables":[{"key":{"headers":[1]},"correction":{}}]}',
  '{"version":1,"tables":[{"key":{"headers":[]},"correction":{"roles":{"a":"b"}}}]}',
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

test("headers are compared without case, spaces and marks", () => {
  expect(headerKey("  Belopp\u00a0(mnkr)¹ ")).toBe(headerKey("belopp (Mnkr)¹"));
});

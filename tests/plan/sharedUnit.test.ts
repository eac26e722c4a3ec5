import type { TestCell } from "./support/snapshot";
import { say } from "./support/figures";
import { readRows } from "./support/outline";

/** Each budget as its name and the figures of its first line. */
function read(rows: readonly (readonly TestCell[])[]): (string | undefined)[][] {
  return readRows(rows).budgets.map(({ table, lines }) => [
    table.name,
    ...(lines[0]?.figures ?? []).map(say),
  ]);
}

const table = (...headers: readonly string[]): TestCell[][] => [
  ["Nämnd", ...headers],
  ["Skola", ...headers.map(() => 5)],
  ["Vård", ...headers.map(() => 7)],
  [],
  [],
  [],
];

test("a table without title and unit has those of the only table above it", () => {
  expect(
    read([["Driftbudget 2024, tabell 3 (mnkr)"], ...table("Budget"), ...table("Utfall")])
  ).toEqual([
    ["Driftbudget 2024, tabell 3 (mnkr)", "5 millionKronor"],
    ["Driftbudget 2024, tabell 3 (mnkr)", "5 millionKronor"],
  ]);
});

test("a unit in the first header above holds below it, one in a column of amounts does not", () => {
  const [, below] = read([
    ["Belopp, mkr", "2024"],
    ["Skola", 5],
    ["Vård", 7],
    [],
    [],
    ...table("Utfall"),
  ]);
  const [, other] = read([...table("2024 mkr"), ...table("Utfall")]);
  expect([below?.[1], other?.[1]]).toEqual(["5 millionKronor", "5 unknown"]);
});

test("where the tables above differ, neither unit nor title is taken from them", () => {
  expect(
    read([
      ["Drift (mnkr)"],
      ...table("Budget"),
      ["Investeringar (tkr)"],
      ...table("Budget"),
      ...table("Utfall"),
    ])
  ).toEqual([
    ["Drift (mnkr)", "5 millionKronor"],
    ["Investeringar (tkr)", "5 thousandKronor"],
    ["Blad1", "5 unknown"],
  ]);
});

test("a line that says only a unit holds for its sheet, whatever a title says of its own table", () => {
  expect(
    read([
      ["Belopp i tkr"],
      [],
      ...table("Budget"),
      ["Skuld (mnkr)"],
      ...table("Budget"),
      ...table("Utfall"),
    ]).map(([, figure]) => figure)
  ).toEqual(["5 thousandKronor", "5 millionKronor", "5 thousandKronor"]);
});

test("a table beside another takes nothing from it", () => {
  expect(
    read([
      ["Tabell 1, drift (mnkr)"],
      ["Nämnd", "Budget", null, "Post", "Belopp"],
      ["Skola", 5, null, "El", 5],
      ["Vård", 7, null, "Vatten", 7],
    ]).map(([, figure]) => figure)
  ).toEqual(["5 millionKronor", "5 unknown"]);
});

test("a paragraph above a table is not its name", () => {
  const paragraph =
    "Nämndens driftbudget har räknats upp med index och minskats med det generella effektiviseringskravet som gäller alla nämnder";
  expect(read([["Driftbudget"], [paragraph], ...table("Budget")])[0]?.[0]).toBe("Driftbudget");
});

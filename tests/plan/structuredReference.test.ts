import * as fc from "fast-check";
import { formatRange } from "../../src/plan/address";
import { tableCells } from "../../src/plan/excelTables";
import { SheetGrid } from "../../src/plan/grid";
import { readStructuredReference } from "../../src/plan/structuredReference";
import { readSumFormula } from "../../src/plan/sumFormula";
import { readRows } from "./support/outline";
import type { TestCell } from "./support/snapshot";
import { formula, sheet } from "./support/snapshot";

const given = sheet(
  "Ramar",
  [
    ["Belopp i tkr"],
    ["Nämnd", "2024", "2025", "2026", "Budget\n[ny] #1"],
    ["Skola", 1, 2, 3, 4],
    ["Vård", 5, 6, 7, 8],
    ["Summa", 6, 8, 10, 12],
  ],
  { tables: { Ramar: "A2:E5" } }
);
const grid = new SheetGrid({
  ...given,
  tables: given.tables.map((table) => ({ ...table, hasTotals: true })),
});
const find = tableCells([grid, new SheetGrid(sheet("Samlat", [["Nämnd"]]))]);

/** Where the terms of a formula stand; the formula stands in row 3 (Skola) of the sheet. */
function terms(text: string, on = "Ramar"): string[] | undefined {
  const cell = { sheet: on, row: 2, column: on === "Ramar" ? 4 : 9 };
  return readSumFormula(text, cell, find)?.map(
    ({ area, weight }) => `${weight < 0 ? "-" : ""}${area.sheet} ${formatRange(area)}`
  );
}

test.each([
  ["=SUM(Ramar[2024])", ["Ramar B3:B4"]],
  ["=SUM(ramar[[2024]:[2026]])", ["Ramar B3:D4"]],
  ["=SUM(Ramar[[#Data],[2024]])", ["Ramar B3:B4"]],
  ["=SUM(Ramar[@[2024]:[2026]])", ["Ramar B3:D3"]],
  ["=SUM(Ramar[[#This Row],[2024]:[2026]])", ["Ramar B3:D3"]],
  ["=Ramar[[#This Row],[2024]]+Ramar[@2025]", ["Ramar B3", "Ramar C3"]],
  ["=[@2024]-[@[2026]]", ["Ramar B3", "-Ramar D3"]],
  ["=SUM([2025])", ["Ramar C3:C4"]],
  ["=SUM(Ramar[#Totals])", ["Ramar A5:E5"]],
  ["=Ramar[[#Totals],[2024]]", ["Ramar B5"]],
  ["=SUM(Ramar[ [#Data], [#Totals], [2024] ])", ["Ramar B3:B5"]],
  ["=SUM(Ramar[#All])", ["Ramar A2:E5"]],
  ["=SUM(Ramar[])", ["Ramar A3:E4"]],
  ["=SUBTOTAL(109,Ramar[2026])", ["Ramar D3:D4"]],
  ["=SUM(Ramar[Budget\n'[ny'] '#1])", ["Ramar E3:E4"]],
  ["=SUM(Ramar[@[Budget\n'[ny'] '#1]])", ["Ramar E3"]],
  ["=SUM(Ramar)", ["Ramar A3:E4"]],
  ["=SUM(ramar , B9)-Ramar", ["Ramar A3:E4", "Ramar B9", "-Ramar A3:E4"]],
  ["=SUM(Ramar[2024])-B9", ["Ramar B3:B4", "-Ramar B9"]],
])("%s adds %p", (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test("a reference from another sheet names its table", () => {
  expect(terms("=Ramar[[#Totals],[2025]]", "Samlat")).toEqual(["Ramar C5"]);
  expect(terms("=SUM([2025])", "Samlat")).toBeUndefined();
});

test.each([
  "=SUM(Andra[2024])",
  "=SUM(Ramar[2030])",
  "=SUM(Ramar[[#Nothing],[2024]])",
  "=SUM(Ramar[[2024],[2025],[2026]])",
  "=SUM(Ramar[2024)",
  "=AVERAGE(Ramar[2024])",
  "=[@2024]*2",
])("%s is no plain sum", (text) => {
  expect(terms(text)).toBeUndefined();
});

test("a row outside the table's data has no row of its own", () => {
  const cell = { sheet: "Ramar", row: 8, column: 1 };
  expect(readSumFormula("=Ramar[@2024]+Ramar[@2025]", cell, find)).toBeUndefined();
});

test("no text makes the reader throw or hang", () => {
  const signs = fc.constantFrom("[", "]", "'", "@", "#", ",", ":", " ", "a", "Ramar", "#Data");
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 400 }), (parts) => {
      const text = parts.join("");
      const read = readStructuredReference(text);
      expect(read === undefined || read.length <= text.length).toBe(true);
    })
  );
  expect(readStructuredReference(`[${"a".repeat(100_000)}`)).toBeUndefined();
});

test("an Excel table's own formulas tell its sums across and down", () => {
  const sum = (row: number, value: number): TestCell =>
    formula(row === 5 ? "=SUM([@2024],[@2025])" : "=SUM(Ramar[@[2024]:[2025]])", value);
  const plan = readRows(
    [
      ["Nämnd", "2024", "2025", "Båda"],
      ["Skola", 10, 21, sum(2, 31)],
      ["Vård", 32, 43, sum(3, 75)],
      ["Kultur", 7, 9, sum(4, 16)],
      ["Fritid", 3, 4, sum(5, 7)],
      [],
      ["Summa", formula("=SUM(Ramar[2024])", 52), formula("=SUM(Ramar[2025])", 77)],
    ],
    { tables: { Ramar: "A1:D5" } }
  );
  const [budget] = plan.budgets;
  expect(budget?.sums?.map(({ terms: all }) => all.map(({ area }) => formatRange(area)))).toEqual([
    ["B2:C2"],
    ["B3:C3"],
    ["B4:C4"],
    ["B5", "C5"],
  ]);
  expect(budget?.columnRelations?.[0]).toMatchObject({ result: 3, because: ["formula"] });
});

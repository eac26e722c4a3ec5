import { readPlan } from "../../src/plan/readPlan";
import { findUnitOfLabel } from "../../src/plan/rowUnit";
import { say } from "./support/figures";
import type { TestCell } from "./support/snapshot";
import { sheet, shown, workbook } from "./support/snapshot";

test.each([
  ["Antal elever", "count"],
  ["Personal, antal", "count"],
  ["Årsarbetare", "count"],
  ["Soliditet, %", "percent"],
  ["Soliditet (%) 1)", "percent"],
  ["Självfinansieringsgrad i procent", "percent"],
  ["Nettokostnad i % av skatteintäkter", "percent"],
  ["Soliditet", "other"],
  ["Skattesats (kr)", "other"],
  ["Kostnad per elev (kr)", "other"],
  ["Nettokostnad, kr/inv", "other"],
  ["Avgift per förskolebarn", "other"],
  ["Andel behöriga lärare", "other"],
  ["Partistöd (kr)", "kronor"],
  ["Resultat, mnkr", "millionKronor"],
  ["Lån (MEUR)", "other"],
])("the row %p is in %s", (label, unit) => {
  expect(findUnitOfLabel(label)).toBe(unit);
});

test.each([
  "Skola",
  "Stöd till personer med funktionsnedsättning",
  "Uppräkning 2,5 %",
  "Effektivisering (1 %)",
  "Bidrag 300 tkr",
  "Avskrivningar per år",
  "Kostnader per 31 december",
  "Andel i kommunalförbund",
  "Andel av intressebolags resultat",
  "Kursdifferens EUR-lån",
  "Invånarservice",
  "1000",
  "",
])("the row %p says no unit", (label) => {
  expect(findUnitOfLabel(label)).toBeUndefined();
});

function figures(rows: readonly (readonly TestCell[])[]): unknown {
  return readPlan(workbook(sheet("Nyckeltal", rows))).budgets[0]?.lines.map(({ figures: all }) =>
    all?.map(say)
  );
}

test("rows of counts, percent and rates do not get the unit of a table of money", () => {
  expect(
    figures([
      ["Verksamhet", "Budget 2024 (tkr)", "Budget 2025 (tkr)", "Förändring (%)"],
      ["Skola", 100.5, 110.5, 10],
      ["Antal elever", 900, 950, 5.6],
      ["Kostnad per elev (kr)", 111, 116, 4.2],
      ["Soliditet, %", 45.2, 44.1, -2.4],
      ["Avgiftstäckning", shown(0.12, "0%"), shown(0.13, "0%"), 8.3],
    ])
  ).toEqual([
    ["100.5 thousandKronor", "110.5 thousandKronor", "10 percent"],
    ["900 count", "950 count", "5.6 percent"],
    ["111 other", "116 other", "4.2 percent"],
    ["45.2 percent", "44.1 percent", "-2.4 percent"],
    ["12 percent", "13 percent", "8.3 percent"],
  ]);
});

test("a column of units is read, one of departments is not", () => {
  expect(
    figures([
      ["Post", "Enhet", "Budget 2024", "Budget 2025"],
      ["Nettokostnad", "mnkr", 100.5, 110.5],
      ["Elever", "st", 900, 950],
      ["Energi", "GWh", 12, 11],
      ["Personal", "", 7, 7],
      ["Soliditet", "%", 45.2, 44.1],
    ])
  ).toEqual([
    ["100.5 millionKronor", "110.5 millionKronor"],
    ["900 count", "950 count"],
    ["12 other", "11 other"],
    ["7 unknown", "7 unknown"],
    ["45.2 percent", "44.1 percent"],
  ]);
  expect(
    figures([
      ["Verksamhet", "Enhet", "Budget (tkr)"],
      ["Skola", "Björken", 100.5],
      ["Skola", "Linden", 90.5],
    ])
  ).toEqual([["100.5 thousandKronor"], ["90.5 thousandKronor"]]);
});

test("a column that says what it counts does not get the unit of the others", () => {
  expect(
    figures([
      ["Verksamhet", "Budget (tkr)", "Antal elever", "Kostnad per elev", "Belopp (EUR)"],
      ["Skola", 100.5, 900, 111, 12],
      ["Gymnasium", 90.5, 500, 181, 14],
    ])
  ).toEqual([
    ["100.5 thousandKronor", "900 count", "111 other", "12 other"],
    ["90.5 thousandKronor", "500 count", "181 other", "14 other"],
  ]);
});

test("counts among the rows do not hide the sums of the money", () => {
  const plan = readPlan(
    workbook(
      sheet("Budget", [
        ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
        ["Skola", 100.5, 90.5],
        ["Vård", 50.5, 40.5],
        ["Antal elever", 900, 950],
        ["Summa", 151, 131],
      ])
    )
  );
  expect(
    plan.budgets[0]?.rowRelations?.map(({ total, parts }) => [total, parts.map(({ line }) => line)])
  ).toEqual([[3, [0, 1]]]);
});

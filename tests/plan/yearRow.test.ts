import { readPlan } from "../../src/plan/readPlan";
import { say } from "./support/figures";
import type { TestCell } from "./support/snapshot";
import { formula, sheet, shown, workbook } from "./support/snapshot";

/** Each table of a sheet as its headers and its lines with their figures. */
function tables(rows: readonly (readonly TestCell[])[]): unknown {
  return readPlan(workbook(sheet("Budget", rows))).budgets.map(({ table, lines }) => [
    table.columns.map(({ header }) => header),
    ...lines.map(({ label, figures }) => [label.value, ...(figures ?? []).map(say)]),
  ]);
}

test("amounts of about two thousand are no years", () => {
  expect(
    tables([
      ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
      ["Intäkter", 1950, 1960],
      ["Skola", 100, 200],
      ["Kostnader", 2010, 2024],
    ])
  ).toEqual([
    [
      ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
      ["Intäkter", "1950 thousandKronor", "1960 thousandKronor"],
      ["Skola", "100 thousandKronor", "200 thousandKronor"],
      ["Kostnader", "2010 thousandKronor", "2024 thousandKronor"],
    ],
  ]);
});

test("numbers shown as amounts are no years, even if they follow one another", () => {
  expect(
    tables([
      ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
      ["Skola", 100, 200],
      ["Kostnader", shown(2023, "#,##0"), shown(2024, "#,##0")],
    ])
  ).toEqual([
    [
      ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
      ["Skola", "100 thousandKronor", "200 thousandKronor"],
      ["Kostnader", "2023 thousandKronor", "2024 thousandKronor"],
    ],
  ]);
});

function headers(rows: readonly (readonly TestCell[])[]): unknown {
  const { budgets } = readPlan(workbook(sheet("Budget", rows)));
  return budgets.map(({ table }) => table.columns.slice(1).map(({ header }) => header));
}

test.each([
  ["that follow one another", ["Kostnader", 2023, 2024], ["Budget 2023", "Utfall 2024"]],
  ["beside a unit", ["tkr", 2023, 2023], ["Budget 2023", "Utfall 2023"]],
  ["beside nothing", [null, 2023, 2023], ["Budget 2023", "Utfall 2023"]],
])("years %s are headers", (_, years, expected) => {
  const rows = [["Verksamhet", "Budget", "Utfall"], years, ["Skola", 100, 200], ["Vård", 50, 40]];
  expect(headers(rows)).toEqual([expected]);
});

test("a second header with the years of the first starts another table", () => {
  const rows = [
    ["Verksamhet", 2024],
    ["Skola", 100],
    ["Kostnader", 2024],
    ["Lokaler", 50],
  ];
  expect(headers(rows)).toEqual([["2024"], ["2024"]]);
});

test.each<[string, TestCell[][]]>([
  ["2023 mnkr", [["Verksamhet", "2023 mnkr", "2024 mnkr"]]],
  ["Mnkr 2023", [["Verksamhet", "Mnkr 2023", "Mnkr 2024"]]],
  ["2023 (mnkr)", [[null, "2023 (mnkr)", "2024 (mnkr)"]]],
  ["one year", [["Verksamhet", "Mnkr 2023"]]],
])("a year with its unit is a header and no amount: %s", (_, head) => {
  const rows = [...head, ["Skola", 5, 6], ["Vård", 7, 8]];
  const { budgets } = readPlan(workbook(sheet("Budget", rows)));
  expect(budgets[0]?.lines.map(({ label, amount }) => [label.value, say(amount)])).toEqual([
    ["Skola", "5 millionKronor"],
    ["Vård", "7 millionKronor"],
  ]);
});

test("an amount with its unit between others is no header", () => {
  expect(
    tables([
      ["Verksamhet", "Belopp"],
      ["Skola", "2023 mnkr"],
      ["Vård", "1 950 mnkr"],
    ])
  ).toEqual([
    [
      ["Verksamhet", "Belopp"],
      ["Skola", "2023 millionKronor"],
      ["Vård", "1950 millionKronor"],
    ],
  ]);
});

test.each<[string, TestCell[]]>([
  ["a sum in a row of 'varav'", ["varav lokaler", formula("=SUM(D2:D3)", 2035)]],
  ["a difference", ["Netto av kostnader", formula("=B5-B6", 2035)]],
])("%s is no year", (_, row) => {
  const { budgets } = readPlan(
    workbook(sheet("Budget", [["Verksamhet", "Belopp (tkr)"], ["Skola", 5000], row, ["Vård", 7]]))
  );
  expect(budgets.map(({ lines }) => lines.map(({ amount }) => say(amount)))).toEqual([
    ["5000 thousandKronor", "2035 thousandKronor", "7 thousandKronor"],
  ]);
});

test("a sum of 2035 in a first row of 'varav' is no header", () => {
  expect(
    tables([
      ["varav lokaler", formula("=SUM(D2:D3)", 2035)],
      ["varav lön", 1035],
      ["Vård", 7.5],
    ])
  ).toEqual([
    [
      ["", ""],
      ["varav lokaler", "2035 unknown"],
      ["varav lön", "1035 unknown"],
      ["Vård", "7.5 unknown"],
    ],
  ]);
});

test("years that follow from the one before are headers", () => {
  expect(
    headers([
      ["Verksamhet", 2024, formula("=B1+1", 2025), formula("=C1+1", 2026)],
      ["Skola", 5, 6, 7],
      ["Vård", 7, 8, 9],
    ])
  ).toEqual([["2024", "2025", "2026"]]);
});

test("1900 and 1901 in a first row are amounts", () => {
  expect(
    tables([
      ["Verksamhet", "Budget", "Utfall"],
      ["Kostnader", 1900, 1901],
      ["Vård", 7, 8],
    ])
  ).toEqual([
    [
      ["Verksamhet", "Budget", "Utfall"],
      ["Kostnader", "1900 unknown", "1901 unknown"],
      ["Vård", "7 unknown", "8 unknown"],
    ],
  ]);
});

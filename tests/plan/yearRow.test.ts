import { readPlan } from "../../src/plan/readPlan";
import { say } from "./support/figures";
import type { TestCell } from "./support/snapshot";
import { sheet, shown, workbook } from "./support/snapshot";

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

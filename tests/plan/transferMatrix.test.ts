import { readPlan } from "../../src/plan/readPlan";
import { sheet, type TestCell, workbook } from "./support/snapshot";

function planOf(name: string, ...rows: TestCell[][]) {
  return readPlan(workbook(sheet(name, rows)));
}

const HEADERS = ["Avser", "Kommunstyrelsen", "Barnnämnden", "Tekniska nämnden"];
const ROWS: TestCell[][] = [
  ["Lokalvård", 0, -450, 450],
  ["IT-stöd", 1200, -700, -500],
];

test("reads transfers with a column for each body", () => {
  const { transfers, tables, budgets } = planOf(
    "Budget",
    ["Omföringar mellan nämnder (tkr)"],
    [...HEADERS, "Kontroll"],
    ...ROWS.map((row) => [...row, 0]),
    ["Netto", 1200, -1150, -50, 0]
  );
  expect([tables.map(({ kind }) => kind), budgets]).toEqual([["transfers"], []]);
  const read = transfers.map(({ purpose, parties = [], isTotal }) => [
    purpose?.value,
    ...parties.map(({ body, amount }) => `${body} ${amount.value.digits} ${amount.unit}`),
    isTotal,
  ]);
  expect(read).toEqual([
    [
      "Lokalvård",
      "Kommunstyrelsen 0 thousandKronor",
      "Barnnämnden -450 thousandKronor",
      "Tekniska nämnden 450 thousandKronor",
      undefined,
    ],
    [
      "IT-stöd",
      "Kommunstyrelsen 1200 thousandKronor",
      "Barnnämnden -700 thousandKronor",
      "Tekniska nämnden -500 thousandKronor",
      undefined,
    ],
    [
      "Netto",
      "Kommunstyrelsen 1200 thousandKronor",
      "Barnnämnden -1150 thousandKronor",
      "Tekniska nämnden -50 thousandKronor",
      true,
    ],
  ]);
});

test.each<[string, string, TestCell[][]]>([
  ["names of bodies alone", "Blad1", [HEADERS, ...ROWS]],
  ["a sheet called so", "Omföringar", [["Avser", "KS", "BUN", "TN"], ...ROWS]],
])("knows them by %s", (_, name, rows) => {
  expect(planOf(name, ...rows).tables.map(({ kind }) => kind)).toEqual(["transfers"]);
});

test.each<[string, TestCell[][]]>([
  [
    "whose rows do not come to zero",
    [HEADERS, ["Intäkter (tkr)", 20, 30, 40], ["Kostnader (tkr)", -120, -90, -80]],
  ],
  ["of other things", [["Avser", "Öst", "Väst", "Mitt"], ...ROWS]],
  ["with one row", [HEADERS, ...ROWS.slice(0, 1)]],
  ["with another column", [[...HEADERS, "Budget"], ...ROWS.map((row) => [...row, 70])]],
])("takes no table %s for transfers", (_, rows) => {
  expect(planOf("Blad1", ...rows).transfers).toEqual([]);
});

test("takes no years for bodies, whatever the sheet is called", () => {
  const { tables } = planOf("Omföringar", ["Avser", "2024", "2025", "2026"], ...ROWS);
  expect(tables.map(({ kind }) => kind)).toEqual(["budget"]);
});

import { readPlan } from "../../src/plan/readPlan";
import type { Plan } from "../../src/plan/plan";
import { say } from "./support/figures";
import type { SheetOptions, TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

function read(rows: readonly (readonly TestCell[])[], options?: SheetOptions): Plan {
  return readPlan(workbook(sheet("Blad1", rows, options)));
}

function headers(plan: Plan): (readonly [string, string])[][] {
  return plan.tables.map(({ columns }) => columns.map(({ header, role }) => [header, role]));
}

function labels(plan: Plan): string[][] {
  return plan.budgets.map(({ lines }) => lines.map(({ label }) => label.value));
}

test("headings over several columns belong to the header, and numbers of notes are no amounts", () => {
  const plan = read(
    [
      ["Resultaträkning"],
      [null, null, "Kommunen", null, "Koncernen", null],
      ["Belopp, mkr", "Not", 2023, 2022, 2023, 2022],
      ["Intäkter", 1, 120, 118, 240, 231],
      ["Kostnader", "2, 3", -110, -111, -225, -219],
      ["Resultat", null, 10, 7, 15, 12],
    ],
    { merges: ["C2:D2", "E2:F2"] }
  );
  expect(headers(plan)).toEqual([
    [
      ["Belopp, mkr", "label"],
      ["Not", "number"],
      ["Kommunen 2023", "amount"],
      ["Kommunen 2022", "amount"],
      ["Koncernen 2023", "amount"],
      ["Koncernen 2022", "amount"],
    ],
  ]);
  expect(plan.tables[0]?.name).toBe("Resultaträkning");
  expect(plan.notUnderstood).toEqual([]);
});

test("a merged heading ends where its merge ends", () => {
  const plan = read(
    [
      [null, "Budget", null, null],
      ["Verksamhet", 2024, 2025, "Ansvarig"],
      ["Skola", 10.5, 11.5, "Rektor"],
      ["Vård", 20.5, 21.5, "Chef"],
    ],
    { merges: ["B1:C1"] }
  );
  expect(headers(plan)[0]?.at(-1)).toEqual(["Ansvarig", "owner"]);
});

test("a header alone above empty rows and headings still belongs to its figures", () => {
  const plan = read([
    ["Miljoner kronor", "Not", "Kommun 2023", "Kommun 2022"],
    ["TILLGÅNGAR"],
    [],
    ["Anläggningar"],
    ["Byggnader", 4, 310.4, 298.1],
    ["Inventarier", 5, 20.2, 19.8],
    [],
    ["Summa tillgångar", null, 330.6, 317.9],
    [],
    ["SKULDER"],
    [],
    ["Lån", 6, 330.6, 317.9],
  ]);
  expect(labels(plan)).toEqual([
    [
      "TILLGÅNGAR",
      "Anläggningar",
      "Byggnader",
      "Inventarier",
      "Summa tillgångar",
      "SKULDER",
      "Lån",
    ],
  ]);
  expect(say(plan.budgets[0]?.lines[2]?.amount)).toBe("310.4 millionKronor");
});

test("a row of dashes is no header, and a dash beside an empty column no table of its own", () => {
  const plan = read([
    ["Belopp i mnkr", null, 2022, 2023],
    ["Fordringar", null, 5.1, 6.2],
    ["Placeringar", null, "-", "–"],
    ["Kassa", null, 1.4, 1.9],
    [],
    ["Minoritetsintresse", null, "-", 0.3],
    [],
    ["Summa", null, 6.5, 8.4],
  ]);
  expect(labels(plan)).toEqual([
    ["Fordringar", "Placeringar", "Kassa", "Minoritetsintresse", "Summa"],
  ]);
});

test("a table goes on below its gap also when another stands beside it", () => {
  const plan = read([
    ["Verksamhet", "Budget (tkr)", null, "Post", "Utfall (tkr)"],
    ["Skola", 5000, null, "El", 120],
    ["Vård", 7000, null, "Vatten", 80],
    [],
    ["Summa", 12000, null, "Summa", 200],
  ]);
  expect(labels(plan)).toEqual([
    ["Skola", "Vård", "Summa"],
    ["El", "Vatten", "Summa"],
  ]);
});

const BODY: TestCell[][] = [
  ["Skola", 5, 6],
  ["Vård", 7, 8],
];

test.each<[string, TestCell[][], string[]]>([
  [
    "of words",
    [
      ["Verksamhet", "Utfall", "Budget"],
      [null, "jan-apr", "helår"],
    ],
    ["Verksamhet", "Utfall jan-apr", "Budget helår"],
  ],
  [
    "that also heads the labels",
    [
      ["Verksamhet", "Utfall", "Prognos"],
      ["Ansvar", "t.o.m. april", "helår"],
    ],
    ["Verksamhet Ansvar", "Utfall t.o.m. april", "Prognos helår"],
  ],
  [
    "below a first one without a word for the labels",
    [
      [null, "Budget", "Avvikelse"],
      ["Verksamhet", "enligt beslut", "mot plan"],
    ],
    ["Verksamhet", "Budget enligt beslut", "Avvikelse mot plan"],
  ],
  [
    "of years, and one of units",
    [
      ["Verksamhet", "Budget", "Utfall"],
      [null, 2024, 2023],
      [null, "tkr", "tkr"],
    ],
    ["Verksamhet", "Budget 2024 tkr", "Utfall 2023 tkr"],
  ],
])("a second header line %s is no row", (_, head, expected) => {
  const plan = read([...head, ...BODY]);
  expect(headers(plan)[0]?.map(([header]) => header)).toEqual(expected);
  expect([labels(plan), plan.notUnderstood]).toEqual([[["Skola", "Vård"]], []]);
});

test.each<[string, TestCell[]]>([
  ["dashes", ["Skola", "–", "saknas"]],
  ["words", ["Skola", "enligt beslut", "oklart"]],
  ["words about income", ["Intäkter", "se not", "se not"]],
  ["nothing", ["Skola", null, null]],
])("a first row of %s is a row", (_, row) => {
  const plan = read([["Verksamhet", "Budget", "Utfall"], row, ["Vård", 7, 8], ["Fritid", 3, 4]]);
  expect(labels(plan)).toEqual([[row[0], "Vård", "Fritid"]]);
});

test("words in the first row of indicators are no header", () => {
  const plan = read([
    ["Mål", "Indikator", "Målvärde 2024", "Utfall 2023"],
    ["Trygghet", "Nöjda", "Ska öka", "Okänt"],
    ["Skola", "Behöriga", 90, 85],
  ]);
  expect(plan.goals.map(({ name }) => name.value)).toEqual(["Trygghet", "Skola"]);
});

test.each<[string, TestCell[][], string[]]>([
  [
    "an empty row and column",
    [["Verksamhet", null, "Budget 2024", "Budget 2025"], []],
    ["Verksamhet", "Budget 2024", "Budget 2025"],
  ],
  [
    "an empty row below the title, without a word for the labels",
    [["Drift (tkr)"], [null, null, "2024", "2025"], []],
    ["", "2024", "2025"],
  ],
])("a header cut off by %s belongs to its table", (_, head, expected) => {
  const body = BODY.map(([label, ...figures]): TestCell[] => [label, null, ...figures]);
  const plan = read([...head, ...body]);
  expect(headers(plan).map((columns) => columns.map(([header]) => header))).toEqual([expected]);
  expect([labels(plan), plan.notUnderstood]).toEqual([[["Skola", "Vård"]], []]);
});

test("a title and a unit at either end of a line above are no header", () => {
  const plan = read([
    ["Driftbudget 2025", null, null, "Belopp i tkr"],
    [],
    ["Nämnd", null, "Budget", "Utfall"],
    ["Vård", null, 7, 8],
    ["Skola", null, 9, 8],
  ]);
  expect(headers(plan)[0]?.map(([header]) => header)).toEqual(["Nämnd", "Budget", "Utfall"]);
  expect(say(plan.budgets[0]?.lines[0]?.amount)).toBe("7 thousandKronor");
});

test("a header of goals above the labels of amounts is that of the labels", () => {
  const plan = read([
    ["Finansiellt perspektiv"],
    ["Resultatmål", "Prognos 2023", "Budget 2024", "Plan 2025"],
    ["Resultat (mnkr)", 35.7, 2.4, 12.3],
    ["Resultat i procent av skatteintäkter", 3.9, 0.3, 1.3],
  ]);
  expect(labels(plan)).toEqual([["Resultat (mnkr)", "Resultat i procent av skatteintäkter"]]);
  expect(plan.budgets[0]?.lines.map(({ amount }) => say(amount))).toEqual([
    "2.4 millionKronor",
    "0.3 percent",
  ]);
  expect(plan.notUnderstood).toEqual([]);
});

test("a line that says only a unit is no name, also where it takes three words", () => {
  const plan = read([
    ["Driftbudget"],
    ["Belopp i tusen kronor"],
    [],
    [null, "Budget 2025", "Budget 2026"],
    ...BODY,
  ]);
  expect([plan.tables[0]?.name, say(plan.budgets[0]?.lines[0]?.amount)]).toEqual([
    "Driftbudget",
    "5 thousandKronor",
  ]);
});

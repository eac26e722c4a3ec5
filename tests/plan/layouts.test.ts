import { readPlan } from "../../src/plan/readPlan";
import type { Plan } from "../../src/plan/plan";
import { say } from "./support/figures";
import { planWorkbook } from "./support/planWorkbook";
import type { SheetOptions, TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

function read(
  rows: readonly (readonly TestCell[])[],
  options?: SheetOptions,
  name = "Blad1"
): Plan {
  return readPlan(workbook(sheet(name, rows, options)));
}

/** Each budget as its labels with their main amounts. */
function amounts(plan: Plan): (readonly [string, string | undefined])[][] {
  return plan.budgets.map(({ lines }) =>
    lines.map(({ label, amount }) => [label.value, say(amount)] as const)
  );
}

test("the plan is read the same without Excel tables", () => {
  const { sheets } = planWorkbook();
  const plain = readPlan({ sheets: sheets.map((one) => ({ ...one, tables: [] })) });
  const withTables = readPlan(planWorkbook());
  expect(plain.tables.map(({ kind, area }) => [kind, area])).toEqual(
    withTables.tables.map(({ kind, area }) => [kind, area])
  );
  expect(plain.budgets[0]?.lines).toEqual(withTables.budgets[0]?.lines);
  expect(plain.goals).toEqual(withTables.goals);
  expect(plain.points).toEqual(withTables.points);
  expect(plain.notUnderstood).toEqual([]);
});

test("the plan is read the same from hidden sheets", () => {
  const { sheets } = planWorkbook();
  const hidden = readPlan({
    sheets: sheets.map((one) => ({ ...one, visibility: "hidden" as const })),
  });
  expect(hidden).toEqual(readPlan(planWorkbook()));
});

test("a unit line above the header holds for its table", () => {
  const plan = read([
    ["Driftbudget 2025"],
    ["Belopp i tkr"],
    [],
    ["Nämnd", "Budget"],
    ["Skola", 5000],
    ["Vård", 7000],
  ]);
  expect(plan.tables[0]?.name).toBe("Driftbudget 2025");
  expect(amounts(plan)).toEqual([
    [
      ["Skola", "5000 thousandKronor"],
      ["Vård", "7000 thousandKronor"],
    ],
  ]);
});

test("two tables side by side are two tables", () => {
  const plan = read([
    ["Verksamhet", "Budget (tkr)", null, "Från", "Till", "Belopp (mnkr)"],
    ["Skola", 5000, null, "Skolnämnden", "Vårdnämnden", 1.5],
    ["Vård", 7000, null, "Vårdnämnden", "Skolnämnden", 2.5],
  ]);
  expect(plan.tables.map(({ kind }) => kind)).toEqual(["budget", "transfers"]);
  expect(amounts(plan)[0]).toHaveLength(2);
  expect(plan.transfers.map(({ amount }) => say(amount))).toEqual([
    "1.5 millionKronor",
    "2.5 millionKronor",
  ]);
});

test("an empty column inside a table does not cut off its figures", () => {
  const plan = read([
    ["Verksamhet", null, "Budget 2024", null, "Budget 2025"],
    ["Skola", null, 5.1, null, 5.2],
    ["Vård", null, 7.1, null, 7.2],
  ]);
  expect(plan.tables).toHaveLength(1);
  expect(plan.budgets[0]?.lines.map(({ figures }) => figures?.map(say))).toEqual([
    ["5.1 unknown", "5.2 unknown"],
    ["7.1 unknown", "7.2 unknown"],
  ]);
});

test("blank rows and section headings do not end a budget", () => {
  const plan = read([
    ["Resultaträkning (mnkr)", "Bokslut 2023", "Budget 2024"],
    ["Intäkter"],
    ["Skatt", 90.1, 95.2],
    ["Avgifter", 9.9, 10.1],
    [],
    ["Kostnader"],
    ["Personal", -70, -72],
    ["Lokaler", -20, -21.5],
    [],
    ["Netto", 10, 11.8],
  ]);
  expect(plan.tables).toHaveLength(1);
  expect(plan.budgets[0]?.lines.map(({ label }) => label.value)).toEqual([
    "Intäkter",
    "Skatt",
    "Avgifter",
    "Kostnader",
    "Personal",
    "Lokaler",
    "Netto",
  ]);
});

test("a header of two lines with a merged heading gives each column its own words", () => {
  const plan = read(
    [
      ["Verksamhet", "Budget", null, "Utfall", null],
      [null, 2024, 2025, 2022, 2023],
      ["Skola", 1, 2, 3, 4],
      ["Vård", 5, 6, 7, 8],
    ],
    { merges: ["B1:C1", "D1:E1"] }
  );
  expect(plan.tables[0]?.columns.map(({ header, role }) => [header, role])).toEqual([
    ["Verksamhet", "label"],
    ["Budget 2024", "amount"],
    ["Budget 2025", "amount"],
    ["Utfall 2022", "amount"],
    ["Utfall 2023", "amount"],
  ]);
  expect(plan.budgets[0]?.lines[0]?.figures?.map(say)).toEqual([
    "1 unknown",
    "2 unknown",
    "3 unknown",
    "4 unknown",
  ]);
});

test("the plan's year picks the main amount of a table with many years", () => {
  const years = [
    "Verksamhet",
    ...Array.from({ length: 12 }, (_, index) => `Budget ${2018 + index}`),
  ];
  const values = Array.from({ length: 12 }, (_, index) => 100 + index);
  const plan = read([
    ["Nämndens verksamhetsplan 2025"],
    [],
    years,
    ["Skola", ...values],
    ["Vård", ...values],
  ]);
  expect(plan.year).toBe(2025);
  expect(amounts(plan)[0]).toEqual([
    ["Skola", "107 unknown"],
    ["Vård", "107 unknown"],
  ]);
});

test("committees across and accounts down are amounts below unknown headers", () => {
  const plan = read([
    ["Belopp i mnkr"],
    [null, "Barn och skola", "Vård och omsorg", "Summa"],
    ["Personal", 10.5, 20.5, 31],
    ["Lokaler", 1.5, 2.5, 4],
    ["Summa", 12, 23, 35],
  ]);
  expect(plan.tables.map(({ kind }) => kind)).toEqual(["budget"]);
  expect(
    plan.budgets[0]?.lines.map(({ label, isTotal, figures }) => [
      label.value,
      isTotal,
      figures?.length,
    ])
  ).toEqual([
    ["Personal", false, 3],
    ["Lokaler", false, 3],
    ["Summa", true, 3],
  ]);
  expect(say(plan.budgets[0]?.lines[0]?.amount)).toBe("10.5 millionKronor");
});

test("programme points broken by pages are one table", () => {
  const header = ["Nr", "Punkt", "Hantering", "Status"];
  const point = (number: number): TestCell[] => [
    number,
    `Punkt ${number}`,
    `Se mål ${number}.`,
    "Pågår",
  ];
  const plan = read([
    header,
    point(1),
    point(2),
    header,
    point(3),
    [],
    header,
    point(4),
    [],
    [],
    header,
    point(5),
  ]);
  expect(plan.tables).toHaveLength(1);
  expect(plan.points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test("two budgets with the same header stay two", () => {
  const header = ["Verksamhet", "Budget (tkr)"];
  const plan = read([
    ["Skola"],
    header,
    ["Personal", 1],
    ["Summa", 1],
    [],
    ["Vård"],
    header,
    ["Personal", 2],
    ["Summa", 2],
  ]);
  expect(plan.tables.map(({ name, kind }) => [name, kind])).toEqual([
    ["Skola", "budget"],
    ["Vård", "budget"],
  ]);
});

test("cells that merely stand together are not reported", () => {
  const plan = read([
    ["Kontakt", "Anna"],
    ["Telefon", "011-15 00 00"],
    ["Rum", "A 214"],
  ]);
  expect([plan.tables, plan.notUnderstood]).toEqual([[], []]);
});

test("a table of Excel's own that fits no kind is reported", () => {
  const plan = read(
    [
      ["Kontakt", "Rum"],
      ["Anna", "A 214"],
    ],
    { tables: { Kontakter: "A1:B2" } }
  );
  expect(plan.tables.map(({ kind }) => kind)).toEqual(["unknown"]);
  expect(plan.notUnderstood.map(({ reason, text }) => [reason, text])).toEqual([
    ["noKind", "Kontakter"],
  ]);
});

test("a table without rows is reported as empty", () => {
  const plan = read([["Från", "Till", "Belopp"]], { tables: { Omföringar: "A1:C2" } });
  expect(plan.notUnderstood.map(({ reason }) => reason)).toEqual(["emptyTable"]);
});

test("a line between two tables without a gap is the title of the second", () => {
  const plan = read([
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", 5],
    ["Flytt av budget"],
    ["Från", "Till", "Belopp (tkr)"],
    ["A-nämnden", "B-nämnden", 2],
  ]);
  expect(plan.tables.map(({ kind, name }) => [kind, name])).toEqual([
    ["budget", "Blad1"],
    ["transfers", "Flytt av budget"],
  ]);
  expect(plan.budgets[0]?.lines.map(({ label }) => label.value)).toEqual(["Skola"]);
});

test("a merged heading in the last header line covers its columns", () => {
  const plan = read(
    [
      ["Verksamhet", "Budget 2025 (tkr)", null],
      ["Skola", 1, 2],
      ["Vård", 3, 4],
    ],
    { merges: ["B1:C1"] }
  );
  expect(plan.tables[0]?.columns.map(({ header }) => header)).toEqual([
    "Verksamhet",
    "Budget 2025 (tkr)",
    "Budget 2025 (tkr)",
  ]);
});

describe("a total typed right below an Excel table", () => {
  const lines = [
    ["Nämnd", "Budget 2025, tkr"],
    ["Skola", 5000],
    ["Vård", 7000],
  ];
  const options = { tables: { Ramar: "A1:B3" } };

  test("belongs to the table", () => {
    const plan = read([...lines, ["Summa", 12000]], options);
    expect(plan.tables.map(({ name }) => name)).toEqual(["Ramar"]);
    expect(plan.tables[0]?.area.rowCount).toBe(4);
    expect(amounts(plan)[0]?.at(-1)).toEqual(["Summa", "12000 thousandKronor"]);
    expect(plan.notUnderstood).toEqual([]);
  });

  test.each([
    ["other words", [["Kostnad per elev", 12000]]],
    ["an empty row between", [[], ["Summa", 12000]]],
  ])("with %s it does not", (_, below) => {
    const plan = read([...lines, ...below], options);
    expect(plan.tables[0]?.area.rowCount).toBe(3);
    expect(plan.budgets[0]?.lines.map(({ label }) => label.value)).toEqual(["Skola", "Vård"]);
  });
});

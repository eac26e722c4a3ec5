import { readPlan } from "../../src/plan/readPlan";
import type { Plan } from "../../src/plan/plan";
import { say } from "./support/figures";
import type { SheetOptions, TestCell } from "./support/snapshot";
import { formula, sheet, shown, workbook } from "./support/snapshot";

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

test("numbers stored as text are read and said to be text", () => {
  const plan = read([
    ["Verksamhet", "Belopp (mnkr)", "Andel"],
    ["Skola", "1\u00a0350,5", "57 %"],
    ["Vård", "–", "ca 43 %"],
    ["Okänt", "enligt beslut", null],
    ["Avvaktas", "uppgift saknas", null],
    ["Datum", shown(45258, "yyyy-mm-dd"), null],
  ]);
  const [school, care] = plan.budgets[0]?.lines ?? [];
  expect([say(school?.amount), school?.amount?.storedAsText]).toEqual([
    "1350.5 millionKronor",
    true,
  ]);
  expect([care?.amount, say(care?.share), care?.share?.approximate]).toEqual([
    undefined,
    "43 percent",
    true,
  ]);
  expect(plan.notUnderstood).toEqual([
    expect.objectContaining({ reason: "unreadableNumber", text: "enligt beslut" }),
    expect.objectContaining({ reason: "unreadableNumber", text: "45258" }),
  ]);
});

test("two units in one table stay apart", () => {
  const plan = read([
    ["Verksamhet", "Budget (mnkr)", "Förändring (tkr)", "Förändring (%)"],
    ["Skola", 12.5, 300, 2.4],
    ["Vård", "900 tkr", 10, 1.1],
  ]);
  expect(plan.budgets[0]?.lines.map(({ figures }) => figures?.map(say))).toEqual([
    ["12.5 millionKronor", "300 thousandKronor", "2.4 percent"],
    ["900 thousandKronor", "10 thousandKronor", "1.1 percent"],
  ]);
});

test("shares typed as fractions are percent", () => {
  const plan = read([
    ["Verksamhet", "Andel"],
    ["Skola", 0.05],
    ["Vård", 0.37],
    ["Övrigt", 0.58],
  ]);
  expect(plan.budgets[0]?.lines.map(({ share }) => say(share))).toEqual([
    "5 percent",
    "37 percent",
    "58 percent",
  ]);
});

test("English headers and separators are read when the table agrees on them", () => {
  const plan = read([
    ["Committee", "Budget 2025 (SEK million)", "Share"],
    ["Schools", "1,350.5", "60%"],
    ["Care", "1,250", "40%"],
    ["Total", "2,600.5", "100%"],
  ]);
  expect(plan.budgets[0]?.lines.map(({ amount, isTotal }) => [say(amount), isTotal])).toEqual([
    ["1350.5 millionKronor", false],
    ["1250 millionKronor", false],
    ["2600.5 millionKronor", true],
  ]);
});

test("Danish and Norwegian conventions are read", () => {
  const plan = read([
    ["Område", "Budget (mio. kr.)"],
    ["Skole", "1.350,5"],
    ["I alt", "1.350,5"],
  ]);
  expect(plan.budgets[0]?.lines.map(({ amount, isTotal }) => [say(amount), isTotal])).toEqual([
    ["1350.5 millionKronor", false],
    ["1350.5 millionKronor", true],
  ]);
});

test("a separator that nothing decides is asked about, never guessed", () => {
  const plan = read([
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", "1,350"],
    ["Vård", "1 250"],
  ]);
  expect(plan.budgets[0]?.lines.map(({ amount }) => say(amount))).toEqual([
    undefined,
    "1250 thousandKronor",
  ]);
  expect(plan.notUnderstood.map(({ reason, text }) => [reason, text])).toEqual([
    ["ambiguousNumber", "1,350"],
  ]);
});

test("'varav:' makes the indented lines below it parts", () => {
  const plan = read([
    ["Verksamhet", "Belopp (mnkr)"],
    ["Skola", 12],
    ["varav:"],
    [{ value: "lokaler", indent: 1 }, 5],
    ["  personal", 6],
    ["Vård", 8],
    ["– därav hemtjänst", 3],
    ["Summa", formula("=B2+B6", 20)],
  ]);
  expect(
    plan.budgets[0]?.lines.map(({ label, isOfWhich, isTotal }) => [label.value, isOfWhich, isTotal])
  ).toEqual([
    ["Skola", false, false],
    ["varav:", true, false],
    ["lokaler", true, false],
    ["personal", true, false],
    ["Vård", false, false],
    ["– därav hemtjänst", true, false],
    ["Summa", false, true],
  ]);
  expect(plan.budgets[0]?.lines.at(-1)?.amount).toMatchObject({ exact: true });
});

test("a transfer table's total is no transfer", () => {
  const plan = read([
    ["Från", "Till", "Belopp (mnkr)"],
    ["A-nämnden", "B-nämnden", shown(2, "0.0")],
    ["Summa", null, shown(2, "0.0")],
  ]);
  expect(plan.transfers).toHaveLength(1);
});

test("a formula over its column makes a total, whatever the label", () => {
  const plan = read(
    [
      ["Verksamhet", "Belopp (mnkr)", "Utfall (mnkr)", "Båda"],
      ["Skolan", formula("=SUM(B3:B4)", 12), 11, formula("=B2+C2", 23)],
      ["Personal", 8, 7, formula("=B3+C3", 15)],
      ["Lokaler", 4, 4, formula("=B4+C4", 8)],
    ],
    { tables: { Ram: "A1:D4" } }
  );
  const [budget] = plan.budgets;
  expect(budget?.lines.map(({ isTotal }) => isTotal)).toEqual([true, false, false]);
  expect(budget?.sums).toHaveLength(4);
  expect(budget?.sums?.[0]).toEqual({
    cell: { sheet: "Blad1", row: 1, column: 1 },
    terms: [
      { area: { sheet: "Blad1", row: 2, column: 1, rowCount: 2, columnCount: 1 }, weight: 1 },
    ],
  });
});

test("a structured reference in another sheet's formula finds the table's column", () => {
  const budget = sheet(
    "Budget",
    [
      ["Post", "Belopp (tkr)"],
      ["Skola", 5],
      ["Vård", 7],
    ],
    { tables: { Ram: "A1:B3" } }
  );
  const withTotal = sheet(
    "Med summa",
    [
      ["Post", "Belopp (tkr)"],
      ["Skola", 5],
      ["Summa", 5],
    ],
    {
      tables: { Summerad: "A1:B3" },
    }
  );
  const totalled = {
    ...withTotal,
    tables: withTotal.tables.map((table) => ({ ...table, hasTotals: true })),
  };
  const summary = sheet("Samlat", [
    ["Nämnd", "Belopp (tkr)"],
    ["Alla", formula("=SUM(Ram[Belopp (tkr)])", 12)],
    ["En", formula("=SUM(Summerad[Belopp (tkr)])", 5)],
  ]);
  const [, , read] = readPlan(workbook(budget, totalled, summary)).budgets;
  expect(read?.sums?.map(({ terms }) => terms[0]?.area)).toEqual([
    { sheet: "Budget", row: 1, column: 1, rowCount: 2, columnCount: 1 },
    { sheet: "Med summa", row: 1, column: 1, rowCount: 1, columnCount: 1 },
  ]);
});

test("account numbers before the names are not the labels", () => {
  const plan = read([
    ["Konto", "Benämning", "Budget 2025", "Årets prognos"],
    [3010, "Avgifter", 12.5, 12],
    [5010, "Lokaler", 7.5, 8],
  ]);
  expect(amounts(plan)[0]).toEqual([
    ["Avgifter", "12.5 unknown"],
    ["Lokaler", "7.5 unknown"],
  ]);
});

test("a unit in the first header holds for the amounts", () => {
  const plan = read([
    ["Mnkr", "Bokslut 2023", "Förslag 2025"],
    ["Verksamhetens intäkter", 20, 21],
    ["Verksamhetens nettokostnad", -80, -82],
  ]);
  expect(
    plan.budgets[0]?.lines.map(({ label, figures, isTotal }) => [
      label.value,
      figures?.map(say),
      isTotal,
    ])
  ).toEqual([
    ["Verksamhetens intäkter", ["20 millionKronor", "21 millionKronor"], false],
    ["Verksamhetens nettokostnad", ["-80 millionKronor", "-82 millionKronor"], false],
  ]);
});

test("a formula that repeats one cell is no total", () => {
  const plan = read([
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", 5],
    ["Samma belopp", formula("=SUM(B2)", 5)],
  ]);
  expect(plan.budgets[0]?.lines.map(({ isTotal }) => isTotal)).toEqual([false, false]);
});

test("a total ends the parts that 'varav:' announces", () => {
  const plan = read([
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", 5],
    ["varav:"],
    [" lokaler", 2],
    [" Summa", 5],
  ]);
  expect(plan.budgets[0]?.lines.map(({ isOfWhich }) => isOfWhich)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a unit line holds for every table of its sheet, an amount in running text for none", () => {
  const tables: TestCell[][] = [
    ["Verksamhet", "Belopp"],
    ["Skola", 5.5],
    [],
    [],
    [],
    ["Verksamhet", "Belopp"],
    ["Vård", 7.5],
  ];
  const units = (line: string): (string | undefined)[] =>
    read([[line], [], [], [], ...tables]).budgets.map(({ lines }) => lines[0]?.amount?.unit);
  expect(units("Alla belopp i tkr")).toEqual(["thousandKronor", "thousandKronor"]);
  expect(units("Elevpengen höjs med 300 tkr")).toEqual(["unknown", "unknown"]);
});

test.each([
  ["Förändring jämfört med 2023", "change"],
  ["Varav lokaler", "ofWhich"],
  ["Kommunens budget", "budget"],
  ["Inget särskilt", "budget"],
])("below the title %p a list of amounts is a table of kind %s", (title, kind) => {
  const plan = read([[title], ["Post", "Belopp (tkr)"], ["Skola", 5], ["Vård", 7]], {}, "Budget");
  expect(plan.tables.map((table) => table.kind)).toEqual([kind]);
});

test("what is compared in two columns is a budget, also below 'jämfört med'", () => {
  const plan = read([
    ["Nettokostnad jämfört med föregående år"],
    ["Post", "Bokslut 2023 (tkr)", "Budget 2024 (tkr)"],
    ["Skola", 5, 6],
  ]);
  expect(plan.tables.map(({ kind }) => kind)).toEqual(["budget"]);
});

test("the sheet's name decides where headers alone do not", () => {
  const rows = [
    ["Nr", "Beskrivning"],
    [1, "Fler möten."],
    [2, "Färre bilar."],
  ];
  expect(read(rows, {}, "Mål").goals).toHaveLength(2);
  expect(read(rows, {}, "Blad1").goals).toEqual([]);
});

test("a column of dates holds no amounts", () => {
  const date = shown(45292, "yyyy-mm-dd");
  const plan = read([
    ["Verksamhet", "Budget (tkr)", "Gäller från och med"],
    ["Skola", 5, date],
    ["Vård", 7, date],
  ]);
  expect(plan.tables[0]?.columns.map(({ role }) => role)).toEqual(["label", "amount", "unknown"]);
  expect(plan.notUnderstood).toEqual([]);
});

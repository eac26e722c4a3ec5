import { formatRange } from "../../src/plan/address";
import { changeCorrections } from "../../src/plan/changeCorrections";
import { readPlan } from "../../src/plan/readPlan";
import type { TestCell } from "./support/snapshot";
import { sheet, shown, workbook } from "./support/snapshot";
import { readRows } from "./support/outline";

function told(rows: readonly (readonly TestCell[])[]): string[] {
  return readRows(rows).notUnderstood.map(
    ({ reason, area, text }) => `${reason} ${formatRange(area)} ${text ?? ""}`
  );
}

const COUNTS: TestCell[][] = [
  ["Antal elever", 45, 50],
  ["Antal barn", 30, 31],
  ["Antal brukare", 31, 22],
];

test.each<[string, TestCell[][], string]>([
  ["counts without a header", COUNTS, "noHeader A1:C3 Blad1"],
  ["figures below unknown headers", [["Ort", "Alfa", "Beta"], ...COUNTS], "noKind A1:C4 Blad1"],
  [
    "numbers without words",
    [
      [1.5, 2],
      [2.5, 3],
    ],
    "noHeader A1:B2 Blad1",
  ],
  [
    "a header that speaks of goals",
    [
      ["Indikator", "Sort"],
      ["Nöjda elever", "Andel"],
      ["Sjukfrånvaro", "Dagar"],
    ],
    "noKind A1:B3 Blad1",
  ],
  ["an amount by itself", [["Budgetram", shown(493.4, "0.0")]], "noHeader A1:B1 Budgetram; 493.4"],
  ["an amount with its unit", [["Personal", "200 mnkr"]], "noHeader A1:B1 Personal; 200 mnkr"],
  ["a total by itself", [["Summa", 52, 77]], "noHeader A1:C1 Summa; 52; 77"],
  ["a column of amounts", [[1.5], [2.5], [3.5]], "noHeader A1:A3 1.5; 2.5; 3.5"],
])("%s are told", (_, rows, expected) => {
  expect(told(rows)).toEqual([expected]);
});

test.each<[string, TestCell[][]]>([
  [
    "contents with pages",
    [["Innehåll"], ["Inledning", 3], ["Mål", 5], ["Budget", 5], ["Bilagor", 15]],
  ],
  [
    "sheets with what is on them",
    [
      ["Flik", "Innehåll", "Antal"],
      ["Mål", "Nämndens mål", 8],
      ["Punkter", "Programpunkter", 36],
      ["Råd", "Kommunfullmäktiges mål", 6],
    ],
  ],
  [
    "contacts",
    [
      ["Namn", "Telefon", "Rum"],
      ["Anna", 701234567, 214],
      ["Bo", "011-15 00 00", 112],
    ],
  ],
  [
    "versions",
    [
      ["Version", "Datum", "Beskrivning"],
      ["1.0", shown(45_258, "yyyy-mm-dd"), "Första"],
      ["1.1", shown(45_259, "yyyy-mm-dd"), "Andra"],
    ],
  ],
  [
    "a form",
    [
      ["Dnr", "KS 2024/12"],
      ["Datum", "2024-01-01"],
      ["Version", 2],
      ["Antal sidor", 14],
    ],
  ],
  ["lines by themselves", [["Sida", 3], [], ["Version", 1.2], [], ["Uppdaterad", "2024-01-01"]]],
  ["a unit above a table", [["1.000 kr."], ["Område", "Budget 2024"], ["Skole", 5], ["Kultur", 7]]],
  [
    "notes",
    [
      ["Att göra", "Vem"],
      ["Ring Bo", "Anna"],
      ["Boka rum", "Cia"],
    ],
  ],
])("%s are no riddle", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("the lines of a form are texts, so that its case number is found", () => {
  const plan = readRows([
    ["Dnr", "KS 2024/12"],
    ["Datum", "2024-01-01"],
    ["Version", "två"],
    ["Antal sidor", "14 st"],
  ]);
  expect(plan.caseNumber?.value).toBe("KS 2024/12");
});

test("what a person left out is not told", () => {
  const given = workbook(sheet("Blad1", COUNTS));
  const table = readPlan(given).found?.[0]?.recognised;
  expect(table?.area.rowCount).toBe(3);
  const corrections = table && changeCorrections(given, { table, correction: { ignore: true } });
  expect(readPlan({ ...given, corrections: corrections ?? "" }).notUnderstood).toEqual([]);
});

import * as fc from "fast-check";
import { readPlan } from "../../src/plan/readPlan";
import type { CellContent, SheetSnapshot } from "../../src/plan/snapshot";
import { sheet, shown, workbook } from "./support/snapshot";
import type { TestCell } from "./support/snapshot";

const WORDS = [
  "Verksamhet",
  "Belopp (mnkr)",
  "Andel",
  "Från",
  "Till",
  "Nr",
  "Punkt",
  "Hantering",
  "Mål",
  "Måluppfyllelse",
  "KF-mål",
  "Uppföljning",
  "Genomförs",
  "Summa",
  "varav",
  "Mål 1 Näringsliv",
  "(mål 2)",
  "A. Text",
  "1 350,5",
  "1.350",
  "2023–2026",
  "KS 2023/1297",
  "Mål 1",
  "Mål 2",
  "Mål: Trygghet",
  "Nämndmål 3. Klimat",
  "KF-mål 1: Alla",
  "M2",
  "1. Näringsliv",
  "Målnamn",
  "Målområde",
  "Måluppfyllelse:",
  "Nämndens måluppfyllelser",
  "- A. Text",
  "B) Text\nsom går vidare",
  "• Ett.\n• Två.",
  "går vidare",
  "”Ett citat.”",
  "Indikator",
  "Utfall 2023",
  "Mål 2025",
  "Minst 90 %",
  "Nämndmål",
  "Globala mål",
  "Delårsuppföljning genomförs i juni.",
  "Månad",
  "Aktivitet",
  "mål 1–3, 2 och 5",
];
const content: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 2050 }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.boolean() }
);
const format = fc.oneof(fc.constantFrom("General", "0%", "#,##0.0", "yyyy-mm-dd", ""), fc.string());
const rows = fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 12 });
const index = fc.integer({ min: -2, max: 14 });
const area = fc.record({
  sheet: fc.constant("Blad"),
  row: index,
  column: index,
  rowCount: index,
  columnCount: index,
});
const anySheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.oneof(fc.constantFrom("Budget", "Mål", "Blad"), fc.string()),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  row: fc.nat(3),
  column: fc.nat(3),
  values: rows,
  text: fc.constant([]),
  formulas: fc.array(fc.array(fc.constantFrom("", "=SUM(B2:B9)", "=1+"), { maxLength: 6 }), {
    maxLength: 12,
  }),
  numberFormats: fc.array(fc.array(format, { maxLength: 6 }), { maxLength: 12 }),
  bold: fc.constant([]),
  indent: fc.constant([]),
  tables: fc.array(
    fc.record({ name: fc.string(), area, hasHeaders: fc.boolean(), hasTotals: fc.boolean() }),
    { maxLength: 2 }
  ),
  merges: fc.array(area, { maxLength: 2 }),
});

test("no workbook makes the reader throw", () => {
  const property = fc.property(fc.array(anySheet, { maxLength: 3 }), (sheets) => {
    expect(readPlan({ sheets })).toHaveProperty("tables");
  });
  fc.assert(property, { numRuns: 2000 });
});

const GOAL_LINES = ["Mål 1 Skola", "Text.", "Måluppfyllelse", "- Fler."];

/** How often reading a sheet looks at a cell's content. */
function looksAt(rowsOfCells: readonly (readonly TestCell[])[]): number {
  let looks = 0;
  const built = sheet("Budget", rowsOfCells);
  const counted = built.values.map(
    (row) =>
      new Proxy(row, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      })
  );
  readPlan(workbook({ ...built, values: counted }));
  return looks;
}

test.each([
  [
    "a budget of twelve columns",
    (row: number) => [`Post ${row}`, ...Array.from({ length: 12 }, () => row + 0.5)],
  ],
  [
    "a row of figures in every other row",
    (row: number) => (row % 2 === 0 ? [] : [`Post ${row}`, row + 0.5]),
  ],
  [
    "scattered single cells",
    (row: number) => [...Array.from({ length: row % 7 }, () => null), "ord"],
  ],
  [
    "a header in every third row",
    (row: number) => (row % 3 === 0 ? ["Verksamhet", "Belopp"] : [`Post ${row}`, row]),
  ],
  ["a goal's heading in every fourth row", (row: number) => [GOAL_LINES[row % 4] ?? ""]],
  [
    "a goal's table in every fourth row",
    (row: number) =>
      [[`Mål ${row}`], ["Måluppfyllelse", "Indikator", "Målvärde"], ["A. Text", "Antal", 5], []][
        row % 4
      ] ?? [],
  ],
  ["one goal above a document", (row: number) => [row === 0 ? "Mål 1 Skola" : "Text om skolan."]],
  ["long hostile texts", () => ["mål 1 och ".repeat(300), `${"1 ".repeat(200)}kr`]],
])("%s takes work that grows with its size only", (_, rowOf) => {
  const build = (count: number): TestCell[][] => [
    ["Verksamhet", "Belopp (tkr)"],
    ...Array.from({ length: count }, (__, row) => rowOf(row) as TestCell[]),
    ["Summa", shown(1, "0.0")],
  ];
  expect(looksAt(build(3000)) / looksAt(build(300))).toBeLessThan(12);
});

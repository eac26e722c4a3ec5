import fc from "fast-check";
import { readPlan } from "../../src/plan/readPlan";
import { words } from "./support/findings";
import { validatePlan } from "../../src/validation/validatePlan";
import { sheet, shown, type TestCell, workbook } from "../plan/support/snapshot";
import { type Layout, LAYOUTS, type PublishedTable, type Value } from "./support/publishedTables";

const UNITS = ["tkr", "mnkr"] as const;
const TOTAL = /^(?:summa|totalt|årets (?:res|kas)|utgående)/iu;
const RUNS = { numRuns: 40 };

/** How a table is published: rounded to so many decimals, in cells of numbers or pasted as text. */
interface Print {
  readonly decimals: number;
  readonly unit: (typeof UNITS)[number];
  readonly asText: boolean;
}

const print: fc.Arbitrary<Print> = fc.record({
  decimals: fc.integer({ min: 0, max: 2 }),
  unit: fc.constantFrom(...UNITS),
  asText: fc.boolean(),
});
/** Each amount is its scale times ten to the power of one of these. */
const powers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 64,
  maxLength: 64,
});

function tableOf(layout: Layout, drawn: readonly number[]): PublishedTable {
  let next = 0;
  return layout((scale) => scale * 10 ** (drawn[next++ % drawn.length] ?? 0));
}

function cellOf(value: Value, { decimals, asText }: Print): TestCell {
  const [amount, places] =
    typeof value === "number" ? [value, decimals] : [100 * value.share, value.decimals];
  const isPercent = typeof value !== "number";
  const digits = Math.abs(amount).toFixed(places);
  const rounded = Number(digits) === 0 ? 0 : Math.sign(amount) * Number(digits);
  const fraction = places === 0 ? "" : `.${"0".repeat(places)}`;
  const grouped = digits.replace(/\B(?=(?:\d{3})+(?!\d))/gu, " ").replace(".", ",");
  if (asText) return `${rounded < 0 ? "−" : ""}${grouped}${isPercent ? " %" : ""}`;
  return isPercent
    ? shown(Number((rounded / 100).toFixed(places + 2)), `0${fraction}%`)
    : shown(rounded, `#,##0${fraction}`);
}

function cellsOf({ title, header, rows }: PublishedTable, how: Print): TestCell[][] {
  const lines = rows.map(({ label, values }) => [label, ...values.map((one) => cellOf(one, how))]);
  return [[`${title} (${how.unit})`], [...header], ...lines];
}

/** What is said of figures; numbers pasted as text are another matter. */
function found(cells: readonly (readonly TestCell[])[]): string[] {
  const { findings } = validatePlan(readPlan(workbook(sheet("Tabell", cells))));
  return findings
    .filter(({ rule, severity }) => severity !== "info" && rule !== "number-as-text")
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${words(message)}`);
}

describe.each(Object.entries(LAYOUTS))("a published table: %s", (_, layout) => {
  test("is not doubted, however it is rounded and printed", () => {
    fc.assert(
      fc.property(powers, print, (drawn, how) => {
        const cells = cellsOf(tableOf(layout, drawn), how);
        expect({ cells, found: found(cells) }).toEqual({ cells, found: [] });
      }),
      RUNS
    );
  });

  test("is doubted when a total is half as much again", () => {
    fc.assert(
      fc.property(powers, print, (drawn, how) => {
        const cells = cellsOf(tableOf(layout, drawn), { ...how, asText: false, decimals: 2 });
        const total = cells.findLastIndex(
          ([label]) => typeof label === "string" && TOTAL.test(label)
        );
        const wrong = cells.map((row, place) => (place === total ? spoiled(row) : row));
        expect(found(wrong)).not.toEqual([]);
      }),
      RUNS
    );
  });
});

/** A row whose first amount is half as much again. */
function spoiled([label, amount, ...others]: readonly TestCell[]): TestCell[] {
  const value = typeof amount === "object" ? Number(amount?.value) : 0;
  return [label, shown(Number((1.5 * value + 1).toFixed(2)), "#,##0.00"), ...others];
}

test("what makes a balance less is not added where it is written without a minus", () => {
  const loans = (...rows: readonly (readonly TestCell[])[]) =>
    found([["Lån (tkr)"], ["", "2023", "2024"], ["Ingående skuld", 300, 320], ...rows]);
  const borrowed = ["Nya lån", 20, 50];
  expect(loans(borrowed, ["Amortering", 0, 10], ["Utgående skuld", 320, 360])).toEqual([]);
  expect(loans(borrowed, ["Amortering", 0, -10], ["Utgående skuld", 320, 380])).not.toEqual([]);
});

test("a cash flow is not taken to add the income statement above it", () => {
  const rows: TestCell[][] = [
    ["Verksamhetens intäkter", 210, 220],
    ["Verksamhetens kostnader", -1560, -1622],
    ["Verksamhetens nettokostnader", -1350, -1402],
    ["Skatteintäkter", 1370, 1430],
    ["Verksamhetens resultat", 20, 28],
    ["Finansiella intäkter", 1, 1],
    ["Årets resultat", 21, 29],
    ["Kassaflöde från den löpande verksamheten", 85, 95],
    ["Kassaflöde från investeringsverksamheten", -115, -99],
  ];
  expect(found([["Ekonomi (mnkr)"], ["", "Bokslut 2023", "Budget 2024"], ...rows])).toEqual([]);
});

import { readPlan } from "../../../src/plan/readPlan";
import type { Plan } from "../../../src/plan/plan";
import type { TestCell } from "../support/snapshot";
import { sheet, workbook } from "../support/snapshot";

function read(rows: readonly (readonly TestCell[])[]): Plan {
  return readPlan(workbook(sheet("Budget", rows)));
}

test("a transposed table has its total in a column", () => {
  const [budget] = read([
    ["Mnkr", "Skola", "Vård", "Miljö", "Summa"],
    ["Budget 2023", 100.4, 80.7, 12.3, 193.4],
    ["Budget 2024", 104.9, 79.2, 14.1, 198.2],
    ["Plan 2025", 107.3, 85.5, 13.8, 206.6],
  ]).budgets;
  expect(budget?.rowRelations).toEqual([]);
  expect(budget?.columnRelations).toEqual([
    expect.objectContaining({
      kind: "sum",
      result: 4,
      because: ["label", "arithmetic"],
      holdsIn: [0, 1, 2],
      failsIn: [],
    }),
  ]);
});

test("a table of forty years has its sums in every one of them", () => {
  const years = Array.from({ length: 40 }, (_, index) => index);
  const school = years.map((year) => 1000 + ((year * 7919) % 613));
  const care = years.map((year) => 800 + ((year * 6101) % 541));
  const both = years.map((year) => (school[year] ?? 0) + (care[year] ?? 0));
  const [budget] = read([
    ["Tkr", ...years.map((year) => `Budget ${1990 + year}`)],
    ["Hela kommunen", ...both],
    ["Skola", ...school],
    ["Vård", ...care.with(30, 1)],
  ]).budgets;
  const [relation, ...more] = budget?.rowRelations ?? [];
  expect(more).toEqual([]);
  expect(relation).toMatchObject({ total: 0, because: ["arithmetic"], failsIn: [31] });
  expect(relation?.holdsIn).toHaveLength(39);
});

test("sections under headings with the same labels keep to themselves", () => {
  const [budget] = read([
    ["Mnkr", "Budget 2024", "Budget 2025"],
    ["Skola"],
    ["Personal", 100.4, 103.7],
    ["Lokaler", 51.2, 53.1],
    ["Summa", 151.6, 156.8],
    ["Vård"],
    ["Personal", 211.7, 208.9],
    ["Lokaler", 18.3, 19.9],
    ["Summa", 230, 228.8],
  ]).budgets;
  expect(
    budget?.rowRelations?.map(({ total, parts }) => [total, ...parts.map((p) => p.line)])
  ).toEqual([
    [3, 1, 2],
    [7, 5, 6],
  ]);
});

import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";

const ROWS = 150;
const WRONG = 70;

/** Amounts that no two rows share, in whole units. */
function amountAt(row: number, column: number): number {
  return 1000 + ((row * 7919 + column * 104_729) % 8887);
}

/** A table with sums down and across, with one amount wrong. */
function grid(error: number) {
  const exact = Array.from({ length: ROWS }, (_, row) =>
    [0, 1, 2].map((column) => amountAt(row, column))
  );
  const all = exact.map((amounts) => [...amounts, amounts.reduce((sum, value) => sum + value)]);
  const totals = [0, 1, 2, 3].map((column) =>
    all.reduce((sum, amounts) => sum + (amounts[column] ?? 0), 0)
  );
  const rows = all.map((amounts, row) => {
    const shown = row === WRONG ? amounts.with(1, (amounts[1] ?? 0) + error) : amounts;
    return `Enhet ${row} | ${shown.join(" | ")}`;
  });
  return budgetOf(
    "Verksamhet (tkr) | Budget 2024 | Plan 2025 | Plan 2026 | Totalt 2024–2026",
    ...rows,
    `Summa | ${totals.join(" | ")}`
  );
}

describe("a grid of more than a hundred relations", () => {
  const { findings } = validatePlan(grid(4000));
  const [first, ...others] = findings.filter(({ severity }) => severity === "error");

  test("gives one finding, at the cell that the failing sums share, with the value that lets both hold", () => {
    expect(others).toEqual([]);
    expect(first?.cells[0]).toMatchObject({ row: WRONG + 1, column: 2 });
    expect(first?.repairs).toMatchObject([{ cells: [{ value: String(amountAt(WRONG, 1)) }] }]);
    expect(first?.also).toHaveLength(1);
  });

  test("says that every possibility was tried", () => {
    expect(first?.explanations.map(({ key }) => key)).toContain("suspects.only");
  });
});

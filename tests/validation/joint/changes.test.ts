import fc from "fast-check";
import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";

const HEADER = "Verksamhet (tkr) | Budget 2023 | Budget 2024 | Förändring %";

function errorsOf(...rows: readonly string[]) {
  return validatePlan(budgetOf(HEADER, ...rows)).findings.filter(
    ({ severity }) => severity === "error"
  );
}

describe("percentage changes together with sums", () => {
  test("lead to the amount where both fail, as one finding", () => {
    const [first, ...others] = errorsOf(
      "Politik | 4123 | 4245 | 3,0 %",
      "Skola | 25789 | 26512 | 2,8 %",
      "Vård | 31222 | 37421 | 3,8 %",
      "Kultur | 6411 | 6502 | 1,4 %",
      "Teknik | 8123 | 8345 | 2,7 %",
      "Summa | 75668 | 78025 | 3,1 %"
    );
    expect(others).toEqual([]);
    expect(first?.cells[0]).toMatchObject({ row: 3, column: 2 });
    expect(first?.repairs[0]?.cells).toMatchObject([{ value: "32421" }]);
    expect(first?.also).toHaveLength(1);
  });

  test("never condemn a true table that was rounded", () => {
    const amount = fc.integer({ min: 1_000_000, max: 90_000_000 });
    const rows = fc.array(fc.tuple(amount, amount), { minLength: 5, maxLength: 8 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const total = [0, 1].map((year) => pairs.reduce((sum, pair) => sum + (pair[year] ?? 0), 0));
        const lines = [...pairs, total].map(([before = 1, after = 1], index) => {
          const change = ((100 * (after - before)) / before).toFixed(1).replace(".", ",");
          const label = index === pairs.length ? "Summa" : `Enhet ${index}`;
          const [left, right] = [before, after].map((value) => Math.round(value / 1000));
          return `${label} | ${left} | ${right} | ${change} %`;
        });
        expect(errorsOf(...lines)).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });
});

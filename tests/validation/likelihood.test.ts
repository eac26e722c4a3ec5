import { budgetOf } from "./support/budgets";
import { onlyFinding } from "./support/findings";

/** What the first repair changes: the row of its cell and the value. */
function first(plan: ReturnType<typeof budgetOf>, rule = "sum-of-parts") {
  const [best] = onlyFinding(rule, plan).repairs;
  return best?.cells.map(({ cell, value }) => [cell.row, value]);
}

const HEADER = "Verksamhet (tkr) | Budget 2023 | Budget 2024 | Plan 2025";

describe("the first repair", () => {
  test("is the cell that does not look like its row's other amounts, of several where one digit may be wrong", () => {
    const plan = budgetOf(
      HEADER,
      "Politik | 4123 | 4245 | 4381",
      "Skola | 25789 | 26512 | 27333",
      "Vård | 31222 | 37421 | 33105",
      "Summa | 61134 | 63178 | 64819"
    );
    expect(first(plan)).toEqual([[3, "32421"]]);
  });

  test("is a slip that fits within rounding rather than the value in the middle", () => {
    const plan = budgetOf(
      HEADER,
      "Politik | 4,1 | 4,2 | 4,4",
      "Skola | 25,8 | 26,5 | 27,3",
      "Vård | 31,2 | 36,4 | 33,1",
      "Kultur | 6,4 | 6,5 | 6,7",
      "Summa | 67,5 | 69,7 | 71,5"
    );
    expect(first(plan)).toEqual([[3, "32.4"]]);
  });

  test("is another amount rather than an empty cell, where one digit explains the difference", () => {
    const plan = budgetOf(
      HEADER,
      "Politik | 4123 | 9245 | 4381",
      "Skola | 25789 |  | 27333",
      "Vård | 31222 | 32421 | 33105",
      "Summa | 61134 | 36666 | 64819"
    );
    expect(first(plan, "missing-figure")).toEqual([[1, "4245"]]);
  });
});

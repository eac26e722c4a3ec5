import { budgetOf } from "../support/budgets";
import { findingsOf, onlyFinding, place } from "../support/findings";

const RULE = "sum-of-parts";

/** Items in an inner column, their sums in the outer one. */
function setOut(added: number) {
  return budgetOf(
    "Tkr |  | ",
    "Ram 2024 |  | 493400",
    "Tillkommande |  | ",
    "Lagstiftning | 1200 | ",
    "Volymer | 4300 | ",
    "Trygghet | 2500 | ",
    `Summa tillkommande |  | ${added}`,
    "Avgående |  | ",
    "Effektivisering | -4934 | ",
    "Projekt | -1100 | ",
    "Summa avgående |  | -6034",
    "Ram 2025 |  | 495366"
  );
}

describe("sums in an outer column", () => {
  test("are those of the items in the inner column", () => {
    expect(findingsOf(RULE, setOut(8000))).toEqual([]);
    const found = onlyFinding(RULE, setOut(8100));
    expect(found).toMatchObject({ severity: "error", actual: "8100" });
    expect(place(found)).toBe("Budget!C7");
  });

  test("are left to the column's own items where it has any", () => {
    const plan = budgetOf(
      "Tkr | 2024 | 2025",
      "Skola | 120,0 | 124,0",
      "Vård | 80,0 | 83,0",
      "Summa | 200,0 | 207,0"
    );
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

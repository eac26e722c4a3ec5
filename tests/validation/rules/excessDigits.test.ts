import { readPlan } from "../../../src/plan/readPlan";
import { formula, sheet, shown, type TestCell, workbook } from "../../plan/support/snapshot";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "excess-digits";

function budget(...amounts: readonly TestCell[]) {
  const rows = amounts.map((amount, index): TestCell[] => [`Verksamhet ${index}`, amount]);
  return readPlan(workbook(sheet("Budget", [["Mnkr", "Budget 2024"], ...rows])));
}

describe(RULE, () => {
  test("tells that a typed number has digits that its cell does not show", () => {
    const found = onlyFinding(RULE, budget(shown(284.6373, "0.0"), shown(12, "0.0")));
    expect(found).toMatchObject({ severity: "info", verdict: "consistent" });
    expect(place(found)).toBe("Budget!B2");
    expect(words(found.message)).toContain("Här är 284,6373 lagrat men 284,6 visas.");
    expect(found.repairs[0]?.cells).toMatchObject([{ value: "284.6" }]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("tells it once for a sheet", () => {
    const found = onlyFinding(RULE, budget(shown(1.26, "0.0"), shown(2.34, "0.0")));
    expect(words(found.message)).toContain("2 tal är lagrade med fler decimaler än de visar");
    expect(found.cells).toHaveLength(2);
  });

  test("tells of numbers with many more decimals than the rest of their column", () => {
    const rows = ["12", "15", "7", "10", "21", "12,345"].map(
      (amount, index) => `Rad ${index} | ${amount}`
    );
    const found = onlyFinding(RULE, budgetOf("Verksamhet (tkr) | Budget", ...rows));
    expect(place(found)).toBe("Budget!B7");
    expect(words(found.message)).toContain(
      "12,345 har fler decimaler än övriga tal i kolumnen (0)"
    );
  });

  test.each([
    ["numbers are stored as they are shown", budget(shown(284.6, "0.0"), shown(12, "0.0"))],
    ["a formula hides decimals", budget(formula("=1/3", 1 / 3, "0.0"), shown(12, "0.0"))],
    ["the digits are the noise of binary numbers", budget(shown(0.1 + 0.2, "0.0"))],
    [
      "a number has one decimal more",
      budgetOf("Verksamhet (tkr) | Budget", "A | 12", "B | 15", "C | 7", "D | 10", "E | 12,5"),
    ],
    [
      "the rows are of different precision",
      budgetOf("Verksamhet (tkr) | Budget", "A | 1,25", "B | 15", "C | 7", "D | 1,75", "E | 12,50"),
    ],
  ])("is silent where %s", (_, plan) => {
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

import { readPlan } from "../../../src/plan/readPlan";
import { formula, sheet, shown, type TestCell, workbook } from "../../plan/support/snapshot";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "shown-figures-do-not-add-up";

function budget(format: string, ...rows: (readonly [string, number])[]) {
  const cells = rows.map(([label, amount]): TestCell[] => [label, shown(amount, format)]);
  const total = rows.reduce((sum, [, amount]) => sum + amount, 0);
  const last = formula(`=SUM(B2:B${rows.length + 1})`, total, format);
  return readPlan(workbook(sheet("Budget", [["Mnkr", "Budget 2024"], ...cells, ["Summa", last]])));
}

describe(RULE, () => {
  test("tells that hidden decimals make a sum look wrong", () => {
    const found = onlyFinding(RULE, budget("0.0", ["Skola", 12.44], ["Vård", 12.44]));
    expect(found).toMatchObject({ severity: "info", verdict: "consistent" });
    expect(place(found)).toBe("Budget!B4");
    expect(words(found.message)).toContain("Summa visar 24,9, men delarna som de visas blir 24,8.");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["add up as shown", budget("0.0", ["Skola", 12.42], ["Vård", 12.42])],
    ["are stored as shown", budget("0.00", ["Skola", 12.44], ["Vård", 12.44])],
    ["only hide the noise of binary numbers", budget("0.0", ["Skola", 0.1], ["Vård", 0.2])],
  ])("is silent about figures that %s", (_, plan) => {
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

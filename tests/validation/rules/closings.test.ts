import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "amount-bridge";

function frame(...lines: readonly string[]) {
  return budgetOf("Ramförändring | tkr", ...lines);
}

const CHANGES = ["Löneuppräkning | 12000", "Hyresökning | 3500", "Effektivisering | -5400"];

describe("changes between the amounts of two years", () => {
  test("have to lead from one to the other", () => {
    const found = onlyFinding(RULE, frame("Ram 2023 | 408000", ...CHANGES, "Ram 2024 | 419100"));
    expect(found.severity).toBe("warning");
    expect(place(found)).toBe("Budget!B6");
    expect(words(found.message)).toContain("Ram 2023 och raderna efter den blir 418 100");
    expect(found.repairs[0]?.cells).toMatchObject([{ value: "418100" }]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["they do", frame("Ram 2023 | 408000", ...CHANGES, "Ram 2024 | 418100")],
    ["the years are not in a row", frame("Ram 2022 | 408000", ...CHANGES, "Ram 2024 | 419100")],
    ["the names differ", frame("Bokslut 2023 | 408000", ...CHANGES, "Budget 2024 | 419100")],
    [
      "the lines between are as large as what they would change",
      frame("Ram 2023 | 408", "Skola | 500", "Vård | 300", "Ram 2024 | 800"),
    ],
    ["nothing stands between", frame("Ram 2023 | 408000", "Ram 2024 | 419100")],
    [
      "one of the lines between has no amount",
      frame("Ram 2023 | 408", "Löner | 12", "Hyror", "Ram 2024 | 500"),
    ],
  ])("are nothing to tell where %s", (_, plan) => {
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

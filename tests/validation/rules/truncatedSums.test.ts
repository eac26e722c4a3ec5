import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, words } from "../support/findings";

const RULE = "sum-of-parts";
const HEADER = "Verksamhet (mnkr) | Budget 2023 | Budget 2024 | Plan 2025";

describe("sums of figures that were cut off", () => {
  const cutOff = budgetOf(
    HEADER,
    "Politik | 40,1 | 41,2 | 42,0",
    "Skola | 25,7 | 26,5 | 27,3",
    "Vård | 31,2 | 32,4 | 33,1",
    "Summa | 97,0 | 100,1 | 102,5"
  );

  test("stay errors, with the cutting off as their first explanation and the rounded sum", () => {
    const plan = budgetOf(
      HEADER,
      "A | 1 | 2 | 3",
      "B | 1 | 2 | 4",
      "C | 1 | 2 | 5",
      "D | 1 | 2 | 6",
      "E | 1 | 2 | 7",
      "Summa | 9 | 11 | 25"
    );
    const found = onlyFinding(RULE, plan);
    expect(found.severity).toBe("error");
    expect(found.explanations.map((text) => words(text))).toContain(
      "Tabellens alla summor stämmer om beloppen är avkortade i stället för avrundade. Avrundat blir summan 5."
    );
    expect(faultsOfTexts(found)).toEqual([]);
    expect(findingsOf(RULE, plan, { rounding: "truncation" })).toEqual([]);
  });

  test("are within rounding where few are added", () => {
    expect(findingsOf(RULE, cutOff)).toEqual([]);
  });

  test("are not explained so where another sum fails that way too", () => {
    const plan = budgetOf(
      HEADER,
      "A | 1 | 2 | 3",
      "B | 1 | 2 | 4",
      "C | 1 | 2 | 5",
      "D | 1 | 2 | 6",
      "E | 1 | 2 | 7",
      "Summa | 9 | 10 | 45"
    );
    const explained = findingsOf(RULE, plan).flatMap(({ explanations }) => explanations);
    expect(explained.map(({ key }) => key)).not.toContain("sum-of-parts.truncated");
  });
});

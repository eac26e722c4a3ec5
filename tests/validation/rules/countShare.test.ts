import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { plan, text } from "../support/plan";

const RULE = "count-share";

function saying(words: string) {
  return plan({ texts: [text(words, "Plan!A3")] });
}

describe(RULE, () => {
  test("tells that a share in a text is not the count's", () => {
    const found = onlyFinding(RULE, saying("Nämnden ansvarar för 36 av 95 punkter (39 procent)."));
    expect(found).toMatchObject({ severity: "warning", expected: "38", actual: "39" });
    expect(place(found)).toBe("Plan!A3");
    expect(words(found.message)).toContain("36 av 95 är 37,89 %, alltså 38 %, men 39 % står.");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    "12 av 48 enheter, eller 26 %",
    "12 of the 48 units, which is 26 percent",
    "12 av totalt 48 kommunala förskolor (24,5 %)",
  ])("reads %s", (words) => {
    expect(findingsOf(RULE, saying(words))).toHaveLength(1);
  });

  test.each([
    "36 av 95 punkter (38 procent)",
    "36 av 95 punkter (37,9 %)",
    "36 av 95 punkter (ca 40 procent)",
    "1 av 8 mål (12,5 %)",
    "1 av 8 mål (13 %)",
    "Under 2023 av 2024 års medel används 10 %",
    "36 av 95 punkter är klara och 50 procent av medlen är förbrukade",
    "minst 30 procent av 8 mål",
  ])("is silent about %s", (words) => {
    expect(findingsOf(RULE, saying(words))).toEqual([]);
  });

  const pupils = (share: string) =>
    budgetOf(
      "Skola | Antal elever | Andel",
      `A | 3 | ${share}`,
      "B | 21 | 87,5 %",
      "Totalt | 24 | 100 %"
    );

  test("takes counts in tables as exact", () => {
    const found = onlyFinding(RULE, pupils("12,0 %"));
    expect(place(found)).toBe("Budget!C2");
    expect(found.repairs[0]?.cells[0]?.value).toBe("12.5");
    expect(findingsOf("share-of-total", pupils("12,0 %"))).toEqual([]);
  });

  test("is silent about shares of counts that are right, or rounded", () => {
    expect(findingsOf(RULE, pupils("12,5 %"))).toEqual([]);
    const rounded = budgetOf(
      "Skola | Antal elever | Andel",
      "A | 30 | 12 %",
      "B | 210 | 88 %",
      "Totalt | 240 | 100 %"
    );
    expect(findingsOf(RULE, rounded)).toEqual([]);
  });
});

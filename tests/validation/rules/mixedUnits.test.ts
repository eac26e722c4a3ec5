import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "mixed-units";

describe(RULE, () => {
  const inKronor = budgetOf(
    "Verksamhet | Budget 2023 | Budget 2024",
    "Politik | 40,0 | 41,0",
    "Skola | 25700,0 | 26500,0",
    "Vård | 31,2 | 32,4",
    "Summa | 96,9 | 99,9"
  );

  test("tells that a row of a sum is a thousand times the others' unit", () => {
    const found = onlyFinding(RULE, inKronor);
    expect(found.severity).toBe("warning");
    expect(place(found)).toBe("Budget!B3");
    expect(words(found.message)).toContain(
      "Skola (25 700,0; 26 500,0) verkar stå i en annan enhet"
    );
    expect(words(found.message)).toContain("1 000 gånger mindre");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("is one finding, beside which the sums are not told", () => {
    expect(findingsOf("sum-of-parts", inKronor)).toEqual([]);
  });

  test("tells of a total in millions above parts in thousands", () => {
    const plan = budgetOf(
      "Verksamhet | Budget 2023 | Budget 2024",
      "Politik | 40123 | 41456",
      "Skola | 25789 | 26512",
      "Summa | 66 | 68"
    );
    const found = onlyFinding(RULE, plan);
    expect(place(found)).toBe("Budget!B4");
    expect(words(found.message)).toContain("1 000 gånger större");
  });

  test("tells of a column that is a thousand times the one beside it", () => {
    const plan = budgetOf(
      "Verksamhet | Bokslut 2023 | Budget 2024",
      "Politik | 40123 | 41",
      "Skola | 257890 | 265",
      "Vård | 311111 | 325",
      "Kultur | 12345 | 12"
    );
    const found = onlyFinding(RULE, plan);
    expect(words(found.message)).toContain("omkring 1 000 gånger dem under Budget 2024");
    expect(place(found)).toBe("Budget!B2");
  });

  test("tells of a column that is a thousand times the one before it", () => {
    const plan = budgetOf(
      "Verksamhet | Bokslut 2023 | Budget 2024",
      "Politik | 40 | 41123",
      "Skola | 257 | 265890",
      "Vård | 311 | 325111",
      "Kultur | 12 | 12345"
    );
    const found = onlyFinding(RULE, plan);
    expect(words(found.message)).toContain("omkring 1 000 gånger dem under Bokslut 2023");
    expect(place(found)).toBe("Budget!C2");
  });

  test.each([
    [
      "the units are said in the headers",
      budgetOf(
        "Verksamhet | Bokslut 2023, tkr | Budget 2024, mnkr",
        "Politik | 40123 | 41",
        "Skola | 257890 | 265",
        "Vård | 311111 | 325",
        "Kultur | 12345 | 12"
      ),
    ],
    [
      "one amount alone is a thousand times too large",
      budgetOf(
        "Verksamhet | Budget 2023 | Budget 2024",
        "Politik | 40,0 | 41,0",
        "Skola | 25,7 | 26500,0",
        "Vård | 31,2 | 32,4",
        "Summa | 96,9 | 99,9"
      ),
    ],
    [
      "some rows happen to be about a thousand times another column",
      budgetOf(
        "Verksamhet | Antal | Kostnad",
        "Politik | 12 | 12400",
        "Skola | 25 | 48000",
        "Vård | 31 | 7000",
        "Kultur | 2 | 2100"
      ),
    ],
    [
      "another digit is wrong",
      budgetOf(
        "Verksamhet | Budget 2023 | Budget 2024",
        "Politik | 40,0 | 41,0",
        "Skola | 25,7 | 26,5",
        "Summa | 75,7 | 77,5"
      ),
    ],
  ])("is silent where %s", (_, plan) => {
    expect(findingsOf(RULE, plan)).toEqual([]);
  });

  test("is silent about two things that are counted, of which one is a thousand times the other", () => {
    const rows = ["S | 28412 | 27", "M | 17903 | 17", "SD | 15200 | 15", "C | 5102 | 5"];
    expect(findingsOf(RULE, budgetOf("Parti | Röster | Mandat", ...rows))).toEqual([]);
    expect(findingsOf(RULE, budgetOf("Nämnd | Budget | Utfall", ...rows))).toHaveLength(1);
  });
});

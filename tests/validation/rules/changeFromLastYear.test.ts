import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "change-from-last-year";

function changes(...rows: string[]) {
  return budgetOf(
    "Mnkr | Budget 2023 | Budget 2024 | Förändring %",
    "Skola | 213,4 | 220,9 | 3,5 %",
    "Vård | 184,6 | 180,1 | -2,4 %",
    "Miljö | 95,4 | 99,2 | 4,0 %",
    "Kultur | 25,1 | 25,8 | 2,8 %",
    ...rows
  );
}

describe(RULE, () => {
  test("finds the percentage that no true amounts give", () => {
    const found = onlyFinding(RULE, changes("Teknik | 61,2 | 67,9 | 9,1 %"));
    expect(found).toMatchObject({ severity: "error", verdict: "inconsistent", actual: "9.1" });
    expect(place(found)).toBe("Budget!D6");
    expect(words(found.message)).toBe(
      "Teknik: förändringen 9,1 % står, men (67,9 − 61,2) / 61,2 = 10,776–11,120 %."
    );
    expect(found.repairs[0]?.cells[0]?.value).toBe("10.9");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["within rounding", "Teknik | 61,2 | 67,9 | 11,1 %"],
    ["from nothing", "Teknik | 0,0 | 67,9 | 100,0 %"],
    ["without last year's amount", "Teknik | | 67,9 | 9,1 %"],
  ])("is silent about a change %s", (_, row) => {
    expect(findingsOf(RULE, changes(row))).toEqual([]);
  });

  test("knows a change published as amount and per cent of last year", () => {
    const rows = [
      "Tkr | Utfall 2013 | Förändring 2012/2013 | Förändring % | Budget 2013",
      "Revision | -6140 | -90 | 1,5 % | -6200",
      "Pensioner | -8311 | 5108 | -38,1 % | -11593",
      "Skatter | 521366 | 14595 | 2,9 % | 522597",
      "Ränta | 4454 | -5498 | -55,2 % | 4901",
      "Övrigt | 8372 | 4569 | 120,1 % | 9301",
    ];
    expect(findingsOf(RULE, budgetOf(...rows))).toEqual([]);
    const wrong = rows.map((row) => row.replace("-38,1 %", "-31,8 %"));
    expect(place(onlyFinding(RULE, budgetOf(...wrong)))).toBe("Budget!D3");
  });

  test("says nothing about shares of a total", () => {
    const shares = budgetOf(
      "Mnkr | Budget 2024 | Andel",
      "Skola | 213,4 | 52 %",
      "Vård | 184,6 | 45 %",
      "Miljö | 15,4 | 4 %",
      "Summa | 413,4 | 100 %"
    );
    expect(findingsOf(RULE, shares)).toEqual([]);
  });

  test("takes percentages that never have a sign as sizes", () => {
    const rows = [
      "Mnkr | Budget 2024 | Prognos 2024 | Avvikelse %",
      "Skola | 213,4 | 220,9 | 3,5 %",
      "Vård | 184,6 | 180,1 | 2,4 %",
      "Miljö | 95,4 | 99,2 | 4,0 %",
      "Kultur | 25,1 | 25,8 | 2,8 %",
      "Bad | 35,1 | 36,8 | 4,8 %",
      "Teknik | 61,2 | 57,9 | 5,4 %",
    ];
    expect(findingsOf(RULE, budgetOf(...rows))).toEqual([]);
    const one = budgetOf(...rows.map((row) => row.replace("57,9", "64,5")));
    expect(place(onlyFinding(RULE, one))).toBe("Budget!D3");
  });
});

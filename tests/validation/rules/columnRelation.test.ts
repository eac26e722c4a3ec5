import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "column-relation";
const HEADER = "Mnkr | Budget 2024 | Utfall 2024 | Avvikelse";

function deviations(...rows: string[]) {
  return budgetOf(
    HEADER,
    "Skola | 213,4 | 216,9 | -3,5",
    "Vård | 184,6 | 180,1 | 4,5",
    "Miljö | 95,4 | 94,2 | 1,2",
    "Kultur | 25,1 | 25,8 | -0,7",
    ...rows
  );
}

describe(RULE, () => {
  test("finds the row whose deviation is not the difference, and what stands there instead", () => {
    const found = onlyFinding(RULE, deviations("Teknik | 61,2 | 57,9 | 3,8"));
    expect(found).toMatchObject({ severity: "error", expected: "3.200–3.400", actual: "3.8" });
    expect(place(found)).toBe("Budget!D6");
    expect(words(found.message)).toBe(
      "Teknik: 3,8 står under Avvikelse, men Budget 2024 − Utfall 2024 ger 3,3 (3,200–3,400 med avrundning). Skillnaden är 0,5."
    );
    expect(found.repairs[0]?.cells[0]?.value).toBe("3.3");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    ["within rounding", "Teknik | 61,2 | 57,9 | 3,2"],
    ["with an amount missing", "Teknik | 61,2 | | 3,8"],
  ])("is silent about a row %s", (_, row) => {
    expect(findingsOf(RULE, deviations(row))).toEqual([]);
  });

  test("takes more income as better and more cost as worse", () => {
    expect(findingsOf(RULE, deviations("Intäkter | 61,2 | 64,9 | 3,7"))).toEqual([]);
    const several = deviations("Avgifter | 61,2 | 64,9 | 3,7", "Bidrag | 12,2 | 12,9 | 0,7");
    expect(findingsOf(RULE, several)).toEqual([]);
  });

  test("offers the other sign where one row alone has it", () => {
    const found = onlyFinding(RULE, deviations("Teknik | 61,2 | 57,9 | -3,3"));
    expect(found.repairs[0]?.explanation.key).toBe("repair.sign");
  });

  test("only asks where nothing but arithmetic says that columns belong together", () => {
    const found = onlyFinding(
      RULE,
      budgetOf(
        "Tkr | Norr | Söder | Kommunen",
        "Skola | 12,31 | 17,25 | 29,56",
        "Vård | 41,17 | 13,44 | 54,61",
        "Miljö | 28,91 | 77,03 | 105,94",
        "Kultur | 65,20 | 19,88 | 85,08",
        "Teknik | 33,35 | 51,27 | 84,62",
        "Bad | 31,30 | 11,11 | 43,41"
      )
    );
    expect([found.severity, place(found)]).toEqual(["warning", "Budget!D7"]);
  });

  test("asks about an amount that is not its percentage of the base", () => {
    const rows = [
      "Tkr | Bas | Uppräkning | Belopp",
      "Skola | 120400 | 2,1 % | 2528",
      "Vård | 98300 | 3,4 % | 3342",
      "Miljö | 45120 | 1,5 % | 677",
      "Kultur | 33010 | 2,7 % | 891",
    ];
    expect(findingsOf(RULE, budgetOf(...rows))).toEqual([]);
    const found = onlyFinding(RULE, budgetOf(...rows, "Teknik | 61200 | 3,1 % | 1979"));
    expect([found.severity, place(found)]).toEqual(["warning", "Budget!C6"]);
    expect(found.repairs[0]?.cells[0]?.value).toBe("3.2");
    expect(faultsOfTexts(found)).toEqual([]);
  });
});

describe("a column of next to nothing", () => {
  const YEARS = "Verksamhet (tkr) | Budget 2024 | Plan 2025 | Plan 2026 | Totalt 2024–2026";
  const told = (...rows: string[]) =>
    ["column-relation", "joint-consistency"].flatMap((rule) =>
      findingsOf(rule, budgetOf(YEARS, ...rows)).map(({ verdict }) => verdict)
    );

  test("does not make a total of three columns one of the other two as well", () => {
    const rows = ["Park | -1 | 14 | 0 | 15", "Gata | 1 | 18 | 0 | 19", "Summa | 1 | 32 | 0 | 33"];
    expect(told(...rows)).toEqual(["tie-only"]);
    const turned = ["Park | 0 | 14 | -1 | 15", "Gata | 0 | 18 | 1 | 19", "Summa | 0 | 32 | 1 | 33"];
    expect(told(...turned)).toEqual(["tie-only"]);
  });

  test("is not taken for the difference of two columns that are alike", () => {
    const rows = ["Gata | 1 | 0 | 0 | 1", "Hamn | 504 | 0 | 0 | 504", "Kaj | 504 | 0 | 0 | 504"];
    const sums = ["Summa drift | 1 | 0 | 0 | 1", "Summa totalt | 505 | 0 | 0 | 505"];
    expect(told("Park | -2 | 0 | 0 | 0", ...rows, ...sums)).toEqual([]);
  });
});

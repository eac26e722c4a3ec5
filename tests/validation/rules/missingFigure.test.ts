import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const RULE = "missing-figure";
const HEADER = "Verksamhet (mnkr) | Budget 2023 | Budget 2024 | Plan 2025";

describe(RULE, () => {
  const holed = budgetOf(
    HEADER,
    "Politik | 40,0 | 41,0 | 42,0",
    "Skola | 25,7 |  | 27,3",
    "Vård | 31,2 | 32,4 | 33,1",
    "Summa | 96,9 | 99,9 | 102,4"
  );

  test("tells which empty cell a sum lacks, and what it has to be", () => {
    const found = onlyFinding(RULE, holed);
    expect(found).toMatchObject({ severity: "warning", expected: "26.350–26.650" });
    expect(place(found)).toBe("Budget!C3");
    expect(found.repairs.slice(0, 1)).toMatchObject([
      { cells: [{ cell: { row: 2, column: 2 }, value: "26.5", range: "26.350–26.650" }] },
    ]);
    expect(words(found.message)).toContain("Skola saknar belopp. För att Summa, 99,9,");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("is one finding, which the sum is not told beside", () => {
    expect(findingsOf("sum-of-parts", holed)).toEqual([]);
  });

  test("tells what several empty cells have to be together", () => {
    const plan = budgetOf(
      HEADER,
      "Politik | 40,0 |  | 42,0",
      "Skola | 25,7 |  | 27,3",
      "Vård | 31,2 | 32,4 | 33,1",
      "Summa | 96,9 | 99,9 | 102,4"
    );
    const found = onlyFinding(RULE, plan);
    expect(words(found.message)).toContain("tillsammans vara 67,5");
    expect(found.cells.slice(0, 2)).toMatchObject([{ row: 1 }, { row: 2 }]);
    const filled = found.repairs.flatMap(({ cells: [first] }) => first?.cell.row ?? []);
    expect(filled).not.toContain(1);
  });

  test("tells which empty cell a difference between columns lacks", () => {
    const plan = budgetOf(
      "Nämnd (tkr) | Budget | Utfall | Avvikelse",
      "Kommunstyrelsen | 612 | 579 | 33",
      "Skolnämnden | 1 204 | 1 251 | -47",
      "Socialnämnden | 1 377 |  | -84",
      "Kulturnämnden | 233 | 221 | 12",
      "Tekniska nämnden | 345 | 340 | 5"
    );
    const found = onlyFinding(RULE, plan);
    expect(place(found)).toBe("Budget!C4");
    expect(found.repairs[0]?.cells[0]?.value).toBe("1461");
    expect(words(found.message)).toContain("Socialnämnden, Utfall");
  });

  test.each([
    [
      "the others sum to the total",
      budgetOf(
        HEADER,
        "Politik | 40,0 | 41,0 | 4",
        "Skola | 25,7 |  | 2",
        "Summa | 65,7 | 41,0 | 6"
      ),
    ],
    [
      "only the total is published for a year",
      budgetOf(HEADER, "Politik | 40 |  | 4", "Skola | 25 |  | 2", "Summa | 65 | 61 | 6"),
    ],
    [
      "a heading has no amounts",
      budgetOf(HEADER, "Nämnder", "Politik | 4 | 5 | 6", "Skola | 2 | 2 | 2", "Summa | 6 | 7 | 8"),
    ],
    [
      "the row is empty in every column",
      budgetOf("Verksamhet (mnkr) | Budget 2024", "Politik | 40", "Skola", "Vård", "Summa | 100"),
    ],
    [
      "the result of the line is not there",
      budgetOf(
        "Nämnd (tkr) | Budget | Utfall | Avvikelse",
        "Kommunstyrelsen | 612 | 579 | 33",
        "Skolnämnden | 1 204 | 1 251 | -47",
        "Socialnämnden | 1 377 |  | ",
        "Kulturnämnden | 233 | 221 | 12",
        "Tekniska nämnden | 345 | 340 | 5"
      ),
    ],
  ])("is silent where %s", (_, plan) => {
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

describe("a cell that says that there is no figure", () => {
  const MARKS = ["–", "-", "..", "…", "x", "e.t.", "i.u.", "Saknas", "Sekretess"];
  const down = (mark: string, ...sums: string[]) =>
    budgetOf(
      HEADER,
      "Politik | 40,0 | 41,0 | 42,0",
      `Skola | ${mark} | 26,6 | 27,3`,
      "Vård | 31,2 | 32,4 | 33,1",
      `Summa | ${sums[0] ?? "96,9"} | 100,0 | 102,4`
    );

  test.each(MARKS)("is not asked for one: %s", (mark) => {
    const plan = down(mark);
    expect(findingsOf(RULE, plan)).toEqual([]);
    expect(validatePlan(plan).unchecked).toBe(validatePlan(down("25,7")).unchecked + 1);
    const [told, ...others] = findingsOf("sum-of-parts", plan);
    expect([told?.severity, told?.verdict, others]).toEqual(["info", "unchecked", []]);
    expect(told?.explanations.map((text) => words(text))).toEqual([
      "Det som saknas är tillsammans 25,7 (25,55–25,85), 26,52 % av summan.",
    ]);
  });

  test.each(MARKS)("is nothing where the others are the sum: %s", (mark) => {
    const { findings, unchecked } = validatePlan(down(mark, "71,2"));
    expect([findings, unchecked]).toEqual([[], 0]);
  });

  test.each(MARKS)("is not asked for one across either: %s", (mark) => {
    const plan = budgetOf(
      "Nämnd (tkr) | Budget | Utfall | Avvikelse",
      "Kommunstyrelsen | 612 | 579 | 33",
      "Skolnämnden | 1 204 | 1 251 | -47",
      `Socialnämnden | 1 377 | ${mark} | -84`,
      "Kulturnämnden | 233 | 221 | 12",
      "Tekniska nämnden | 345 | 340 | 5"
    );
    expect(findingsOf(RULE, plan)).toEqual([]);
  });
});

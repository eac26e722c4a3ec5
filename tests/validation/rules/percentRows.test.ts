import fc from "fast-check";
import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const ADJUSTED: readonly string[] = [
  "Effektivisering | 1,0 % | 4080",
  "Löner | 2,5 % | 10200",
  "Hyror | 0,5 % | 2040",
  "Index | 3,0 % | 12240",
];

function adjustments(...rows: readonly string[]) {
  return budgetOf("Justering | Procent | Belopp (tkr)", ...rows);
}

describe("percent-of-amount in several rows", () => {
  const RULE = "percent-of-amount";

  test("names the row that is of another base than all others", () => {
    const found = onlyFinding(RULE, adjustments(...ADJUSTED.with(2, "Hyror | 0,5 % | 20400")));
    expect(found).toMatchObject({ severity: "warning", verdict: "inconsistent" });
    expect(place(found)).toBe("Budget!C4");
    expect(words(found.message)).toContain("Hyror: 0,5 % som motsvarar 20 400");
    expect(words(found.message)).toContain("de 3 andra raderna");
    expect(found.repairs[0]).toMatchObject({
      cells: [{ value: "2040" }],
      explanation: { key: "repair.factor" },
    });
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("lets rows of one base confirm each other", () => {
    expect(findingsOf(RULE, adjustments(...ADJUSTED))).toEqual([]);
  });

  test.each([
    ["three rows", ADJUSTED.slice(0, 2).concat("Hyror | 0,5 % | 2404")],
    ["rows of two bases", ADJUSTED.with(0, "A | 1,0 % | 9000").with(1, "B | 2,5 % | 22500")],
  ])("does not tell which is wrong of %s", (_, rows) => {
    const found = findingsOf(RULE, adjustments(...rows));
    expect(found.map(({ severity }) => severity)).toEqual(rows.map(() => "info"));
  });

  test("never warns of true rows that were rounded", () => {
    const rates = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(rates, fc.integer({ min: 10_000, max: 9_000_000 }), (tenths, base) => {
        const rows = tenths.map((rate, index) => {
          const amount = Math.round((base * rate) / 1000);
          return `Justering ${index} | ${(rate / 10).toFixed(1).replace(".", ",")} % | ${amount}`;
        });
        const { findings } = validatePlan(adjustments(...rows));
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});

test("a row of a table of bases, rates and amounts is named where one of four is wrong", () => {
  const plan = budgetOf(
    "Nämnd (tkr) | Bas | Uppräkning % | Belopp",
    "Kommunstyrelsen | 61200 | 2,0 % | 1224",
    "Skolnämnden | 120400 | 2,5 % | 3010",
    "Socialnämnden | 137700 | 3,0 % | 4311",
    "Kulturnämnden | 23300 | 1,5 % | 350"
  );
  const found = onlyFinding("column-relation", plan);
  expect(found.severity).toBe("warning");
  expect(words(found.message)).toContain("Socialnämnden: 3,0 %");
});

import fc from "fast-check";
import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, words } from "../support/findings";
import { roundKeepingSum } from "../support/rounding";

const KEPT = { rounding: "sumPreserving" } as const;
const HEADER = "Verksamhet (tkr) | Budget 2024 | Plan 2025";

function errorsIn(...rows: readonly string[]) {
  const { findings } = validatePlan(budgetOf(HEADER, ...rows), KEPT);
  expect(findings.flatMap(faultsOfTexts)).toEqual([]);
  return findings.filter(({ severity }) => severity === "error");
}

describe("figures rounded so that sums are kept", () => {
  test("fail as a block though each of them may be rounded so", () => {
    const rows = ["Politik | 1 | 4", "Skola | 1 | 5", "Vård | 1 | 6", "Summa | 4 | 15"];
    const [found, ...others] = errorsIn(...rows);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "sum-of-parts", expected: "3.00", actual: "4" });
    expect(findingsOf("sum-of-parts", budgetOf(HEADER, ...rows))).toEqual([]);
  });

  test("hold as a block that no rounding of its figures one by one would give", () => {
    // Of 0.4 each, one must be published as 1 for the sum 0.8 to be so too.
    expect(errorsIn("Politik | 1 | 4", "Skola | 0 | 5", "Summa | 1 | 9")).toEqual([]);
  });

  test("fail with a part subtracted, unless it is with its sign", () => {
    const rows = (total: string) => ["Kostnader | 50 | 60", "Intäkter | -21 | -25", total];
    expect(errorsIn(...rows("Summa | 29 | 35"))).toEqual([]);
    expect(errorsIn(...rows("Summa | 30 | 35"))).toHaveLength(1);
  });

  test("lead to the figure where two blocks fail, with the value that both need", () => {
    const [found, ...others] = errorsIn(
      "Förskola | 40 | 41",
      "Grundskola | 25 | 26",
      "Summa skola | 66 | 67",
      "Hemtjänst | 31 | 32",
      "Boende | 12 | 18",
      "Summa vård | 43 | 50",
      "Summa totalt | 108 | 117"
    );
    expect(others).toEqual([]);
    expect(found?.cells[0]).toMatchObject({ row: 3, column: 1 });
    expect(found?.repairs).toMatchObject([{ cells: [{ value: "65" }] }]);
  });

  test("hold when true amounts were rounded so, with sums across and with sums of sums", () => {
    const amount = fc.integer({ min: -90_000, max: 90_000 });
    const rows = fc.array(fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
    const column = (sections: readonly (readonly number[])[]) => {
      const kept = sections.map((own) => roundKeepingSum(own.map((value) => value / 1000)));
      const totals = kept.length > 1 ? [sum(kept.flat())] : [];
      return [...kept.flatMap((own) => [...own, sum(own)]), ...totals];
    };
    fc.assert(
      fc.property(rows, (sections) => {
        const exact = [0, 1].map((year) =>
          sections.map((own) => own.map((pair) => pair[year] ?? 0))
        );
        // Sums of sums that were rounded may be farther than a unit from the true ones, and from those across.
        const both = sections.length > 1 ? [] : [sections.map((own) => own.map(sum))];
        const columns = [...exact, ...both].map(column);
        const labels = sections.flatMap((own, place) => [
          ...own.map((_, index) => `Enhet ${place}${index}`),
          `Summa avdelning ${place}`,
        ]);
        const lines = [...labels, ...(sections.length > 1 ? ["Summa totalt"] : [])].map(
          (label, at) => [label, ...columns.map((values) => values[at])].join(" | ")
        );
        const header = `${HEADER}${both.length > 0 ? " | Totalt 2024–2025" : ""}`;
        const { findings } = validatePlan(budgetOf(header, ...lines), KEPT);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});

describe("shares rounded so that their sum is kept", () => {
  const shares = (last: number) =>
    budgetOf(
      "Verksamhet (tkr) | Budget 2024 | Andel",
      "Politik | 1000 | 33 %",
      "Skola | 1000 | 33 %",
      `Vård | 1000 | ${last} %`,
      "Summa | 3000 | 100 %"
    );

  test("hold together, and explain why one of them is wrong by itself", () => {
    expect(validatePlan(shares(34), KEPT).findings).toEqual([]);
    const found = onlyFinding("share-of-total", shares(34));
    expect(found.explanations[0] && words(found.explanations[0])).toBe(
      "34 % är 33,31–33,36 % avrundat åt andra hållet, så att andelarna tillsammans blir 100. Avrundat för sig blir det 33 %."
    );
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("fail together when they sum to 99", () => {
    expect(findingsOf("shares-sum-to-100", shares(33), KEPT)).toMatchObject([
      { severity: "warning", verdict: "inconsistent" },
    ]);
    expect(findingsOf("shares-sum-to-100", shares(33))).toEqual([]);
  });
});

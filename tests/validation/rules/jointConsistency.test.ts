import fc from "fast-check";
import type { AmountTable, Belief } from "../../../src/plan/plan";
import { faultsOfTexts, findingsOf, onlyFinding } from "../support/findings";
import { amountTable, plan } from "../support/plan";

const RULE = "joint-consistency";

/** A grand total in the first row, then groups: each a subtotal with its two parts. */
function grouped(values: readonly number[], because: readonly Belief[] = ["label", "layout"]) {
  const table: AmountTable = amountTable(
    values.map((value, index) => ({
      label: `Rad ${index}`,
      amount: String(value),
    }))
  );
  const subtotals = values.flatMap((_, index) => (index % 3 === 1 ? index : []));
  const relation = (total: number, parts: readonly number[]) => ({
    total,
    parts: parts.map((line) => ({ line, weight: 1 as const })),
    because,
    holdsIn: [],
    failsIn: [],
  });
  const rowRelations = [
    relation(0, subtotals),
    ...subtotals.map((total) => relation(total, [total + 1, total + 2])),
  ];
  return plan({ budgets: [{ ...table, rowRelations }] });
}

describe(RULE, () => {
  // Each group of 1 + 1 is at most 3 and each 3 at least 2.5; three such are at most 9 but 10 is at least 9.5.
  const impossible = [10, 3, 1, 1, 3, 1, 1, 3, 1, 1];

  test("finds sums that hold one by one and cannot hold together", () => {
    const found = onlyFinding(RULE, grouped(impossible));
    expect(found).toMatchObject({ severity: "error", verdict: "inconsistent" });
    expect(found.cells).toHaveLength(10);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("tells how many of the cells that may be wrong are listed", () => {
    const groups = Array.from({ length: 5 }, () => [3, 1, 1]).flat();
    const found = onlyFinding(RULE, grouped([16, ...groups]));
    expect(found.explanations.map(({ key, values }) => [key, values["count"]])).toEqual([
      ["joint-consistency.truncated", undefined],
      ["suspects.cells", 11],
      ["suspects.listed", 11],
    ]);
    expect(found.repairs).toHaveLength(10);
  });

  test("is silent where ties alone make it possible", () => {
    expect(findingsOf(RULE, grouped([8, 3, 1, 1, 3, 1, 1, 1, 0, 1]))).toEqual([]);
  });

  test("does not build on sums that only arithmetic suggests", () => {
    expect(findingsOf(RULE, grouped(impossible, ["arithmetic"]))).toEqual([]);
  });

  test("leaves a sum that fails by itself to its own rule", () => {
    expect(findingsOf(RULE, grouped([50, 3, 1, 1, 3, 1, 1]))).toEqual([]);
  });

  test("is silent on any true table that was rounded", () => {
    const part = fc.integer({ min: -5000, max: 5000 });
    const groups = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(groups, (pairs) => {
        const all = pairs.flatMap(([a, b]) => [a + b, a, b]);
        const total = pairs.reduce((sum, [a, b]) => sum + a + b, 0);
        const rounded = [total, ...all].map((value) => Math.round(value / 100) + 0);
        expect(findingsOf(RULE, grouped(rounded))).toEqual([]);
      })
    );
  });
});

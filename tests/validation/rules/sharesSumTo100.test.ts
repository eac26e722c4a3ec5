import { validatePlan } from "../../../src/validation/validatePlan";
import { faultsOfTexts, findingsOf, onlyFinding, words } from "../support/findings";
import { amountTable, plan, type RowWords } from "../support/plan";
import { realPlan } from "../support/realPlan";

const RULE = "shares-sum-to-100";

function shares(...values: string[]) {
  const rows: RowWords[] = values.map((share, index) => ({ label: `Rad ${index}`, share }));
  return plan({
    budgets: [amountTable([...rows, { label: "Summa", share: "100", kind: "total" }])],
  });
}

describe(RULE, () => {
  test("tells the cause of a sum that misses 100 within rounding", () => {
    const found = onlyFinding(RULE, realPlan);
    expect(found).toMatchObject({
      severity: "info",
      verdict: "consistent",
      actual: "99",
      expected: "100",
      difference: "-1",
    });
    expect(words(found.message)).toBe(
      "Andelarna 5 + 37 + 57 blir 99 %. Det ryms inom avrundningen (97,5–100,5) och är inget fel i sig."
    );
    expect(found.explanations.map((text) => words(text))).toEqual([
      "Orsaken är Kommunstyrelsen övrigt: med 58 % i stället för 57 % blir det 5 + 37 + 58 = 100.",
    ]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("warns when rounding cannot explain the sum, but never calls it an error by itself", () => {
    const found = validatePlan(shares("5", "37", "50")).findings;
    expect(found.map(({ rule, severity, verdict }) => [rule, severity, verdict])).toEqual([
      [RULE, "warning", "inconsistent"],
    ]);
  });

  test.each([
    ["are 100", shares("5", "37", "58")],
    ["are 99 for no known reason", shares("33", "33", "33")],
    ["are 101 within rounding", shares("16", "17", "34", "34")],
    [
      "are of something else",
      plan({
        budgets: [
          amountTable([
            { label: "A", share: "5" },
            { label: "B", share: "10" },
          ]),
        ],
      }),
    ],
    [
      "are not all there",
      plan({ budgets: [amountTable([{ label: "A", share: "95" }, { label: "B" }])] }),
    ],
  ])("is silent about shares that %s", (_, silent) => {
    expect(findingsOf(RULE, silent)).toEqual([]);
  });

  test("knows that truncated shares sum to less than 100, never to more", () => {
    expect(findingsOf(RULE, shares("33", "33", "33"), { rounding: "truncation" })).toEqual([]);
    expect(onlyFinding(RULE, shares("34", "34", "33"), { rounding: "truncation" }).severity).toBe(
      "warning"
    );
  });
});

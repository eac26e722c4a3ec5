import fc from "fast-check";
import { validatePlan } from "../../../src/validation/validatePlan";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";
import { amountTable, plan, type RowWords } from "../support/plan";

const BUDGET = "Kommunstyrelsen övrigt";

/** A budget of three lines with their sum, and a list of what one of them consists of. */
function published(amount: string, rows: readonly RowWords[], total = "493.4") {
  const budget = amountTable([
    { label: "Politik", amount: "26.1" },
    { label: "Verksamhet", amount: "182.7" },
    { label: BUDGET, amount },
    { label: "Summa", amount: total, kind: "total" },
  ]);
  const list = amountTable(rows, {
    kind: "ofWhich",
    name: `Varav (av ${BUDGET})`,
    sheet: "Varav",
  });
  return plan({ budgets: [budget], ofWhich: [list] });
}

const RIGHT: readonly RowWords[] = [
  { label: "Lokaler", amount: "100.0", share: "35.1", total: "284.6" },
  { label: "Personal", amount: "40.0", share: "14.1", total: "284.6" },
];

describe("an amount that is published twice", () => {
  test("lets what is true be true", () => {
    const { findings } = validatePlan(published("284.6", RIGHT));
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("finds a share that only the rougher of the two amounts allows", () => {
    const rough = [{ label: "Lokaler", amount: "100.0", share: "35.05", total: "285" }];
    const found = onlyFinding("joint-consistency", published("284.6", rough));
    expect(found).toMatchObject({ severity: "warning", verdict: "inconsistent" });
    expect(words(found.explanations[0] ?? found.message)).toBe(
      `Det förutsätter att beloppet är ett och samma där det står två gånger: ${BUDGET}.`
    );
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("says nothing of that share where no heading tells that the amounts are one", () => {
    const rough = [{ label: "Lokaler", amount: "100.0", share: "35.05", total: "285" }];
    const { budgets, ofWhich } = published("284.6", rough);
    const [list] = ofWhich;
    const other = list && [{ ...list, table: { ...list.table, name: "Varav" } }];
    expect(findingsOf("joint-consistency", plan({ budgets, ofWhich: other ?? [] }))).toEqual([]);
  });

  test("is one finding with the sum that fails for the same cell", () => {
    const { findings } = validatePlan(published("248.6", RIGHT));
    const [found, ...others] = findings.filter(({ verdict }) => verdict === "inconsistent");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: "sum-of-parts", severity: "error" });
    expect(found && place(found)).toBe("Budget!B7");
    expect(found?.also?.map(({ rule }) => rule)).toEqual(["same-quantity-twice"]);
    expect(found?.repairs).toMatchObject([{ cells: [{ value: "284.6" }] }]);
  });

  test("is never an error where true amounts were rounded to different decimals", () => {
    const amount = fc.integer({ min: 1000, max: 900_000 });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 5 }), fc.nat(2), (parts, coarse) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const shown = (value: number, decimals: number) => (value / 1000).toFixed(decimals);
        const rows = parts.map((part, index): RowWords => {
          const share = ((100 * part) / whole).toFixed(1);
          return {
            label: `Del ${index}`,
            amount: shown(part, 1),
            share,
            total: shown(whole, coarse),
          };
        });
        const all = shown(whole + 208_800, 1);
        const { findings } = validatePlan(published(shown(whole, 1), rows, all));
        expect(findings.filter(({ verdict }) => verdict === "inconsistent")).toEqual([]);
      }),
      { numRuns: 50 }
    );
  });
});

import fc from "fast-check";
import { validatePlan } from "../../../src/validation/validatePlan";
import { budgetOf } from "../support/budgets";
import { faultsOfTexts, findingsOf, onlyFinding, words } from "../support/findings";

const RULE = "joint-consistency";
const HEADER = "Verksamhet | Budget 2024 (mnkr) | Andel";

/** The shares of two lines without amounts and of a third; together the first two are 42,3 % of the total. */
function shares(...[first, second, third = "58"]: readonly string[]) {
  return budgetOf(
    HEADER,
    `Politik |  | ${first ?? ""} %`,
    `Nämnd |  | ${second ?? ""} %`,
    `Övrigt | 284,6 | ${third} %`,
    "Summa budgetram | 493,4 | 100 %"
  );
}

describe("shares of lines whose amounts are not published", () => {
  test("are one warning where no amounts let them and the total hold, though each does", () => {
    // At most 5,5 + 36,5 = 42 per cent are left for 42,3.
    const found = onlyFinding(RULE, shares("5", "36"));
    expect(found).toMatchObject({ severity: "warning", verdict: "inconsistent" });
    expect(found.explanations.map((text) => words(text))).toContain(
      "Politik, Nämnd saknar belopp, och inget belopp där får alla summor att stämma."
    );
    const repaired = found.repairs.map(({ cells: [cell] }) => [cell?.cell.row, cell?.value]);
    expect(repaired).toContainEqual([1, "6"]);
    expect(repaired).toContainEqual([2, "37"]);
    expect(faultsOfTexts(found)).toEqual([]);
    const others = validatePlan(shares("5", "36")).findings.filter(({ rule }) => rule !== RULE);
    expect(others.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("narrow what the amounts may be where they can hold", () => {
    expect(findingsOf(RULE, shares("5", "37"))).toEqual([]);
    const [sum] = findingsOf("sum-of-parts", shares("5", "37"));
    expect(sum?.explanations.map((text) => words(text))).toContain(
      "Politik måste vara 25,4 (23,694–27,140) för att alla summor ska stämma."
    );
  });

  test.each([
    ["a share is wrong by its own amount", shares("5", "37", "57")],
    ["they are not all of the total", shares("5", "20", "58")],
  ])("say nothing where %s", (_, plan) => {
    expect(findingsOf(RULE, plan)).toEqual([]);
  });

  test("never fail in a true table that was rounded", () => {
    const amounts = fc.array(fc.integer({ min: 1000, max: 90_000 }), {
      minLength: 3,
      maxLength: 5,
    });
    fc.assert(
      fc.property(amounts, fc.uniqueArray(fc.nat(4), { maxLength: 3 }), (exact, empty) => {
        const total = exact.reduce((sum, amount) => sum + amount, 0);
        const row = (label: string, amount: number, isEmpty: boolean): string => {
          const shown = isEmpty ? "" : (amount / 100).toFixed(1).replace(".", ",");
          return `${label} | ${shown} | ${Math.round((100 * amount) / total)} %`;
        };
        const lines = exact.map((amount, at) => row(`Enhet ${at}`, amount, empty.includes(at)));
        const { findings } = validatePlan(budgetOf(HEADER, ...lines, row("Summa", total, false)));
        const told = findings.filter(({ rule, severity }) => rule === RULE || severity === "error");
        expect(told).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});

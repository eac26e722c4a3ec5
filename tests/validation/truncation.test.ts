import { validatePlan } from "../../src/validation/validatePlan";
import { amountTable, plan } from "./support/plan";
import { faultsOfTexts, words } from "./support/findings";

/** A table on a sheet: parts and their sum. */
function table(sheet: string, parts: readonly string[], sum: string) {
  const rows = parts.map((amount, place) => ({ label: `Enhet ${place}`, amount }));
  return amountTable([...rows, { label: "Summa", amount: sum, kind: "total" }], { sheet });
}

/** Cut off from 0,49 + 0,49 + 0,49 + 6,57 = 8,04. */
const failing = table("Ett", ["0.4", "0.4", "0.4", "6.5"], "8.0");
/** Cut off from 1,7 + 2,8 + 3,6 + 4,9 + 5,9 = 18,9. */
const onTies = table("Två", ["1", "2", "3", "4", "5"], "18");
const right = table("Tre", ["10.5", "20.5"], "31.0");

const ALL =
  "Arbetsbokens alla summor och andelar stämmer om talen är avkortade i stället för avrundade.";

/** For each finding its severity, verdict and first explanation. */
function told(...budgets: readonly ReturnType<typeof table>[]) {
  const { findings } = validatePlan(plan({ budgets }));
  expect(findings.flatMap(faultsOfTexts)).toEqual([]);
  return findings.map(({ severity, verdict, explanations: [first] }) => [
    severity,
    verdict,
    first === undefined ? "" : words(first),
  ]);
}

describe("a workbook whose figures are cut off", () => {
  test("is said so first in every finding that this explains, which stays what it is", () => {
    expect(told(failing, onTies, right)).toEqual([
      ["error", "inconsistent", ALL],
      ["warning", "tie-only", ALL],
    ]);
    const { findings } = validatePlan(plan({ budgets: [failing, onTies, right] }), {
      rounding: "truncation",
    });
    expect(findings).toEqual([]);
  });

  test("is not said of where a sum that rounding explains would then fail", () => {
    const rounded = table("Fyra", ["10.5", "20.5"], "30.9");
    expect(told(failing, onTies, rounded).map(([, , first]) => first)).not.toContain(ALL);
  });

  test("is not concluded from one sum", () => {
    expect(told(failing, right).map(([, , first]) => first)).not.toContain(ALL);
  });
});

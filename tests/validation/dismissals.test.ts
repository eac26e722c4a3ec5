import {
  applyDismissals,
  keyOfFinding,
  readDismissals,
  writeDismissals,
} from "../../src/validation/dismissals";
import { validatePlan } from "../../src/validation/validatePlan";
import type { ValidationResult } from "../../src/validation/finding";
import { amountTable, goal, plan, point } from "./support/plan";

function validated(total: string, first = 4) {
  const rows = [
    { label: "Skola", amount: "40.0" },
    { label: "Vård", amount: "35.5" },
    { label: "Summa", amount: total, kind: "total" as const },
  ];
  return validatePlan(plan({ budgets: [amountTable(rows, { first })] }));
}

function dismissalsOf(result: ReturnType<typeof validated>) {
  return result.findings.map((finding) => ({
    key: keyOfFinding(finding),
    reason: "Känt fel i källan",
    date: "2026-01-31",
  }));
}

describe("dismissals", () => {
  const dismissals = dismissalsOf(validated("75.8"));

  test("set a finding aside also when its rows have moved", () => {
    const judged = applyDismissals(validated("75.8", 9), dismissals);
    expect(judged.findings).toEqual([]);
    expect(judged.dismissed.map(({ dismissal }) => dismissal.reason)).toEqual([
      "Känt fel i källan",
    ]);
  });

  test("fall when a figure changes", () => {
    const judged = applyDismissals(validated("75.9"), dismissals);
    expect(judged.findings).toHaveLength(1);
    expect(judged.dismissed).toEqual([]);
  });

  test("are stored as text and read back, without what is no dismissal", () => {
    expect(readDismissals(writeDismissals(dismissals))).toEqual(dismissals);
    expect(readDismissals('[1, {"key": "a"}]')).toEqual([]);
    expect(readDismissals("not json")).toEqual([]);
  });
});

describe("findings with the same words", () => {
  /** Points that call goal 5 by a name that it does not have, on rows that may have moved. */
  const calling = (name: string, first = 2) =>
    validatePlan(
      plan({
        goals: [goal(5, "Klimat och miljö")],
        points: [82, 86, 87].map((number, down) =>
          point(number, first + down, { handling: `Mål 5 ${name}`, goals: [[5, name]] })
        ),
      })
    );
  const mismatches = (result: ValidationResult) =>
    result.findings.filter(({ rule }) => rule === "goal-name-mismatch");
  const dismissal = (key: string) => ({ key, reason: "Känt", date: "2026-01-31" });
  const numbersLeft = (result: ValidationResult, key: string) =>
    mismatches(applyDismissals(result, [dismissal(key)])).map(({ subject }) => subject);
  const [, second] = mismatches(calling("Energi"));
  const key = second ? keyOfFinding(second) : "";

  test("are dismissed one by one, wherever their rows stand", () => {
    expect(numbersLeft(calling("Energi", 40), key)).toEqual(["point 82", "point 87"]);
  });

  test("come back when the words change", () => {
    expect(numbersLeft(calling("Klimatet"), key)).toHaveLength(3);
  });

  test("are all dismissed by what was kept before they were told apart", () => {
    const values = '[["name","Klimat och miljö"],["number",5],["used","Energi"]]';
    const before = `["goal-name-mismatch","goal-name-mismatch.message",${values},"Energi",[]]`;
    expect(numbersLeft(calling("Energi"), before)).toEqual([]);
    expect(numbersLeft(calling("Klimatet"), before)).toHaveLength(3);
  });
});

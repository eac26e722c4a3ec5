import {
  applyDismissals,
  keyOfFinding,
  readDismissals,
  writeDismissals,
} from "../../src/validation/dismissals";
import { validatePlan } from "../../src/validation/validatePlan";
import { amountTable, plan } from "./support/plan";

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

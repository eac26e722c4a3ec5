import { validatePlan } from "../../src/validation/validatePlan";
import { amountTable, plan } from "./support/plan";
import { realPlan } from "./support/realPlan";

describe("validatePlan", () => {
  test("orders findings by severity, then by the sheets of the workbook and their cells", () => {
    const table = (sheet: string) =>
      amountTable(
        [
          { label: "A", amount: "4" },
          { label: "B", amount: "5" },
          { label: "Summa", amount: "20", kind: "total" },
        ],
        { sheet }
      );
    const { findings } = validatePlan(plan({ budgets: [table("Ö"), table("A")] }));
    expect(findings.map(({ cells: [first] }) => first?.sheet)).toEqual(["Ö", "A"]);
    const severities = validatePlan(realPlan).findings.map(({ severity }) => severity);
    expect(severities).toEqual(
      severities.toSorted((a, b) => "ewi".indexOf(a.charAt(0)) - "ewi".indexOf(b.charAt(0)))
    );
  });

  test("orders findings of a sheet by row before column", () => {
    const rows = [
      { label: "A", amount: "30", share: "3", total: "100" },
      { label: "B", amount: "300", total: "100" },
    ];
    const { findings } = validatePlan(plan({ ofWhich: [amountTable(rows, { kind: "ofWhich" })] }));
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ cells: [first] }) => [first?.row, first?.column])).toEqual([
      [4, 2],
      [5, 1],
    ]);
  });

  test("counts relations that could and could not be checked", () => {
    const table = amountTable([
      { label: "A", amount: "4", share: "40" },
      { label: "B", share: "60" },
      { label: "Summa", amount: "10", share: "100", kind: "total" },
    ]);
    const all = validatePlan(plan({ budgets: [table] }));
    const rules = { "share-of-total": "off", "sum-of-parts": "off" } as const;
    const rest = validatePlan(plan({ budgets: [table] }), { rules });
    expect([all.checked - rest.checked, all.unchecked - rest.unchecked]).toEqual([2, 2]);
  });

  test("lets settings turn a rule off or change its severity", () => {
    const rules = { "share-of-total": "info", "goal-name-mismatch": "off" } as const;
    const { findings } = validatePlan(realPlan, { rules });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.find(({ rule }) => rule === "share-of-total")?.severity).toBe("info");
    expect(findings.some(({ rule }) => rule === "goal-name-mismatch")).toBe(false);
  });

  test("finds nothing in an empty plan", () => {
    expect(validatePlan(plan())).toEqual({ findings: [], checked: 0, unchecked: 0 });
  });
});

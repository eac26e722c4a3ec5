import fc from "fast-check";
import { validatePlan } from "../../../src/validation/validatePlan";
import { faultsOfTexts, findingsOf, onlyFinding, place } from "../support/findings";
import { amountTable, plan, type RowWords } from "../support/plan";

const RULE = "share-of-total";

function budget(rows: readonly RowWords[]) {
  return plan({ budgets: [amountTable(rows)] });
}

const whole = { label: "Summa", amount: "100", share: "100", kind: "total" } as const;

describe(RULE, () => {
  test.each([
    ["a share off by one", "33.4", "34"],
    ["a share of another row", "33.4", "67"],
    ["two decimals", "33.4", "33.80"],
    ["a fraction without its format", "33.4", "0.33"],
  ])("finds %s", (_, amount, share) => {
    const other = { label: "B", amount: "66.6", share: "67" };
    const found = onlyFinding(
      RULE,
      budget([{ label: "A", amount, share }, other, { ...whole, amount: "100.0" }])
    );
    expect(found).toMatchObject({ severity: "error", verdict: "inconsistent", actual: share });
    expect(place(found)).toBe("Budget!C5");
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test.each([
    [
      "right",
      [
        { label: "A", amount: "33.4", share: "33" },
        { ...whole, amount: "100.0" },
      ],
    ],
    [
      "possible within the amounts' rounding",
      [
        { label: "A", amount: "1", share: "40" },
        { ...whole, amount: "3" },
      ],
    ],
    [
      "of a zero total",
      [
        { label: "A", amount: "0", share: "5" },
        { ...whole, amount: "0" },
      ],
    ],
    ["without an amount", [{ label: "A", share: "5" }, whole]],
    ["without a total", [{ label: "A", amount: "5", share: "90" }]],
    [
      "of costs with a minus sign",
      [
        { label: "A", amount: "-33.4", share: "33" },
        { ...whole, amount: "-100.0" },
      ],
    ],
    [
      "approximate",
      [{ label: "A", amount: "33.4", share: "34", more: { approximate: true } }, whole],
    ],
    [
      "of something outside the table",
      [
        { label: "A", amount: "30", share: "3" },
        { ...whole, share: "10" },
      ],
    ],
  ] as [string, RowWords[]][])("is silent about a share that is %s", (_, rows) => {
    expect(findingsOf(RULE, budget(rows))).toEqual([]);
  });

  test("asks instead of condemning when nothing shows that the shares are shares of the total", () => {
    const rows = [
      { label: "A", amount: "30", share: "3" },
      { label: "B", amount: "70", share: "7" },
      { label: "Summa", amount: "100", kind: "total" } as const,
    ];
    const found = onlyFinding(RULE, budget(rows));
    expect([found.severity, found.cells.length]).toEqual(["warning", 2]);
    expect(faultsOfTexts(found)).toEqual([]);
  });

  test("leaves shares in percentage points alone", () => {
    const { table, lines } = amountTable([
      { label: "A", amount: "33.4", share: "34", total: "100.0" },
    ]);
    const points = lines.map((line) =>
      line.share ? { ...line, share: { ...line.share, unit: "percentagePoints" as const } } : line
    );
    expect(findingsOf(RULE, plan({ ofWhich: [{ table, lines }] }))).toHaveLength(1);
    expect(findingsOf(RULE, plan({ ofWhich: [{ table, lines: points }] }))).toEqual([]);
  });

  test("takes a stated whole before the total row", () => {
    const table = amountTable([{ label: "A", amount: "30", share: "50", total: "60" }, whole], {
      kind: "ofWhich",
    });
    expect(findingsOf(RULE, plan({ ofWhich: [table] }))).toEqual([]);
  });

  test("reads amounts in different units of money", () => {
    const rows: RowWords[] = [
      { label: "A", amount: "33400", unit: "thousandKronor", share: "33" },
      { label: "B", amount: "66600", unit: "thousandKronor", share: "70" },
      whole,
    ];
    expect(place(onlyFinding(RULE, budget(rows)))).toBe("Budget!C6");
  });

  test("says tie-only when the amounts must lie on a tie", () => {
    const rows: RowWords[] = [
      { label: "A", amount: "863", unit: "thousandKronor", share: "57" },
      { label: "Summa", amount: "1", share: "100", kind: "total" },
    ];
    expect(onlyFinding(RULE, budget(rows))).toMatchObject({
      severity: "warning",
      verdict: "tie-only",
    });
  });

  test("accepts truncated shares when figures are said to be truncated, and only then", () => {
    const rows = [
      { label: "A", amount: "57.7", share: "57" },
      { label: "B", amount: "42.3", share: "42" },
      { ...whole, amount: "100.0" },
    ];
    expect(findingsOf(RULE, budget(rows))).toHaveLength(1);
    expect(findingsOf(RULE, budget(rows), { rounding: "truncation" })).toEqual([]);
  });

  test("never condemns the shares of a true table rounded to nearest", () => {
    const table = fc.record({
      amounts: fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 12 }),
      decimals: fc.integer({ min: 0, max: 2 }),
      shareDecimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(table, ({ amounts, decimals, shareDecimals }) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        fc.pre(total > 0);
        const show = (amount: number) => (amount / 1000).toFixed(decimals);
        const rows: RowWords[] = amounts.map((amount, index) => ({
          label: `Rad ${index}`,
          amount: show(amount),
          share: ((100 * amount) / total).toFixed(shareDecimals),
        }));
        const found = validatePlan(
          budget([...rows, { label: "Summa", amount: show(total), share: "100", kind: "total" }])
        );
        return found.findings.length === 0;
      })
    );
  });
});

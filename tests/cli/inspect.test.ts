import { run, SAMPLE } from "./support";

interface Inspected {
  readonly budgets: readonly {
    readonly lines: readonly {
      readonly label: string;
      readonly amount: { readonly value: string } | null;
      readonly share: { readonly value: string } | null;
    }[];
  }[];
  readonly ofWhich: readonly {
    readonly lines: readonly {
      readonly amount: { readonly value: string };
      readonly total: { readonly value: string };
    }[];
  }[];
  readonly changes: readonly {
    readonly lines: readonly { readonly amount: { readonly value: string } }[];
  }[];
  readonly adjustments: readonly {
    readonly percent: { readonly value: string };
    readonly amount: { readonly value: string };
  }[];
  readonly transfers: readonly {
    readonly to: string | null;
    readonly amount: { readonly value: string };
  }[];
  readonly councilGoals: readonly { readonly references: readonly unknown[] }[];
  readonly goals: readonly { readonly criteria: readonly unknown[] }[];
  readonly points: readonly { readonly references: readonly unknown[] }[];
  readonly periods: readonly { readonly kind: string; readonly carriedOut: string }[];
}

test("everything in the sample plan is found", async () => {
  const { code, output } = await run("inspect", SAMPLE, "--format", "json");
  const plan = JSON.parse(output) as Inspected;
  expect(code).toBe(0);
  const lines = plan.budgets.flatMap((budget) => budget.lines);
  expect(lines.map(({ amount }) => amount?.value ?? null)).toEqual([null, null, "284.6", "493.4"]);
  expect(lines.slice(0, 3).map(({ share }) => share?.value)).toEqual(["5", "37", "57"]);
  expect(
    plan.ofWhich
      .flatMap(({ lines: parts }) => parts)
      .map(({ amount, total }) => [amount.value, total.value])
  ).toEqual([["108.0", "284.6"]]);
  expect(plan.changes.flatMap((change) => change.lines).map(({ amount }) => amount.value)).toEqual([
    "85.4",
    "40.0",
    "25.7",
  ]);
  expect(plan.adjustments.map(({ percent, amount }) => [percent.value, amount.value])).toEqual([
    ["-1.35", "5.4"],
  ]);
  expect(plan.transfers.map(({ amount }) => amount.value)).toEqual(["2.7", "8.4", "7.5"]);
  expect(plan.transfers[2]?.to).toBeNull();
  expect(plan.councilGoals.flatMap(({ references }) => references)).toHaveLength(8);
  expect(plan.goals.map(({ criteria }) => criteria.length)).toEqual([3, 3, 3, 3, 3, 4, 1, 3]);
  expect(plan.points).toHaveLength(36);
  expect(plan.points.filter(({ references }) => references.length > 0)).toHaveLength(19);
  expect(plan.points.flatMap(({ references }) => references)).toHaveLength(20);
  expect(plan.periods.map(({ kind, carriedOut }) => [kind, carriedOut.toLowerCase()])).toEqual([
    ["interim", "juni"],
    ["annual", "november"],
  ]);
});

test("the text names each table with its place", async () => {
  expect((await run("inspect", SAMPLE)).output).toContain("Budget  Budget!B5:D9  Budgetram");
});

import type { Figure } from "../src/plan/figure";
import type { AmountLine, AmountTable, Plan, RowRelation } from "../src/plan/plan";
import type { PublishedSystem, Relation } from "../src/validation/joint/system";
import { pointInterval, type Interval } from "../src/validation/interval";
import { ZERO } from "../src/validation/rational";
import { roundedInterval } from "../src/validation/rounding";

const GROUP = 10;
const { lower, upper } = pointInterval(ZERO);

/** Repeatable numbers: a linear congruential generator (Numerical Recipes, 3rd edition, 7.1). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
}

function amount(tenths: number, row: number): Figure {
  return {
    value: { digits: BigInt(Math.round(tenths / 10)), decimals: 1 },
    precision: 1,
    exact: false,
    unit: "millionKronor",
    approximate: false,
    storedAsText: false,
    cell: { sheet: "Budget", row, column: 1 },
  };
}

/** A budget of groups, each a subtotal before its parts, rounded from true amounts. */
export function budgetOf(rows: number): Plan {
  const next = numbers(rows);
  const lines: AmountLine[] = [];
  const rowRelations: RowRelation[] = [];
  while (lines.length < rows) {
    const first = lines.length;
    const parts = Array.from({ length: GROUP - 1 }, () => next() % 100_000);
    const all = [parts.reduce((sum, part) => sum + part, 0), ...parts];
    all.forEach((tenths, place) => {
      const row = first + place;
      const label = { value: `Post ${row}`, cell: { sheet: "Budget", row, column: 0 } };
      lines.push({ label, amount: amount(tenths, row), isTotal: false, isOfWhich: false });
    });
    rowRelations.push({
      total: first,
      parts: parts.map((_, place) => ({ line: first + 1 + place, weight: 1 })),
      because: ["label", "layout", "arithmetic"],
      holdsIn: [1],
      failsIn: [],
    });
  }
  const area = { sheet: "Budget", row: 0, column: 0, rowCount: lines.length, columnCount: 2 };
  const table: AmountTable = {
    table: { kind: "budget", name: "Budget", area, columns: [], score: 1, reason: "built" },
    lines,
    rowRelations,
  };
  return {
    ...{ tables: [table.table], budgets: [table], ofWhich: [], changes: [], adjustments: [] },
    ...{ transfers: [], councilGoals: [], goals: [], points: [], periods: [], notUnderstood: [] },
  };
}

function sumsToZero(total: string, parts: readonly string[]): Relation {
  const weight = (numerator: bigint) => ({ numerator, denominator: 1n });
  const terms = parts.map((key) => ({ key, weight: weight(1n) }));
  return { terms: [...terms, { key: total, weight: weight(-1n) }], lower, upper };
}

/** A grid of whole numbers, rounded from tenths, with its margins. `wrong` is added to the cell "r2c3". */
export function gridOf(rows: number, columns: number, wrong: number): PublishedSystem {
  const next = numbers(rows * columns);
  const sums = new Map<string, number>();
  const relations: Relation[] = [];
  const places = (count: number) => Array.from({ length: count }, (_, place) => place + 1);
  for (const r of places(rows)) {
    for (const c of places(columns)) {
      const tenths = next() % 10_000;
      for (const key of [`r${r}c${c}`, `r${r}T`, `Tc${c}`, "TT"])
        sums.set(key, (sums.get(key) ?? 0) + tenths);
    }
  }
  for (const r of [...places(rows).map((row) => `r${row}`), "T"])
    relations.push(
      sumsToZero(
        `${r}T`,
        places(columns).map((column) => `${r}c${column}`)
      )
    );
  for (const c of [...places(columns).map((column) => `c${column}`), "T"])
    relations.push(
      sumsToZero(
        `T${c}`,
        places(rows).map((row) => `r${row}${c}`)
      )
    );
  const cells = [...sums].map(([key, tenths]): [string, Interval] => {
    const whole = Math.round(tenths / 10) + (key === "r2c3" ? wrong : 0);
    return [key, roundedInterval({ numerator: BigInt(whole), denominator: 1n }, 0, "nearest")];
  });
  return { cells: new Map(cells), relations };
}

/** Nine parts of 1 are at most 13.5 together, which is where a total of 14 begins: only ties make it possible. */
export function tieOnly(): PublishedSystem {
  const parts = Array.from({ length: 9 }, (_, place) => `p${place}`);
  const figure = (value: number): Interval =>
    roundedInterval({ numerator: BigInt(value), denominator: 1n }, 0, "nearest");
  const cells = new Map<string, Interval>([
    ["total", figure(14)],
    ...parts.map((key): [string, Interval] => [key, figure(1)]),
  ]);
  return { cells, relations: [sumsToZero("total", parts), sumsToZero("total", parts)] };
}

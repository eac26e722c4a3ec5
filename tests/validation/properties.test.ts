import fc from "fast-check";
import { readPlan } from "../../src/plan/readPlan";
import type { Finding } from "../../src/validation/finding";
import type { RoundingMode } from "../../src/validation/rounding";
import { validatePlan } from "../../src/validation/validatePlan";
import { sheet, shown, type TestCell, workbook } from "../plan/support/snapshot";
import { ROUND, roundKeepingSum } from "./support/rounding";

/** True amounts in thousandths of a unit: one array for each row of a section, one item for each year. */
type Section = readonly (readonly number[])[];

const YEARS = 3;
/** Also amounts so small that rounding leaves little of them, of which many sums hold by chance. */
const amount = fc.oneof(
  fc.integer({ min: -2_000_000, max: 9_000_000 }),
  fc.integer({ min: -20_000, max: 90_000 }),
  fc.integer({ min: -3000, max: 3000 })
);
const row = fc.array(amount, {
  minLength: YEARS,
  maxLength: YEARS,
});
const section = fc.array(row, { minLength: 2, maxLength: 5 });
const sections = fc.array(section, { minLength: 1, maxLength: 3 });
/** Tables tried by each property: every one is read and checked whole. */
const RUNS = { numRuns: 25 };
const MODES = ["nearest", "halfAwayFromZero", "halfEven", "truncation"] as const;

interface Row {
  readonly label: string;
  readonly amounts: readonly number[];
}

function sumOf(rows: Section): number[] {
  return Array.from({ length: YEARS }, (_, year) =>
    rows.reduce((sum, amounts) => sum + (amounts[year] ?? 0), 0)
  );
}

/** Sections with their sums and the sum of sums. */
function tableOf(all: readonly Section[]): Row[] {
  const named = all.flatMap((rows, place): Row[] => [
    ...rows.map((amounts, index) => ({ label: `Enhet ${"ABC".charAt(place)}${index}`, amounts })),
    { label: `Summa avdelning ${"ABC".charAt(place)}`, amounts: sumOf(rows) },
  ]);
  return all.length > 1 ? [...named, { label: "Summa totalt", amounts: sumOf(all.flat()) }] : named;
}

function rounded(rows: readonly Row[], round: (value: number) => number): Row[] {
  return rows.map(({ label, amounts }) => ({
    label,
    amounts: amounts.map((amount) => round(amount / 1000)),
  }));
}

/** Each year and its total across, as whole numbers of a unit that is shown with so many decimals. */
function findings(
  rows: readonly Row[],
  {
    mode = "nearest",
    decimals = 0,
    unit = "tkr",
    turned = false,
  }: { mode?: RoundingMode; decimals?: number; unit?: string; turned?: boolean } = {}
): Finding[] {
  const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  const amount = (value: number) =>
    shown(Number((value / 10 ** decimals).toFixed(decimals)), format);
  const cells = rows.map(({ label, amounts }): TestCell[] => [label, ...amounts.map(amount)]);
  const years = ["Budget 2024", "Plan 2025", "Plan 2026"];
  const header = [
    `Verksamhet (${unit})`,
    ...(turned ? years.toReversed() : years),
    "Totalt 2024–2026",
  ];
  const plan = readPlan(
    workbook(sheet("Budget", [header.slice(0, 1 + (rows[0]?.amounts.length ?? 0)), ...cells]))
  );
  return validatePlan(plan, { rounding: mode }).findings.filter(
    ({ severity }) => severity !== "info"
  );
}

function errors(found: readonly Finding[]): Finding[] {
  return found.filter(({ severity }) => severity === "error");
}

/** What is found, by rule, severity, verdict and the labels of the rows and years that it is about. */
function told(
  found: readonly Finding[],
  rows: readonly Row[],
  yearOf = (column: number) => column
): string[] {
  return found
    .map(({ rule, severity, verdict, cells }) => {
      const labels = cells.map(
        ({ row: at, column }) => `${rows[at - 1]?.label ?? ""}/${yearOf(column)}`
      );
      return [rule, severity, verdict, ...labels.toSorted()].join(" ");
    })
    .toSorted();
}

function withTotals(rows: readonly Row[]): Row[] {
  return rows.map(({ label, amounts }) => ({
    label,
    amounts: [...amounts, amounts.reduce((sum, amount) => sum + amount, 0)],
  }));
}

describe("a true table", () => {
  test.each(MODES)("rounded by %s is never an error in that mode", (mode) => {
    fc.assert(
      fc.property(sections, (all) => {
        const rows = rounded(withTotals(tableOf(all)), ROUND[mode]);
        expect(errors(findings(rows, { mode }))).toEqual([]);
      }),
      RUNS
    );
  });

  test.each(["nearest", "halfAwayFromZero", "halfEven"] as const)(
    "rounded by %s is never an error as long as nothing is said of rounding",
    (mode) => {
      fc.assert(
        fc.property(sections, (all) => {
          expect(errors(findings(rounded(withTotals(tableOf(all)), ROUND[mode])))).toEqual([]);
        }),
        RUNS
      );
    }
  );

  test("rounded so that its sum is kept is never an error in that mode", () => {
    fc.assert(
      fc.property(section, (rows) => {
        const years = Array.from({ length: YEARS }, (_, year) =>
          roundKeepingSum(rows.map((amounts) => (amounts[year] ?? 0) / 1000))
        );
        const kept = rows.map((_, index) => years.map((values) => values[index] ?? 0));
        const table = tableOf([kept]);
        expect(errors(findings(table, { mode: "sumPreserving" }))).toEqual([]);
      }),
      RUNS
    );
  });
});

/** A table with sums down and across, of positive amounts in whole units, and a digit of one cell changed. */
const damaged = fc.record({
  amounts: fc.array(
    fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: YEARS, maxLength: YEARS }),
    { minLength: 3, maxLength: 6 }
  ),
  at: fc.nat(6),
  year: fc.nat(YEARS),
  digit: fc.nat(2),
  change: fc.integer({ min: 1, max: 9 }),
});

describe("a table with sums down and across", () => {
  test("in which a digit is changed beyond rounding is told of, with that cell among the repairs", () => {
    fc.assert(
      fc.property(damaged, ({ amounts, at, year, digit, change }) => {
        const rows = withTotals(tableOf([amounts]));
        const place = at % rows.length;
        const right = rows[place]?.amounts[year] ?? 0;
        const digits = Array.from(String(right));
        digits[digit] = String((Number(digits[digit]) + change) % 10);
        const wrong = Number(digits.join(""));
        fc.pre(digits[0] !== "0" && Math.abs(wrong - right) > rows.length);
        const table = rows.map(({ label, amounts: own }, index) => ({
          label,
          amounts: index === place ? own.with(year, wrong) : own,
        }));
        const repaired = findings(table)
          .flatMap(({ repairs }) => repairs)
          .flatMap(({ cells }) => cells)
          .filter(({ cell }) => cell.row === place + 1 && cell.column === year + 1)
          .map(({ value }) => Math.abs(Number(value) - right));
        // Of values that rounding allows, one that a slip of the keyboard explains is told: 1001 rather than 1000 for 1010.
        expect(Math.min(...repaired)).toBeLessThan(rows.length);
      }),
      RUNS
    );
  });
});

/** A table that may be wrong in one cell. */
const doubtful = fc.record({
  all: sections,
  at: fc.nat(20),
  year: fc.nat(2),
  error: fc.integer({ min: -90, max: 90 }),
});

function withError(rows: readonly Row[], at: number, year: number, error: number): Row[] {
  return rows.map(({ label, amounts }, index) => ({
    label,
    amounts:
      index === at % rows.length ? amounts.with(year, (amounts[year] ?? 0) + error) : amounts,
  }));
}

describe("what is found", () => {
  test("does not depend on the unit that amounts are given in", () => {
    fc.assert(
      fc.property(doubtful, ({ all, at, year, error }) => {
        const rows = withError(rounded(tableOf(all), Math.round), at, year, error);
        const inThousands = told(findings(rows), rows);
        expect(told(findings(rows, { decimals: 3, unit: "mnkr" }), rows)).toEqual(inThousands);
        expect(told(findings(rows, { unit: "kr" }), rows)).toEqual(inThousands);
      }),
      RUNS
    );
  });

  test("does not depend on the order of sections", () => {
    fc.assert(
      fc.property(doubtful, ({ all, at, year, error }) => {
        const rows = withError(rounded(tableOf(all), Math.round), at, year, error);
        const starts = [
          0,
          ...all.map((_, place) => all.slice(0, place + 1).flat().length + place + 1),
        ];
        const blocks = all.map((_, place) => rows.slice(starts[place], starts[place + 1]));
        const moved = [...blocks.toReversed().flat(), ...rows.slice(starts.at(-1))];
        expect(moved).toHaveLength(rows.length);
        expect(told(findings(moved), moved)).toEqual(told(findings(rows), rows));
      }),
      RUNS
    );
  });

  test.each([false, true])("does not depend on the order of columns, with their sum: %s", (sum) => {
    fc.assert(
      fc.property(doubtful, ({ all, at, year, error }) => {
        const table = sum ? withTotals(tableOf(all)) : tableOf(all);
        const rows = withError(rounded(table, Math.round), at, year, error);
        const turned = rows.map(({ label, amounts }) => {
          const [years, totals] = [amounts.slice(0, YEARS), amounts.slice(YEARS)];
          return { label, amounts: [...years.toReversed(), ...totals] };
        });
        const yearOf = (column: number) => (column > YEARS ? column : YEARS + 1 - column);
        const expected = told(findings(rows), rows);
        expect(told(findings(turned, { turned: true }), turned, yearOf)).toEqual(expected);
      }),
      RUNS
    );
  });

  test("does not depend on the order of rows within a section", () => {
    fc.assert(
      fc.property(doubtful, ({ all: [first = []], at, year, error }) => {
        const rows = withError(rounded(tableOf([first]), Math.round), at, year, error);
        const turned = [...rows.slice(0, -1).toReversed(), ...rows.slice(-1)];
        expect(told(findings(turned), turned)).toEqual(told(findings(rows), rows));
      }),
      RUNS
    );
  });
});

import fc from "fast-check";
import { readPlan } from "../../../src/plan/readPlan";
import { sheet, shown, type TestCell, workbook } from "../../plan/support/snapshot";
import { findingsOf } from "../support/findings";

const YEARS = 3;
const ofYears = <T>(values: fc.Arbitrary<T>) =>
  fc.array(values, { minLength: YEARS, maxLength: YEARS });

/** By how much a sum is another than what its parts sum to, each possible by rounding. */
const off = fc.constantFrom(-1, 0, 0, 1);
/** Parts in whole units, one item for each year, and the sums of them down and across. */
const part = fc.record({ amounts: ofYears(fc.integer({ min: 20, max: 99 })), across: off });
const section = fc.record({
  parts: fc.array(part, { minLength: 2, maxLength: 3 }),
  off: ofYears(off),
  across: off,
});
const table = fc.record({
  sections: fc.array(section, { minLength: 2, maxLength: 3 }),
  off: ofYears(off),
  across: off,
});

type Amounts = readonly number[];
type Rows = readonly (readonly [string, Amounts])[];
interface Drawn {
  readonly off: Amounts;
  readonly across: number;
}

function sumOf(rows: readonly Amounts[], { off: own }: Drawn): number[] {
  return own.map((more, year) => rows.reduce((sum, row) => sum + (row[year] ?? 0), more));
}

function withTotal(amounts: Amounts, across: number): number[] {
  return [...amounts, amounts.reduce((sum, amount) => sum + amount, across)];
}

/** Each section's rows, and the last row. */
function blocksOf({
  sections,
  ...drawn
}: typeof table extends fc.Arbitrary<infer T> ? T : never): Rows[] {
  const sums = sections.map(({ parts, ...own }) =>
    sumOf(
      parts.map(({ amounts }) => amounts),
      own
    )
  );
  const blocks = sections.map(({ parts, across }, place): Rows => [
    ...parts.map(
      (own, row) => [`Enhet ${place} ${row}`, withTotal(own.amounts, own.across)] as const
    ),
    [`Summa avdelning ${place}`, withTotal(sums[place] ?? [], across)],
  ]);
  return [...blocks, [["Summa totalt", withTotal(sumOf(sums, drawn), drawn.across)]]];
}

/** What is told of the rows with the years in an order: each cell by the label and the year that it stands at. */
function told(rows: Rows, years: readonly number[]): string[][] {
  const header = ["Verksamhet (tkr)", ...years.map((year) => `Plan ${2024 + year}`), "Totalt"];
  const places = [...years, YEARS];
  const cells = rows.map(([label, amounts]): TestCell[] => [
    label,
    ...places.map((year) => shown(amounts[year] ?? 0, "#,##0")),
  ]);
  const plan = readPlan(workbook(sheet("Budget", [header, ...cells])));
  const found = findingsOf("joint-consistency", plan).map(({ cells: own }) =>
    own
      .map(({ row, column }) => `${rows[row - 1]?.[0] ?? ""} ${places[column - 1] ?? ""}`)
      .toSorted()
  );
  return found.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}

describe("the cells of sums that cannot hold together", () => {
  test("are the same wherever sections, rows and years stand", () => {
    let conflicts = 0;
    fc.assert(
      fc.property(table, (drawn) => {
        const blocks = blocksOf(drawn);
        const turned = blocks
          .slice(0, -1)
          .toReversed()
          .map((rows) => [...rows.slice(0, -1).toReversed(), ...rows.slice(-1)]);
        const expected = told(blocks.flat(), [0, 1, 2]);
        conflicts += expected.length;
        expect(told([...turned.flat(), ...(blocks.at(-1) ?? [])], [2, 0, 1])).toEqual(expected);
      }),
      { numRuns: 60 }
    );
    expect(conflicts).toBeGreaterThan(0);
  });
});

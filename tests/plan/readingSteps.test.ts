import { readPlan } from "../../src/plan/readPlan";
import type { SheetSnapshot } from "../../src/plan/snapshot";
import type { TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

const COLUMNS = 11;
/** How often a cell is looked at on its way from the snapshot to the plan. */
const MOST_LOOKS = 8;

function budget(rowCount: number): SheetSnapshot {
  const years = Array.from({ length: COLUMNS }, (_, index) => `Budget ${2013 + index} (tkr)`);
  const rows = Array.from({ length: rowCount }, (_, row): TestCell[] => [
    `Post ${row}`,
    ...years.map((__, column) => ((row * 7919 + column * 104_729) % 99_991) / 10),
  ]);
  return sheet("Budget", [["Verksamhet", ...years], ...rows]);
}

/** Reads a plan and counts how often a cell's content is asked for. */
function looks(given: SheetSnapshot): number {
  let count = 0;
  const values = given.values.map(
    (row) =>
      new Proxy(row, {
        get: (target, key) => {
          if (typeof key === "string" && /^\d+$/.test(key)) count += 1;
          return Reflect.get(target, key) as unknown;
        },
      })
  );
  readPlan(workbook({ ...given, values }));
  return count;
}

test("a full read looks at each cell a bounded number of times, however long the table is", () => {
  const [short, long] = [looks(budget(500)), looks(budget(2000))];
  expect(long).toBeLessThan(2000 * (COLUMNS + 1) * MOST_LOOKS);
  expect(long / short).toBeLessThan(4.2);
});

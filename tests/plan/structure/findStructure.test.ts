import fc from "fast-check";
import type { AmountLine } from "../../../src/plan/plan";
import { findStructure } from "../../../src/plan/structure/findStructure";

const COLUMNS = 12;

function lineOf(row: number, label: string, values: readonly number[]): AmountLine {
  const figures = values.map((value, index) => ({
    value: { digits: BigInt(value), decimals: 0 },
    ...{ precision: 0, exact: false, unit: "thousandKronor" as const },
    ...{ approximate: false, storedAsText: false },
    cell: { sheet: "S", row, column: index + 1 },
  }));
  return {
    label: { value: label, cell: { sheet: "S", row, column: 0 } },
    ...{ isTotal: label.startsWith("Summa"), isOfWhich: false, figures },
  };
}

/** Numbers without pattern: the same for the same seed. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield 1000 + ((state >>> 12) % 90_000);
  }
}

function manyLines(count: number, seed: number): AmountLine[] {
  const source = numbers(seed);
  return Array.from({ length: count }, (_, row) =>
    lineOf(
      row,
      `Post ${row}`,
      Array.from({ length: COLUMNS }, () => Number(source.next().value))
    )
  );
}

function structureOf(lines: readonly AmountLine[]): ReturnType<typeof findStructure> {
  const layout = lines.map(() => ({ indent: 0, bold: false, afterGap: false }));
  return findStructure(lines, layout, new Map(), []);
}

test("lines without pattern have no structure", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1 }), fc.integer({ min: 2, max: 60 }), (seed, count) => {
      const { rowRelations, columnRelations } = structureOf(manyLines(count, seed));
      expect([rowRelations, columnRelations]).toEqual([[], []]);
    })
  );
});

test("every planted sum is found whatever its size", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1 }),
      fc.array(fc.integer({ min: 2, max: 30 }), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (seed, sizes, isFirst) => {
        const source = manyLines(200, seed);
        const lines = sizes.flatMap((size, group) => {
          const parts = source.splice(0, size);
          const sums = Array.from({ length: COLUMNS }, (_, column) =>
            parts.reduce((sum, { figures }) => sum + Number(figures?.[column]?.value.digits), 0)
          );
          const total = lineOf(0, `Grupp ${group}`, sums);
          return isFirst ? [total, ...parts] : [...parts, total];
        });
        expect(structureOf(lines).rowRelations.map(({ parts }) => parts.length)).toEqual(sizes);
      }
    )
  );
});

test("a table of 2,000 lines and 12 columns takes a bounded number of steps", () => {
  const { steps } = structureOf(manyLines(2000, 7));
  process.stdout.write(`2,000 lines × 12 columns: ${steps} steps\n`);
  expect(steps).toBeLessThan(2_000_000);
});

import fc from "fast-check";
import { decide } from "../../../src/validation/joint/decide";
import { smallestSuspects } from "../../../src/validation/joint/localise";
import { componentsOf, isTree, type PublishedSystem } from "../../../src/validation/joint/system";
import { StepLimit } from "../../../src/validation/joint/tableau";
import { roundedInterval } from "../../../src/validation/rounding";
import { propagate } from "../../../src/validation/propagate";
import { ROUND } from "../support/rounding";
import { marginRelations, rounded, sumsToZero, whole, withMargins } from "./tables";

const MANY = 10_000_000;

function verdictOf(system: PublishedSystem): string {
  return decide(system, new StepLimit(MANY));
}

function suspectsOf(system: PublishedSystem, locked: readonly string[] = []): string[] {
  const { sets } = smallestSuspects(system, new Set(locked), new StepLimit(MANY));
  return sets.map((set) => set.join("+"));
}

const MODES = ["nearest", "halfAwayFromZero", "halfEven", "truncation"] as const;
const tenths = fc.integer({ min: -99_999, max: 99_999 });

/** True tables of tenths with margins, three rows by four columns. */
const trueTables = fc
  .array(fc.array(tenths, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 })
  .map(withMargins);

const MARGINS = marginRelations(3, 4);

function published(cells: Record<string, number>, mode: (typeof MODES)[number]) {
  return Object.fromEntries(
    Object.entries(cells).map(([key, value]) => [key, ROUND[mode](value / 10) || 0])
  );
}

/** Two sums of the same cells that are known only roughly: x and y are one amount, but published as 1 and 5. */
const circle = ((): PublishedSystem => {
  const relations = [sumsToZero({ x: -1, a: 1, b: 1 }), sumsToZero({ y: -1, a: 1, b: 1 })];
  const { cells } = rounded({ x: 1, y: 5 }, []);
  const rough = roundedInterval(whole(0), -4, "nearest");
  return { cells: new Map([...cells, ["a", rough], ["b", rough]]), relations };
})();

describe("joint feasibility", () => {
  test("sees what no single sum shows, where sums form no circle", () => {
    const relations = [
      sumsToZero({ t: -1, a: 1, b: 1, c: 1 }),
      ...["a", "b", "c"].map((key) => sumsToZero({ [key]: -1, [`${key}1`]: 1, [`${key}2`]: 1 })),
    ];
    const ones = { a1: 1, a2: 1, b1: 1, b2: 1, c1: 1, c2: 1 };
    const system = (t: number, c: number, c1: number) =>
      rounded({ t, a: 3, b: 3, c, ...ones, c1 }, relations);
    expect(isTree(system(9, 3, 1))).toBe(true);
    expect(verdictOf(system(9, 3, 1))).toBe("consistent");
    expect(verdictOf(system(10, 3, 1))).toBe("inconsistent");
    // Two groups of at most 3 and one of at most 1.5: only at its very end can a total of 8 be met.
    expect(verdictOf(system(8, 1, 0))).toBe("tie-only");
  });

  test("sees what narrowing alone does not, where sums form a circle", () => {
    const equations = circle.relations.map(({ terms }) =>
      terms.map(({ key, weight }) => ({ key, weight: weight.numerator > 0n ? 1 : -1 }) as const)
    );
    expect(isTree(circle)).toBe(false);
    expect(propagate(equations, circle.cells)).toBe("undecided");
    expect(verdictOf(circle)).toBe("inconsistent");
    expect(suspectsOf(circle)).toEqual(["x", "y"]);
  });

  test.each(MODES)("never calls a true table rounded by %s inconsistent in that mode", (mode) => {
    fc.assert(
      fc.property(trueTables, (cells) => {
        const verdict = verdictOf(rounded(published(cells, mode), MARGINS, mode));
        return mode === "nearest"
          ? verdict === "consistent" || verdict === "tie-only"
          : verdict === "consistent";
      }),
      { numRuns: 50 }
    );
  });

  test("gives the same verdict and suspects whatever the order of the relations", () => {
    const errors = fc.record({
      cells: trueTables,
      wrong: fc.integer({ min: -40, max: 40 }),
      order: fc.shuffledSubarray(
        MARGINS.map((_, index) => index),
        { minLength: MARGINS.length }
      ),
    });
    fc.assert(
      fc.property(errors, ({ cells, wrong, order }) => {
        const values = published(cells, "nearest");
        values["r2c2"] = (values["r2c2"] ?? 0) + wrong;
        const system = rounded(values, MARGINS);
        const shuffled = { ...system, relations: order.flatMap((place) => MARGINS[place] ?? []) };
        const verdict = verdictOf(system);
        expect(verdictOf(shuffled)).toBe(verdict);
        expect(suspectsOf(shuffled)).toEqual(suspectsOf(system));
      }),
      { numRuns: 30 }
    );
  });

  test("says that it is undecided when the steps run out", () => {
    expect(decide(circle, new StepLimit(3))).toBe("undecided");
  });
});

describe("which cell", () => {
  const cells = withMargins([
    [12, 25, 31, 44],
    [58, 63, 77, 82],
    [91, 14, 23, 36],
  ]);

  test("is the one where two sums that fail meet", () => {
    expect(suspectsOf(rounded({ ...cells, r2c3: 707 }, MARGINS))).toEqual(["r2c3"]);
    expect(suspectsOf(rounded({ ...cells, Tc3: 113 }, MARGINS))).toEqual(["Tc3"]);
  });

  test("is a pair where two are wrong", () => {
    expect(suspectsOf(rounded({ ...cells, r1c1: 120, r3c4: 63 }, MARGINS))).toContain("r1c1+r3c4");
  });

  test("is none that is locked", () => {
    expect(suspectsOf(rounded({ ...cells, r2c3: 707 }, MARGINS), ["r2c3"])).not.toContain("r2c3");
  });

  test("is every cell of a sum that shares none with others", () => {
    const system = rounded({ t: 9, a: 2, b: 3 }, [sumsToZero({ t: -1, a: 1, b: 1 })]);
    expect(suspectsOf(system)).toEqual(["t", "a", "b"]);
  });

  test("is told as not decided when the steps run out", () => {
    const system = rounded({ ...cells, r2c3: 707 }, MARGINS);
    const failing = [MARGINS[1], MARGINS[6]].flatMap((relation) => relation ?? []);
    expect(smallestSuspects(system, new Set(), new StepLimit(30), failing)).toMatchObject({
      sets: [],
      isComplete: false,
    });
  });

  test("is the same whatever relations are known to fail", () => {
    const system = rounded({ ...cells, r2c3: 707, r3c4: 63 }, MARGINS);
    const failing = [MARGINS[1], MARGINS[6]].flatMap((relation) => relation ?? []);
    const { sets } = smallestSuspects(system, new Set(), new StepLimit(MANY), failing);
    expect(sets.map((set) => set.join("+"))).toEqual(suspectsOf(system));
  });

  test("is found whatever digit was changed", () => {
    const changes = fc.record({
      cells: trueTables,
      place: fc.nat(19),
      change: fc.integer({ min: 10, max: 500 }),
      sign: fc.constantFrom(1, -1),
    });
    fc.assert(
      fc.property(changes, ({ cells: exact, place, change, sign }) => {
        const values = published(exact, "nearest");
        const key = Object.keys(values)[place] ?? "";
        values[key] = (values[key] ?? 0) + change * sign;
        expect(suspectsOf(rounded(values, MARGINS))).toContain(key);
      }),
      { numRuns: 50 }
    );
  });
});

test("components share no cell", () => {
  const relations = [
    sumsToZero({ t: -1, a: 1, b: 1 }),
    sumsToZero({ u: -1, c: 1 }),
    sumsToZero({ b: -1, d: 1 }),
  ];
  const components = componentsOf(rounded({ t: 3, a: 1, b: 2, u: 1, c: 1, d: 2 }, relations));
  expect(components.map(({ cells: own }) => [...own.keys()].join(""))).toEqual(["tabd", "uc"]);
});

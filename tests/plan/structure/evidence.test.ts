import { isProvenByArithmetic, isSupported } from "../../../src/plan/structure/evidence";

const tally = { holds: [0, 1, 2, 3], fails: [4, 5], distinct: 4, bits: 60 };

test("arithmetic alone needs two independent columns, twice as many holding as failing, and little chance", () => {
  expect(isProvenByArithmetic(tally, 100)).toBe(true);
  expect(isProvenByArithmetic({ ...tally, distinct: 1 }, 100)).toBe(false);
  expect(isProvenByArithmetic({ ...tally, fails: [4, 5, 6] }, 100)).toBe(false);
  expect(isProvenByArithmetic({ ...tally, bits: 16 }, 100)).toBe(false);
});

test("a label or layout needs a column that holds, and no more that fail", () => {
  expect(isSupported({ holds: [0], fails: [1], distinct: 1, bits: 0 }, 1)).toBe(true);
  expect(isSupported({ holds: [0], fails: [1, 2], distinct: 1, bits: 0 }, 1)).toBe(false);
  expect(isSupported({ holds: [], fails: [], distinct: 0, bits: 0 }, 1)).toBe(false);
  expect(isSupported({ holds: [0], fails: [], distinct: 1, bits: 3 }, 4)).toBe(false);
});

import fc from "fast-check";
import {
  addIntervals,
  canBeAtMost,
  compareIntervals,
  divideIntervals,
  gapBetween,
  type Interval,
  pointInterval,
  scaleInterval,
} from "../../src/validation/interval";
import { formatRational, fromDecimal, type Rational, roundTo } from "../../src/validation/rational";
import { intervalOf, roundedInterval, type RoundingMode } from "../../src/validation/rounding";
import { decimal, figure } from "./support/plan";
import { ROUND, roundKeepingSum } from "./support/rounding";

const MODES = ["nearest", "halfAwayFromZero", "halfEven", "truncation"] as const;
const BRACKETS = { closed: ["[", "]"], tie: ["⟨", "⟩"], open: ["(", ")"] } as const;

function rational(value: string): Rational {
  return fromDecimal(decimal(value));
}

function rounded(value: string, mode: RoundingMode, precision = decimal(value).decimals): Interval {
  return roundedInterval(rational(value), precision, mode);
}

/** "[1.5, 2.5)": brackets for closed, parentheses for open, angles for tied ends. */
function show({ lower, upper }: Interval): string {
  const ends = `${formatRational(lower.value, 2)}, ${formatRational(upper.value, 2)}`;
  return BRACKETS[lower.edge][0] + ends + BRACKETS[upper.edge][1];
}

describe("intervals of rounded figures", () => {
  test.each([
    ["2", "nearest", "⟨1.50, 2.50⟩"],
    ["2", "halfAwayFromZero", "[1.50, 2.50)"],
    ["-2", "halfAwayFromZero", "(-2.50, -1.50]"],
    ["0", "halfAwayFromZero", "(-0.50, 0.50)"],
    ["2", "halfEven", "[1.50, 2.50]"],
    ["-3", "halfEven", "(-3.50, -2.50)"],
    ["0.4", "halfEven", "[0.35, 0.45]"],
    ["2", "truncation", "[2.00, 3.00)"],
    ["-2", "truncation", "(-3.00, -2.00]"],
    ["0", "truncation", "(-1.00, 1.00)"],
    ["2", "sumPreserving", "(1.00, 3.00)"],
    ["-0.4", "sumPreserving", "(-0.50, -0.30)"],
  ] as const)("%s rounded by %s lies in %s", (value, mode, interval) => {
    expect(show(rounded(value, mode))).toBe(interval);
  });

  test("follow the precision and not the digits", () => {
    expect(show(rounded("1000", "nearest", -3))).toBe("⟨500.00, 1500.00⟩");
    expect(show(rounded("57.0", "nearest"))).toBe("⟨56.95, 57.05⟩");
  });

  test("are points for a formula's value, unless it is round at its precision", () => {
    const exact = figure("57.6813", "percent", "A!A1", { exact: true, precision: 0 });
    const round = figure("58", "percent", "A!A1", { exact: true, precision: 0 });
    expect(show(intervalOf(exact, "nearest"))).toBe("[57.68, 57.68]");
    expect(show(intervalOf(round, "nearest"))).toBe("⟨57.50, 58.50⟩");
  });

  test("hold every value that rounds to the figure, in every mode", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -100, max: 100 }),
        fc.constantFrom(...MODES),
        (tenths, mode) => {
          const published = ROUND[mode](tenths / 10);
          const interval = roundedInterval(rational(String(published)), 0, mode);
          const value = pointInterval({ numerator: BigInt(tenths), denominator: 10n });
          return compareIntervals(interval, value) !== "inconsistent";
        }
      )
    );
  });

  test("hold every value of parts that were rounded to keep their sum", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1 }), (tenths) => {
        const published = roundKeepingSum(tenths.map((value) => value / 10));
        return tenths.every((value, index) => {
          const interval = rounded(String(published[index]), "sumPreserving");
          const exact = pointInterval({ numerator: BigInt(value), denominator: 10n });
          return compareIntervals(interval, exact) === "consistent";
        });
      })
    );
  });
});

describe("arithmetic of intervals", () => {
  test("keeps the most open edge of a sum", () => {
    expect(show(addIntervals(rounded("2", "halfAwayFromZero"), rounded("2", "nearest")))).toBe(
      "⟨3.00, 5.00)"
    );
  });

  test("swaps ends and their edges for a negative weight", () => {
    expect(show(scaleInterval(rounded("2", "truncation"), rational("-1")))).toBe("(-3.00, -2.00]");
    expect(show(scaleInterval(rounded("2", "truncation"), rational("0")))).toBe("[0.00, 0.00]");
  });

  test("finds that a truncated −2 cannot be minus a truncated 1", () => {
    const minusOne = scaleInterval(rounded("1", "truncation"), rational("-1"));
    expect(compareIntervals(rounded("-2", "truncation"), minusOne)).toBe("inconsistent");
  });

  test.each([
    ["1", "2", "nearest", "tie-only"],
    ["1", "2", "halfAwayFromZero", "inconsistent"],
    ["1", "2", "halfEven", "inconsistent"],
    ["1", "3", "nearest", "inconsistent"],
    ["1", "1", "truncation", "consistent"],
  ] as const)("compares %s and %s under %s as %s", (a, b, mode, verdict) => {
    expect(compareIntervals(rounded(a, mode), rounded(b, mode))).toBe(verdict);
    expect(compareIntervals(rounded(b, mode), rounded(a, mode))).toBe(verdict);
  });

  test("divides with signs, and refuses a divisor that may be zero", () => {
    const quotient = divideIntervals(rounded("-2", "nearest"), rounded("4", "truncation"));
    expect(show(quotient)).toBe("⟨-0.63, -0.30⟩".replace("-0.30⟩", "-0.30)"));
    expect(show(divideIntervals(rounded("-2", "nearest"), rounded("-4", "nearest")))).toBe(
      "⟨0.33, 0.71⟩"
    );
    expect(() => divideIntervals(rounded("2", "nearest"), rounded("0", "nearest"))).toThrow(
      RangeError
    );
  });

  test("orders intervals and measures the gap", () => {
    expect(canBeAtMost(rounded("3", "nearest"), rounded("1", "nearest"))).toBe("inconsistent");
    expect(canBeAtMost(rounded("1", "nearest"), rounded("3", "nearest"))).toBe("consistent");
    expect(formatRational(gapBetween(rounded("1", "nearest"), rounded("3", "nearest")), 1)).toBe(
      "-1.0"
    );
    expect(formatRational(gapBetween(rounded("1", "nearest"), rounded("1", "nearest")), 1)).toBe(
      "0.0"
    );
  });

  test("rounds halves away from zero", () => {
    const shown = (value: string, decimals: number) => formatRational(rational(value), decimals);
    expect([shown("0.5", 0), shown("-0.5", 0), shown("-1.25", 1), shown("1499", -3)]).toEqual([
      "1",
      "-1",
      "-1.3",
      "1000",
    ]);
    expect(roundTo(rational("57.68"), 0)).toEqual({ digits: 58n, decimals: 0 });
  });
});

import * as fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimalOfNumber,
  formatDecimal,
  parseDecimal,
  rescaleDecimal,
  shiftDecimal,
  subtractDecimals,
  trimDecimal,
} from "../../src/plan/decimal";
import type { Decimal } from "../../src/plan/figure";

const decimals = fc.record({ digits: fc.bigInt(), decimals: fc.integer({ min: 0, max: 30 }) });

function of(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal === undefined) throw new Error(`${text} is no decimal`);
  return decimal;
}

test.each([
  ["57.68", 5768n, 2],
  ["-0.0135", -135n, 4],
  ["108.0", 1080n, 1],
  ["1e-7", 1n, 7],
  ["1.5e+21", 1500000000000000000000n, 0],
])("%s is read digit by digit", (text, digits, places) => {
  expect(parseDecimal(text)).toEqual({ digits, decimals: places });
});

test.each(["", "5,7", "1 000", "0x10", "NaN", "1e99999", "--1"])("%p is no decimal", (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test("trailing zeros and zeros before the point are written", () => {
  expect(formatDecimal({ digits: 5n, decimals: 3 })).toBe("0.005");
  expect(formatDecimal({ digits: -1080n, decimals: 1 })).toBe("-108.0");
  expect(formatDecimal({ digits: 57n, decimals: -1 })).toBe("570");
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(decimals, (decimal) => expect(of(formatDecimal(decimal))).toEqual(decimal))
  );
});

test("a float's noise beyond fifteen digits is dropped", () => {
  expect(decimalOfNumber(0.1 + 0.2)).toEqual({ digits: 3n, decimals: 1 });
  expect(decimalOfNumber(0.57)).toEqual({ digits: 57n, decimals: 2 });
  expect(decimalOfNumber(Number.POSITIVE_INFINITY)).toBeUndefined();
});

test("moving the point never multiplies floats", () => {
  expect(formatDecimal(shiftDecimal(of("0.57"), 2))).toBe("57");
  expect(formatDecimal(shiftDecimal(of("5"), 2))).toBe("500");
  expect(formatDecimal(shiftDecimal(of("284600"), -3))).toBe("284.600");
});

test("rescaling keeps the value or refuses", () => {
  expect(rescaleDecimal(of("57"), 2)).toEqual(of("57.00"));
  expect(rescaleDecimal(of("57.00"), 0)).toEqual(of("57"));
  expect(() => rescaleDecimal(of("57.6"), 0)).toThrow(RangeError);
});

test("trimming takes zeros after the point only", () => {
  expect(trimDecimal(of("570.500"))).toEqual(of("570.5"));
  expect(trimDecimal(of("570"))).toEqual(of("570"));
});

test("comparing follows the sign of the difference", () => {
  expect(compareDecimals(of("0.1"), of("0.10"))).toBe(0);
  fc.assert(
    fc.property(decimals, decimals, (left, right) => {
      const sum = addDecimals(left, right);
      expect(compareDecimals(subtractDecimals(sum, right), left)).toBe(0);
      expect(Math.sign(compareDecimals(sum, left))).toBe(
        right.digits === 0n ? 0 : right.digits > 0n ? 1 : -1
      );
    })
  );
});

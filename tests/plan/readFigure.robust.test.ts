import * as fc from "fast-check";
import { formatDecimal } from "../../src/plan/decimal";
import { findDecimalMarks } from "../../src/plan/decimalMark";
import type { Unit } from "../../src/plan/figure";
import type { Cell } from "../../src/plan/grid";
import { readNumberText } from "../../src/plan/numberText";
import type { FigureContext } from "../../src/plan/readFigure";
import { readFigure } from "../../src/plan/readFigure";

const plain: FigureContext = {
  decimalMarks: { marks: ["comma"], mixed: false },
  fractions: false,
};

function cell(content: Cell["content"], numberFormat = "General"): Cell {
  return {
    address: { sheet: "Budget", row: 6, column: 2 },
    content,
    numberFormat,
    formula: "",
  };
}

const SPACES = ["", " ", "\u00a0", "\u202f", "\u2009"];
const MINUSES = ["-", "−", "–", "- ", "− ", "– "];
const UNITS: readonly (readonly [string, Unit])[] = [
  ["", "millionKronor"],
  [" mnkr", "millionKronor"],
  ["\u00a0mkr", "millionKronor"],
  [" Mkr", "millionKronor"],
  [" MSEK", "millionKronor"],
  [" milj. kr", "millionKronor"],
  [" miljoner kronor", "millionKronor"],
  [" tkr", "thousandKronor"],
  [" kkr", "thousandKronor"],
  [" tusen kronor", "thousandKronor"],
  [" mdkr", "billionKronor"],
  [" kr", "kronor"],
  [" kronor", "kronor"],
  [" procent", "percent"],
  [" %", "percent"],
  ["%", "percent"],
  [" procentenheter", "percentagePoints"],
];
const convention = fc.record({
  group: fc.constantFrom(...SPACES),
  minus: fc.constantFrom(...MINUSES),
  unit: fc.constantFrom(...UNITS),
  approximate: fc.constantFrom("", "ca ", "cirka ", "drygt "),
  footnote: fc.constantFrom("", "¹", "*", " 2)"),
});
const decimal = fc.record({
  digits: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  decimals: fc.integer({ min: 0, max: 6 }),
});

test("a figure written in any Swedish convention is read back exactly", () => {
  const property = fc.property(
    decimal,
    convention,
    (value, { group, minus, unit, approximate, footnote }) => {
      const [whole = "", fraction] = formatDecimal(value).replace("-", "").split(".");
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
      const numeral = grouped + (fraction === undefined ? "" : `,${fraction}`);
      const sign = value.digits < 0n ? minus : "";
      const text = approximate + sign + numeral + unit[0] + footnote;
      fc.pre(unit[0] !== "" || !/^(?:19|20)\d\d(?:\d{4})?$/.test(numeral));
      const figure = readFigure(cell(text), { ...plain, unit: "millionKronor" });
      expect(figure).toMatchObject({
        value,
        precision: value.decimals,
        unit: unit[1],
        approximate: approximate !== "",
        storedAsText: true,
      });
    }
  );
  fc.assert(property, { numRuns: 1000 });
});

test("a number shown with decimals, in per cent or in thousands is read back exactly", () => {
  const digits = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const property = fc.property(
    digits,
    fc.integer({ min: 0, max: 4 }),
    fc.boolean(),
    (whole, decimals, isPercent) => {
      const value = { digits: BigInt(whole), decimals };
      const stored = Number(
        formatDecimal({ digits: value.digits, decimals: decimals + (isPercent ? 2 : 0) })
      );
      const zeros = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
      const figure = readFigure(cell(stored, `#,##0${zeros}${isPercent ? "%" : ""}`), plain);
      expect(figure).toMatchObject({
        value,
        precision: decimals,
        unit: isPercent ? "percent" : "unknown",
      });
    }
  );
  fc.assert(property, { numRuns: 1000 });
});

test.each([
  ["Danish", ".", ",", "2.711,5"],
  ["English", ",", ".", "2,711.5"],
])("a figure in %s separators is read back where its table shows them", (_, group, mark, other) => {
  const decimalMarks = findDecimalMarks([other]);
  const property = fc.property(decimal, fc.constantFrom(...UNITS), (value, unit) => {
    const [whole = "", fraction] = formatDecimal(value).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    fc.pre(grouped.length > 4 || fraction !== undefined || unit[0] !== "");
    const text = grouped + (fraction === undefined ? "" : mark + fraction) + unit[0];
    const context = { ...plain, decimalMarks, unit: "millionKronor" as const };
    expect(readFigure(cell(text), context)).toMatchObject({
      value,
      precision: value.decimals,
      unit: unit[1],
    });
  });
  fc.assert(property, { numRuns: 500 });
});

test("no content makes the reader throw, and what it reads is a whole figure", () => {
  const pieces = fc.constantFrom(
    ...["1", "0", "9", " ", "\u00a0", ".", ",", "-", "–", "(", ")", "%", "kr", "mnkr", "¹", "*"],
    ...["ca", "e", "\u0660", "\u202e", "\ud83d", "=", "#", "/", "1 000 kr", "per elev", "€"]
  );
  const content = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.double(),
    fc.constantFrom(5e-324, 1.7976931348623157e308, -0)
  );
  const format = fc.oneof(fc.constantFrom("General", "0%", "#,##0,,", "[h]"), fc.string());
  const property = fc.property(content, format, fc.boolean(), (any, code, fractions) => {
    const read = readFigure(cell(any, code), { ...plain, fractions });
    if (read === undefined || "reason" in read) return;
    expect(typeof read.value.digits).toBe("bigint");
    expect(read.value.decimals).toBeGreaterThanOrEqual(Math.max(0, read.precision));
  });
  fc.assert(property, { numRuns: 5000 });
  expect(readNumberText("1 ".repeat(100_000))).toBe("other");
});

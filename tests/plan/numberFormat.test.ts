import * as fc from "fast-check";
import { readNumberFormat } from "../../src/plan/numberFormat";

test.each([
  ["General", { percent: false, date: false, thousands: 0 }],
  ["0", { decimals: 0 }],
  ["#,##0.0", { decimals: 1, grouped: true, thousands: 0 }],
  ["0.00%", { decimals: 2, percent: true }],
  ["#,##0,", { decimals: 0, thousands: 1 }],
  ["0.0,,", { decimals: 1, thousands: 2 }],
  ['#,##0.0 "mnkr"', { decimals: 1, unit: "millionKronor" }],
  ["#,##0 [$kr-41D]", { decimals: 0, unit: "kronor", date: false }],
  ["yyyy-mm-dd", { date: true }],
  ["[$-41D]d mmmm yyyy", { date: true }],
  ["h:mm", { date: true }],
  ['_-* #,##0.00 "kr"_-;-* #,##0.00 "kr"_-', { decimals: 2, unit: "kronor", date: false }],
  ['0.0 "% av ramen"', { decimals: 1, percent: false, unit: "percent" }],
  ['"dym"0.0', { decimals: 1, date: false }],
  ["[Red]0.0;[Blue]-0.00", { decimals: 1, date: false }],
  ["0.0##", { decimals: 1 }],
  ["0.#", { decimals: 0 }],
  ['0.0"; "', { decimals: 1, date: false }],
  ["[$€-2] #,##0.00", { decimals: 2, unit: "other" }],
  ['"$"#,##0', { decimals: 0, unit: "other" }],
  ["[$SEK] #,##0", { unit: "kronor" }],
  ["[h]:mm", { date: true }],
  ["[h]", { date: true }],
  ['0" %"', { percent: false, unit: "percent" }],
])("%s", (code, expected) => {
  expect(readNumberFormat(code)).toMatchObject(expected);
});

test.each(["General", "@", "0.00E+00", "# ?/?"])("%s does not fix the decimals", (code) => {
  expect(readNumberFormat(code).decimals).toBeUndefined();
});

test.each([
  ["[>=1000000]0.0,,;[>=1000]0.0,;0", 5_000_000, { thousands: 2, decimals: 1 }],
  ["[>=1000000]0.0,,;[>=1000]0.0,;0", 5000, { thousands: 1, decimals: 1 }],
  ["[>=1000000]0.0,,;[>=1000]0.0,;0", 500, { thousands: 0, decimals: 0 }],
  ["[<=9]0.0;[<>12]0.00;[=12]0.000", 9, { decimals: 1 }],
  ["[<9]0.0;[<>12]0.00;[=12]0.000", 9, { decimals: 2 }],
  ["[<9]0.0;[<>12]0.00;[=12]0.000", 12, { decimals: 3 }],
  ["#,##0.0;(#,##0.00)", -5, { decimals: 2 }],
  ["#,##0.0;(#,##0.00)", 5, { decimals: 1 }],
  ["#,##0.0", -5, { decimals: 1 }],
  ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 0, { decimals: 2 }],
])("%s shows %p by the section that is meant for it", (code, value, expected) => {
  expect(readNumberFormat(code, value)).toMatchObject(expected);
});

test("no format makes its reader throw or hang", () => {
  const parts = fc.constantFrom(
    '"',
    "\\",
    "[",
    "]",
    ";",
    "[>=",
    "0",
    "#",
    ",",
    ".",
    "%",
    "_",
    "*",
    "y"
  );
  const property = fc.property(fc.array(parts, { maxLength: 300 }), fc.double(), (code, value) => {
    expect(readNumberFormat(code.join(""), value)).toHaveProperty("percent");
  });
  fc.assert(property, { numRuns: 1000 });
  expect(readNumberFormat('"'.repeat(100_001))).toHaveProperty("percent");
});

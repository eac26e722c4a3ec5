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
])("%s", (code, expected) => {
  expect(readNumberFormat(code)).toMatchObject(expected);
});

test.each(["General", "@", "0.00E+00", "# ?/?"])("%s does not fix the decimals", (code) => {
  expect(readNumberFormat(code).decimals).toBeUndefined();
});

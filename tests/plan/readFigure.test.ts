import type { Cell } from "../../src/plan/grid";
import type { FigureContext } from "../../src/plan/readFigure";
import { readFigure } from "../../src/plan/readFigure";
import { say } from "./support/figures";

const address = { sheet: "Budget", row: 6, column: 2 };
const plain: FigureContext = {
  decimalMarks: { marks: ["comma"], mixed: false },
  fractions: false,
};

function cell(content: Cell["content"], numberFormat = "General", formula = ""): Cell {
  return { address, content, numberFormat, formula };
}

function read(
  content: Cell["content"],
  numberFormat = "General",
  context: Partial<FigureContext> = {}
): string | undefined {
  const read = readFigure(cell(content, numberFormat), { ...plain, ...context });
  return read !== undefined && "reason" in read ? `${read.reason}: ${read.detail}` : say(read);
}

test.each([
  [0.57, "0%", "57 percent"],
  [0.29, "0%", "29 percent"],
  [-0.0135, "0.00%", "-1.35 percent"],
  [0.5768, "0%", "57.68 percent"],
  [108, "#,##0.0", "108.0 unknown"],
  [284.56, "0.0", "284.56 unknown"],
  [284600, "#,##0,", "284.6 unknown"],
  [493.4, '0.0 "mnkr"', "493.4 millionKronor"],
  [1e21, "0", "1000000000000000000000 unknown"],
  [5.1, "0.0##", "5.1 unknown"],
  [500, "[>=1000]0.0,;0", "500 unknown"],
  [5200, "[>=1000]0.0,;0", "5.2 unknown"],
  [-5.4, "#,##0.0;(#,##0.0)", "-5.4 unknown"],
  [0, '#,##0.0;-#,##0.0;"–"', "0.0 unknown"],
  [12.5, "[$€-2] #,##0.00", "12.50 other"],
  [2.5, '0.0" %"', "2.5 percent"],
  [2.5, '0.0" procentenheter"', "2.5 percentagePoints"],
])("%p shown with %s is %s", (content, format, expected) => {
  expect(read(content, format)).toBe(expected);
});

test("the surroundings give the unit, a cell's own unit is stronger, a currency format weaker", () => {
  expect(read(5, "0", { unit: "thousandKronor" })).toBe("5 thousandKronor");
  expect(read("5 mnkr", "@", { unit: "thousandKronor" })).toBe("5 millionKronor");
  expect(read(5, '0 "kr"', { unit: "thousandKronor" })).toBe("5 thousandKronor");
  expect(read(5, '0 "kr"')).toBe("5 kronor");
  expect(read(5, '0 "kr"', { unit: "count" })).toBe("5 kronor");
  expect(read(5, '0 "mnkr"', { unit: "thousandKronor" })).toBe("5 millionKronor");
});

test("another currency is never read as the table's kronor", () => {
  expect(read(5, '0 "€"', { unit: "thousandKronor" })).toBe("5 other");
  expect(read("5 EUR", "@", { unit: "thousandKronor" })).toBe("5 other");
});

test("a format that leaves out thousands in a table in kronor shows thousand kronor", () => {
  expect(read(284_600, "#,##0,", { unit: "kronor" })).toBe("284.6 thousandKronor");
  expect(read(284_600_000, "0.0,,", { unit: "kronor" })).toBe("284.6 millionKronor");
  expect(read(284_600, "#,##0,", { unit: "thousandKronor" })).toBe("284.6 thousandKronor");
});

test("a number with two meanings comes with both of them", () => {
  const context: FigureContext = {
    ...plain,
    decimalMarks: { marks: ["comma", "point"], mixed: false },
  };
  expect(readFigure(cell("1,350"), context)).toEqual({
    reason: "ambiguousNumber",
    detail: "decimalMark",
    readings: [
      { digits: 1350n, decimals: 3 },
      { digits: 1350n, decimals: 0 },
    ],
  });
});

test("a typed number is as precise as its digits or its format, whichever is more", () => {
  const precision = (content: number, numberFormat: string): unknown =>
    readFigure(cell(content, numberFormat), plain);
  expect(precision(284.56, "0.0")).toMatchObject({ precision: 2 });
  expect(precision(108, "0.0")).toMatchObject({ precision: 1 });
  expect(precision(5, "0.0##")).toMatchObject({ precision: 1 });
  expect(precision(108, "General")).toMatchObject({ precision: 0 });
});

test("a formula's number keeps all its digits and the decimals that are shown", () => {
  const formula = (content: number, numberFormat: string): unknown =>
    readFigure(cell(content, numberFormat, "=B2/B3"), plain);
  expect(formula(0.576_732_873_935_955, "0%")).toMatchObject({
    value: { digits: 576_732_873_935_955n, decimals: 13 },
    precision: 0,
    exact: true,
  });
  expect(formula(284.6, "0.00")).toMatchObject({ value: { digits: 28460n }, precision: 2 });
  expect(formula(0.100_000_000_000_001, "General")).toMatchObject({ precision: 1 });
});

test("a share typed as 0.5 is not more precise than its digits", () => {
  const share = (content: string | number, numberFormat = "General"): unknown =>
    readFigure(cell(content, numberFormat), { ...plain, fractions: true });
  const tens = { value: { digits: 50n, decimals: 0 }, precision: -1, unit: "percent" };
  expect(share(0.5)).toMatchObject(tens);
  expect(share("0,5")).toMatchObject(tens);
  expect(share(0.5, "0.00")).toMatchObject({ precision: 0 });
});

test("in a column of shares a plain 0.57 is 57 percent", () => {
  expect(read(0.57, "General", { fractions: true })).toBe("57 percent");
  expect(read("0,57", "@", { fractions: true })).toBe("57 percent");
});

test("a formula's value is exact, text is said to be text", () => {
  expect(readFigure(cell(284.6, "0.0", "=SUM(B5:B6)"), plain)).toMatchObject({
    exact: true,
    storedAsText: false,
  });
  expect(readFigure(cell("284,6"), plain)).toMatchObject({
    exact: false,
    storedAsText: true,
    cell: address,
  });
});

test.each([
  [null, "General", undefined],
  ["–", "General", undefined],
  [true, "General", "unreadableNumber: logical"],
  ["#DIV/0!", "General", "unreadableNumber: formulaError"],
  ["#REF!", "General", "unreadableNumber: formulaError"],
  ["#NAME?", "General", "unreadableNumber: formulaError"],
  ["#VÄRDEFEL!", "General", "unreadableNumber: formulaError"],
  ["enligt beslut", "General", "unreadableNumber: words"],
  [45258, "yyyy-mm-dd", "unreadableNumber: date"],
  [0.5, "[h]:mm", "unreadableNumber: date"],
  ["2024", "@", "ambiguousNumber: year"],
  ["(5,4)", "@", "ambiguousNumber: brackets"],
  ["493,41)", "@", "ambiguousNumber: footnote"],
  [Number.NaN, "General", "unreadableNumber: words"],
])("%p shown with %s is refused: %s", (content, format, fault) => {
  expect(read(content, format)).toBe(fault);
});

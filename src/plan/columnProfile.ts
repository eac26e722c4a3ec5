import type { SheetGrid } from "./grid";
import { readNumberFormat } from "./numberFormat";
import { isNumberText, readNumberText } from "./numberText";
import { isFormulaError } from "./readFigure";
import { isMoney } from "./unit";
import { isYearNumber } from "./yearRow";

/** What the cells of a column are, counted. */
export interface ColumnProfile {
  readonly figures: number;
  readonly words: number;
  /** Figures that are percent, by format or by a sign in their text. */
  readonly percents: number;
  /** Whole numbers that can be years. */
  readonly years: number;
  /** Plain numbers from −1 to 1 with decimals, or exactly 1: all of them, in a column of shares. */
  readonly fractions: number;
  /** Sum of those numbers: shares of a whole are 1 together, or 2 with the whole among them. */
  readonly fractionSum: number;
  /** Figures shown as money is: with decimals, grouped digits or a unit of money. */
  readonly money: number;
  /** How many digits its whole numbers have at least and at most: codes have as many as one another. */
  readonly shortest: number;
  readonly longest: number;
}

const SAMPLE_ROWS = 400;

/** Counts what stands in the rows of a column; the first rows stand for very long columns. */
export function profileColumn(
  grid: SheetGrid,
  rows: readonly number[],
  column: number
): ColumnProfile {
  const profile = {
    figures: 0,
    words: 0,
    percents: 0,
    years: 0,
    fractions: 0,
    fractionSum: 0,
    money: 0,
    shortest: Infinity,
    longest: 0,
  };
  for (const row of rows.slice(0, SAMPLE_ROWS)) {
    if (grid.isBlank(row, column)) continue;
    const content = grid.content(row, column);
    if (typeof content === "number")
      countNumber(profile, grid.cell(row, column).numberFormat, content);
    // TRUE and failed formulas are neither figures nor words: what the column holds, its other cells tell.
    else if (typeof content === "string" && !isFormulaError(content)) countText(profile, content);
  }
  return profile;
}

function countDigits(profile: Counter, content: string): void {
  if (!/^\d+$/u.test(content)) return;
  profile.shortest = Math.min(profile.shortest, content.length);
  profile.longest = Math.max(profile.longest, content.length);
}

type Counter = { -readonly [Key in keyof ColumnProfile]: number };

function countNumber(profile: Counter, numberFormat: string, content: number): void {
  const format = readNumberFormat(numberFormat);
  if (format.date) {
    profile.words += 1;
    return;
  }
  profile.figures += 1;
  countDigits(profile, String(content));
  if (format.percent) profile.percents += 1;
  else if (Math.abs(content) <= 1) {
    profile.fractions += 1;
    profile.fractionSum += content;
  }
  if (isYearNumber(content)) profile.years += 1;
  if (format.grouped || !Number.isInteger(content)) profile.money += 1;
}

function countText(profile: Counter, content: string): void {
  if (!isNumberText(content)) {
    if (readNumberText(content) === "other") profile.words += 1;
    return;
  }
  profile.figures += 1;
  countDigits(profile, content.trim());
  const read = readNumberText(content);
  if (typeof read !== "object") return;
  if (read.unit === "percent") profile.percents += 1;
  else if (/\d[\s,.]\d/u.test(content) || (read.unit !== undefined && isMoney(read.unit)))
    profile.money += 1;
}

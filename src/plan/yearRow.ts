import type { AreaAddress } from "./address";
import type { SheetGrid } from "./grid";
import { readNumberFormat } from "./numberFormat";
import { removeUnit } from "./unit";

/** Figures of a municipality are given for years of our time: 1900 is an amount. */
const YEAR_NUMBER = { first: 1970, last: 2069 } as const;
/** "2023", "2023 mnkr", "Mnkr 2023", "(tkr) 2023": a year with nothing but a unit beside it. */
const YEAR_TEXT = /^[ ()[\],:–-]*((?:19|20)\d\d)[ ()[\],:–-]*$/u;
/** What gives a year: another cell, one more than it, or a date's year. A formula of several cells gives an amount. */
const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}|\[[^\]]+\]/giu;

/** A number that can be a year: above a column it is a header, not a figure. */
export function isYearNumber(content: unknown): content is number {
  return (
    typeof content === "number" &&
    Number.isInteger(content) &&
    content >= YEAR_NUMBER.first &&
    content <= YEAR_NUMBER.last
  );
}

/** True for a cell that is a year, or a year with its unit. */
export function isYearCell(grid: SheetGrid, row: number, column: number): boolean {
  return yearIn(grid, row, column) !== undefined;
}

/**
 * The year in a cell: a number shown as years are, without grouped digits, decimals or a unit, or text that is a year
 * with at most a unit beside it.
 */
function yearIn(grid: SheetGrid, row: number, column: number): number | undefined {
  const content = grid.content(row, column);
  if (typeof content === "string") return yearInText(content);
  if (!isYearNumber(content) || isCalculated(grid.formula(row, column))) return undefined;
  const format = readNumberFormat(grid.cell(row, column).numberFormat);
  const { grouped, percent, decimals = 0, thousands, unit } = format;
  const isPlain = !grouped && !percent && decimals === 0 && thousands === 0 && unit === undefined;
  return isPlain ? content : undefined;
}

function yearInText(content: string): number | undefined {
  if (content.length > MAX_YEAR_TEXT || !/\d{4}/u.test(content)) return undefined;
  const year = Number(YEAR_TEXT.exec(removeUnit(content).trim())?.[1]);
  return isYearNumber(year) ? year : undefined;
}

const MAX_YEAR_TEXT = 30;

function isCalculated(formula: string): boolean {
  if (formula === "") return false;
  return (
    /SUM|SUBTOTAL|AVERAGE|[*/:]/iu.test(formula) || (formula.match(REFERENCE) ?? []).length > 1
  );
}

/**
 * Whether the years of a row are years and not amounts of about two thousand, as in "Kostnader 2010": they follow one
 * another, or are those of the header above, or no label stands before them.
 */
export function holdsYears(
  grid: SheetGrid,
  area: AreaAddress,
  row: number,
  headerRow?: number
): boolean {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const found = columns.map((column) => ({ column, year: yearIn(grid, row, column) }));
  const years = found.flatMap(({ column, year }) => (year === undefined ? [] : [{ column, year }]));
  if (years.length === 0 || removeUnit(grid.words(row, area.column)).trim() === "") return true;
  const steps = years.slice(1).map(({ year }, index) => year - (years[index]?.year ?? year));
  if (steps.some((step) => step !== 0) && steps.every((step) => Math.abs(step) <= 1)) return true;
  return (
    headerRow !== undefined &&
    years.every(({ column, year }) => yearIn(grid, headerRow, column) === year)
  );
}

import type { AreaAddress } from "./address";
import type { SheetGrid } from "./grid";
import { readNumberFormat } from "./numberFormat";
import { removeUnit } from "./unit";

const YEAR_NUMBER = { first: 1900, last: 2099 } as const;

/** A number that can be a year: above a column it is a header, not a figure. */
export function isYearNumber(content: unknown): boolean {
  return (
    typeof content === "number" &&
    Number.isInteger(content) &&
    content >= YEAR_NUMBER.first &&
    content <= YEAR_NUMBER.last
  );
}

/** True for a number that can be a year and is shown as years are, without grouped digits, decimals or a unit. */
export function isYearCell(grid: SheetGrid, row: number, column: number): boolean {
  if (!isYearNumber(grid.content(row, column))) return false;
  const format = readNumberFormat(grid.cell(row, column).numberFormat);
  const { grouped, percent, decimals = 0, thousands, unit } = format;
  return !grouped && !percent && decimals === 0 && thousands === 0 && unit === undefined;
}

/**
 * Whether the numbers of a row are years and not amounts of about two thousand, as in "Kostnader 2010": they follow one
 * another, or are those of the header above, or no label stands before them.
 */
export function holdsYears(
  grid: SheetGrid,
  area: AreaAddress,
  row: number,
  headerRow?: number
): boolean {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const years = columns.filter((column) => isYearCell(grid, row, column));
  if (years.length === 0 || removeUnit(grid.words(row, area.column)).trim() === "") return true;
  const at = (column: number): number => Number(grid.content(row, column));
  const steps = years.slice(1).map((column, index) => at(column) - at(years[index] ?? column));
  if (steps.some((step) => step !== 0) && steps.every((step) => Math.abs(step) <= 1)) return true;
  return (
    headerRow !== undefined &&
    years.every((column) => grid.content(headerRow, column) === at(column))
  );
}

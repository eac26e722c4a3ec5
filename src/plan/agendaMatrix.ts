import type { AreaAddress } from "./address";
import type { SheetGrid } from "./grid";

/** Signs that mean that a row and a column belong together. */
const MARK = /^(?:x|[●•✓✔■▪◆]|ja|yes)$/iu;
const ABOUT = /globala mål|agenda 2030|global goals|(?<!\p{L})sdg(?!\p{L})/iu;
/** The number of one global goal in a header: "3", "Mål 3 Hälsa", "SDG 3". */
const HEADER = /^(?:(?:globalt )?mål|sdg|goal|nr)?\s*(\d{1,2})(?![\d.,])\.?(?:\s|:|$)/iu;
const HIGHEST = 17;
const LEAST_COLUMNS = 2;

/** True for words that speak of the global goals. */
export function isAboutAgenda(words: string): boolean {
  return ABOUT.test(words);
}

/** True for a cell that only marks that its row and column belong together. */
export function isMark(words: string): boolean {
  return MARK.test(words.trim());
}

/** The global goal (1 to 17) that a header names by its number. */
export function agendaNumber(header: string): number | undefined {
  const number = Number(HEADER.exec(header.trim())?.[1]);
  return number >= 1 && number <= HIGHEST ? number : undefined;
}

/** True for the header of a matrix: growing numbers of goals, and nothing but marks in the row below them. */
export function headsMarks(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const columns = Array.from({ length: area.columnCount - 1 }, (_, at) => area.column + 1 + at);
  const filled = columns.filter((column) => !grid.isBlank(row, column));
  const numbers = filled.map((column) => agendaNumber(grid.words(row, column)) ?? 0);
  const grows = numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
  if (filled.length < LEAST_COLUMNS || !grows || row + 1 >= area.row + area.rowCount) return false;
  const below = columns.filter((column) => !grid.isBlank(row + 1, column));
  return below.length > 0 && below.every((column) => isMark(grid.words(row + 1, column)));
}

/** How many of the rows hold nothing but a mark in a column; zero where one holds something else. */
export function countMarks(grid: SheetGrid, rows: readonly number[], column: number): number {
  const filled = rows.filter((row) => !grid.isBlank(row, column));
  return filled.every((row) => isMark(grid.words(row, column))) ? filled.length : 0;
}

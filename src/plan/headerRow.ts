import type { AreaAddress } from "./address";
import type { SheetGrid } from "./grid";
import { readHeader } from "./headers";
import { isNumberText } from "./numberText";
import { plainSpaces } from "./unit";

const MAX_SECOND_LINE_LENGTH = 40;
const YEAR_NUMBER = { first: 1900, last: 2099 } as const;

/** How a row looks as a header: how many of its cells are filled, and how many of them are known headers. */
interface HeaderLook {
  readonly filled: number;
  readonly known: number;
  readonly figures: number;
}

/** True for the row that starts a table: at least two cells, no figures, and half of the headers known. */
export function startsTable(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const { filled, known, figures } = lookAt(grid, area, row);
  return filled >= 2 && figures === 0 && known >= 1 && known * 2 >= filled;
}

/** True for a row that starts another table below a table: stricter, since rows of words may look like headers. */
export function startsNextTable(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const { filled, known, figures } = lookAt(grid, area, row);
  return filled >= 2 && figures === 0 && known >= 2 && known * 3 >= filled * 2;
}

/** True for words over figures: the header of a table whose headers are all unknown, such as committees across. */
export function standsOverFigures(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const { filled, figures } = lookAt(grid, area, row);
  return filled >= 2 && figures === 0 && lookAt(grid, area, row + 1).figures > 0;
}

/** Number of header lines from a header row on: two when units, years or headers stand in the next row as well. */
export function countHeaderLines(grid: SheetGrid, area: AreaAddress, row: number): number {
  if (row + 2 >= area.row + area.rowCount) return 1;
  const { filled, known, figures } = lookAt(grid, area, row + 1);
  const onlyFirst = filled === 1 && !grid.isBlank(row + 1, area.column);
  const short = columnsOf(area).every(
    (column) => grid.words(row + 1, column).length <= MAX_SECOND_LINE_LENGTH
  );
  return filled > 0 && known === filled && figures === 0 && !onlyFirst && short ? 2 : 1;
}

/** The words above each column of an area: lines joined, merged headings repeated over their columns. */
export function headerWords(
  grid: SheetGrid,
  area: AreaAddress,
  row: number,
  lines: number
): readonly string[] {
  return columnsOf(area).map((column) => {
    const words = Array.from({ length: lines }, (_, line) =>
      lineWords(grid, area, row + line, column, line < lines - 1)
    );
    return plainSpaces(words.filter((word, index) => words.indexOf(word) === index).join(" "));
  });
}

/** A number that can be a year: above a column it is a header, not a figure. */
export function isYearNumber(content: unknown): boolean {
  return (
    typeof content === "number" &&
    Number.isInteger(content) &&
    content >= YEAR_NUMBER.first &&
    content <= YEAR_NUMBER.last
  );
}

function lineWords(
  grid: SheetGrid,
  area: AreaAddress,
  row: number,
  column: number,
  isUpper: boolean
): string {
  const own = grid.words(row, column);
  if (own !== "") return own;
  const merge = mergeOver(grid, row, column);
  if (merge !== undefined) return grid.words(merge.row, merge.column);
  return isUpper ? leftNeighbour(grid, area, row, column) : "";
}

/** Over a column with a year or unit of its own, an empty upper line continues the heading to its left. */
function leftNeighbour(grid: SheetGrid, area: AreaAddress, row: number, column: number): string {
  if (grid.isBlank(row + 1, column)) return "";
  for (let left = column - 1; left > area.column; left--) {
    if (!grid.isBlank(row, left)) return grid.words(row, left);
  }
  return "";
}

function mergeOver(grid: SheetGrid, row: number, column: number): AreaAddress | undefined {
  return grid.sheet.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount
  );
}

function lookAt(grid: SheetGrid, area: AreaAddress, row: number): HeaderLook {
  const look = { filled: 0, known: 0, figures: 0 };
  if (row >= area.row + area.rowCount) return look;
  const words: number[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    if (grid.isBlank(row, column)) continue;
    look.filled += 1;
    if (isFigure(grid, row, column)) look.figures += 1;
    else words.push(column);
  }
  // A row with figures is no header: most rows of a big table need no look-up of their words.
  if (look.figures > 0) return look;
  const isKnown = (column: number): boolean =>
    readHeader(grid.words(row, column), column === area.column) !== undefined;
  return { ...look, known: words.filter(isKnown).length };
}

function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  const content = grid.content(row, column);
  if (typeof content === "number") return !isYearNumber(content);
  return typeof content === "string" && isNumberText(content);
}

/** The columns of an area from left to right. */
export function columnsOf(area: AreaAddress): readonly number[] {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

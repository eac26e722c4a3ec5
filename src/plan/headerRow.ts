import type { AreaAddress } from "./address";
import { isOfWhichLabel, isTotalLabel } from "./amountLabel";
import type { SheetGrid } from "./grid";
import { readHeader } from "./headers";
import { saysNoFigure } from "./noFigure";
import { isNumberText } from "./numberText";
import { plainSpaces } from "./unit";
import { isCost, isIncome } from "./structure/netLabel";
import { holdsYears, isYearCell } from "./yearRow";

const MAX_SECOND_LINE_LENGTH = 40;
/** Group headings above a header: "Kommunen" over years, and a line over those. */
const MAX_UPPER_LINES = 2;
const MAX_LINES = 3;
/** Headings of sections and empty rows that may stand between a header and its first figures. */
const MAX_ROWS_TO_FIGURES = 6;

/** A known header alone above a column of figures, not the first: "Budget 2024 (tkr)" where no word stands above the labels. */
function isOverFigures(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const [, ...others] = columnsOf(area);
  const column = others.find((other) => !grid.isBlank(row, other));
  return (
    column !== undefined && row + 1 < area.row + area.rowCount && isFigure(grid, row + 1, column)
  );
}

/** "Varav lokaler" and "Summa" begin rows, but as a word alone they may also stand above a column. */
function isLabelOfRow(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const label = grid.words(row, area.column);
  return (isOfWhichLabel(label) || isTotalLabel(label)) && label.includes(" ");
}

/** A date or a case number. */
const DATE = /\d{4}[-/]\d/u;

/** How a row looks as a header: how many of its cells are filled, and how many of them are known headers. */
interface HeaderLook {
  readonly filled: number;
  readonly known: number;
  /** Known headers that are more than a unit or a year. */
  readonly named: number;
  readonly figures: number;
}

/**
 * True for the row that starts a table: at least two cells, no figures, and half of the headers known. A unit or year
 * alone beside one other cell may also be what that cell names: "Datum" and "2024-01-01".
 */
export function startsTable(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const { filled, known, named, figures } = lookAt(grid, area, row);
  if (filled === 1) return known === 1 && isOverFigures(grid, area, row);
  const isHeader = filled >= 2 && figures === 0 && known >= 1 && known * 2 >= filled;
  if (!isHeader || (named > 0 && !isLabelOfRow(grid, area, row))) return isHeader;
  return (filled > 2 || standsOverFigures(grid, area, row)) && holdsYears(grid, area, row);
}

/**
 * True for a row that starts another table below a table with its header in `headerRow`: stricter, since rows of words
 * may look like headers, and amounts like years.
 */
export function startsNextTable(
  grid: SheetGrid,
  area: AreaAddress,
  row: number,
  headerRow: number
): boolean {
  const { filled, known, figures } = lookAt(grid, area, row);
  const looksLikeHeader = filled >= 2 && figures === 0 && known >= 2 && known * 3 >= filled * 2;
  return looksLikeHeader && holdsYears(grid, area, row, headerRow);
}

/**
 * True for words over figures: the header of a table whose headers are all unknown, such as committees across. Between
 * the two there may be headings of sections and empty rows.
 */
export function standsOverFigures(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const { filled, named, figures } = lookAt(grid, area, row);
  if (filled < 2 || figures > 0) return false;
  if (filled === 2 && named === 0 && isLineOfForm(grid, area, row)) return false;
  return lookAt(grid, area, firstFullRow(grid, area, row)).figures > 0;
}

/** "Datum" and "2024-01-01", or a line such as "Version" and "två" with only one more below it. */
function isLineOfForm(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  if (grid.isBlank(row, area.column)) return false;
  const isDated = columnsOf(area).some((column) => DATE.test(grid.words(row, column)));
  return isDated || area.row + area.rowCount - row <= 2;
}

/** The first row below with more than a heading in its first column; the row itself where there is none near. */
function firstFullRow(grid: SheetGrid, area: AreaAddress, row: number): number {
  const others = columnsOf(area).slice(1);
  const below = Array.from({ length: MAX_ROWS_TO_FIGURES }, (_, index) => row + 1 + index);
  return below.find((next) => others.some((column) => !grid.isBlank(next, column))) ?? row;
}

/** Number of lines right above a header that only say what several of its columns have in common. */
export function countUpperLines(grid: SheetGrid, area: AreaAddress, row: number): number {
  let count = 0;
  while (count < MAX_UPPER_LINES && isUpperLine(grid, area, row - count - 1)) count += 1;
  return count;
}

/** Short words above other columns than the first, which alone would be a title. */
function isUpperLine(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  if (row < area.row || lookAt(grid, area, row).figures > 0) return false;
  const [first, ...others] = columnsOf(area).map((column) => grid.words(row, column));
  const isShort = others.every((words) => words.length <= MAX_SECOND_LINE_LENGTH);
  return first !== undefined && isShort && others.some((words) => words !== "");
}

/** Number of header lines from a header row on: units, years or words may stand in the rows below it as well. */
export function countHeaderLines(grid: SheetGrid, area: AreaAddress, row: number): number {
  let lines = 1;
  while (lines < MAX_LINES && isNextLine(grid, area, row + lines)) lines += 1;
  return lines;
}

function isNextLine(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const end = area.row + area.rowCount;
  if (row >= end || (row + 1 === end && !standsOverFigures(grid, area, row))) return false;
  const { filled, known, figures } = lookAt(grid, area, row);
  const onlyFirst = filled === 1 && !grid.isBlank(row, area.column);
  const short = columnsOf(area).every(
    (column) => grid.words(row, column).length <= MAX_SECOND_LINE_LENGTH
  );
  if (filled === 0 || figures > 0 || onlyFirst || !short || !holdsYears(grid, area, row))
    return false;
  return known === filled || wordsOverFigures(grid, area, row);
}

/** A second line has no label of a row: nothing, a known header, or the only header of the labels. */
function hasNoRowLabel(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const label = grid.words(row, area.column);
  const names = readHeader(label, true)?.role === "label" && !isIncome(label) && !isCost(label);
  return label === "" || names || grid.isBlank(row - 1, area.column);
}

/** What a column of amounts covers, in a second line: "jan-apr", "helår", "t.o.m. april", "ack". */
const PART_OF_YEAR = new RegExp(
  `^(?=.*\\p{L})(?:(?:${[
    "per|utfall|ack\\.?|ackumulerat|periode?n?|tom\\.?|t\\.?o\\.?m\\.?|till och med|helåre?t?|delåre?t?",
    "tertial|kvartal|kv|[qt](?=\\s?\\d)|mån(?:ad|ader)?",
    "jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mar(?:s|ch|ts)?|apr(?:il)?|maj|may|mai|ju[nl](?:[iey])?",
    "aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?",
  ].join("|")})(?!\\p{L})|[\\d\\s.,/–-])+$`,
  "iu"
);

/** Words over all columns of figures and not one alone, or that each say a part of the year. */
function wordsOverFigures(grid: SheetGrid, area: AreaAddress, row: number): boolean {
  const below = firstFullRow(grid, area, row);
  if (below === row) return false;
  const [, ...others] = columnsOf(area);
  const ofFigures = others.filter((column) => isFigure(grid, below, column));
  const headed = ofFigures.filter((column) => !grid.isBlank(row, column));
  const saysPart = (column: number): boolean => PART_OF_YEAR.test(grid.words(row, column));
  return (
    headed.length > 0 &&
    (headed.every(saysPart) ||
      (headed.length === ofFigures.length && headed.length > 1 && hasNoRowLabel(grid, area, row)))
  );
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
    if (grid.isBlank(row, left)) continue;
    const merge = mergeOver(grid, row, left);
    return merge !== undefined && merge.columnCount > 1 ? "" : grid.words(row, left);
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
  const look = { filled: 0, known: 0, named: 0, figures: 0 };
  const words: number[] = [];
  for (let column = area.column; column < area.column + area.columnCount; column++) {
    if (grid.isBlank(row, column)) continue;
    look.filled += 1;
    if (isFigure(grid, row, column)) look.figures += 1;
    else words.push(column);
  }
  // A row with figures is no header: most rows of a big table need no look-up of their words.
  if (look.figures > 0) return look;
  const known = words.flatMap(
    (column) => readHeader(grid.words(row, column), column === area.column) ?? []
  );
  return { ...look, known: known.length, named: known.filter(({ bare }) => bare !== true).length };
}

/** "1 000 €", "(1000 kr)": what the amounts are counted in, not an amount. */
const THOUSANDS = /^\(?(?:i )?1\s?000(?:\s?000)?\s?\D+$/iu;

function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  const content = grid.content(row, column);
  if (typeof content === "string" && THOUSANDS.test(content.trim())) return false;
  if (isYearCell(grid, row, column)) return false;
  if (typeof content === "number") return true;
  return typeof content === "string" && (saysNoFigure(content) || isNumberText(content));
}

/** The columns of an area from left to right. */
export function columnsOf(area: AreaAddress): readonly number[] {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

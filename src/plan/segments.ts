import type { AreaAddress } from "./address";
import { headsMarks } from "./agendaMatrix";
import { countCardRows } from "./goalCard";
import type { SheetGrid } from "./grid";
import type { Text } from "./plan";
import {
  columnsOf,
  countHeaderLines,
  countUpperLines,
  headerWords,
  standsOverFigures,
  startsNextTable,
  startsTable,
} from "./headerRow";

/** A table as it lies on the sheet, before anyone knows what it is about. */
export interface Segment {
  readonly grid: SheetGrid;
  readonly area: AreaAddress;
  /** Name of the Excel table; undefined for a plain range. */
  readonly excelName?: string;
  /** Header words by column of `area`; empty strings where there is no header. */
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  /** Sheet rows below the header, without empty rows and repeated headers. */
  readonly rows: readonly number[];
  /** Lines of words right above the header, nearest first. */
  readonly titles: readonly Text[];
}

const MAX_TITLES = 3;

interface OpenSegment {
  readonly headerRow: number;
  readonly lines: number;
  readonly rows: number[];
}

/** Splits a block of filled cells into tables: one for each new header, repeated headers joined. */
export function splitBlock(grid: SheetGrid, block: AreaAddress): readonly Segment[] {
  const open: OpenSegment[] = [];
  const endRow = block.row + block.rowCount;
  const firstRow = block.row + countCardRows(grid, block);
  const below = { ...block, row: firstRow, rowCount: endRow - firstRow };
  const above = rowsBetween(block.row, firstRow);
  for (let row = firstRow; row < endRow; row++) {
    const current = open.at(-1);
    if (current !== undefined && isRepeatedHeader(grid, block, current, row))
      row += current.lines - 1;
    else if (isNewHeader(grid, block, current, row)) {
      const lines = countHeaderLines(grid, block, row);
      const upper = current === undefined ? countUpperLines(grid, below, row) : 0;
      if (current === undefined) above.length -= upper;
      else dropTitles(grid, block, current);
      open.push({ headerRow: row - upper, lines: upper + lines, rows: [] });
      row += lines - 1;
    } else (current?.rows ?? above).push(row);
  }
  if (open.length === 0) return [withoutHeader(grid, block)];
  const tables = open.map((segment) => close(grid, block, segment));
  return [...leadingSegments(grid, block, above), ...tables];
}

/** Rows before the first header: lines of words each for itself, or rows of a table above. */
function leadingSegments(
  grid: SheetGrid,
  block: AreaAddress,
  rows: readonly number[]
): readonly Segment[] {
  if (rows.length === 0) return [];
  const isTable = rows.some((row) => filledColumns(grid, block, row).length > 1);
  const parts = isTable ? [rows] : rows.map((row) => [row]);
  return parts.map((part) => withoutHeader(grid, usedArea(grid, block, part)));
}

/** A table of Excel's own; its header row, if it has one, is known. */
export function excelSegment(
  grid: SheetGrid,
  name: string,
  area: AreaAddress,
  hasHeaders: boolean
): Segment {
  const firstRow = Math.max(grid.firstRow, area.row + (hasHeaders ? 1 : 0));
  const rows = rowsBetween(firstRow, Math.min(grid.endRow, area.row + area.rowCount));
  const headers = hasHeaders ? headerWords(grid, area, area.row, 1) : columnsOf(area).map(() => "");
  const filled = rows.filter((row) => filledColumns(grid, area, row).length > 0);
  const body = hasHeaders ? filled.filter((row) => !sameWords(grid, area, area.row, row)) : filled;
  return { grid, area, excelName: name, headers, hasHeader: hasHeaders, rows: body, titles: [] };
}

/** The filled columns of a row within an area. */
export function filledColumns(grid: SheetGrid, area: AreaAddress, row: number): readonly number[] {
  return columnsOf(area).filter((column) => !grid.isBlank(row, column));
}

function isNewHeader(
  grid: SheetGrid,
  block: AreaAddress,
  current: OpenSegment | undefined,
  row: number
): boolean {
  if (current !== undefined) return startsNextTable(grid, block, row, current.headerRow);
  return (
    startsTable(grid, block, row) ||
    standsOverFigures(grid, block, row) ||
    headsMarks(grid, block, row)
  );
}

function isRepeatedHeader(
  grid: SheetGrid,
  block: AreaAddress,
  current: OpenSegment,
  row: number
): boolean {
  return sameWords(grid, block, current.headerRow, row);
}

function sameWords(grid: SheetGrid, area: AreaAddress, headerRow: number, row: number): boolean {
  return columnsOf(area).every((column) =>
    same(grid.words(headerRow, column), grid.words(row, column))
  );
}

function same(left: string, right: string): boolean {
  return left === right || left.toLowerCase() === right.toLowerCase();
}

/** Lines with one cell of words right above the next header are its titles, not rows of this table. */
function dropTitles(grid: SheetGrid, block: AreaAddress, segment: OpenSegment): void {
  while (segment.rows.length > 0 && isTitleRow(grid, block, segment.rows.at(-1) ?? 0))
    segment.rows.pop();
}

function isTitleRow(grid: SheetGrid, block: AreaAddress, row: number): boolean {
  const [only, more] = filledColumns(grid, block, row);
  return only !== undefined && more === undefined && typeof grid.content(row, only) === "string";
}

function close(
  grid: SheetGrid,
  block: AreaAddress,
  { headerRow, lines, rows }: OpenSegment
): Segment {
  const end = (rows.at(-1) ?? headerRow + lines - 1) + 1;
  const area = { ...block, row: headerRow, rowCount: end - headerRow };
  return {
    grid,
    area,
    headers: headerWords(grid, area, headerRow, lines),
    hasHeader: true,
    rows,
    titles: [],
  };
}

function withoutHeader(grid: SheetGrid, block: AreaAddress): Segment {
  const rows = rowsBetween(block.row, block.row + block.rowCount);
  return {
    grid,
    area: block,
    headers: columnsOf(block).map(() => ""),
    hasHeader: false,
    rows,
    titles: [],
  };
}

/** Without a header, lines of words right above the first figures are titles: "Resultatbudget", "Miljoner kronor". */
export function withoutTitleRows(segment: Segment): Segment {
  const { grid, area, hasHeader } = segment;
  const first = hasHeader ? area.row : firstRowWithFigures(grid, area);
  if (first === area.row) return segment;
  const rowCount = area.row + area.rowCount - first;
  const rows = segment.rows.filter((row) => row >= first);
  return { ...segment, area: { ...area, row: first, rowCount }, rows };
}

function firstRowWithFigures(grid: SheetGrid, block: AreaAddress): number {
  const end = block.row + block.rowCount;
  let row = block.row;
  while (row < end && isTitleRow(grid, block, row)) row += 1;
  return row < end && row - block.row <= MAX_TITLES && hasFigure(grid, block, row)
    ? row
    : block.row;
}

function hasFigure(grid: SheetGrid, block: AreaAddress, row: number): boolean {
  return columnsOf(block).some((column) => typeof grid.content(row, column) === "number");
}

/** The part of a block that some of its rows use. */
function usedArea(grid: SheetGrid, block: AreaAddress, rows: readonly number[]): AreaAddress {
  const used = columnsOf(block).filter((column) => rows.some((row) => !grid.isBlank(row, column)));
  const column = used[0] ?? block.column;
  const columnCount = (used.at(-1) ?? column) - column + 1;
  return { ...block, row: rows[0] ?? block.row, column, rowCount: rows.length, columnCount };
}

function rowsBetween(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

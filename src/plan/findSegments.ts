import type { AreaAddress } from "./address";
import { isTotalLabel } from "./amountLabel";
import { findBlocks } from "./blocks";
import type { SheetGrid } from "./grid";
import type { Text } from "./plan";
import type { Segment } from "./segments";
import { excelSegment, filledColumns, splitBlock, withoutTitleRows } from "./segments";

/** Empty rows that may stand inside a table or between a title and its table. */
const MAX_GAP = 2;
/** A numbered list says itself where it goes on, also past the margins of pages. */
const MAX_LIST_GAP = 20;
const MAX_TITLES = 4;
const SAMPLE_ROWS = 20;
type RowIndex = ReadonlyMap<number, readonly Segment[]>;

/** The tables of a sheet from top to bottom, and the cells that are in none. */
export interface SheetSegments {
  readonly segments: readonly Segment[];
  /** Blocks without a header and without columns: titles, notes, goals written as running text. */
  readonly loose: readonly AreaAddress[];
}

/** Finds Excel tables first, then tables in plain cells, with the titles that stand above each. */
export function findSegments(grid: SheetGrid): SheetSegments {
  const excel = grid.sheet.tables.map((table) =>
    growing(excelSegment(grid, table.name, table.area, table.hasHeaders))
  );
  const isFree = freeOf(excel.map((segment) => segment.area));
  const plain: GrowingSegment[] = [];
  let loose: AreaAddress[] = [];
  for (const segment of findBlocks(grid, isFree).flatMap((block) => splitBlock(grid, block))) {
    const totalled = excel.find((table) => isTotalOf(table, segment));
    if (totalled !== undefined) {
      grow(totalled, segment.rows, segment.area);
      continue;
    }
    const above = nearestAbove(plain, segment.area);
    const headings = above === undefined ? [] : headingsBetween(loose, above.area, segment.area);
    if (above !== undefined && continues(grid, above, headings, segment)) {
      grow(above, [...headings.map(rowOfHeading), ...segment.rows], segment.area);
      loose = loose.filter((area) => !headings.includes(area));
    } else if (isLoose(segment)) loose.push(segment.area);
    else plain.push(growing(withoutTitleRows(segment)));
  }
  const all: readonly Segment[] = [...excel, ...plain];
  const byRow = indexByRow(all);
  return { segments: all.map((segment) => withTitles(segment, byRow)).sort(inSheetOrder), loose };
}

/** A plain table while rows below it are still being joined to it. */
interface GrowingSegment extends Segment {
  area: AreaAddress;
  readonly rows: number[];
}

function growing(segment: Segment): GrowingSegment {
  return { ...segment, rows: [...segment.rows] };
}

/** A row typed right below an Excel table, in its columns, that is called a total belongs to it. */
function isTotalOf({ area, grid, hasHeader }: Segment, below: Segment): boolean {
  const { row, rowCount, column } = below.area;
  return (
    hasHeader &&
    !below.hasHeader &&
    rowCount === 1 &&
    row === endOf(area) &&
    column === area.column &&
    covers(area, below.area) &&
    isTotalLabel(grid.words(row, column))
  );
}

function freeOf(areas: readonly AreaAddress[]): (row: number, column: number) => boolean {
  return (row, column) => !areas.some((area) => contains(area, row, column));
}

function contains(area: AreaAddress, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function isLoose(segment: Segment): boolean {
  return !segment.hasHeader && (segment.area.columnCount === 1 || segment.area.rowCount === 1);
}

/** More tables than this never stand side by side. */
const MAX_ABREAST = 20;

/** The last table above that covers the columns of an area, also when other tables stand beside it. */
function nearestAbove<T extends Segment>(tables: readonly T[], area: AreaAddress): T | undefined {
  return tables.slice(-MAX_ABREAST).findLast((table) => covers(table.area, area));
}

function covers(above: AreaAddress, below: AreaAddress): boolean {
  return (
    below.column >= above.column &&
    below.column + below.columnCount <= above.column + above.columnCount
  );
}

/** Headings of sections, alone on their rows in a table's first column, between it and what may be more of it. */
function headingsBetween(
  loose: readonly AreaAddress[],
  above: AreaAddress,
  below: AreaAddress
): readonly AreaAddress[] {
  const between = loose.filter(({ row }) => row >= endOf(above) && row < below.row);
  const isHeading = ({ column, columnCount, rowCount }: AreaAddress): boolean =>
    column === above.column && columnCount === 1 && rowCount === 1;
  return between
    .filter(({ column }) => sharesColumn(above, { ...above, column, columnCount: 1 }))
    .every(isHeading)
    ? between.filter(isHeading)
    : [];
}

function rowOfHeading({ row }: AreaAddress): number {
  return row;
}

function endOf({ row, rowCount }: AreaAddress): number {
  return row + rowCount;
}

/** Rows below a gap belong to the table above when they have no header and stand in its columns. */
function continues(
  grid: SheetGrid,
  above: Segment,
  headings: readonly AreaAddress[],
  below: Segment
): boolean {
  if (!above.hasHeader || below.area.row < endOf(above.area)) return false;
  if (below.hasHeader)
    return (
      joined(above.headers) === joined(below.headers) &&
      gapBetween(above.area, headings, below.area) <= MAX_LIST_GAP &&
      isList(grid, above)
    );
  const gap = gapBetween(above.area, headings, below.area);
  const goesOn = gap <= MAX_GAP || (gap <= MAX_LIST_GAP && isList(grid, above, below));
  return goesOn && sharesColumns(grid, above, below);
}

/** The most empty rows in a row between two areas with headings between them. */
function gapBetween(
  above: AreaAddress,
  headings: readonly AreaAddress[],
  below: AreaAddress
): number {
  const starts = [...headings, below].map(({ row }) => row);
  const ends = [above, ...headings].map(endOf);
  return Math.max(...starts.map((start, index) => start - (ends[index] ?? start)));
}

function joined(headers: readonly string[]): string {
  return headers.join("\n").toLowerCase();
}

function grow(above: GrowingSegment, rows: readonly number[], below: AreaAddress): void {
  above.area = { ...above.area, rowCount: endOf(below) - above.area.row };
  for (const row of rows) above.rows.push(row);
}

/** A list is numbered in its first column and says the rest in words, as programme points are. */
function isList(grid: SheetGrid, ...segments: readonly Segment[]): boolean {
  return segments.every(({ area, rows }) => {
    const sample = rows.slice(0, SAMPLE_ROWS);
    const numbered = sample.filter((row) => /^\d{1,3}[.)]?$/u.test(grid.words(row, area.column)));
    return numbered.length * 2 > sample.length;
  });
}

/** Until a table has rows of its own its header tells which columns it uses. */
function sharesColumns(grid: SheetGrid, above: Segment, below: Segment): boolean {
  if (below.area.columnCount < 2) return false;
  const used = above.rows.slice(-SAMPLE_ROWS).map((row) => filledColumns(grid, above.area, row));
  const columns = new Set(used.flat());
  if (used.every(({ length }) => length <= 1))
    for (const column of [above.area.column, ...headedColumns(above)]) columns.add(column);
  return below.rows.every((row) =>
    filledColumns(grid, below.area, row).every((column) => columns.has(column))
  );
}

function headedColumns({ area, headers }: Segment): readonly number[] {
  return headers.flatMap((header, index) => (header === "" ? [] : [area.column + index]));
}

function withTitles(segment: Segment, byRow: RowIndex): Segment {
  const { grid, area } = segment;
  const titles: Text[] = [];
  let gap = 0;
  for (
    let row = area.row - 1;
    row >= grid.firstRow && gap <= MAX_GAP && titles.length < MAX_TITLES;
    row--
  ) {
    if (byRow.get(row)?.some((other) => sharesColumn(other.area, area)) === true) break;
    const filled = filledColumns(grid, area, row);
    const [only] = filled;
    if (only === undefined) gap += 1;
    else if (filled.length > 1) break;
    else titles.push(...textOf(grid, row, only));
  }
  return { ...segment, titles };
}

function textOf(grid: SheetGrid, row: number, column: number): readonly Text[] {
  return grid.text(row, column) === undefined
    ? []
    : [{ value: grid.words(row, column), cell: grid.address(row, column) }];
}

function indexByRow(segments: readonly Segment[]): RowIndex {
  const index = new Map<number, Segment[]>();
  for (const segment of segments) {
    for (let row = segment.area.row; row < segment.area.row + segment.area.rowCount; row++) {
      const others = index.get(row);
      if (others === undefined) index.set(row, [segment]);
      else others.push(segment);
    }
  }
  return index;
}

function sharesColumn(left: AreaAddress, right: AreaAddress): boolean {
  return (
    left.column < right.column + right.columnCount && right.column < left.column + left.columnCount
  );
}

function inSheetOrder(left: Segment, right: Segment): number {
  return left.area.row - right.area.row || left.area.column - right.area.column;
}

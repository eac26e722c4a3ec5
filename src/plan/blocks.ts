import type { AreaAddress } from "./address";
import type { SheetGrid } from "./grid";
import { saysNoFigure } from "./noFigure";
import { isNumberText } from "./numberText";
import type { CellContent } from "./snapshot";
import { isYearCell } from "./yearRow";

/** Cuts alternate between rows and columns; real sheets need two or three, hostile ones must not need thousands. */
const MAX_DEPTH = 12;
type Span = readonly [first: number, end: number];
type IsFree = (row: number, column: number) => boolean;

/**
 * Finds the blocks of filled cells of a sheet that `isFree` leaves over: cells that belong together because no empty
 * row or column runs between them. A blank column inside a table does not cut it when only figures stand to its right.
 */
export function findBlocks(grid: SheetGrid, isFree: IsFree): readonly AreaAddress[] {
  const filled = (row: number, column: number): boolean =>
    isFree(row, column) && !grid.isBlank(row, column);
  const whole = area(grid, [grid.firstRow, grid.endRow], [grid.firstColumn, grid.endColumn]);
  return joinHeaders(grid, cut(grid, whole, filled, MAX_DEPTH).sort(inSheetOrder), filled);
}

/** Empty rows that may stand between a header and its table. */
const MAX_GAP = 2;

/**
 * Makes one block, from the labels on, of the cells of a row that head the figures of a block below an empty row, also
 * where empty columns cut them apart.
 */
function joinHeaders(
  grid: SheetGrid,
  blocks: readonly AreaAddress[],
  filled: IsFree
): readonly AreaAddress[] {
  const joined = new Set<AreaAddress>();
  const headers = blocks.flatMap((table, index) => {
    const columns = figureColumns(grid, table, filled);
    const above = blocks.slice(Math.max(0, index - table.columnCount), index);
    const near = above.filter((piece) => piece.rowCount === 1 && isRightAbove(piece, table));
    const pieces = near.filter(({ row }) => row === near.at(-1)?.row);
    const headed = columns.filter((column) => pieces.some((piece) => covers(piece, column)));
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (headed.length * 2 <= columns.length || holdsFigure(grid, first.row, first, last)) return [];
    for (const piece of pieces) joined.add(piece);
    return [
      {
        ...first,
        column: table.column,
        columnCount: last.column + last.columnCount - table.column,
      },
    ];
  });
  if (headers.length === 0) return blocks;
  return [...blocks.filter((block) => !joined.has(block)), ...headers].sort(inSheetOrder);
}

/** The columns of figures in a block's first row, which has then no header of its own. */
function figureColumns(grid: SheetGrid, { row, ...area }: AreaAddress, filled: IsFree): number[] {
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index).filter(
    (column) => filled(row, column) && isFigure(grid.content(row, column))
  );
}

function holdsFigure(grid: SheetGrid, row: number, first: AreaAddress, last: AreaAddress): boolean {
  for (let column = first.column; column < last.column + last.columnCount; column++)
    if (isFigure(grid.content(row, column)) && !isYearCell(grid, row, column)) return true;
  return false;
}

function isFigure(content: CellContent): boolean {
  return typeof content === "number" || (typeof content === "string" && isNumberText(content));
}

function isRightAbove(piece: AreaAddress, table: AreaAddress): boolean {
  const gap = table.row - piece.row - 1;
  const isWithin =
    piece.column >= table.column &&
    piece.column + piece.columnCount <= table.column + table.columnCount;
  return gap >= 1 && gap <= MAX_GAP && isWithin;
}

function covers({ column: first, columnCount }: AreaAddress, column: number): boolean {
  return column >= first && column < first + columnCount;
}

function inSheetOrder(left: AreaAddress, right: AreaAddress): number {
  return left.row - right.row || left.column - right.column;
}

function cut(grid: SheetGrid, whole: AreaAddress, filled: IsFree, depth: number): AreaAddress[] {
  const rows = rowSpans(whole, filled);
  const pieces = rows.flatMap((span) =>
    columnPieces(grid, area(grid, span, columnSpan(whole)), filled)
  );
  const unchanged = pieces.length === 1 && pieces[0]?.rowCount === whole.rowCount;
  if (unchanged || depth === 0) return pieces;
  return pieces.flatMap((piece) => cut(grid, piece, filled, depth - 1));
}

function columnPieces(grid: SheetGrid, band: AreaAddress, filled: IsFree): AreaAddress[] {
  const pieces: AreaAddress[] = [];
  for (const span of columnSpans(band, filled)) {
    const piece = area(grid, [band.row, band.row + band.rowCount], span);
    const left = pieces.at(-1);
    if (left !== undefined && holdsOnlyFigures(grid, piece, filled)) {
      pieces[pieces.length - 1] = { ...left, columnCount: span[1] - left.column };
    } else pieces.push(piece);
  }
  return pieces;
}

/** Figures in the first column, below any headers, mean that the labels stand further to the left. */
function holdsOnlyFigures(grid: SheetGrid, piece: AreaAddress, filled: IsFree): boolean {
  let figures = 0;
  let words = 0;
  for (let row = piece.row; row < piece.row + piece.rowCount; row++) {
    if (!filled(row, piece.column)) continue;
    const content = grid.content(row, piece.column);
    if (saysNoFigure(String(content))) continue;
    if (typeof content === "number" || isNumberText(String(content))) figures += 1;
    else words += 1;
  }
  return figures > words || words === 0;
}

function rowSpans(whole: AreaAddress, filled: IsFree): Span[] {
  const end = whole.column + whole.columnCount;
  return spans([whole.row, whole.row + whole.rowCount], (row) => {
    for (let column = whole.column; column < end; column++) if (filled(row, column)) return true;
    return false;
  });
}

function columnSpans(whole: AreaAddress, filled: IsFree): Span[] {
  const end = whole.row + whole.rowCount;
  return spans(columnSpan(whole), (column) => {
    for (let row = whole.row; row < end; row++) if (filled(row, column)) return true;
    return false;
  });
}

function spans([first, end]: Span, isUsed: (index: number) => boolean): Span[] {
  const found: Span[] = [];
  let start = -1;
  for (let index = first; index <= end; index++) {
    const used = index < end && isUsed(index);
    if (used && start < 0) start = index;
    if (!used && start >= 0) {
      found.push([start, index]);
      start = -1;
    }
  }
  return found;
}

function columnSpan(whole: AreaAddress): Span {
  return [whole.column, whole.column + whole.columnCount];
}

function area(grid: SheetGrid, rows: Span, columns: Span): AreaAddress {
  return {
    sheet: grid.name,
    row: rows[0],
    column: columns[0],
    rowCount: rows[1] - rows[0],
    columnCount: columns[1] - columns[0],
  };
}

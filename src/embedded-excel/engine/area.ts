/** A rectangle of cells. Rows and columns count from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of a worksheet (Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

/** The rectangle between two corners, given in any order, both included. */
export function areaBetween(
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number
): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rowCount: Math.abs(otherRow - row) + 1,
    columnCount: Math.abs(otherColumn - column) + 1,
  };
}

export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;
export const isSingleCell = (area: Area): boolean => area.rowCount === 1 && area.columnCount === 1;

/** Whether the area is made of whole columns. */
export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rowCount === MAX_ROWS;
/** Whether the area is made of whole rows. */
export const isEntireRow = (area: Area): boolean =>
  area.column === 0 && area.columnCount === MAX_COLUMNS;

export function areasEqual(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/** The cells that two areas share, or undefined when they share none. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columnCount = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** Whether every cell of `inner` is in `outer`. */
export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersectAreas(outer, inner);
  return shared !== undefined && areasEqual(shared, inner);
}

/** The smallest rectangle around both areas. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return areaBetween(
    row,
    column,
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b))
  );
}

/** Excel's size: rows and columns of a worksheet. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** A rectangle of cells of one sheet, counted from zero, ends included in the counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function area(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

export const lastRow = (of: Area): number => of.row + of.rowCount - 1;
export const lastColumn = (of: Area): number => of.column + of.columnCount - 1;
export const isEntireRows = (of: Area): boolean =>
  of.column === 0 && of.columnCount === COLUMN_LIMIT;
export const isEntireColumns = (of: Area): boolean => of.row === 0 && of.rowCount === ROW_LIMIT;

/** The rectangle between two corners, ends included. */
export function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    lastRow(inner) <= lastRow(outer) &&
    lastColumn(inner) <= lastColumn(outer)
  );
}

/** The cells that two rectangles share, or `null`. */
export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < top || right < left ? null : between(top, left, bottom, right);
}

/** The smallest rectangle that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b))
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

import { intersectAreas, type Area } from "../engine/area";

export {
  areasEqual as sameArea,
  boundingArea,
  containsArea as contains,
  isEntireColumn as isEntireColumns,
  isEntireRow as isEntireRows,
  lastColumn,
  lastRow,
  MAX_COLUMNS as COLUMN_LIMIT,
  MAX_ROWS as ROW_LIMIT,
  type Area,
} from "../engine/area";

export function area(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

/** The rectangle between two corners, ends included. */
export function between(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The cells that two rectangles share, or `null`, which the API gives on as a null object. */
export function intersect(a: Area, b: Area): Area | null {
  return intersectAreas(a, b) ?? null;
}

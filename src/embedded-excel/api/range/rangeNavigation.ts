import {
  boundingArea,
  COLUMN_LIMIT,
  intersect,
  lastColumn,
  lastRow,
  ROW_LIMIT,
  type Area,
} from "../../model/area";
import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean, asIndex, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { surroundingRegion } from "../../model/region";
import { RangeObject } from "./rangeObject";
import { resolveArea } from "./resolveArea";

/** A range given as an object or as an address on the same sheet. */
export function asRange(range: RangeObject, given: unknown): RangeObject {
  return given instanceof RangeObject
    ? given
    : resolveArea(range.session, range.sheet, asText(given));
}

function onSameSheet(range: RangeObject, given: unknown): RangeObject {
  const other = asRange(range, given);
  if (other.sheet !== range.sheet) throw invalidArgument();
  return other;
}

const orNotFound = (range: RangeObject | null): RangeObject => {
  if (range === null) throw itemNotFound();
  return range;
};

function intersection(range: RangeObject, given: unknown): RangeObject | null {
  const other = asRange(range, given);
  const shared = other.sheet === range.sheet ? intersect(range.area, other.area) : null;
  return shared === null ? null : range.at(shared);
}

function used(range: RangeObject, valuesOnly: unknown): RangeObject | null {
  const area = range.sheet.usedArea(optional(valuesOnly, asBoolean) ?? false, range.area);
  return area === null ? null : range.at(area);
}

/** `count` columns beside an area, to the right when positive: `getColumnsAfter(2)`, `getColumnsBefore(2)`. */
function columnsBeside(range: RangeObject, count: number): RangeObject {
  const { area } = range;
  if (count === 0) throw invalidArgument();
  const column = count > 0 ? lastColumn(area) + 1 : area.column + count;
  return range.at({ ...area, column, columnCount: Math.abs(count) });
}

function rowsBeside(range: RangeObject, count: number): RangeObject {
  const { area } = range;
  if (count === 0) throw invalidArgument();
  const row = count > 0 ? lastRow(area) + 1 : area.row + count;
  return range.at({ ...area, row, rowCount: Math.abs(count) });
}

const count = (value: unknown): number => optional(value, asIndex) ?? 1;

function part(range: RangeObject, change: Partial<Area>): RangeObject {
  return range.at({ ...range.area, ...change });
}

/** Methods that give another range, without looking at what the cells hold. */
export const navigation: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  getAbsoluteResizedRange: (range, [rows, columns]) =>
    part(range, { rowCount: asIndex(rows), columnCount: asIndex(columns) }),
  getBoundingRect: (range, [other]) =>
    range.at(boundingArea(range.area, onSameSheet(range, other).area)),
  getCell: (range, [row, column]) =>
    range.at({
      row: range.area.row + asIndex(row),
      column: range.area.column + asIndex(column),
      rowCount: 1,
      columnCount: 1,
    }),
  getColumn: (range, [column]) => {
    const index = asIndex(column);
    if (index < 0 || index >= range.area.columnCount) throw invalidArgument();
    return part(range, { column: range.area.column + index, columnCount: 1 });
  },
  getColumnsAfter: (range, [columns]) => columnsBeside(range, count(columns)),
  getColumnsBefore: (range, [columns]) => columnsBeside(range, -count(columns)),
  getEntireColumn: (range) => part(range, { row: 0, rowCount: ROW_LIMIT }),
  getEntireRow: (range) => part(range, { column: 0, columnCount: COLUMN_LIMIT }),
  getIntersection: (range, [other]) => orNotFound(intersection(range, other)),
  getIntersectionOrNullObject: (range, [other]) => intersection(range, other),
  getLastCell: (range) =>
    range.at({
      row: lastRow(range.area),
      column: lastColumn(range.area),
      rowCount: 1,
      columnCount: 1,
    }),
  getLastColumn: (range) => part(range, { column: lastColumn(range.area), columnCount: 1 }),
  getLastRow: (range) => part(range, { row: lastRow(range.area), rowCount: 1 }),
  getOffsetRange: (range, [rows, columns]) =>
    part(range, {
      row: range.area.row + asIndex(rows),
      column: range.area.column + asIndex(columns),
    }),
  getResizedRange: (range, [rows, columns]) =>
    part(range, {
      rowCount: range.area.rowCount + asIndex(rows),
      columnCount: range.area.columnCount + asIndex(columns),
    }),
  getRow: (range, [row]) => {
    const index = asIndex(row);
    if (index < 0 || index >= range.area.rowCount) throw invalidArgument();
    return part(range, { row: range.area.row + index, rowCount: 1 });
  },
  getRowsAbove: (range, [rows]) => rowsBeside(range, -count(rows)),
  getRowsBelow: (range, [rows]) => rowsBeside(range, count(rows)),
  getSurroundingRegion: (range) => range.at(surroundingRegion(range.sheet, range.area)),
  getUsedRange: (range, [valuesOnly]) =>
    used(range, valuesOnly) ?? part(range, { rowCount: 1, columnCount: 1 }),
  getUsedRangeOrNullObject: (range, [valuesOnly]) => used(range, valuesOnly),
};

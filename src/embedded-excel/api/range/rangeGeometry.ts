import { formatAddress } from "../../engine/address";
import { isEntireColumns, isEntireRows, lastColumn, lastRow, type Area } from "../../model/area";
import { columnLeft, columnWidth, rowHeight, rowTop } from "../../model/measures";
import type { SheetModel } from "../../model/sheetModel";
import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean } from "../../protocol/arguments";
import { lineOf } from "../../model/lines";
import type { RangeObject } from "./rangeObject";

const address = ({ sheet, area }: RangeObject): string => formatAddress(sheet.name, area);

/** A property of every line of an area when all agree, else `null`. */
function common<T>(first: number, count: number, read: (index: number) => T): T | null {
  const value = read(first);
  for (let index = first + 1; index < first + count; index++)
    if (read(index) !== value) return null;
  return value;
}

const isHidden = (lines: SheetModel["rows"], index: number): boolean =>
  lines.get(index)?.hidden ?? false;

function rowsHidden({ sheet, area }: RangeObject): boolean | null {
  if (isEntireColumns(area)) return false;
  return common(area.row, area.rowCount, (row) => isHidden(sheet.rows, row));
}

function columnsHidden({ sheet, area }: RangeObject): boolean | null {
  if (isEntireRows(area)) return false;
  return common(area.column, area.columnCount, (column) => isHidden(sheet.columns, column));
}

/** Whether all rows or all columns of the area are hidden; `null` when only some are. */
function hidden(range: RangeObject): boolean | null {
  const rows = rowsHidden(range);
  const columns = columnsHidden(range);
  return rows === true || columns === true
    ? true
    : rows === null || columns === null
      ? null
      : false;
}

function hide(range: RangeObject, lines: "rows" | "columns", value: unknown): void {
  const { sheet, area, session } = range;
  const [first, last] =
    lines === "rows" ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  for (let index = first; index <= last; index++)
    lineOf(sheet[lines], index).hidden = asBoolean(value);
  session.workbook.changed({
    kind: "format",
    sheet,
    area,
    ...(lines === "rows" ? { rowsHidden: asBoolean(value) } : {}),
  });
}

const sum = (first: number, count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = first; index < first + count; index++) total += size(index);
  return total;
};

const heightOf = (sheet: SheetModel, area: Area): number =>
  sum(area.row, area.rowCount, (row) => rowHeight(sheet, row));
const widthOf = (sheet: SheetModel, area: Area): number =>
  sum(area.column, area.columnCount, (column) => columnWidth(sheet, column));

/** Where a range is and how large: everything that does not look into its cells. */
export const geometry: NonNullable<ApiMembers<RangeObject>["properties"]> = {
  address: { get: address },
  addressLocal: { get: address },
  cellCount: {
    get: ({ area }) => {
      const count = area.rowCount * area.columnCount;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  columnCount: { get: ({ area }) => area.columnCount },
  columnHidden: { get: columnsHidden, set: (range, value) => hide(range, "columns", value) },
  columnIndex: { get: ({ area }) => area.column },
  height: { get: ({ sheet, area }) => heightOf(sheet, area) },
  hidden: { get: hidden },
  isEntireColumn: { get: ({ area }) => isEntireColumns(area) },
  isEntireRow: { get: ({ area }) => isEntireRows(area) },
  left: { get: ({ sheet, area }) => columnLeft(sheet, area.column) },
  rowCount: { get: ({ area }) => area.rowCount },
  rowHidden: { get: rowsHidden, set: (range, value) => hide(range, "rows", value) },
  rowIndex: { get: ({ area }) => area.row },
  top: { get: ({ sheet, area }) => rowTop(sheet, area.row) },
  width: { get: ({ sheet, area }) => widthOf(sheet, area) },
};

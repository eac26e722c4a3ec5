import { deleteTableRows, insertTableRows } from "../../model/tableRows";
import { defineApiType } from "../../protocol/apiType";
import { asIndex, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { readValues } from "../range/readCells";
import { US, writeContents } from "../range/writeCells";
import { TableRowObject, type TableRowCollectionObject } from "./tableRowObject";

/** Adds one row or several; without an index, or with −1, at the end. */
function add(rows: TableRowCollectionObject, [at, values]: readonly unknown[]): TableRowObject {
  const { session, sheet, table } = rows.owner;
  const given = optional(at, asIndex) ?? -1;
  const index = given < 0 ? rows.count : given;
  if (index > rows.count) throw invalidArgument();
  const grid = Array.isArray(values) ? (values as unknown[]) : null;
  const count = grid === null ? 1 : grid.length;
  if (grid?.some((line) => !Array.isArray(line) || line.length !== table.columns.length) === true)
    throw invalidArgument();
  const row = insertTableRows(session.workbook, sheet, table, index, count);
  const target = rows.owner.range({ ...table.area, row, rowCount: count });
  if (values !== null && values !== undefined) writeContents(target, values, US);
  return new TableRowObject(rows.owner, index);
}

function deleteRows(rows: TableRowCollectionObject, given: unknown): null {
  if (!Array.isArray(given)) throw invalidArgument();
  const { session, sheet, table } = rows.owner;
  const indexes = given.map((row: unknown) =>
    row instanceof TableRowObject ? row.index : asIndex(row)
  );
  for (const index of indexes.sort((a, b) => b - a))
    deleteTableRows(session.workbook, sheet, table, index, 1);
  return null;
}

function deleteAt(rows: TableRowCollectionObject, index: number, count: number): null {
  const { session, sheet, table } = rows.owner;
  deleteTableRows(session.workbook, sheet, table, index, count);
  return null;
}

defineApiType<TableRowCollectionObject>("TableRowCollection", {
  properties: { count: { get: ({ count }) => count } },
  items: (rows) => Array.from({ length: rows.count }, (_, index) => rows.at(index)),
  methods: {
    add,
    deleteRows: (rows, [given]) => deleteRows(rows, given),
    deleteRowsAt: (rows, [index, count]) =>
      deleteAt(rows, asIndex(index), optional(count, asIndex) ?? 1),
    getCount: ({ count }) => count,
    getItemAt: (rows, [index]) => rows.at(asIndex(index)),
  },
});

defineApiType<TableRowObject>("TableRow", {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => readValues(row.range()),
      set: (row, value) => writeContents(row.range(), value, US),
    },
  },
  methods: {
    delete: (row) => {
      const { session, sheet, table } = row.owner;
      deleteTableRows(session.workbook, sheet, table, row.index, 1);
      return null;
    },
    getRange: (row) => row.range(),
  },
});

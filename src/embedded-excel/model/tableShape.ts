import { invalidArgument } from "../protocol/hostError";
import { intersect, lastRow, type Area } from "./area";
import type { TableColumnModel, TableModel } from "./features";
import type { SheetModel } from "./sheetModel";
import { deleteCells, insertCells } from "./structure";
import { dataBodyArea, headerTextAt } from "./tableParts";
import { freeColumnName } from "./tables";
import type { WorkbookModel } from "./workbookModel";

/** Inserts an empty column into a table at an index; what is to the right moves within the table's rows. */
export function insertTableColumn(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  name: string | undefined
): TableColumnModel {
  const { area } = table;
  const before = table.columns.length;
  insertCells(workbook, sheet, { ...area, column: area.column + index, columnCount: 1 }, "right");
  if (table.columns.length === before) {
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(index, 0, { id, name: "" });
    table.area = { ...table.area, column: area.column, columnCount: area.columnCount + 1 };
  }
  const column = table.columns[index];
  if (column === undefined) throw invalidArgument();
  column.name = freeColumnName(table, index, name ?? "");
  Object.assign(sheet.cellFor(area.row, area.column + index), {
    formula: null,
    value: column.name,
  });
  workbook.cellsChanged(sheet, { ...table.area, column: area.column + index, columnCount: 1 });
  return column;
}

/**
 * Gives a table another area, which must have the same header row.
 * @throws HostError `InvalidArgument` when the header row would move or another table is in the way.
 */
export function resizeTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  area: Area
): void {
  const overlaps = sheet.tables.some(
    (other) => other !== table && intersect(other.area, area) !== null
  );
  if (
    area.row !== table.area.row ||
    intersect(area, table.area) === null ||
    overlaps ||
    area.rowCount < 2
  )
    throw invalidArgument();
  const columns = Array.from({ length: area.columnCount }, (_, offset) => {
    return table.columns[area.column + offset - table.area.column];
  });
  table.area = area;
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = columns.map((column) => column ?? { id: nextId++, name: "" });
  for (const [index, column] of table.columns.entries())
    nameFromHeader(sheet, table, index, column);
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

function nameFromHeader(
  sheet: SheetModel,
  table: TableModel,
  index: number,
  column: TableColumnModel
): void {
  const cell = sheet.cellFor(table.area.row, table.area.column + index);
  column.name = freeColumnName(
    table,
    index,
    headerTextAt(sheet, table.area.row, table.area.column + index)
  );
  Object.assign(cell, { formula: null, value: column.name });
}

/** Shows or hides the total row. A new one has "Total" in its first cell, as Excel in English. */
export function setTotals(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  show: boolean
): void {
  if (table.showTotals === show) return;
  if (show) {
    const row = lastRow(table.area) + 1;
    insertCells(workbook, sheet, { ...table.area, row, rowCount: 1 }, "down");
    table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
    writeTotals(sheet, table, row);
  } else {
    const row = lastRow(table.area);
    deleteCells(workbook, sheet, { ...table.area, row, rowCount: 1 }, "up");
  }
  table.showTotals = show;
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

function writeTotals(sheet: SheetModel, table: TableModel, row: number): void {
  sheet.cellFor(row, table.area.column).value = "Total";
  const last = table.columns.length - 1;
  const column = table.columns[last];
  if (column === undefined || last === 0) return;
  const code = hasNumbers(sheet, table, last) ? 109 : 103;
  sheet.cellFor(row, table.area.column + last).formula =
    `=SUBTOTAL(${code},${table.name}[${column.name}])`;
}

function hasNumbers(sheet: SheetModel, table: TableModel, index: number): boolean {
  const body = dataBodyArea(table);
  const column = { ...body, column: body.column + index, columnCount: 1 };
  return [...sheet.cellsIn(column)].some(({ cell }) => typeof cell.value === "number");
}

/** Hides or shows the header row; the rows stay where they are. */
export function setHeaders(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  show: boolean
): void {
  if (table.showHeaders === show) return;
  table.showHeaders = show;
  const { area } = table;
  if (show) table.area = { ...area, row: area.row - 1, rowCount: area.rowCount + 1 };
  else table.area = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const header = show ? table.area.row : area.row;
  for (const [index, column] of table.columns.entries()) {
    sheet.cellFor(header, area.column + index).value = show ? column.name : null;
  }
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

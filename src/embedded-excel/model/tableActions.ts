import { renameTable as renameTableInFormula } from "../engine/renameInFormula";
import { HostError, invalidArgument } from "../protocol/hostError";
import { intersect, lastColumn, lastRow, type Area } from "./area";
import { clearArea } from "./clear";
import type { TableColumnModel, TableModel } from "./features";
import { rewriteFormulas } from "./formulas";
import type { SheetModel } from "./sheetModel";
import { deleteCells, insertCells } from "./structure";
import { freeColumnName } from "./tables";
import type { WorkbookModel } from "./workbookModel";

const MAX_NAME = 255;

/** All tables of a workbook with their sheets, sheet by sheet. */
export function allTables(workbook: WorkbookModel): { sheet: SheetModel; table: TableModel }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** @throws HostError `InvalidArgument` for a name that Excel refuses or that a table or name has already. */
export function checkTableName(workbook: WorkbookModel, name: string, own?: TableModel): void {
  const wanted = name.toLowerCase();
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  const taken =
    allTables(workbook).some(({ table }) => table !== own && table.name.toLowerCase() === wanted) ||
    workbook.names.some((other) => other.name.toLowerCase() === wanted);
  if (!wellFormed || name.length > MAX_NAME || taken) throw invalidArgument();
}

function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/**
 * Makes a table of an area. Without headers Excel inserts a header row above the data, which moves down.
 * @throws HostError `InvalidArgument` when another table or a merged area is in the way.
 */
export function addTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  hasHeaders: boolean
): TableModel {
  if (sheet.tables.some((table) => intersect(table.area, area) !== null)) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (sheet.merges.some((merge) => intersect(merge, area) !== null)) {
    throw new HostError("MergedRangeConflict", "A table cannot be created over merged cells.");
  }
  const whole = hasHeaders ? withDataRow(area) : { ...area, rowCount: area.rowCount + 1 };
  if (!hasHeaders)
    insertCells(workbook, sheet, { ...area, row: area.row + area.rowCount, rowCount: 1 }, "down");
  if (!hasHeaders) moveDown(sheet, area);
  const table = newTable(workbook, sheet, whole, hasHeaders);
  if (hasHeaders && area.rowCount === 1) table.hasInsertRow = true;
  sheet.tables.push(table);
  workbook.cellsChanged(sheet, { ...whole, rowCount: 1 });
  workbook.changed({ kind: "table", sheet, table, action: "added" });
  return table;
}

/** A table has at least one data row. */
const withDataRow = (area: Area): Area => ({ ...area, rowCount: Math.max(2, area.rowCount) });

function moveDown(sheet: SheetModel, area: Area): void {
  for (let row = lastRow(area); row >= area.row; row--) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = sheet.cellAt(row, column);
      sheet.deleteCell(row, column);
      sheet.deleteCell(row + 1, column);
      if (cell !== undefined) sheet.setCell(row + 1, column, cell);
    }
  }
}

function newTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  hasHeaders: boolean
): TableModel {
  const table: TableModel = {
    id: workbook.newTableId(),
    name: freeTableName(workbook),
    area,
    columns: [],
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: new Map(),
    sort: null,
  };
  for (let index = 0; index < area.columnCount; index++) {
    const wanted = hasHeaders ? headerTextAt(sheet, area.row, area.column + index) : "";
    const name = freeColumnName(table, index, wanted);
    table.columns.push({ id: index + 1, name });
    const cell = sheet.cellFor(area.row, area.column + index);
    Object.assign(cell, { formula: null, value: name });
  }
  return table;
}

function headerTextAt(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cellAt(row, column)?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** The rows between the header row and the total row. */
export function dataBodyArea(table: TableModel): Area {
  const header = table.showHeaders ? 1 : 0;
  const totals = table.showTotals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + header,
    rowCount: Math.max(1, table.area.rowCount - header - totals),
  };
}

/** True for a table of which only the header row holds anything: Excel counts no rows then. */
export function isEmptyTable(sheet: SheetModel, table: TableModel): boolean {
  return table.hasInsertRow === true && sheet.usedArea(true, dataBodyArea(table)) === null;
}

export function renameTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  name: string
): void {
  checkTableName(workbook, name, table);
  const before = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, before, name));
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

/**
 * Inserts empty rows into a table at an index of its data; what is below the table moves down within its columns.
 * The first row of an empty table is the one that it shows already.
 * @returns the first new row of the sheet.
 */
export function insertTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  count: number
): number {
  const body = dataBodyArea(table);
  if (isEmptyTable(sheet, table)) {
    table.hasInsertRow = undefined;
    if (count > 1) insertTableRows(workbook, sheet, table, 1, count - 1);
    return body.row;
  }
  const row = body.row + index;
  const bottom = lastRow(table.area);
  insertCells(workbook, sheet, { ...table.area, row, rowCount: count }, "down");
  // Rows that are added after the last one do not lie inside the table for the shift, so it is grown here.
  if (row > bottom) table.area = { ...table.area, rowCount: table.area.rowCount + count };
  copyRowFormats(workbook, sheet, table, row, count);
  return row;
}

/** New rows at the end look and calculate like the row above. */
function copyRowFormats(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  row: number,
  count: number
): void {
  const body = dataBodyArea(table);
  const source = row > body.row ? row - 1 : row + count;
  if (source > lastRow(body)) return;
  for (let column = table.area.column; column <= lastColumn(table.area); column++) {
    const format = sheet.cellAt(source, column)?.format ?? null;
    for (let step = 0; step < count; step++) {
      if (format !== null || sheet.cellAt(row + step, column) !== undefined)
        sheet.cellFor(row + step, column).format = format;
    }
  }
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.map((area) =>
      lastRow(area) === source && source < row && intersect(area, table.area) !== null
        ? { ...area, rowCount: area.rowCount + count }
        : area
    );
  }
  workbook.cellsChanged(sheet, { ...table.area, row, rowCount: count });
}

/** Deletes data rows; the last data row of a table is emptied rather than deleted. */
export function deleteTableRows(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  index: number,
  count: number
): void {
  const body = dataBodyArea(table);
  if (index < 0 || index + count > body.rowCount) throw invalidArgument();
  const area: Area = { ...body, row: body.row + index, rowCount: count };
  if (count < body.rowCount) {
    deleteCells(workbook, sheet, area, "up");
    return;
  }
  if (count > 1)
    deleteCells(workbook, sheet, { ...area, row: area.row + 1, rowCount: count - 1 }, "up");
  for (const { cell } of sheet.cellsIn({ ...area, rowCount: 1 }))
    Object.assign(cell, { formula: null, value: null });
  table.hasInsertRow = true;
  workbook.cellsChanged(sheet, { ...area, rowCount: 1 });
}

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

/** Takes a table away. Its contents go with it, or stay as plain cells. */
export function removeTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  keepCells: boolean
): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (!keepCells) clearArea(workbook, sheet, table.area, "All");
  workbook.changed({ kind: "table", sheet, table, action: "deleted" });
}

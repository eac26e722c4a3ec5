import { HostError, invalidArgument } from "../protocol/hostError";
import { intersect, lastColumn, lastRow, type Area } from "./area";
import { clearArea } from "./clear";
import type { TableModel } from "./features";
import type { SheetModel } from "./sheetModel";
import { insertCells } from "./structure";
import { freeTableName } from "./tableNames";
import { headerTextAt } from "./tableParts";
import { freeColumnName } from "./tables";
import type { WorkbookModel } from "./workbookModel";

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

import { lastColumn, lastRow, type Area } from "./area";
import { isCellError, type CellValue } from "./cell";
import type { TableModel } from "./features";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Keeps column names equal to the header cells after something was written over an area. */
export function renameHeaders(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    const touched =
      table.showHeaders && area.row <= table.area.row && lastRow(area) >= table.area.row;
    if (touched) renameColumns(workbook, sheet, table, area);
  }
}

function renameColumns(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  area: Area
): void {
  const first = Math.max(area.column, table.area.column);
  const last = Math.min(lastColumn(area), lastColumn(table.area));
  if (last < first) return;
  for (let column = first; column <= last; column++) {
    const index = column - table.area.column;
    const model = table.columns[index];
    if (model === undefined) continue;
    const cell = sheet.cellFor(table.area.row, column);
    model.name = freeColumnName(table, index, headerText(cell.value));
    Object.assign(cell, { formula: null, value: model.name });
  }
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

function headerText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : String(value);
}

/** Column names are never empty and differ within a table: Excel makes "Column1" and "Name2" of what does not. */
export function freeColumnName(
  table: Pick<TableModel, "columns">,
  index: number,
  wanted: string
): string {
  const taken = new Set(
    table.columns.filter((_, other) => other !== index).map((column) => column.name.toLowerCase())
  );
  const stem = wanted === "" ? "Column" : wanted;
  if (wanted !== "" && !taken.has(wanted.toLowerCase())) return wanted;
  let number = wanted === "" ? index + 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}

/**
 * Grows tables when something is written in the row right below them, as Excel does when the row was empty and the
 * table shows no totals (docs/excel/co-authoring-in-excel-add-ins.md recommends it for adding rows).
 */
export function growTablesBelow(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  for (const table of sheet.tables) {
    const below = lastRow(table.area) + 1;
    const within = area.column >= table.area.column && lastColumn(area) <= lastColumn(table.area);
    if (table.showTotals || area.row !== below || !within || !hasContents(sheet, area)) continue;
    if (isBlocked(sheet, table, area)) continue;
    table.area = { ...table.area, rowCount: table.area.rowCount + area.rowCount };
    workbook.changed({ kind: "table", sheet, table, action: "changed" });
  }
}

function hasContents(sheet: SheetModel, area: Area): boolean {
  return sheet.usedArea(true, area) !== null;
}

/** The table does not grow over other contents, over another table or into merged cells. */
function isBlocked(sheet: SheetModel, table: TableModel, area: Area): boolean {
  const growth: Area = { ...table.area, row: area.row, rowCount: area.rowCount };
  for (const { row, column, cell } of sheet.cellsIn(growth)) {
    const written = column >= area.column && column <= lastColumn(area) && row >= area.row;
    if (!written && (cell.value !== null || cell.formula !== null)) return true;
    if (sheet.mergeAt(row, column) !== undefined) return true;
    const other = sheet.tableAt(row, column);
    if (other !== undefined && other !== table) return true;
  }
  return false;
}

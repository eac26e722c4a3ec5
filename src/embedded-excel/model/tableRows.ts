import { invalidArgument } from "../protocol/hostError";
import { intersect, lastColumn, lastRow, type Area } from "./area";
import type { TableModel } from "./features";
import type { SheetModel } from "./sheetModel";
import { deleteCells, insertCells } from "./structure";
import { dataBodyArea, isEmptyTable } from "./tableParts";
import type { WorkbookModel } from "./workbookModel";

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

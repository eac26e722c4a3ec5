import { type Area } from "./area";
import type { TableModel } from "./features";
import type { SheetModel } from "./sheetModel";

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

export function headerTextAt(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cellAt(row, column)?.value ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

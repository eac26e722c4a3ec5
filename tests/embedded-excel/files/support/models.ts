import type { CellValue } from "../../../../src/embedded-excel/model/cell";
import type { TableModel } from "../../../../src/embedded-excel/model/features";
import type { SheetModel } from "../../../../src/embedded-excel/model/sheetModel";
import type { WorkbookModel } from "../../../../src/embedded-excel/model/workbookModel";

/** Makes a table of rows at the top left of a sheet; the first row holds the names of its columns. */
export function addTable(
  model: WorkbookModel,
  sheet: SheetModel,
  name: string,
  rows: readonly (readonly CellValue[])[]
): TableModel {
  rows.forEach((values, row) => {
    values.forEach((value, column) => Object.assign(sheet.cellFor(row, column), { value }));
  });
  const names = (rows[0] ?? []).map(String);
  const table: TableModel = {
    id: model.newTableId(),
    name,
    area: { row: 0, column: 0, rowCount: rows.length, columnCount: names.length },
    columns: names.map((column, index) => ({ id: index + 1, name: column })),
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
  sheet.tables.push(table);
  return table;
}

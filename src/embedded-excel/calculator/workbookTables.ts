import { isSameName, type TableLookup, type TableShape } from "../engine";
import { contains, area } from "../model/area";
import type { TableModel } from "../model/features";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";

/** The tables of a workbook as structured references see them, at the time of each question. */
export function workbookTables(workbook: WorkbookModel): TableLookup {
  return {
    byName: (name) => {
      for (const sheet of workbook.sheets) {
        const table = sheet.tables.find((candidate) => isSameName(candidate.name, name));
        if (table !== undefined) return shapeOf(sheet, table);
      }
      return undefined;
    },
    at: (sheetName, row, column) => {
      const sheet = workbook.sheetByName(sheetName);
      const table = sheet?.tables.find(({ area: whole }) => contains(whole, area(row, column)));
      return sheet && table && shapeOf(sheet, table);
    },
  };
}

const shapeOf = (sheet: SheetModel, table: TableModel): TableShape => ({
  name: table.name,
  sheet: sheet.name,
  area: table.area,
  hasHeaders: table.showHeaders,
  hasTotals: table.showTotals,
  columns: table.columns.map(({ name }) => name),
});

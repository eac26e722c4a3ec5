import { boundingArea, COLUMN_LIMIT, intersect, ROW_LIMIT, type Area } from "./area";
import type { SheetModel } from "./sheetModel";

/** The area around cells that is bounded by empty rows and columns: Ctrl+Shift+8 in Excel. */
export function surroundingRegion(sheet: SheetModel, start: Area): Area {
  const whole: Area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };
  let region = start;
  for (;;) {
    const around = intersect(whole, {
      row: region.row - 1,
      column: region.column - 1,
      rowCount: region.rowCount + 2,
      columnCount: region.columnCount + 2,
    });
    const used = around === null ? null : sheet.usedArea(true, around);
    const grown = used === null ? region : boundingArea(region, used);
    if (grown.rowCount === region.rowCount && grown.columnCount === region.columnCount)
      return grown;
    region = grown;
  }
}

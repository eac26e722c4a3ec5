import { isEntireColumns, isEntireRows, lastColumn, lastRow, intersect, type Area } from "./area";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

export type ClearWhat =
  "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks" | "ResetContents";

/** Clears an area as `Range.clear` does; "RemoveHyperlinks" takes the links' formats too. */
export function clearArea(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  what: ClearWhat
): void {
  const contents = what === "All" || what === "Contents" || what === "ResetContents";
  const formats = what === "All" || what === "Formats";
  if (what === "RemoveHyperlinks") clearLinkFormats(workbook, sheet, area);
  if (contents) clearContents(sheet, area);
  if (formats) clearFormats(sheet, area);
  if (what !== "Formats" && what !== "Contents") clearHyperlinks(sheet, area);
  if (contents) workbook.cellsChanged(sheet, area);
  if (formats) workbook.changed({ kind: "format", sheet, area });
}

function clearContents(sheet: SheetModel, area: Area): void {
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    const table = sheet.tableAt(row, column);
    // A header cell of a table is never empty: Excel keeps the column's name.
    if (table?.showHeaders === true && table.area.row === row) continue;
    if (cell.format === null) sheet.deleteCell(row, column);
    else
      Object.assign(cell, { formula: null, value: null, spill: undefined, quotePrefix: undefined });
  }
}

function clearFormats(sheet: SheetModel, area: Area): void {
  if (isEntireColumns(area)) clearLines(sheet, "columns", area.column, lastColumn(area));
  if (isEntireRows(area)) clearLines(sheet, "rows", area.row, lastRow(area));
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    cell.format = null;
    if (cell.value === null && cell.formula === null) sheet.deleteCell(row, column);
  }
  sheet.merges = sheet.merges.filter((merged) => intersect(merged, area) === null);
  clearConditions(sheet, area);
}

function clearLines(
  sheet: SheetModel,
  lines: "rows" | "columns",
  first: number,
  last: number
): void {
  for (const [index, line] of sheet[lines]) if (index >= first && index <= last) line.format = null;
}

/** Conditional formats go where the whole of their area is cleared. */
function clearConditions(sheet: SheetModel, area: Area): void {
  const outside = (candidate: Area): boolean => {
    const shared = intersect(candidate, area);
    return (
      shared === null ||
      shared.rowCount * shared.columnCount < candidate.rowCount * candidate.columnCount
    );
  };
  for (const format of sheet.conditionalFormats) format.areas = format.areas.filter(outside);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

/** Only cells with a link lose their format; conditional formats stay. */
function clearLinkFormats(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  for (const link of sheet.hyperlinks) {
    const shared = intersect(link.area, area);
    for (const { cell } of shared === null ? [] : sheet.cellsIn(shared)) cell.format = null;
  }
  workbook.changed({ kind: "format", sheet, area });
}

function clearHyperlinks(sheet: SheetModel, area: Area): void {
  sheet.hyperlinks = sheet.hyperlinks.filter((link) => intersect(link.area, area) === null);
}

import { isEntireColumns, isEntireRows, lastColumn, lastRow, type Area } from "./area";
import { patchFormat, type CellFormat, type FormatPatch } from "./cellFormat";
import { lineOf } from "./lines";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/**
 * Changes the format of an area. Whole rows and columns get a format of their own, so that cells that do not exist
 * yet have it too; cells with a format of their own are changed besides.
 */
export function applyFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  patch: FormatPatch
): void {
  changeFormat(workbook, sheet, area, (format) => patchFormat(format, patch));
}

/** Like `applyFormat`, with what each format becomes. */
export function changeFormat(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  change: Patched
): void {
  const patched = cached(workbook, change);
  if (isEntireRows(area) && isEntireColumns(area)) patchSheet(sheet, patched);
  else if (isEntireColumns(area)) patchLines(sheet, "columns", area, patched);
  else if (isEntireRows(area)) patchLines(sheet, "rows", area, patched);
  else patchCells(sheet, area, patched);
  workbook.changed({ kind: "format", sheet, area });
}

type Patched = (format: CellFormat) => CellFormat;

/** Most cells of an area share a format, so that each distinct one is patched once. */
function cached(workbook: WorkbookModel, change: Patched): Patched {
  const cache = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = cache.get(format);
    if (known !== undefined) return known;
    const patched = workbook.formats.intern(change(format));
    cache.set(format, patched);
    return patched;
  };
}

function patchCells(sheet: SheetModel, area: Area, patched: Patched): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const format = sheet.formatAt(row, column);
      sheet.cellFor(row, column).format = patched(format);
    }
  }
}

function patchSheet(sheet: SheetModel, patched: Patched): void {
  sheet.format = patched(sheet.format);
  for (const line of [...sheet.rows.values(), ...sheet.columns.values()]) {
    if (line.format !== null) line.format = patched(line.format);
  }
  for (const { cell } of sheet.allCells())
    if (cell.format !== null) cell.format = patched(cell.format);
}

function patchLines(
  sheet: SheetModel,
  lines: "rows" | "columns",
  area: Area,
  patched: Patched
): void {
  const [first, last] =
    lines === "rows" ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  for (let index = first; index <= last; index++) {
    const line = lineOf(sheet[lines], index);
    line.format = patched(line.format ?? sheet.format);
  }
  for (const { row, column, cell } of sheet.cellsIn(area))
    cell.format = patched(sheet.formatAt(row, column));
  // Where a column crosses rows that have a format of their own, only cells can tell which of the two is newer.
  if (lines === "columns") patchCrossings(sheet, area, patched);
}

function patchCrossings(sheet: SheetModel, area: Area, patched: Patched): void {
  for (const [row, line] of sheet.rows) {
    if (line.format === null) continue;
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (sheet.cellAt(row, column)?.format == null)
        sheet.cellFor(row, column).format = patched(line.format);
    }
  }
}

import { changeFormat } from "../../model/applyFormat";
import type { CellFormat } from "../../model/cellFormat";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { invalidArgument } from "../../protocol/hostError";
import { FormatObject, refuseWhenFormatsAreLocked } from "../format/formatObject";
import type { RangeObject } from "../range/rangeObject";
import { apiStyleName, findStyle, withStyle } from "./styles";

/** `Range.style`: the style that all cells have, or `null`. */
export function readStyle(ranges: readonly RangeObject[]): string | null {
  const name = new FormatObject(ranges, "RangeFormat").read(({ style }) => style);
  return name === null ? null : apiStyleName(name);
}

/**
 * Gives cells a style and what it includes of a format.
 * @throws HostError `InvalidArgument` when neither the workbook has the style nor a cell of it uses one of the name
 */
export function applyStyle(ranges: readonly RangeObject[], name: string): void {
  for (const range of ranges) {
    refuseWhenFormatsAreLocked(range);
    const { workbook } = range.session;
    const change = changeTo(workbook, name);
    changeFormat(workbook, range.sheet, range.area, change);
  }
}

function changeTo(workbook: WorkbookModel, name: string): (format: CellFormat) => CellFormat {
  const style = findStyle(workbook, name);
  if (style !== undefined) return (format) => withStyle(format, style);
  const used = usedStyle(workbook, name);
  if (used === undefined) throw invalidArgument();
  return (format) => ({ ...used, numberFormat: format.numberFormat });
}

/** Styles of a file's own are known by the cells that use them. */
function usedStyle(workbook: WorkbookModel, name: string): CellFormat | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets)
    for (const format of ownFormats(sheet))
      if (format.style.toLowerCase() === wanted) return format;
  return undefined;
}

function* ownFormats(sheet: SheetModel): Iterable<CellFormat> {
  for (const { cell } of sheet.allCells()) if (cell.format !== null) yield cell.format;
  for (const line of [...sheet.rows.values(), ...sheet.columns.values()])
    if (line.format !== null) yield line.format;
}

import { formatValue } from "../../engine/numberFormat";
import type { CellValue } from "../../model/cell";
import type { CellFormat } from "../../model/cellFormat";
import type { RangeObject } from "../range/rangeObject";

/** What filters look at in a cell. */
export interface FilterCell {
  readonly row: number;
  readonly value: CellValue;
  /** What the cell shows. */
  readonly text: string;
  readonly format: CellFormat;
}

/** The cells of the first column of a range. */
export function filterCells({ session, sheet, area }: RangeObject): FilterCell[] {
  session.calculateIfNeeded();
  return Array.from({ length: area.rowCount }, (_, offset) => {
    const row = area.row + offset;
    const value = sheet.cellAt(row, area.column)?.value ?? null;
    const format = sheet.formatAt(row, area.column);
    return { row, value, format, text: formatValue(value, format.numberFormat, session.locale) };
  });
}

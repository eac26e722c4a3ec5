import type { CellFormat } from "./cellFormat";

/** An error value, such as "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds after calculation. `null` is an empty cell. Dates are serial numbers. */
export type CellValue = number | string | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** A cell that has contents or a format of its own. */
export interface Cell {
  /** English formula with "=", or `null` for a constant. */
  formula: string | null;
  value: CellValue;
  /** `null` when the row's, column's or sheet's format applies. */
  format: CellFormat | null;
  /** Rows and columns that this formula's result spills over, itself included. */
  spill?: { readonly rowCount: number; readonly columnCount: number } | undefined;
}

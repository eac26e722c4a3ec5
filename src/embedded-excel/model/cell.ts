import type { CellValue } from "../engine/value";
import type { CellFormat } from "./cellFormat";

export { isCellError, type CellError, type CellValue } from "../engine/value";

/** A cell that has contents or a format of its own. */
export interface Cell {
  /** English formula with "=", or `null` for a constant. */
  formula: string | null;
  value: CellValue;
  /** The value is text that was typed with an apostrophe, which is not shown. */
  quotePrefix?: boolean | undefined;
  /** `null` when the row's, column's or sheet's format applies. */
  format: CellFormat | null;
  /** Rows and columns that this formula's result spills over, itself included. */
  spill?: { readonly rowCount: number; readonly columnCount: number } | undefined;
}

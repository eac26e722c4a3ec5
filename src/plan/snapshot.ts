import type { AreaAddress } from "./address";

/** What a cell holds. An empty cell is `null`; an error is its text, such as "#DIV/0!". */
export type CellContent = string | number | boolean | null;

/**
 * One sheet as it was when it was read. The grids are rectangular, row by row, and all of the same size;
 * their first cell is (`row`, `column`) of the sheet, counted from zero.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  /** What the cell shows on screen in the user's locale. */
  readonly text: readonly (readonly string[])[];
  /** The formula in English with its "=", or "" where the cell has none. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats in US codes. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly bold: readonly (readonly boolean[])[];
  readonly indent: readonly (readonly number[])[];
  readonly tables: readonly TableSnapshot[];
  readonly merges: readonly AreaAddress[];
  /** Cells that hold something but lie too far from the others to be in the grids. */
  readonly unread?: readonly AreaAddress[];
}

/** An Excel table. `area` covers the header and total rows. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: AreaAddress;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** A workbook as it was when it was read: all that recognition may look at. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** A person's corrections as they are kept in the workbook: the text of a `Mapping`, whatever its state. */
  readonly corrections?: string;
}

import type { CellAddress } from "./address";
import type { Text } from "./plan";
import type { CellContent, SheetSnapshot } from "./snapshot";
import { plainSpaces } from "./unit";

/** A cell with all that a reader of figures may look at. */
export interface Cell {
  readonly address: CellAddress;
  readonly content: CellContent;
  readonly formula: string;
  readonly numberFormat: string;
}

const TOO_NARROW = /^#*$/u;

/** A sheet's cells by their row and column on the sheet. Cells outside the snapshot are empty. */
export class SheetGrid {
  constructor(readonly sheet: SheetSnapshot) {}

  get name(): string {
    return this.sheet.name;
  }

  get firstRow(): number {
    return this.sheet.row;
  }

  get firstColumn(): number {
    return this.sheet.column;
  }

  get endRow(): number {
    return this.sheet.row + this.sheet.values.length;
  }

  get endColumn(): number {
    return this.sheet.column + (this.sheet.values[0]?.length ?? 0);
  }

  content(row: number, column: number): CellContent {
    return at(this.sheet.values, row - this.sheet.row, column - this.sheet.column) ?? null;
  }

  formula(row: number, column: number): string {
    return at(this.sheet.formulas, row - this.sheet.row, column - this.sheet.column) ?? "";
  }

  /** How far a cell is indented, by its format or by spaces before its words. */
  indent(row: number, column: number): number {
    const content = this.content(row, column);
    const spaces = typeof content === "string" ? content.length - content.trimStart().length : 0;
    return (at(this.sheet.indent, row - this.sheet.row, column - this.sheet.column) ?? 0) + spaces;
  }

  bold(row: number, column: number): boolean {
    return at(this.sheet.bold, row - this.sheet.row, column - this.sheet.column) ?? false;
  }

  cell(row: number, column: number): Cell {
    return {
      address: this.address(row, column),
      content: this.content(row, column),
      formula: this.formula(row, column),
      numberFormat:
        at(this.sheet.numberFormats, row - this.sheet.row, column - this.sheet.column) ?? "General",
    };
  }

  address(row: number, column: number): CellAddress {
    return { sheet: this.sheet.name, row, column };
  }

  isBlank(row: number, column: number): boolean {
    const content = this.content(row, column);
    return content === null || (typeof content === "string" && content.trim() === "");
  }

  /** The cell's content as words on one line; empty for an empty cell. */
  words(row: number, column: number): string {
    const content = this.content(row, column);
    return content === null ? "" : plainSpaces(String(content));
  }

  /** What the cell shows on screen, such as a date; its content where the column is too narrow to show it. */
  shown(row: number, column: number): string {
    const text = at(this.sheet.text, row - this.sheet.row, column - this.sheet.column) ?? "";
    return TOO_NARROW.test(text) ? this.words(row, column) : plainSpaces(text);
  }

  /** The cell's content as it was typed, or undefined for an empty cell. */
  text(row: number, column: number): Text | undefined {
    if (this.isBlank(row, column)) return undefined;
    return { value: String(this.content(row, column)).trim(), cell: this.address(row, column) };
  }
}

function at<T>(grid: readonly (readonly T[])[], row: number, column: number): T | undefined {
  return grid[row]?.[column];
}

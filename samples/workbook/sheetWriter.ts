import { columnLetters, formatCell, formatRange } from "../../src/plan/address";
import { done, type ExcelFile } from "./excelize";
import type { StyleName, Styles } from "./styles";

/** A cell's content; undefined leaves the cell empty. A formula comes with the value it has. */
export type CellContent =
  string | number | { readonly formula: string; readonly value: number } | undefined;

export interface TableColumnSpec {
  readonly header: string;
  readonly style: StyleName;
  /** True for a column of figures: its header stands to the right. */
  readonly figures?: boolean;
  /** Style of the cell in a total row, which is the table's last row. */
  readonly total?: StyleName;
}

export interface TableSpec {
  /** Name of the Excel table; a list without one is left a plain range. */
  readonly name?: string;
  readonly columns: readonly TableColumnSpec[];
  readonly rows: readonly (readonly CellContent[])[];
}

const lineHeight = 15;
const padding = 3;
const headerHeight = 20;
/** Letters in running text are narrower than the digit that a column's width is measured in. */
const lettersPerWidth = 1.08;

/** Writes one sheet from the top down. Rows and columns count from zero; tables start in the second column. */
export class SheetWriter {
  static readonly firstColumn = 1;
  private row = 0;

  constructor(
    private readonly file: ExcelFile,
    readonly sheet: string,
    private readonly styles: Styles,
    /** Widths of the columns in characters, from the first. */
    private readonly widths: readonly number[]
  ) {
    widths.forEach((width, column) => {
      const letters = columnLetters(column);
      done(file.SetColWidth(sheet, letters, letters, width));
    });
  }

  /** The row that is written next. */
  get nextRow(): number {
    return this.row;
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  /** A line of text that runs over the empty cells to its right. */
  line(text: string, style: StyleName = "line", height?: number): void {
    this.put(this.row, SheetWriter.firstColumn, text, style);
    if (height !== undefined) done(this.file.SetRowHeight(this.sheet, this.row + 1, height));
    this.row++;
  }

  /** Cells side by side, from the second column. */
  cells(contents: readonly CellContent[], style: StyleName = "line"): void {
    contents.forEach((content, index) =>
      this.put(this.row, SheetWriter.firstColumn + index, content, style)
    );
    this.row++;
  }

  /** Writes a table with its header and gives the rows of its body. */
  table(spec: TableSpec): { readonly firstRow: number; readonly lastRow: number } {
    const top = this.row;
    spec.columns.forEach((column, index) =>
      this.put(
        top,
        SheetWriter.firstColumn + index,
        column.header,
        column.figures ? "headerFigure" : "header"
      )
    );
    done(this.file.SetRowHeight(this.sheet, top + 1, headerHeight));
    this.row++;
    spec.rows.forEach((row, index) => this.tableRow(spec, row, index === spec.rows.length - 1));
    if (spec.name !== undefined) this.declareTable(spec, spec.name, top);
    return { firstRow: top + 1, lastRow: this.row - 1 };
  }

  private tableRow(spec: TableSpec, row: readonly CellContent[], isLast: boolean): void {
    spec.columns.forEach((column, index) => {
      const style = isLast ? (column.total ?? column.style) : column.style;
      this.put(this.row, SheetWriter.firstColumn + index, row[index], style);
    });
    const lines = Math.max(...row.map((content, index) => this.linesOf(content, index)));
    done(this.file.SetRowHeight(this.sheet, this.row + 1, lines * lineHeight + padding));
    this.row++;
  }

  /** Lines that a wrapped text needs; no spreadsheet has measured it yet when it is written. */
  private linesOf(content: CellContent, index: number): number {
    const width = this.widths[SheetWriter.firstColumn + index] ?? 0;
    return typeof content === "string"
      ? Math.max(1, Math.ceil(content.length / (width * lettersPerWidth)))
      : 1;
  }

  private declareTable(spec: TableSpec, name: string, top: number): void {
    const area = {
      row: top,
      column: SheetWriter.firstColumn,
      rowCount: spec.rows.length + 1,
      columnCount: spec.columns.length,
    };
    done(
      this.file.AddTable(this.sheet, {
        Range: formatRange(area),
        Name: name,
        StyleName: "TableStyleLight1",
        ShowRowStripes: false,
      })
    );
  }

  private put(row: number, column: number, content: CellContent, style: StyleName): void {
    const cell = formatCell({ row, column });
    if (typeof content === "object") {
      done(this.file.SetCellValue(this.sheet, cell, content.value));
      done(this.file.SetCellFormula(this.sheet, cell, content.formula));
    } else if (content !== undefined) {
      done(this.file.SetCellValue(this.sheet, cell, content));
    }
    done(this.file.SetCellStyle(this.sheet, cell, cell, this.styles[style]));
  }
}

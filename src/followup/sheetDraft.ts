import type {
  BlueprintBlock,
  BlueprintChart,
  BlueprintChoice,
  BlueprintMark,
  BlueprintTable,
  BlueprintValue,
  CellOwner,
  StyleName,
  TableWords,
} from "./blueprint";
import { mergeBlocks, mergeChoices } from "./mergeBlocks";
import { listRange, type ListName } from "./vocabularies";
import { rowFormula } from "./rowFormula";
import { rowHeight, type WrappedText } from "./rowHeight";

/**
 * Widths in points of the columns that every section of a goal's sheet shares: fourteen columns, A to N. Together they
 * are as wide as an A4 page takes with 10 points printed as 8.
 */
export const columnWidths = [58, 154, 80, 66, 136, 74, 42, 56, 56, 56, 50, 68, 58, 46] as const;
export const columnCount = columnWidths.length;

/** One cell or one wide cell of a row, from `column` over `span` columns. */
export interface Piece {
  readonly column: number;
  readonly span?: number;
  /** True where the cells of the span are not merged: the words go on over the empty ones. */
  readonly isOpen?: true;
  readonly owner: CellOwner;
  readonly style: StyleName;
  readonly value?: BlueprintValue | undefined;
  readonly field?: string;
  readonly list?: ListName;
}

/** What a column of a table is, and what its cells look like when the plan gives a value and when it does not. */
export interface DraftColumn {
  readonly header: string;
  readonly filledBy: "plan" | "entry" | "planOrEntry" | "label";
  readonly style: StyleName;
  readonly list?: ListName;
  /** Look of a cell that the plan leaves to be filled in; plain text unless given. */
  readonly entryStyle?: StyleName;
  /** What every row calculates: see `ComputedColumn`. The column belongs to nobody then. */
  readonly formula?: string;
}

/** A table to draw: its name, columns and rows from the plan; an empty cell of the plan is left to fill in. */
export interface DraftTable {
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly (readonly (BlueprintValue | undefined)[])[];
  readonly leastHeight: number;
  readonly words?: TableWords;
  /** The look of a single cell, where it differs from its column's. */
  readonly styleOf?: (row: number, column: number) => StyleName | undefined;
}

/** A sheet as it is put together from the top, row by row. */
export class SheetDraft {
  readonly blocks: BlueprintBlock[] = [];
  readonly tables: BlueprintTable[] = [];
  readonly choices: BlueprintChoice[] = [];
  readonly marks: BlueprintMark[] = [];
  readonly charts: BlueprintChart[] = [];
  readonly rowHeights: { row: number; height: number }[] = [];
  /** Rows where sections begin: a page had better end before one than in it. */
  readonly sections: number[] = [];
  private nextRow = 0;

  /** @param widths Widths in points of the sheet's columns. */
  constructor(private readonly widths: readonly number[] = columnWidths) {}

  /** The row that the next piece is put on, from zero. */
  get row(): number {
    return this.nextRow;
  }

  /** Leaves a low empty row. */
  gap(height = 8): void {
    this.rowHeights.push({ row: this.nextRow, height });
    this.nextRow += 1;
  }

  /** Begins a section with a low empty row. */
  beginSection(height = 6): void {
    this.sections.push(this.nextRow);
    this.gap(height);
  }

  /** Names cells of a column, so that other sheets can refer to them. */
  mark(name: string, row: number, column: number, rowCount = 1): void {
    this.marks.push({ name, row, column, rowCount });
  }

  /** Puts a row of pieces, as high as its texts need and at least `least` points. Returns its row. */
  addRow(pieces: readonly Piece[], least: number, size = 10): number {
    const row = this.nextRow;
    this.nextRow += 1;
    pieces.forEach((piece) => this.addPiece(piece, row));
    this.rowHeights.push({
      row,
      height: rowHeight(
        pieces.flatMap((piece) => this.wrapped(piece, size)),
        least
      ),
    });
    return row;
  }

  /** Puts a table with its header. Returns the row of the header. */
  addTable(table: DraftTable): number {
    const header = this.addRow(table.columns.map(headerPiece), 22);
    const { columns, rows } = table;
    rows.forEach((values, down) => {
      const pieces = columns.map((column, index) => {
        const value = this.computed(columns, column) ?? values[index];
        const style = table.styleOf?.(down, index);
        return bodyPiece(column, index, value, style);
      });
      this.addRow(pieces, table.leastHeight);
    });
    const computed = columns.flatMap(({ header: words, formula }) =>
      formula === undefined ? [] : [{ header: words, formula }]
    );
    this.tables.push({
      ...{ name: table.name, row: header, column: 0 },
      ...{ rowCount: rows.length + 1, columnCount: columns.length },
      ...{ labelHeader: columns[0]?.header ?? "", textHeader: columns[1]?.header ?? "" },
      words: table.words ?? { retired: "", formerWording: "" },
      ...(computed.length > 0 && { computed }),
    });
    return header;
  }

  /** What a blueprint takes over of the draft. */
  parts() {
    const { widths: columnWidths, rowHeights, tables, marks, charts, sections } = this;
    return {
      ...{ columnWidths, rowHeights, tables, marks, charts, sections },
      ...{ blocks: mergeBlocks(this.blocks), choices: mergeChoices(this.choices) },
    };
  }

  private computed(
    columns: readonly DraftColumn[],
    { formula }: DraftColumn
  ): BlueprintValue | undefined {
    if (formula === undefined) return undefined;
    const headers = columns.map(({ header }) => header);
    return { formula: rowFormula(formula, headers, { row: this.nextRow, column: 0 }) ?? "" };
  }

  private addPiece(piece: Piece, row: number): void {
    const { column, span, isOpen, owner, style, value, field, list } = piece;
    this.blocks.push({
      ...{ row, column, owner, style, values: [[value]] },
      ...(span !== undefined && span > 1 && isOpen !== true && { spanColumns: span }),
      ...(field !== undefined && { field }),
    });
    if (list !== undefined)
      this.choices.push({ row, column, rowCount: 1, columnCount: 1, list: listRange(list) });
  }

  private wrapped({ value, column, span = 1 }: Piece, size: number): WrappedText[] {
    if (value === undefined || !("text" in value)) return [];
    const widths = this.widths.slice(column, column + span);
    return [{ words: value.text, width: widths.reduce((sum, width) => sum + width, 0), size }];
  }
}

function headerPiece(column: DraftColumn, index: number): Piece {
  const isCentered = /Centered|Count|Share/.test(column.style);
  const own = isCentered ? "countHeader" : "tableHeader";
  const style = column.filledBy === "entry" ? "entryHeader" : own;
  return { column: index, owner: "label", style, value: { text: column.header } };
}

function bodyPiece(
  column: DraftColumn,
  index: number,
  value: BlueprintValue | undefined,
  own: StyleName | undefined
): Piece {
  const { filledBy, list } = column;
  if (filledBy === "label" || filledBy === "plan" || (filledBy === "planOrEntry" && value)) {
    const owner = filledBy === "label" ? "label" : "plan";
    return { column: index, owner, style: own ?? column.style, value };
  }
  const style = filledBy === "entry" ? column.style : (column.entryStyle ?? "entryText");
  const choice = list === undefined ? {} : { list };
  return { column: index, owner: "entry", style: own ?? style, value, ...choice };
}

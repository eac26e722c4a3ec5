import type { Area } from "./area";
import { contains, lastColumn, lastRow } from "./area";
import type { Cell } from "./cell";
import { DEFAULT_FORMAT, type CellFormat } from "./cellFormat";
import type {
  AutoFilterModel,
  ChartModel,
  CommentModel,
  ConditionalFormatModel,
  DataValidationModel,
  HyperlinkModel,
  NameModel,
  PageLayoutModel,
  ProtectionModel,
  SettingModel,
  TableModel,
} from "./features";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** What a row or column has of its own. Sizes are in points; missing means the sheet's standard. */
export interface LineModel {
  size?: number | undefined;
  hidden: boolean;
  format: CellFormat | null;
  outlineLevel: number;
}

function hasFormula(cell: Cell): cell is Cell & { formula: string } {
  return cell.formula !== null;
}

/** A worksheet: its cells and everything that hangs on them. Rows and columns count from zero. */
export class SheetModel {
  visibility: SheetVisibility = "Visible";
  /** "#RRGGBB" or "" for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** Points. */
  standardHeight = 15;
  /** Characters of the standard font, as `Worksheet.standardWidth` counts. */
  standardWidth = 8.43;
  format: CellFormat = DEFAULT_FORMAT;
  readonly rows = new Map<number, LineModel>();
  readonly columns = new Map<number, LineModel>();
  merges: Area[] = [];
  hyperlinks: HyperlinkModel[] = [];
  tables: TableModel[] = [];
  names: NameModel[] = [];
  validations: DataValidationModel[] = [];
  conditionalFormats: ConditionalFormatModel[] = [];
  charts: ChartModel[] = [];
  comments: CommentModel[] = [];
  customProperties: SettingModel[] = [];
  autoFilter: AutoFilterModel | null = null;
  protection: ProtectionModel = { protected: false, options: {}, password: null };
  pageLayout: PageLayoutModel = newPageLayout();
  enableCalculation = true;
  selection: Area[] = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  private readonly cells = new Map<number, Map<number, Cell>>();

  constructor(
    /** "{GUID}", as Excel gives it. */
    readonly id: string,
    public name: string
  ) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cell for writing, made when it is missing. */
  cellFor(row: number, column: number): Cell {
    const line = this.cells.get(row) ?? new Map<number, Cell>();
    this.cells.set(row, line);
    const cell = line.get(column) ?? { formula: null, value: null, format: null };
    line.set(column, cell);
    return cell;
  }

  setCell(row: number, column: number, cell: Cell): void {
    Object.assign(this.cellFor(row, column), { spill: undefined }, cell);
  }

  deleteCell(row: number, column: number): void {
    const line = this.cells.get(row);
    line?.delete(column);
    if (line?.size === 0) this.cells.delete(row);
  }

  /** The format that applies to a cell: its own, else its row's, else its column's, else the sheet's. */
  formatAt(row: number, column: number): CellFormat {
    return (
      this.cellAt(row, column)?.format ??
      this.rows.get(row)?.format ??
      this.columns.get(column)?.format ??
      this.format
    );
  }

  /** Every cell that exists, in no particular order. */
  *allCells(): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, line] of this.cells)
      for (const [column, cell] of line) yield { row, column, cell };
  }

  /** Every cell with a formula, in no particular order. */
  *formulaCells(): Iterable<Cell & { formula: string }> {
    for (const line of this.cells.values())
      for (const cell of line.values()) if (hasFormula(cell)) yield cell;
  }

  /** Cells that exist within an area, in no particular order; cheap also for whole rows and columns. */
  *cellsIn(
    within: Area
  ): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    const rows = within.rowCount <= this.cells.size ? rowsOf(within) : this.cells.keys();
    for (const row of rows) {
      if (row < within.row || row > lastRow(within)) continue;
      for (const [column, cell] of this.cells.get(row) ?? []) {
        if (column >= within.column && column <= lastColumn(within)) yield { row, column, cell };
      }
    }
  }

  /** The smallest area that holds all contents, and with `valuesOnly` false also all formats; `null` when there are none. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const { row, column, cell } of within === undefined
      ? this.allCells()
      : this.cellsIn(within)) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0
      ? null
      : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) =>
      contains(merge, { row, column, rowCount: 1, columnCount: 1 })
    );
  }

  tableAt(row: number, column: number): TableModel | undefined {
    return this.tables.find((table) =>
      contains(table.area, { row, column, rowCount: 1, columnCount: 1 })
    );
  }
}

function* rowsOf(within: Area): Iterable<number> {
  for (let row = within.row; row <= lastRow(within); row++) yield row;
}

function newPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: null,
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printGridlines: false,
    printHeadings: false,
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printOrder: "DownThenOver",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    headersFooters: { state: "Default", useSheetMargins: true, useSheetScale: true, pages: {} },
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
  };
}

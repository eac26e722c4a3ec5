import type { Model } from "@ironcalc/wasm";
import type { SheetModel } from "../../model/sheetModel";
import { columnPixels, rowPixels } from "./gridSizes";
import type { GridWorkbook } from "./gridWorkbook";

/** Lines beyond the contents that get their size too, so that moving about in the empty part is exact. */
const MARGIN = { rows: 100, columns: 30 };

/**
 * Keeps the number of sheets and the sizes of rows and columns in the grid's own model, which it moves the selection
 * and scrolls by. Contents and formats are never copied there.
 */
export class GridFrame {
  private known: string[] = [];

  constructor(
    private readonly inner: Model,
    private readonly workbook: GridWorkbook
  ) {
    inner.pauseEvaluation();
  }

  update(): void {
    const { sheets } = this.workbook.model;
    for (let count = this.known.length || 1; count < sheets.length; count++) this.inner.newSheet();
    for (let count = this.known.length; count > sheets.length; count--)
      this.inner.deleteSheet(count - 1);
    for (const [index, sheet] of sheets.entries()) {
      const lines = linesOf(sheet);
      const signature = JSON.stringify(lines);
      if (this.known[index] !== signature) this.apply(index, lines);
      this.known[index] = signature;
    }
    this.known.length = sheets.length;
  }

  private apply(index: number, { rows, columns, frozen }: ReturnType<typeof linesOf>): void {
    for (const { first, last, size } of rows) {
      this.inner.setRowsHidden(index, first, last, size === 0);
      if (size > 0) this.inner.setRowsHeight(index, first, last, size);
    }
    for (const { first, last, size } of columns) {
      this.inner.setColumnsHidden(index, first, last, size === 0);
      if (size > 0) this.inner.setColumnsWidth(index, first, last, size);
    }
    this.inner.setFrozenRowsCount(index, frozen.rows);
    this.inner.setFrozenColumnsCount(index, frozen.columns);
  }
}

function linesOf(sheet: SheetModel) {
  const used = sheet.usedArea(false);
  const rows = MARGIN.rows + Math.max(0, ...sheet.rows.keys(), used ? used.row + used.rowCount : 0);
  const columns =
    MARGIN.columns +
    Math.max(0, ...sheet.columns.keys(), used ? used.column + used.columnCount : 0);
  return {
    rows: runs(Math.min(rows, 1_048_576), (row) => rowPixels(sheet, row)),
    columns: runs(Math.min(columns, 16_384), (column) => columnPixels(sheet, column)),
    frozen: sheet.frozen,
  };
}

interface Run {
  readonly first: number;
  last: number;
  readonly size: number;
}

/** Neighbouring lines of the same size, counted from one, in pixels. */
function runs(count: number, sizeOf: (index: number) => number): Run[] {
  const found: Run[] = [];
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    const current = found.at(-1);
    if (current?.size === size) current.last = index + 1;
    else found.push({ first: index + 1, last: index + 1, size });
  }
  return found;
}

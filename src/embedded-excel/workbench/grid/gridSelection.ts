import type { Model } from "@ironcalc/wasm";
import { lastColumn, lastRow, sameArea, type Area } from "../../model/area";
import { selectAreas } from "../../model/selection";
import type { SheetModel } from "../../model/sheetModel";
import { edgeFrom, STEPS } from "./edgeOfData";
import { columnPixels, rowPixels } from "./gridSizes";
import { areaOf, type GridWorkbook } from "./gridWorkbook";

/** The methods by which a person moves the selection in the grid. */
const MOVES = [
  "setSelectedCell",
  "setSelectedRange",
  "setSelectedSheet",
  "onAreaSelecting",
  "onArrowDown",
  "onArrowLeft",
  "onArrowRight",
  "onArrowUp",
  "onExpandSelectedRange",
  "onPageDown",
  "onPageUp",
] as const;

/** The part of the grid that cells can be seen in, in pixels. */
export interface GridViewport {
  readonly width: number;
  readonly height: number;
}

/** Keeps the selection of the grid and that of the workbook equal, whichever of them moves. */
export class GridSelection {
  constructor(
    private readonly inner: Model,
    private readonly workbook: GridWorkbook,
    private readonly viewport: () => GridViewport
  ) {}

  /** The grid's own moves, which tell the workbook where they went. */
  moves(): Partial<Model> {
    const moves = MOVES.map((name) => {
      const move = this.inner[name].bind(this.inner) as (...args: unknown[]) => void;
      const telling = (...args: unknown[]): void => {
        move(...args);
        this.tellWorkbook();
      };
      return [name, telling];
    });
    return {
      ...(Object.fromEntries(moves) as Partial<Model>),
      onNavigateToEdgeInDirection: (direction) => this.moveToEdge(direction),
    };
  }

  /** Moves the grid to the selection of the workbook. Returns false when it was there already. */
  followWorkbook(): boolean {
    const sheet = this.workbook.model.activeSheet;
    const [selected] = sheet.selection;
    const index = this.workbook.indexOf(sheet);
    if (selected === undefined || this.isAt(index, selected)) return false;
    this.inner.setSelectedSheet(index);
    this.inner.setSelectedCell(selected.row + 1, selected.column + 1);
    this.inner.setSelectedRange(
      selected.row + 1,
      selected.column + 1,
      lastRow(selected) + 1,
      lastColumn(selected) + 1
    );
    this.scrollTo(sheet, selected);
    return true;
  }

  private moveToEdge(direction: string): void {
    const step = STEPS[direction];
    const { sheet: index, row, column } = this.inner.getSelectedView();
    if (step === undefined) return;
    const sheet = this.workbook.sheet(index);
    selectAreas(this.workbook.model, sheet, [edgeFrom(sheet, row - 1, column - 1, step)]);
    this.followWorkbook();
  }

  private isAt(index: number, area: Area): boolean {
    const { sheet, range } = this.inner.getSelectedView();
    return sheet === index && sameArea(areaOf(...range), area);
  }

  private tellWorkbook(): void {
    const { sheet: index, range } = this.inner.getSelectedView();
    const sheet = this.workbook.sheet(index);
    const selected = areaOf(...range);
    const [before] = sheet.selection;
    const isSame = before !== undefined && sameArea(before, selected);
    if (isSame && this.workbook.model.activeSheetId === sheet.id) return;
    selectAreas(this.workbook.model, sheet, [selected]);
  }

  private scrollTo(sheet: SheetModel, { row, column }: Area): void {
    const { top_row: top, left_column: left } = this.inner.getSelectedView();
    const { width, height } = this.viewport();
    const { rows, columns } = sheet.frozen;
    const rowSize = (index: number): number => rowPixels(sheet, index);
    const columnSize = (index: number): number => columnPixels(sheet, index);
    const newTop = firstVisible(row, top - 1, rows, height, rowSize);
    const newLeft = firstVisible(column, left - 1, columns, width, columnSize);
    this.inner.setTopLeftVisibleCell(newTop + 1, newLeft + 1);
  }
}

/** The first line to show so that `target` is in view: the present one when it is, else one a third above it. */
function firstVisible(
  target: number,
  first: number,
  frozen: number,
  available: number,
  sizeOf: (index: number) => number
): number {
  if (target < frozen) return first;
  let free = available;
  for (let index = 0; index < frozen; index++) free -= sizeOf(index);
  let used = 0;
  if (target >= first) {
    for (let index = first; index <= target && used <= free; index++) used += sizeOf(index);
    if (used <= free) return first;
  }
  let start = target;
  for (let above = free / 3; start > frozen && above > sizeOf(start - 1); start--)
    above -= sizeOf(start - 1);
  return start;
}

import { boundingArea, area, type Area } from "../../model/area";
import type { Cell } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";

type Cells = ReadonlyMap<string, Readonly<Cell>>;

interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: Readonly<Cell> | undefined;
  readonly after: Readonly<Cell> | undefined;
}

interface Step {
  readonly sheet: SheetModel;
  readonly changes: readonly CellChange[];
}

const MAX_STEPS = 100;

/** What a person can undo and redo in the grid: contents and formats of cells. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: WorkbookModel) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Runs an edit of cells of one sheet and remembers how to take it back. */
  record(sheet: SheetModel, edit: () => void): void {
    const before = snapshot(sheet);
    edit();
    const changes = differences(before, snapshot(sheet));
    if (changes.length === 0) return;
    this.done = [...this.done.slice(1 - MAX_STEPS), { sheet, changes }];
    this.undone = [];
  }

  /** Forgets everything: what was changed cannot be taken back cell by cell. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  undo(): void {
    const step = this.done.pop();
    if (step === undefined) return;
    this.undone.push(step);
    this.restore(step, "before");
  }

  redo(): void {
    const step = this.undone.pop();
    if (step === undefined) return;
    this.done.push(step);
    this.restore(step, "after");
  }

  private restore({ sheet, changes }: Step, side: "before" | "after"): void {
    if (this.workbook.sheetById(sheet.id) === undefined) return;
    let touched: Area | undefined;
    for (const { row, column, [side]: cell } of changes) {
      if (cell === undefined) sheet.deleteCell(row, column);
      else sheet.setCell(row, column, { ...cell });
      const place = area(row, column);
      touched = touched === undefined ? place : boundingArea(touched, place);
    }
    if (touched === undefined) return;
    this.workbook.cellsChanged(sheet, touched);
    this.workbook.changed({ kind: "format", sheet, area: touched });
  }
}

function snapshot(sheet: SheetModel): Cells {
  const cells = new Map<string, Readonly<Cell>>();
  for (const { row, column, cell } of sheet.allCells()) cells.set(`${row}:${column}`, { ...cell });
  return cells;
}

function differences(before: Cells, after: Cells): CellChange[] {
  const places = new Set([...before.keys(), ...after.keys()]);
  return [...places].flatMap((place) => {
    const [row = 0, column = 0] = place.split(":").map(Number);
    const change = { row, column, before: before.get(place), after: after.get(place) };
    return isSame(change.before, change.after) ? [] : [change];
  });
}

function isSame(a: Readonly<Cell> | undefined, b: Readonly<Cell> | undefined): boolean {
  return (
    a?.format === b?.format &&
    a?.formula === b?.formula &&
    (a?.formula != null || a?.value === b?.value)
  );
}

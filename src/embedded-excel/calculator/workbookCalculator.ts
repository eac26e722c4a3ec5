import { resolveStructuredReferences, type TableLookup } from "../engine";
import type { CalculatedCell, CalculationEngine, CellInput } from "../engine/calculation";
import { area as cellArea, contains } from "../model/area";
import { isCellError, type Cell, type CellValue } from "../model/cell";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import { DirtyAreas } from "./dirtyAreas";
import { workbookTables } from "./workbookTables";

/** A cell as the engine was told: "=" and the formula, or the value. */
type Told = string | number | boolean;

/** Id and name of the sheet that formulas without a cell are calculated on. */
const SCRATCH = "~formula~";

/** Keeps a calculation engine equal to a workbook model, and the model's values equal to the engine's results. */
export class WorkbookCalculator {
  private readonly dirty: DirtyAreas;
  private readonly tables: TableLookup;
  /** What the engine was told of each sheet, by `keyOf`, under the name that it knows the sheet by. */
  private readonly sheets = new Map<string, { name: string; readonly cells: Map<number, Told> }>();
  /** Values that formulas have spilled into cells: these are results, not contents. */
  private readonly spilled = new Map<string, Map<number, CellValue>>();
  /** Formulas that were written since the last evaluation: their results may be the old ones. */
  private written: { readonly sheetId: string; readonly row: number; readonly column: number }[] =
    [];
  private names = "";
  private hasScratch = false;
  /** Results that wait for the next recalculation, because calculation is manual. */
  private postponed: CalculatedCell[] = [];

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly engine: CalculationEngine
  ) {
    this.dirty = new DirtyAreas(workbook);
    this.tables = workbookTables(workbook);
  }

  /** Tells the engine what has changed, and brings its results into the model. Returns true when a value changed. */
  recalculate(): boolean {
    this.tellChanges();
    const results = [...this.postponed, ...this.engine.evaluate(), ...this.resultsOfWritten()];
    this.postponed = [];
    return results.map((result) => this.apply(result)).includes(true);
  }

  /** Calculates formulas that were written, and no others: what Excel does when calculation is manual. */
  enterFormulas(): void {
    this.tellChanges();
    const results = this.engine.evaluate();
    const written = this.resultsOfWritten();
    const isEntered = (result: CalculatedCell): boolean =>
      written.some(
        ({ sheetId, row, column }) =>
          sheetId === result.sheetId &&
          (result.spilledFrom?.row ?? result.row) === row &&
          (result.spilledFrom?.column ?? result.column) === column
      );
    for (const result of [...results.filter(isEntered), ...written]) this.apply(result);
    this.postponed.push(...results.filter((result) => !isEntered(result)));
  }

  private tellChanges(): void {
    const dirty = this.dirty.take();
    if (dirty === "everything") this.tellEverything();
    else {
      for (const { sheet, area } of dirty) {
        this.forgetEmptied(sheet, (row, column) => contains(area, cellArea(row, column)));
        for (const { row, column, cell } of sheet.cellsIn(area))
          this.tell(sheet, row, column, cell);
      }
    }
  }

  /** The result of a formula that stands in no cell: it is calculated on a sheet that only the engine knows. */
  evaluate(formula: string): readonly (readonly CellValue[])[] {
    if (!this.hasScratch) this.engine.addSheet(SCRATCH, SCRATCH);
    this.hasScratch = true;
    this.engine.setCell(SCRATCH, 0, 0, { formula: this.resolve(formula) });
    for (const result of this.engine.evaluate()) this.apply(result);
    const { value = null, spill } = this.engine.read(SCRATCH, 0, 0) ?? {};
    const { rowCount, columnCount } = spill ?? { rowCount: 1, columnCount: 1 };
    const values = Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) =>
        row === 0 && column === 0 ? value : (this.engine.read(SCRATCH, row, column)?.value ?? null)
      )
    );
    this.engine.setCell(SCRATCH, 0, 0, { value: null });
    return values;
  }

  private resultsOfWritten(): CalculatedCell[] {
    const places = this.written;
    this.written = [];
    return places.flatMap(
      ({ sheetId, row, column }) => this.engine.read(sheetId, row, column) ?? []
    );
  }

  private tellEverything(): void {
    this.tellSheets();
    this.tellNames();
    for (const sheet of this.workbook.sheets) {
      this.forgetEmptied(sheet, () => true);
      for (const { row, column, cell } of sheet.allCells()) this.tell(sheet, row, column, cell);
    }
  }

  private tellSheets(): void {
    for (const id of [...this.sheets.keys()]) {
      if (this.workbook.sheetById(id) !== undefined) continue;
      this.engine.deleteSheet(id);
      this.sheets.delete(id);
      this.spilled.delete(id);
    }
    for (const { id, name } of this.workbook.sheets) {
      const known = this.sheets.get(id);
      if (known === undefined) {
        this.engine.addSheet(id, name);
        this.sheets.set(id, { name, cells: new Map() });
      } else if (known.name !== name) {
        this.engine.renameSheet(id, name);
        known.name = name;
      }
    }
  }

  private tellNames(): void {
    const local = this.workbook.sheets.flatMap(({ id, names }) =>
      names.map(({ name, formula }) => ({ name, formula: this.resolve(formula), sheetId: id }))
    );
    const global = this.workbook.names.map(({ name, formula }) => ({
      name,
      formula: this.resolve(formula),
    }));
    const names = JSON.stringify([global, local]);
    if (names === this.names) return;
    this.names = names;
    this.engine.setNames([...global, ...local]);
  }

  private resolve(formula: string, sheet = "", row = 0, column = 0): string {
    const hasTables = this.workbook.sheets.some(({ tables }) => tables.length > 0);
    if (!hasTables && !formula.includes("[")) return formula;
    return resolveStructuredReferences(formula, { sheet, row, column }, this.tables);
  }

  /** Empties in the engine what the model does not hold any more. */
  private forgetEmptied(
    sheet: SheetModel,
    isAffected: (row: number, column: number) => boolean
  ): void {
    const told = this.sheets.get(sheet.id)?.cells;
    for (const key of told?.keys() ?? []) {
      const [row, column] = placeOf(key);
      if (!isAffected(row, column)) continue;
      const cell = sheet.cellAt(row, column);
      if (cell !== undefined && (cell.formula !== null || cell.value !== null)) continue;
      this.engine.setCell(sheet.id, row, column, { value: null });
      told?.delete(key);
    }
  }

  private tell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
    const key = keyOf(row, column);
    const told = this.sheets.get(sheet.id)?.cells;
    if (told === undefined || this.isSpilled(sheet, key, cell)) return;
    if (cell.formula !== null) this.written.push({ sheetId: sheet.id, row, column });
    const [next, input] = this.inputOf(sheet, row, column, cell);
    if (next === null || told.get(key) === next) return;
    told.set(key, next);
    this.engine.setCell(sheet.id, row, column, input);
  }

  private isSpilled(sheet: SheetModel, key: number, cell: Cell): boolean {
    const spilled = this.spilled.get(sheet.id);
    if (spilled?.has(key) !== true) return false;
    if (cell.formula === null && sameValue(spilled.get(key) ?? null, cell.value)) return true;
    spilled.delete(key);
    return false;
  }

  private inputOf(
    sheet: SheetModel,
    row: number,
    column: number,
    { formula, value }: Cell
  ): [Told | null, CellInput] {
    if (formula !== null) {
      const resolved = this.resolve(formula, sheet.name, row, column);
      return [resolved, { formula: resolved, ...(value === null ? {} : { cached: value }) }];
    }
    if (value === null) return [null, { value }];
    // A text is told apart from a formula and from an error that look the same.
    if (typeof value === "string") return [`'${value}`, { value }];
    return [isCellError(value) ? `#${value.error}` : value, { value }];
  }

  private apply(result: CalculatedCell): boolean {
    const sheet = this.workbook.sheetById(result.sheetId);
    if (sheet === undefined) return false;
    const { row, column, value, spill, spilledFrom } = result;
    const before = sheet.cellAt(row, column);
    if (spilledFrom !== undefined) this.noteSpilled(result);
    else if (value === null && before?.formula == null) return this.withdraw(sheet, row, column);
    else if (before?.formula == null) return false;
    const cell = sheet.cellFor(row, column);
    const changed = !sameValue(cell.value, value);
    cell.value = value;
    if (spilledFrom === undefined) cell.spill = spill;
    return changed;
  }

  private noteSpilled({ sheetId, row, column, value }: CalculatedCell): void {
    const spilled = this.spilled.get(sheetId) ?? new Map<number, CellValue>();
    this.spilled.set(sheetId, spilled);
    spilled.set(keyOf(row, column), value);
  }

  /** Takes back a value that was spilled into a cell and is not any more. */
  private withdraw(sheet: SheetModel, row: number, column: number): boolean {
    const key = keyOf(row, column);
    const cell = sheet.cellAt(row, column);
    if (this.spilled.get(sheet.id)?.delete(key) !== true || cell === undefined) return false;
    if (this.sheets.get(sheet.id)?.cells.has(key) === true) return false;
    cell.value = null;
    if (cell.format === null) sheet.deleteCell(row, column);
    return true;
  }
}

const COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * COLUMNS + column;
const placeOf = (key: number): [number, number] => [Math.floor(key / COLUMNS), key % COLUMNS];

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

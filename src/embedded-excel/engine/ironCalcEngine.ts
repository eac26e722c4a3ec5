import type { Model } from "@ironcalc/wasm";
import type { Area } from "./area";
import { containsArea } from "./area";
import type {
  CalculatedCell,
  CalculationEngine,
  CalculationOptions,
  CellInput,
  DefinedName,
} from "./calculation";
import { prepareFormula, readsClock } from "./ironCalcFormula";
import { IronCalcSheets } from "./ironCalcSheets";
import type { CellPlace } from "./ironCalcValues";
import { IronCalcValues, keyOf } from "./ironCalcValues";
import type { CellValue } from "./value";
import { isCellError } from "./value";

interface FormulaCell extends CellPlace {
  readonly formula: string;
  readonly cached: CellValue | undefined;
  readonly usesNames: boolean;
  readonly readsClock: boolean;
  /** The engine cannot calculate the formula: the cell has its cached value. */
  replaced: boolean;
}

const NOT_CALCULATED = "=#NAME?";

/** The calculation engine over a hidden IronCalc model that is only used for evaluating. */
export class IronCalcEngine implements CalculationEngine {
  private readonly sheets: IronCalcSheets;
  private readonly values: IronCalcValues;
  private readonly filled = new Map<string, CellPlace>();
  private readonly formulas = new Map<string, FormulaCell>();
  private spilled = new Map<string, CellPlace>();
  private results = new Map<string, CalculatedCell>();
  private names: readonly DefinedName[] = [];
  private lastNow: number | undefined;
  private isDirty = true;

  constructor(
    private readonly model: Model,
    private readonly options: CalculationOptions
  ) {
    model.pauseEvaluation();
    this.sheets = new IronCalcSheets(model);
    this.values = new IronCalcValues(model, this.sheets);
  }

  addSheet(sheetId: string, name: string): void {
    this.sheets.add(sheetId, name);
    this.isDirty = true;
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheets.rename(sheetId, name);
    this.isDirty = true;
  }

  deleteSheet(sheetId: string): void {
    const isHere = (place: CellPlace): boolean => place.sheetId === sheetId;
    for (const place of [...this.filled.values(), ...this.spilled.values()].filter(isHere))
      this.forget(place);
    this.results = new Map([...this.results].filter(([, result]) => !isHere(result)));
    this.sheets.delete(sheetId);
    this.isDirty = true;
  }

  setCell(sheetId: string, row: number, column: number, input: CellInput): readonly string[] {
    const place = { sheetId, row, column };
    this.isDirty = true;
    this.formulas.delete(keyOf(place));
    if ("formula" in input) return this.setFormula(place, input.formula, input.cached);
    this.values.writeValue(place, input.value);
    if (input.value === null) this.filled.delete(keyOf(place));
    else this.filled.set(keyOf(place), place);
    return [];
  }

  clearCells(sheetId: string, area: Area): void {
    const isInside = (place: CellPlace): boolean =>
      place.sheetId === sheetId && containsArea(area, { ...place, rowCount: 1, columnCount: 1 });
    const cells = [...this.filled.values()].filter(isInside);
    for (const { row, column } of cells) this.setCell(sheetId, row, column, { value: null });
  }

  setNames(names: readonly DefinedName[]): void {
    this.names = names;
    this.enterAgain((cell) => cell.usesNames);
    this.isDirty = true;
  }

  evaluate(): readonly CalculatedCell[] {
    this.advanceClock();
    if (!this.isDirty) return [];
    this.model.evaluate();
    if (this.replaceFailures()) this.model.evaluate();
    if (this.watchSpilledCells()) this.model.evaluate();
    // The model keeps every input for other copies of the workbook, of which there are none.
    this.model.flushSendQueue();
    this.isDirty = false;
    return this.collectChanges();
  }

  read(sheetId: string, row: number, column: number): CalculatedCell | undefined {
    return this.results.get(keyOf({ sheetId, row, column }));
  }

  dispose(): void {
    this.model.free();
  }

  private setFormula(
    place: CellPlace,
    formula: string,
    cached: CellValue | undefined
  ): readonly string[] {
    const { text, unsupported, usesNames } = prepareFormula(formula, {
      sheetId: place.sheetId,
      names: this.names,
      now: this.options.now?.(),
      sheetIdOf: (name) => this.sheets.idOf(name),
      isKnownFunction: (name) => this.values.isKnownFunction(name),
    });
    const replaced = unsupported.length > 0 && cached !== undefined;
    const cell = {
      ...place,
      formula,
      cached,
      usesNames,
      readsClock: readsClock(formula),
      replaced,
    };
    this.filled.set(keyOf(place), place);
    this.formulas.set(keyOf(place), cell);
    if (cached !== undefined && replaced) this.values.writeValue(place, cached);
    else this.values.writeFormula(place, unsupported.length > 0 ? NOT_CALCULATED : text);
    return unsupported;
  }

  private forget(place: CellPlace): void {
    this.values.unwatch(place);
    this.filled.delete(keyOf(place));
    this.formulas.delete(keyOf(place));
    this.spilled.delete(keyOf(place));
  }

  private enterAgain(isAffected: (cell: FormulaCell) => boolean): void {
    for (const cell of [...this.formulas.values()].filter(isAffected)) {
      this.setFormula(cell, cell.formula, cell.cached);
    }
  }

  private advanceClock(): void {
    const now = this.options.now?.();
    const volatile = [...this.formulas.values()].some((cell) => cell.readsClock);
    if (!volatile || (now !== undefined && now === this.lastNow)) return;
    this.lastNow = now;
    if (now !== undefined) this.enterAgain((cell) => cell.readsClock);
    this.isDirty = true;
  }

  /** Gives formulas that IronCalc could not read their cached values; true if there were any. */
  private replaceFailures(): boolean {
    const failed = [...this.formulas.values()].filter(
      (cell) => !cell.replaced && cell.cached !== undefined && this.values.hasFailed(cell)
    );
    for (const cell of failed) {
      cell.replaced = true;
      this.values.writeValue(cell, cell.cached ?? null);
    }
    return failed.length > 0;
  }

  /** Makes exactly the cells readable that formulas spill into; true if any was not so before. */
  private watchSpilledCells(): boolean {
    const cells = new Map([...this.formulas.values()].flatMap((cell) => this.childrenOf(cell)));
    const gone = [...this.spilled.values()].filter((place) => !cells.has(keyOf(place)));
    for (const place of gone.filter((each) => !this.formulas.has(keyOf(each))))
      this.values.unwatch(place);
    this.spilled = cells;
    return [...cells.values()].map((place) => this.values.watch(place)).includes(true);
  }

  private childrenOf(cell: FormulaCell): [string, CellPlace][] {
    if (cell.replaced) return [];
    const { rowCount, columnCount } = this.values.spillOf(cell);
    const places = Array.from({ length: rowCount * columnCount }, (_, index) => ({
      sheetId: cell.sheetId,
      row: cell.row + Math.floor(index / columnCount),
      column: cell.column + (index % columnCount),
      spilledFrom: { row: cell.row, column: cell.column },
    }));
    return places.slice(1).map((place) => [keyOf(place), place]);
  }

  private collectChanges(): CalculatedCell[] {
    const before = this.results;
    const calculated = [
      ...[...this.formulas.values()].map((cell) => this.resultOf(cell)),
      ...this.spilledResults(),
    ];
    this.results = new Map(calculated.map((cell) => [keyOf(cell), cell]));
    const changed = calculated.filter((cell) => !isSameResult(cell, before.get(keyOf(cell))));
    const gone = [...before.values()].filter((cell) => !this.results.has(keyOf(cell)));
    return [
      ...changed,
      ...gone.map(({ sheetId, row, column }) => ({ sheetId, row, column, value: null })),
    ];
  }

  private resultOf(cell: FormulaCell): CalculatedCell {
    const { sheetId, row, column } = cell;
    if (cell.replaced) return { sheetId, row, column, value: cell.cached ?? null };
    const spill = this.values.spillOf(cell);
    const isSingle = spill.rowCount * spill.columnCount === 1;
    const value = this.values.read(cell);
    return { sheetId, row, column, value, ...(isSingle ? {} : { spill }) };
  }

  private spilledResults(): CalculatedCell[] {
    return [...this.spilled.values()].map((place) => ({
      ...place,
      value: this.values.read(place),
    }));
  }
}

function isSameResult(cell: CalculatedCell, before: CalculatedCell | undefined): boolean {
  const sameSpill =
    cell.spill?.rowCount === before?.spill?.rowCount &&
    cell.spill?.columnCount === before?.spill?.columnCount;
  return before !== undefined && sameSpill && isSameValue(cell.value, before.value);
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}

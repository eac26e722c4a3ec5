import type { CalculationEngine } from "../engine/calculation";
import type { CellValue } from "../model/cell";
import type { WorkbookModel } from "../model/workbookModel";
import type { Calculator } from "../session";
import { WorkbookCalculator } from "./workbookCalculator";

/** A calculator that loads its engine when a workbook first has a formula. */
export class LazyCalculator implements Calculator {
  private calculator: WorkbookCalculator | undefined;
  private engine: CalculationEngine | undefined;
  private preparing: Promise<void> | undefined;
  /** Undefined until the cells have been looked through since the last change. */
  private holdsFormula: boolean | undefined;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly load: () => Promise<CalculationEngine>
  ) {
    workbook.onChange(({ kind }) => {
      if (kind !== "selection" && kind !== "format") this.holdsFormula = undefined;
    });
  }

  /** True when formulas wait for an engine that is not there yet: `prepare` loads it. */
  get isWaiting(): boolean {
    if (this.engine !== undefined) return false;
    this.holdsFormula ??= hasFormula(this.workbook);
    return this.holdsFormula;
  }

  /** Loads the engine. Formulas keep their values until the next recalculation after that. */
  prepare(): Promise<void> {
    this.preparing ??= this.load().then((engine) => {
      this.engine = engine;
    });
    return this.preparing;
  }

  recalculate(workbook: WorkbookModel): boolean {
    if (this.engine === undefined) return false;
    this.calculator ??= new WorkbookCalculator(workbook, this.engine);
    return this.calculator.recalculate();
  }

  enterFormulas(workbook: WorkbookModel): void {
    if (this.engine === undefined) return;
    this.calculator ??= new WorkbookCalculator(workbook, this.engine);
    this.calculator.enterFormulas();
  }

  evaluate(workbook: WorkbookModel, formula: string): readonly (readonly CellValue[])[] | null {
    this.enterFormulas(workbook);
    return this.calculator?.evaluate(formula) ?? null;
  }

  dispose(): void {
    this.engine?.dispose();
  }
}

function hasFormula(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => {
    for (const { cell } of sheet.allCells()) if (cell.formula !== null) return true;
    return false;
  });
}

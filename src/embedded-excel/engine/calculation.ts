import type { Area } from "./area";
import { IronCalcEngine } from "./ironCalcEngine";
import type { CellValue } from "./value";

/** What is in a cell. Formulas are English A1 without structured references, starting with "=". */
export type CellInput =
  | { readonly value: CellValue }
  | {
      readonly formula: string;
      /** The last known result, taken for a formula that the engine cannot calculate. */
      readonly cached?: CellValue;
    };

/** A defined name; without a sheet it belongs to the workbook. */
export interface DefinedName {
  readonly name: string;
  /** A range, a constant or an expression in English, with or without "=". */
  readonly formula: string;
  readonly sheetId?: string;
}

/** The result of a formula's cell or of a cell that a formula spills into. Rows and columns count from zero. */
export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** null when the cell has no result any more. */
  readonly value: CellValue;
  /** The size of what the formula spills, itself included; absent for a single value. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  /** The formula's cell that this one is spilled from. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

export interface CalculationOptions {
  /** The date and time that TODAY and NOW give, as a serial in local time; the machine's clock in UTC if absent. */
  readonly now?: () => number;
}

/**
 * Evaluates the formulas of a workbook. Sheets are known by an id that never changes; rows and columns count from
 * zero. Nothing is calculated before `evaluate`. Unknown sheet ids throw a RangeError.
 */
export interface CalculationEngine {
  addSheet(sheetId: string, name: string): void;
  renameSheet(sheetId: string, name: string): void;
  deleteSheet(sheetId: string): void;
  /**
   * Sets what a cell holds; `{ value: null }` empties it.
   * @returns what of the formula the engine cannot calculate (functions, references through sheets or to other
   *   workbooks); the cell then has its cached value, or #NAME? without one.
   */
  setCell(sheetId: string, row: number, column: number, input: CellInput): readonly string[];
  /** Empties every cell of an area. */
  clearCells(sheetId: string, area: Area): void;
  /** Replaces all defined names. */
  setNames(names: readonly DefinedName[]): void;
  /** Calculates, and gives the results that differ from those after the last call. */
  evaluate(): readonly CalculatedCell[];
  /** The result of a formula or of a spilled cell as of the last `evaluate`; undefined for every other cell. */
  read(sheetId: string, row: number, column: number): CalculatedCell | undefined;
  /** Frees the memory of the engine, which must not be used afterwards. */
  dispose(): void;
}

/**
 * A calculation engine over IronCalc.
 * @param wasm the bytes of `@ironcalc/wasm/wasm_bg.wasm`, its compiled module, or where to fetch it
 */
export async function createCalculationEngine(
  wasm: BufferSource | WebAssembly.Module | Response | URL,
  options: CalculationOptions = {}
): Promise<CalculationEngine> {
  const { default: initialise, Model } = await import("@ironcalc/wasm");
  await initialise({ module_or_path: wasm });
  return new IronCalcEngine(new Model("workbook", "en", "UTC", "en"), options);
}

import type { Model } from "@ironcalc/wasm";
import { formatCell } from "./address";
import type { IronCalcSheets } from "./ironCalcSheets";
import { SCRATCH_INDEX } from "./ironCalcSheets";
import type { CellValue } from "./value";
import { errorCodeOf, isCellError } from "./value";

/** A cell of a sheet, counted from zero. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export const keyOf = ({ sheetId, row, column }: CellPlace): string => `${row},${column},${sheetId}`;

/** What Model.getCellType gives. */
const TYPE_NUMBER = 1;
const TYPE_TEXT = 2;
const TYPE_BOOLEAN = 4;

const MAKING_TEXT_COLUMN = 1;
const PROBE = { row: 1, column: 2 };

/** What IronCalc says of a formula that it cannot read or does not implement. */
const FAILURES = ["#ERROR!", "#N/IMPL!"];

/**
 * Writes cells of a model and reads them exactly. IronCalc gives values only as formatted text, rounded to nine
 * digits; joining a number with "" gives all its digits, so every cell to be read has a formula on the scratch sheet
 * that does so.
 */
export class IronCalcValues {
  private readonly slots = new Map<string, number>();
  private readonly freeSlots: number[] = [];
  private readonly knownFunctions = new Map<string, boolean>();

  constructor(
    private readonly model: Model,
    private readonly sheets: IronCalcSheets
  ) {}

  writeFormula(place: CellPlace, formula: string): void {
    this.write(place, formula);
    this.watch(place);
  }

  writeValue(place: CellPlace, value: CellValue): void {
    this.unwatch(place);
    this.write(place, inputOf(value));
  }

  /** Makes a cell readable from the next evaluation on; false if it was so before. */
  watch(place: CellPlace): boolean {
    const key = keyOf(place);
    if (this.slots.has(key)) return false;
    const slot = this.freeSlots.pop() ?? this.slots.size + 1;
    const cell = `${this.sheets.quotedNameOf(place.sheetId)}!${formatCell(place.row, place.column)}`;
    this.model.setUserInput(SCRATCH_INDEX, slot, MAKING_TEXT_COLUMN, `=${cell}&""`);
    this.slots.set(key, slot);
    return true;
  }

  unwatch(place: CellPlace): void {
    const slot = this.slots.get(keyOf(place));
    if (slot === undefined) return;
    this.model.setUserInput(SCRATCH_INDEX, slot, MAKING_TEXT_COLUMN, "");
    this.slots.delete(keyOf(place));
    this.freeSlots.push(slot);
  }

  /** Whether IronCalc could not read the formula of a cell, as of the last evaluation. */
  hasFailed(place: CellPlace): boolean {
    return FAILURES.includes(this.textOf(place));
  }

  /** The value of a watched cell as of the last evaluation. */
  read(place: CellPlace): CellValue {
    const index = this.sheets.indexOf(place.sheetId);
    switch (this.model.getCellType(index, place.row + 1, place.column + 1)) {
      case TYPE_NUMBER:
        return this.readNumber(place);
      case TYPE_TEXT:
        return this.exactTextOf(place);
      case TYPE_BOOLEAN:
        return this.textOf(place) === "TRUE";
      default:
        return this.readError(place);
    }
  }

  /** The rows and columns that a formula's result takes, itself included. */
  spillOf({ sheetId, row, column }: CellPlace): { rowCount: number; columnCount: number } {
    const structure = this.model.getCellArrayStructure(
      this.sheets.indexOf(sheetId),
      row + 1,
      column + 1
    );
    if (typeof structure === "string" || !("DynamicAnchor" in structure))
      return { rowCount: 1, columnCount: 1 };
    const [columnCount, rowCount] = structure.DynamicAnchor;
    return { rowCount, columnCount };
  }

  /** Whether IronCalc has a function: it writes the names of those it does not know in small letters. */
  isKnownFunction(name: string): boolean {
    const known = this.knownFunctions.get(name);
    if (known !== undefined) return known;
    this.model.setUserInput(SCRATCH_INDEX, PROBE.row, PROBE.column, `=${name}()`);
    const written = this.model.getCellContent(SCRATCH_INDEX, PROBE.row, PROBE.column);
    this.model.setUserInput(SCRATCH_INDEX, PROBE.row, PROBE.column, "");
    const isKnown = written.startsWith(`=${name}(`);
    this.knownFunctions.set(name, isKnown);
    return isKnown;
  }

  private write({ sheetId, row, column }: CellPlace, input: string): void {
    this.model.setUserInput(this.sheets.indexOf(sheetId), row + 1, column + 1, input);
  }

  private textOf({ sheetId, row, column }: CellPlace): string {
    return this.model.getFormattedCellValue(this.sheets.indexOf(sheetId), row + 1, column + 1);
  }

  private exactTextOf(place: CellPlace): string {
    const slot = this.slots.get(keyOf(place));
    return slot === undefined
      ? ""
      : this.model.getFormattedCellValue(SCRATCH_INDEX, slot, MAKING_TEXT_COLUMN);
  }

  private readNumber(place: CellPlace): CellValue {
    const number = Number(this.exactTextOf(place));
    return Number.isFinite(number) ? number : { error: "#NUM!" };
  }

  private readError(place: CellPlace): CellValue {
    const text = this.textOf(place);
    // Excel gives 0 for a formula that depends on itself, unless iterative calculation is on.
    if (text === "#CIRC!") return 0;
    return { error: errorCodeOf(text) ?? "#NAME?" };
  }
}

/** What typing would give a value: an apostrophe keeps text that looks like a number, a date or a formula. */
function inputOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return `'${value}`;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

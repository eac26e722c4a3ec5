import { isFormula } from "../../engine/reference";
import { parseTyped } from "../../engine/typedInput";
import { lastRow, type Area } from "../../model/area";
import { patchFormat } from "../../model/cellFormat";
import type { Cell } from "../../model/cell";
import type { ChangedFormula } from "../../model/change";
import type { SheetModel } from "../../model/sheetModel";
import { growTablesBelow, renameHeaders } from "../../model/tables";
import { invalidArgument, sizeMismatch } from "../../protocol/hostError";
import type { RangeObject } from "./rangeObject";

/** How what is written is read: `values` and `formulas` follow US conventions, `formulasLocal` the user's. */
export interface WriteOptions {
  readonly locale: string;
  /** Turns a formula as it was given into English A1 notation. */
  readonly toEnglish: (formula: string, row: number, column: number) => string;
}

export const US: WriteOptions = { locale: "en-US", toEnglish: (formula) => formula };

/**
 * The value for each cell of a range: one for all, or a grid of the range's own size.
 * @throws HostError `InvalidArgument` when the grid is ragged or of another size.
 */
export function spread(
  range: RangeObject,
  given: unknown
): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const { area } = range;
  if (given.length !== area.rowCount) throw sizeMismatch();
  const lines = given.map((line: unknown): readonly unknown[] => {
    if (!Array.isArray(line) || line.length !== area.columnCount) throw sizeMismatch();
    return line;
  });
  return (row, column) => lines[row - area.row]?.[column - area.column];
}

/**
 * Writes contents as Excel does when they are typed: `null` leaves a cell as it is, "" empties it, strings are
 * recognised as formulas, numbers, dates and so on.
 * @throws HostError `InvalidArgument` for whole rows or columns, and for a formula that cannot be read ("=SUM(").
 */
export function writeContents(range: RangeObject, given: unknown, options: WriteOptions): void {
  if (range.isUnbounded) throw invalidArgument();
  const valueFor = spread(range, given);
  range.refuseWhenLocked();
  const { sheet, session, area } = range;
  const details = beforeSingle(sheet, area);
  const formulasAfter = beforeFormulas(sheet, area);
  forEachCell(area, (row, column) => writeCell(range, row, column, valueFor(row, column), options));
  renameHeaders(session.workbook, sheet, area);
  growTablesBelow(session.workbook, sheet, area);
  session.workbook.cellsChanged(sheet, area, details?.(sheet), formulasAfter());
}

function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let across = 0; across < area.columnCount; across++) visit(row, area.column + across);
  }
}

/** Excel tells what a cell held before and after only when one cell was changed. */
function beforeSingle(
  sheet: SheetModel,
  area: Area
): ((sheet: SheetModel) => { before: unknown; after: unknown }) | undefined {
  if (area.rowCount !== 1 || area.columnCount !== 1) return undefined;
  const read = (): unknown => sheet.cellAt(area.row, area.column)?.value ?? "";
  const before = read();
  return () => ({ before, after: read() });
}

/** Remembers the formulas of an area, to tell afterwards which of them are others. */
function beforeFormulas(sheet: SheetModel, area: Area): () => ChangedFormula[] {
  const before = formulasIn(sheet, area);
  return () => {
    const after = formulasIn(sheet, area);
    return [...new Map([...before, ...after]).keys()].flatMap((key) => {
      const previous = before.get(key) ?? "";
      const [row = 0, column = 0] = key.split(",").map(Number);
      return previous === (after.get(key) ?? "") ? [] : [{ row, column, previous }];
    });
  };
}

function formulasIn(sheet: SheetModel, area: Area): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const { row, column, cell } of sheet.cellsIn(area))
    if (cell.formula !== null) formulas.set(`${row},${column}`, cell.formula);
  return formulas;
}

function writeCell(
  range: RangeObject,
  row: number,
  column: number,
  given: unknown,
  options: WriteOptions
): void {
  if (given === null || given === undefined) return;
  const { sheet } = range;
  const merge = sheet.mergeAt(row, column);
  // Only the first cell of a merged area holds contents; Excel drops what is written to the others.
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return;
  if (typeof given === "string") writeTyped(range, row, column, given, options);
  else if (typeof given === "number" || typeof given === "boolean") {
    setContents(sheet, row, column, { formula: null, value: given });
  } else throw invalidArgument();
}

/** Characters of a cell's text and of a formula, as Excel's specifications say. */
const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

function writeTyped(
  range: RangeObject,
  row: number,
  column: number,
  text: string,
  options: WriteOptions
): void {
  if (text.length > MAX_TEXT) throw invalidArgument();
  const { sheet, session } = range;
  const format = sheet.formatAt(row, column);
  const typed = parseTyped(text, {
    locale: options.locale,
    numberFormat: format.numberFormat,
    currentYear: session.now().getFullYear(),
  });
  if ("formula" in typed) {
    const formula = options.toEnglish(typed.formula, row, column);
    if (formula.length > MAX_FORMULA || !isFormula(formula)) throw invalidArgument();
    setContents(sheet, row, column, { formula, value: null });
    return;
  }
  setContents(sheet, row, column, {
    formula: null,
    value: typed.value,
    quotePrefix: typed.quotePrefix,
  });
  if (typed.numberFormat !== undefined) {
    sheet.cellFor(row, column).format = session.workbook.formats.intern(
      patchFormat(format, { numberFormat: typed.numberFormat })
    );
  }
}

function setContents(
  sheet: SheetModel,
  row: number,
  column: number,
  contents: Pick<Cell, "formula" | "value" | "quotePrefix">
): void {
  if (
    contents.value === null &&
    contents.formula === null &&
    sheet.cellAt(row, column) === undefined
  )
    return;
  Object.assign(sheet.cellFor(row, column), { spill: undefined, quotePrefix: undefined }, contents);
}

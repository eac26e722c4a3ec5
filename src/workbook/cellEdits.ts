import { formatAddress, formatCell, type CellAddress } from "../plan/address";
import type { CellEdit } from "../validation/repairEdits";
import { cellInput } from "./cellInput";
import { diagnose } from "./protection";
import { WorkbookError } from "./workbookError";

/** What a cell held and looked like before an edit of ours, and what it held afterwards. */
export interface DoneEdit {
  readonly cell: CellAddress;
  readonly before: CellState;
  readonly after: CellState;
}

/** What stands in a cell, and its number format in US codes. */
export interface CellState {
  readonly content: unknown;
  readonly numberFormat: string;
}

/**
 * Writes new contents, each only in a cell that still holds what the edit was made from, and never over a formula. All
 * cells are compared before any is written. Two syncs.
 *
 * @returns What `undoEdits` needs.
 * @throws WorkbookError "changedSince" or "formulaCell" with the cell's address, "protectedSheet" or "sheetGone" with the sheet; nothing
 * is written then.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[]
): Promise<readonly DoneEdit[]> {
  const found = await readCells(context, edits);
  found.forEach(({ range, cell, before }) => {
    if (isFormula(range.formulas[0]?.[0]))
      throw new WorkbookError("formulaCell", formatAddress(cell));
    if (contentOf(range) !== (before.content ?? "")) throw changed(cell);
  });
  const states = found.map(({ range }) => stateOf(range));
  found.forEach(({ range, after }) => {
    const { content, numberFormat } = after;
    write(range, typeof content === "number" ? content : inputOf(content), numberFormat);
  });
  await syncWriting(context, edits);
  return found.map(({ range, cell }, index) => ({
    cell,
    before: states[index] ?? stateOf(range),
    after: stateOf(range),
  }));
}

/**
 * Puts back what stood in cells before `applyEdits`, number formats as well. All cells are compared first. Two syncs.
 *
 * @throws WorkbookError "changedSince" with the address of a cell that somebody has changed since; nothing is written then.
 */
export async function undoEdits(
  context: Excel.RequestContext,
  done: readonly DoneEdit[]
): Promise<void> {
  const found = await readCells(context, done);
  found.forEach(({ range, cell, after }) => {
    if (contentOf(range) !== after.content || isFormula(range.formulas[0]?.[0]))
      throw changed(cell);
  });
  found.forEach(({ range, before: { content, numberFormat } }) =>
    write(range, typeof content === "string" ? inputOf(content) : content, numberFormat)
  );
  await syncWriting(context, done);
}

type Placed<T> = T & { readonly range: Excel.Range };

/** The cells of edits with what they hold. A sheet that is gone or protected is told by its name, before anything is written. */
async function readCells<T extends { readonly cell: CellAddress }>(
  context: Excel.RequestContext,
  edits: readonly T[]
): Promise<readonly Placed<T>[]> {
  // So that it can be said which sheet is gone while we write.
  const worksheets = context.workbook.worksheets.load("items/name");
  const placed = edits.map((edit) => {
    const sheet = worksheets.getItemOrNullObject(edit.cell.sheet);
    sheet.load("protection/protected");
    const range = load(sheet.getRange(formatCell(edit.cell))).load("format/protection/locked");
    return { ...edit, sheet, range };
  });
  await context.sync();
  placed.forEach(({ sheet, range, cell }) => {
    if (sheet.isNullObject) throw new WorkbookError("sheetGone", cell.sheet);
    if (sheet.protection.protected && range.format.protection.locked)
      throw new WorkbookError("protectedSheet", cell.sheet);
  });
  return placed;
}

function load(range: Excel.Range): Excel.Range {
  return range.load("values,formulas,numberFormat");
}

function contentOf(range: Excel.Range): unknown {
  return range.values[0]?.[0] as unknown;
}

function stateOf(range: Excel.Range): CellState {
  return { content: contentOf(range), numberFormat: String(range.numberFormat[0]?.[0]) };
}

function isFormula(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}

const inputOf = (words: string) => cellInput({ text: words });

/** The number format comes before the content, so that nothing is read as a date or as text; then both are read back. */
function write(range: Excel.Range, content: unknown, numberFormat: string | undefined): void {
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  range.values = [[content]];
  load(range);
}

function changed(cell: CellAddress): WorkbookError {
  return new WorkbookError("changedSince", formatAddress(cell));
}

async function syncWriting(
  context: Excel.RequestContext,
  edits: readonly { readonly cell: CellAddress }[]
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw await diagnose(
      context,
      error,
      edits.map(({ cell }) => cell)
    );
  }
}

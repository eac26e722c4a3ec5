import type { Area } from "./area";
import { containsArea, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import { quoteSheetName } from "./address";
import type { Reference, Span } from "./reference";
import {
  areaOf,
  formatReference,
  isSameName,
  REFERENCE_ERROR,
  rewriteReferences,
} from "./reference";

/** Cells that are inserted at an area (the rest moves down or right) or deleted (the rest moves up or left). */
export interface CellShift {
  readonly sheet: string;
  /** The new or the deleted cells; whole rows and columns span the sheet. */
  readonly area: Area;
  readonly kind: "insert" | "delete";
  /** The direction in which cells move: "rows" is down or up, "columns" is right or left. */
  readonly along: "rows" | "columns";
}

/** Cells that are cut from one place and pasted in another. */
export interface CellMove {
  readonly fromSheet: string;
  readonly from: Area;
  readonly toSheet: string;
  /** The first cell of the target. */
  readonly row: number;
  readonly column: number;
}

/**
 * A formula after cells were inserted or deleted: references move with their cells, grow around inserted ones, shrink
 * around deleted ones and become #REF! when all their cells are gone. As in Excel, a reference that is wider than the
 * shifted rows or columns stays.
 * @param ownSheet the sheet of the formula's cell
 */
export function shiftReferences(formula: string, ownSheet: string, shift: CellShift): string {
  return rewriteReferences(formula, (reference) => {
    if (!isSameName(reference.sheet ?? ownSheet, shift.sheet)) return undefined;
    return shiftReference(reference, shift);
  });
}

function shiftReference(reference: Reference, shift: CellShift): string | undefined {
  const span = reference[shift.along];
  if (span === undefined || !coversAcross(shift, areaOf(reference))) return undefined;
  const moved = shift.kind === "insert" ? insertInto(span, shift) : deleteFrom(span, shift);
  if (moved === undefined) return reference.prefix + REFERENCE_ERROR;
  return moved === span ? undefined : formatReference({ ...reference, [shift.along]: moved });
}

function coversAcross({ area, along }: CellShift, referred: Area): boolean {
  return along === "rows"
    ? area.column <= referred.column && lastColumn(area) >= lastColumn(referred)
    : area.row <= referred.row && lastRow(area) >= lastRow(referred);
}

const startOf = ({ area, along }: CellShift): number => (along === "rows" ? area.row : area.column);
const countOf = ({ area, along }: CellShift): number =>
  along === "rows" ? area.rowCount : area.columnCount;

function insertInto(span: Span, shift: CellShift): Span | undefined {
  const start = startOf(shift);
  if (start > span.last) return span;
  const end = (shift.along === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  const first = start <= span.first ? span.first + countOf(shift) : span.first;
  return first > end
    ? undefined
    : { ...span, first, last: Math.min(span.last + countOf(shift), end) };
}

function deleteFrom(span: Span, shift: CellShift): Span | undefined {
  const start = startOf(shift);
  const next = start + countOf(shift);
  if (start > span.last) return span;
  const first = span.first < start ? span.first : Math.max(start, span.first - countOf(shift));
  const last = span.last >= next ? span.last - countOf(shift) : start - 1;
  return last < first ? undefined : { ...span, first, last };
}

/**
 * A formula after cells were cut and pasted: references inside the cut area follow it, references inside the
 * overwritten area become #REF!.
 * @param ownSheet the sheet of the formula's cell, which is not itself moved to another sheet
 */
export function moveReferences(formula: string, ownSheet: string, move: CellMove): string {
  const target = { ...move.from, row: move.row, column: move.column };
  const [down, right] = [move.row - move.from.row, move.column - move.from.column];
  return rewriteReferences(formula, (reference) => {
    const sheet = reference.sheet ?? ownSheet;
    const area = areaOf(reference);
    if (isSameName(sheet, move.fromSheet) && containsArea(move.from, area)) {
      const prefix = isSameName(sheet, move.toSheet)
        ? reference.prefix
        : prefixOf(move.toSheet, ownSheet);
      return formatReference(moved({ ...reference, prefix }, down, right));
    }
    const isOverwritten = isSameName(sheet, move.toSheet) && containsArea(target, area);
    return isOverwritten ? reference.prefix + REFERENCE_ERROR : undefined;
  });
}

const prefixOf = (sheet: string, ownSheet: string): string =>
  isSameName(sheet, ownSheet) ? "" : `${quoteSheetName(sheet)}!`;

function moved({ rows, columns, ...rest }: Reference, down: number, right: number): Reference {
  const by = (span: Span, count: number): Span => ({
    ...span,
    first: span.first + count,
    last: span.last + count,
  });
  return {
    ...rest,
    ...(rows === undefined ? {} : { rows: by(rows, down) }),
    ...(columns === undefined ? {} : { columns: by(columns, right) }),
  };
}

/** A formula after a sheet was deleted: every reference to it is #REF!. */
export function removeSheetReferences(formula: string, sheet: string): string {
  return rewriteReferences(formula, (reference) =>
    reference.sheet !== undefined && isSameName(reference.sheet, sheet)
      ? REFERENCE_ERROR
      : undefined
  );
}

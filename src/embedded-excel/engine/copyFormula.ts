import { MAX_COLUMNS, MAX_ROWS } from "./area";
import type { Reference, Span } from "./reference";
import { formatReference, REFERENCE_ERROR, rewriteReferences } from "./reference";

/**
 * A formula copied or filled to another cell: its relative references move by the same distance. A reference that
 * would leave the sheet becomes #REF!.
 */
export function copyFormula(formula: string, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return rewriteReferences(formula, (reference) =>
    copyReference(reference, rowOffset, columnOffset)
  );
}

function copyReference(reference: Reference, rowOffset: number, columnOffset: number): string {
  const { rows, columns, ...rest } = reference;
  const movedRows = rows && offsetSpan(rows, rowOffset, MAX_ROWS);
  const movedColumns = columns && offsetSpan(columns, columnOffset, MAX_COLUMNS);
  if (movedRows === "outside" || movedColumns === "outside")
    return reference.prefix + REFERENCE_ERROR;
  return formatReference({
    ...rest,
    ...(movedRows === undefined ? {} : { rows: movedRows }),
    ...(movedColumns === undefined ? {} : { columns: movedColumns }),
  });
}

function offsetSpan(span: Span, offset: number, limit: number): Span | "outside" {
  const first = span.firstAbsolute ? span.first : span.first + offset;
  const last = span.lastAbsolute ? span.last : span.last + offset;
  if (Math.min(first, last) < 0 || Math.max(first, last) >= limit) return "outside";
  return first <= last
    ? { ...span, first, last }
    : {
        first: last,
        last: first,
        firstAbsolute: span.lastAbsolute,
        lastAbsolute: span.firstAbsolute,
      };
}

interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * A formula pasted transposed: a relative reference so many rows away comes to lie as many columns away. References
 * that are fixed in part, and those to whole rows or columns, move as in any other copy.
 */
export function transposeFormula(formula: string, from: Position, to: Position): string {
  return rewriteReferences(formula, (reference) => {
    const { rows, columns, ...rest } = reference;
    if (rows === undefined || columns === undefined || isFixed(rows) || isFixed(columns))
      return copyReference(reference, to.row - from.row, to.column - from.column);
    const turnedRows = offsetSpan(columns, to.row - from.column, MAX_ROWS);
    const turnedColumns = offsetSpan(rows, to.column - from.row, MAX_COLUMNS);
    if (turnedRows === "outside" || turnedColumns === "outside")
      return reference.prefix + REFERENCE_ERROR;
    return formatReference({ ...rest, rows: turnedRows, columns: turnedColumns });
  });
}

const isFixed = (span: Span): boolean => span.firstAbsolute || span.lastAbsolute;

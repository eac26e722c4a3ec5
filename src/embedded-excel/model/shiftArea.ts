import type { CellShift } from "../engine/shiftReferences";
import { lastColumn, lastRow, type Area } from "./area";

/** A stretch of rows or columns. */
interface Span {
  readonly first: number;
  readonly count: number;
}

const rows = (of: Area): Span => ({ first: of.row, count: of.rowCount });
const columns = (of: Area): Span => ({ first: of.column, count: of.columnCount });
const lastOf = (span: Span): number => span.first + span.count - 1;

/** Whether all cells of an area lie in the rows or columns that a shift moves, so that the area moves as a whole. */
export function movesWith(area: Area, shift: CellShift): boolean {
  const [moving, across] =
    shift.along === "rows" ? [columns(shift.area), columns(area)] : [rows(shift.area), rows(area)];
  return across.first >= moving.first && lastOf(across) <= lastOf(moving);
}

/** Whether a shift would move some cells of an area and leave others, which tables and merged cells do not bear. */
export function isTornBy(area: Area, shift: CellShift): boolean {
  if (movesWith(area, shift)) return false;
  const [moving, across] =
    shift.along === "rows" ? [columns(shift.area), columns(area)] : [rows(shift.area), rows(area)];
  const meets = across.first <= lastOf(moving) && moving.first <= lastOf(across);
  const end = shift.along === "rows" ? lastRow(area) : lastColumn(area);
  const start = shift.along === "rows" ? shift.area.row : shift.area.column;
  return meets && end >= start;
}

/**
 * Where an area is after a shift: moved, grown around inserted cells, shrunk around deleted ones, `null` when all its
 * cells were deleted. An area that the shift does not move as a whole stays.
 */
export function shiftArea(area: Area, shift: CellShift): Area | null {
  if (!movesWith(area, shift)) return area;
  if (shift.along === "rows") {
    const moved = shiftSpan(rows(area), rows(shift.area), shift.kind);
    return moved === null ? null : { ...area, row: moved.first, rowCount: moved.count };
  }
  const moved = shiftSpan(columns(area), columns(shift.area), shift.kind);
  return moved === null ? null : { ...area, column: moved.first, columnCount: moved.count };
}

function shiftSpan(span: Span, change: Span, kind: CellShift["kind"]): Span | null {
  if (kind === "insert") {
    if (change.first <= span.first) return { first: span.first + change.count, count: span.count };
    return change.first <= lastOf(span)
      ? { first: span.first, count: span.count + change.count }
      : span;
  }
  const before = Math.max(0, Math.min(span.first, lastOf(change) + 1) - change.first);
  const gone = Math.max(
    0,
    Math.min(lastOf(span), lastOf(change)) - Math.max(span.first, change.first) + 1
  );
  return gone === span.count ? null : { first: span.first - before, count: span.count - gone };
}

import { boundingArea, COLUMN_LIMIT, lastColumn, lastRow, ROW_LIMIT } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import type { ApiMembers } from "../../protocol/apiType";
import { asOneOf } from "../../protocol/arguments";
import { asRange } from "./rangeNavigation";
import type { RangeObject } from "./rangeObject";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

const isFilled = (sheet: SheetModel, row: number, column: number): boolean => {
  const cell = sheet.cellAt(row, column);
  return cell !== undefined && (cell.value !== null || cell.formula !== null);
};

/** Where Ctrl and an arrow key go from a cell: to the end of a filled run, else to the next filled cell or the edge. */
function edgeFrom(
  sheet: SheetModel,
  start: { row: number; column: number },
  direction: Direction
): { row: number; column: number } {
  const [down, across] = STEPS[direction];
  const used = sheet.usedArea(true);
  const inside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < ROW_LIMIT && column < COLUMN_LIMIT;
  const limit = edgeOfSheet(start, direction);
  if (used === null) return limit;
  let { row, column } = start;
  const next = (): { row: number; column: number } => ({
    row: row + down,
    column: column + across,
  });
  const run = isFilled(sheet, row, column) && isFilled(sheet, next().row, next().column);
  while (inside(next().row, next().column)) {
    const beyond = next().row > lastRow(used) || next().column > lastColumn(used);
    if (beyond && !run) return limit;
    if (run && !isFilled(sheet, next().row, next().column)) return { row, column };
    ({ row, column } = next());
    if (!run && isFilled(sheet, row, column)) return { row, column };
  }
  return { row, column };
}

function edgeOfSheet(
  start: { row: number; column: number },
  direction: Direction
): { row: number; column: number } {
  const rows = { Up: 0, Down: ROW_LIMIT - 1, Left: start.row, Right: start.row };
  const columns = { Left: 0, Right: COLUMN_LIMIT - 1, Up: start.column, Down: start.column };
  return { row: rows[direction], column: columns[direction] };
}

function edge(range: RangeObject, direction: unknown, activeCell: unknown): RangeObject {
  const start =
    activeCell === undefined || activeCell === null ? range : asRange(range, activeCell);
  const { row, column } = start.area;
  return range.at({
    ...edgeFrom(range.sheet, { row, column }, asOneOf(direction, DIRECTIONS)),
    rowCount: 1,
    columnCount: 1,
  });
}

export const edges: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  getExtendedRange: (range, [direction, activeCell]) =>
    range.at(boundingArea(range.area, edge(range, direction, activeCell).area)),
  getRangeEdge: (range, [direction, activeCell]) => edge(range, direction, activeCell),
};

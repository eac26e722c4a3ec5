import { area, COLUMN_LIMIT, ROW_LIMIT, type Area } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";

interface Step {
  readonly down: number;
  readonly across: number;
}

/** The directions of the arrow keys, by the key's name. */
export const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: { down: 1, across: 0 },
  ArrowUp: { down: -1, across: 0 },
  ArrowRight: { down: 0, across: 1 },
  ArrowLeft: { down: 0, across: -1 },
};

/** Where Ctrl and an arrow key go: the last filled cell of a block, else the next filled one, else the sheet's edge. */
export function edgeFrom(sheet: SheetModel, row: number, column: number, step: Step): Area {
  const { down, across } = step;
  const isFilled = (at: Area): boolean => (sheet.cellAt(at.row, at.column)?.value ?? null) !== null;
  const next = (at: Area): Area => area(at.row + down, at.column + across);
  const used = sheet.usedArea(true) ?? area(0, 0);
  let at = area(row, column);
  const inBlock = isFilled(at) && isFilled(next(at));
  if (inBlock) {
    while (isFilled(next(at))) at = next(at);
    return at;
  }
  for (at = next(at); isInside(at, used); at = next(at)) if (isFilled(at)) return at;
  return sheetEdge(row, column, step);
}

/** True while there can still be a filled cell ahead. */
function isInside(at: Area, used: Area): boolean {
  return (
    at.row >= 0 &&
    at.column >= 0 &&
    at.row < used.row + used.rowCount &&
    at.column < used.column + used.columnCount
  );
}

function sheetEdge(row: number, column: number, { down, across }: Step): Area {
  if (down !== 0) return area(down > 0 ? ROW_LIMIT - 1 : 0, column);
  return area(row, across > 0 ? COLUMN_LIMIT - 1 : 0);
}

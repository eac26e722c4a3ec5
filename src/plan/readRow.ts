import type { AreaAddress, CellAddress } from "./address";
import type { Figure, Unit } from "./figure";
import type { FoundColumn, FoundTable } from "./foundTable";
import { saysNoFigure } from "./noFigure";
import type { NotUnderstood, Text } from "./plan";
import { readFigure } from "./readFigure";
import { unitOfRow } from "./rowUnit";
import { isMoney } from "./unit";

/** A figure that was read, or why a cell that should hold one could not be. */
export interface FigureResult {
  readonly figure?: Figure;
  /** True where the cell says that there is no figure. */
  readonly isUnstated?: true;
  readonly fault?: NotUnderstood;
}

/** Reads the figure of a row in a column; an absent column or an empty cell gives neither figure nor fault. */
export function figureIn(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined
): FigureResult {
  if (column === undefined) return {};
  const unit = unitIn(table, row, column);
  const cell = table.grid.cell(row, column.column);
  const read = readFigure(cell, {
    decimalMarks: table.decimalMarks,
    fractions: column.fractions,
    ...(unit === undefined ? {} : { unit }),
  });
  if (read !== undefined && !("reason" in read)) return { figure: read };
  if (saysNoFigure(table.grid.words(row, column.column))) return { isUnstated: true };
  if (read === undefined) return {};
  const text = table.grid.shown(row, column.column);
  return { fault: { area: cellArea(cell.address), text, ...read } };
}

/** A column of shares holds shares in every row; in a column of money a row may say that it holds something else. */
function unitIn(table: FoundTable, row: number, column: FoundColumn): Unit | undefined {
  if (column.unit !== undefined && !isMoney(column.unit)) return column.unit;
  return unitOfRow(table, row) ?? column.unit ?? table.unit;
}

/** The words of a row in a column, or undefined where there are none. */
export function textIn(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined
): Text | undefined {
  return column === undefined ? undefined : table.grid.text(row, column.column);
}

/** What the cells of a row and column show: "38 %" and "2024-12-31" where plain numbers are stored. */
export function shownIn(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined
): Text | undefined {
  const typed = textIn(table, row, column);
  const isNumber =
    column !== undefined && typeof table.grid.content(row, column.column) === "number";
  return typed === undefined || !isNumber
    ? typed
    : { ...typed, value: table.grid.shown(row, column.column) };
}

/** A single cell as an area. */
export function cellArea(cell: CellAddress): AreaAddress {
  return { ...cell, rowCount: 1, columnCount: 1 };
}

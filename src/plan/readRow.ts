import type { AreaAddress, CellAddress } from "./address";
import type { Figure } from "./figure";
import type { FoundColumn, FoundTable } from "./foundTable";
import type { NotUnderstood, Text } from "./plan";
import { readFigure } from "./readFigure";

/** A figure that was read, or why a cell that should hold one could not be. */
export interface FigureResult {
  readonly figure?: Figure;
  readonly fault?: NotUnderstood;
}

/** Words that mean that a cell holds no figure on purpose. */
const NO_FIGURE = /^(?:saknas|ej fastställt?|uppgift saknas|e\.?t\.?|i\.?u\.?|n\/?a|-)$/iu;

/** Reads the figure of a row in a column; an absent column or an empty cell gives neither figure nor fault. */
export function figureIn(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined
): FigureResult {
  if (column === undefined) return {};
  const unit = column.unit ?? table.unit;
  const cell = table.grid.cell(row, column.column);
  const read = readFigure(cell, {
    marks: table.marks,
    fractions: column.fractions,
    ...(unit === undefined ? {} : { unit }),
  });
  if (typeof read === "object") return { figure: read };
  const words = table.grid.words(row, column.column);
  if (read === "empty" || NO_FIGURE.test(words)) return {};
  return { fault: { area: cellArea(cell.address), reason: read, text: words } };
}

/** The words of a row in a column, or undefined where there are none. */
export function textIn(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined
): Text | undefined {
  return column === undefined ? undefined : table.grid.text(row, column.column);
}

/** A single cell as an area. */
export function cellArea(cell: CellAddress): AreaAddress {
  return { ...cell, rowCount: 1, columnCount: 1 };
}

import { copyFormula } from "../../engine/copyFormula";
import { intersect, lastColumn, lastRow, type Area } from "../../model/area";
import type { Cell } from "../../model/cell";
import { accessDenied, HostError } from "../../protocol/hostError";
import type { RangeObject } from "../range/rangeObject";
import { compareCells, type SortCell } from "./compareCells";
import type { SortField } from "./sortFields";

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** What is put in order: the rows of the range or its columns. */
  readonly lines: "rows" | "columns";
}

/**
 * Sorts the rows (or columns) of a range as Excel does: hidden ones stay where they are, equal ones keep their order,
 * formats move with the cells and relative references move with the formulas.
 * @throws HostError `AccessDenied` on a protected sheet, `MergedRangeConflict` over merged cells
 */
export function sortCells(range: RangeObject, options: SortOptions): void {
  const { session, sheet, area } = range;
  refuse(range);
  session.calculateIfNeeded();
  const shown = shownLines(range, options.lines);
  const order = [...shown].sort(comparison(range, options));
  const moves = shown
    .map((to, place) => ({ from: order[place] ?? to, to }))
    .filter(({ from, to }) => from !== to);
  moveLines(range, options.lines, moves);
  session.workbook.cellsChanged(sheet, area);
  const areas = runsOf(moves.map(({ to }) => to)).map(({ first, count }) =>
    lineArea(area, options.lines, first, count)
  );
  session.workbook.changed({ kind: "sorted", sheet, lines: options.lines, areas });
}

/** Neighbours among ascending lines taken together. */
function runsOf(lines: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === line) last.count += 1;
    else runs.push({ first: line, count: 1 });
  }
  return runs;
}

function refuse(range: RangeObject): void {
  const { sheet, area } = range;
  if (sheet.protection.protected && sheet.protection.options["allowSort"] !== true)
    throw accessDenied();
  range.refuseWhenLocked();
  if (sheet.merges.some((merge) => intersect(merge, area) !== null))
    throw new HostError("MergedRangeConflict", "Merged cells in the range cannot be sorted.");
}

function shownLines({ sheet, area }: RangeObject, lines: "rows" | "columns"): number[] {
  const [first, count] =
    lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return Array.from({ length: count }, (_, offset) => first + offset).filter(
    (index) => sheet[lines].get(index)?.hidden !== true
  );
}

function comparison(
  { session, sheet, area }: RangeObject,
  { fields, matchCase, lines }: SortOptions
): (a: number, b: number) => number {
  const texts = new Intl.Collator(session.locale, {
    sensitivity: matchCase ? "variant" : "accent",
  });
  const cellOf = (line: number, key: number): SortCell => {
    const [row, column] = lines === "rows" ? [line, area.column + key] : [area.row + key, line];
    return {
      value: sheet.cellAt(row, column)?.value ?? null,
      format: sheet.formatAt(row, column),
    };
  };
  return (a, b) => {
    for (const field of fields) {
      const order = compareCells(cellOf(a, field.key), cellOf(b, field.key), field, texts);
      if (order !== 0) return order;
    }
    return 0;
  };
}

interface Move {
  readonly from: number;
  readonly to: number;
}

function moveLines(range: RangeObject, lines: "rows" | "columns", moves: readonly Move[]): void {
  const { sheet } = range;
  const lineAt = (index: number): Area => lineArea(range.area, lines, index);
  // Everything is taken before anything is put back: a line may be both source and target.
  const taken = moves.map(({ from, to }) => ({
    distance: to - from,
    to,
    cells: [...sheet.cellsIn(lineAt(from))].map((found) => ({ ...found, cell: { ...found.cell } })),
  }));
  for (const { to } of moves)
    for (const { row, column } of [...sheet.cellsIn(lineAt(to))]) sheet.deleteCell(row, column);
  for (const { distance, cells } of taken) {
    const [down, across] = lines === "rows" ? [distance, 0] : [0, distance];
    for (const { row, column, cell } of cells)
      sheet.setCell(row + down, column + across, moved(cell, down, across));
  }
  moveAttachments(range, lines, moves);
}

function lineArea(area: Area, lines: "rows" | "columns", index: number, count = 1): Area {
  return lines === "rows"
    ? { ...area, row: index, rowCount: count }
    : { ...area, column: index, columnCount: count };
}

function moved(cell: Cell, down: number, across: number): Cell {
  return cell.formula === null
    ? cell
    : { ...cell, formula: copyFormula(cell.formula, down, across) };
}

/** Links and comments belong to their cell and go with it. */
function moveAttachments(
  { sheet, area }: RangeObject,
  lines: "rows" | "columns",
  moves: readonly Move[]
): void {
  const targets = new Map(moves.map(({ from, to }) => [from, to]));
  const placeOf = (cell: { row: number; column: number }): { row: number; column: number } => {
    const inside =
      cell.row >= area.row &&
      cell.row <= lastRow(area) &&
      cell.column >= area.column &&
      cell.column <= lastColumn(area);
    if (!inside) return cell;
    return lines === "rows"
      ? { ...cell, row: targets.get(cell.row) ?? cell.row }
      : { ...cell, column: targets.get(cell.column) ?? cell.column };
  };
  for (const link of sheet.hyperlinks)
    if (link.area.rowCount * link.area.columnCount === 1)
      link.area = { ...link.area, ...placeOf(link.area) };
  for (const comment of sheet.comments) comment.cell = placeOf(comment.cell);
}

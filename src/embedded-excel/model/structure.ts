import { shiftReferences, type CellShift } from "../engine/shiftReferences";
import { HostError } from "../protocol/hostError";
import {
  COLUMN_LIMIT,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  ROW_LIMIT,
  type Area,
} from "./area";
import type { Cell } from "./cell";
import type { AutoFilterModel } from "./features";
import { rewriteFormulas } from "./formulas";
import { moveChartRanges } from "./moveChartRanges";
import { isTornBy, movesWith, shiftArea } from "./shiftArea";
import type { LineModel, SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

export type InsertDirection = "down" | "right";
export type DeleteDirection = "up" | "left";

/**
 * Inserts empty cells at an area; what is there moves down or right with its formats, tables and everything else.
 * Formulas, names, validations and conditional formats follow.
 * @throws HostError `InsertDeleteConflict` when a table or a merged area would be torn apart.
 */
export function insertCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  direction: InsertDirection
): void {
  shiftCells(workbook, sheet, {
    sheet: sheet.name,
    area,
    kind: "insert",
    along: direction === "down" ? "rows" : "columns",
  });
  workbook.changed({ kind: "structure", sheet, area, action: "insert", direction });
}

/** Deletes the cells of an area; the rest moves up or left. */
export function deleteCells(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  direction: DeleteDirection
): void {
  shiftCells(workbook, sheet, {
    sheet: sheet.name,
    area,
    kind: "delete",
    along: direction === "up" ? "rows" : "columns",
  });
  workbook.changed({ kind: "structure", sheet, area, action: "delete", direction });
}

function shiftCells(workbook: WorkbookModel, sheet: SheetModel, shift: CellShift): void {
  refuseConflicts(sheet, shift);
  moveCells(sheet, shift);
  if (isEntireRows(shift.area) && shift.along === "rows")
    moveLines(sheet.rows, shift.area.row, shift.area.rowCount, shift.kind);
  if (isEntireColumns(shift.area) && shift.along === "columns") {
    moveLines(sheet.columns, shift.area.column, shift.area.columnCount, shift.kind);
  }
  const move = moverOf(shift);
  moveFeatures(sheet, shift, move);
  moveChartRanges(workbook, sheet, move);
  rewriteFormulas(workbook, (formula, own) => shiftReferences(formula, own?.name ?? "", shift));
}

/** Where areas are after a shift: nowhere when they were deleted. */
function moverOf(shift: CellShift): (area: Area) => Area[] {
  return (area) => {
    const moved = shiftArea(area, shift);
    return moved === null ? [] : [moved];
  };
}

function refuseConflicts(sheet: SheetModel, shift: CellShift): void {
  const torn = [...sheet.tables.map((table) => table.area), ...sheet.merges].some((area) =>
    isTornBy(area, shift)
  );
  if (torn)
    throw new HostError(
      "InsertDeleteConflict",
      "The insert or delete operation attempted resulted in a conflict."
    );
  if (shift.kind === "insert" && pushesContentsOff(sheet, shift)) {
    throw new HostError(
      "InsertDeleteConflict",
      "The operation would push non-empty cells off the worksheet."
    );
  }
}

function pushesContentsOff(sheet: SheetModel, { area, along }: CellShift): boolean {
  const edge: Area =
    along === "rows"
      ? { ...area, row: ROW_LIMIT - area.rowCount }
      : { ...area, column: COLUMN_LIMIT - area.columnCount };
  return sheet.usedArea(true, edge) !== null;
}

function moveCells(sheet: SheetModel, shift: CellShift): void {
  const { area } = shift;
  const behind: Area =
    shift.along === "rows"
      ? { ...area, rowCount: ROW_LIMIT - area.row }
      : { ...area, columnCount: COLUMN_LIMIT - area.column };
  const moving = [...sheet.cellsIn(behind)];
  for (const { row, column } of moving) sheet.deleteCell(row, column);
  for (const { row, column, cell } of moving) {
    const place = shiftArea({ row, column, rowCount: 1, columnCount: 1 }, shift);
    if (place !== null) sheet.setCell(place.row, place.column, cell);
  }
  if (shift.kind === "insert") inheritFormats(sheet, shift);
}

/** Inserted cells look like the cells before them, as in Excel. */
function inheritFormats(sheet: SheetModel, { area, along }: CellShift): void {
  const before: Area =
    along === "rows"
      ? { ...area, row: area.row - 1, rowCount: 1 }
      : { ...area, column: area.column - 1, columnCount: 1 };
  if (before.row < 0 || before.column < 0) return;
  const sources: { row: number; column: number; cell: Cell }[] = [...sheet.cellsIn(before)];
  for (const { row, column, cell } of sources) {
    if (cell.format === null) continue;
    const count = along === "rows" ? area.rowCount : area.columnCount;
    for (let step = 1; step <= count; step++) {
      const target =
        along === "rows" ? sheet.cellFor(row + step, column) : sheet.cellFor(row, column + step);
      target.format = cell.format;
    }
  }
}

function moveLines(
  lines: Map<number, LineModel>,
  first: number,
  count: number,
  kind: CellShift["kind"]
): void {
  const moved: [number, LineModel][] = [];
  for (const [index, line] of lines) {
    if (index < first) moved.push([index, line]);
    else if (kind === "insert") moved.push([index + count, line]);
    else if (index >= first + count) moved.push([index - count, line]);
  }
  lines.clear();
  for (const [index, line] of moved) lines.set(index, line);
}

function moveFeatures(sheet: SheetModel, shift: CellShift, move: (area: Area) => Area[]): void {
  sheet.merges = sheet.merges.flatMap(move);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    move(link.area).map((area) => ({ ...link, area }))
  );
  for (const feature of [...sheet.validations, ...sheet.conditionalFormats])
    feature.areas = feature.areas.flatMap(move);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
  moveComments(sheet, move);
  moveTables(sheet, shift);
  movePrintAreas(sheet, move);
  if (sheet.autoFilter !== null) {
    const { area: before, filters } = sheet.autoFilter;
    const [area] = move(before);
    sheet.autoFilter =
      area === undefined ? null : { area, filters: moveFilters(filters, before, area, move) };
  }
}

/** Filters stay with their columns. */
function moveFilters(
  filters: AutoFilterModel["filters"],
  before: Area,
  after: Area,
  move: (area: Area) => Area[]
): AutoFilterModel["filters"] {
  const moved = [...filters].flatMap(([index, criteria]) =>
    move({ ...before, column: before.column + index, columnCount: 1 }).map(
      ({ column }) => [column - after.column, criteria] as const
    )
  );
  return new Map(moved);
}

/** Comments keep their objects. */
function moveComments(sheet: SheetModel, move: (area: Area) => Area[]): void {
  for (const comment of [...sheet.comments]) {
    const [area] = move({ ...comment.cell, rowCount: 1, columnCount: 1 });
    if (area === undefined) sheet.comments.splice(sheet.comments.indexOf(comment), 1);
    else comment.cell = { row: area.row, column: area.column };
  }
}

/** Tables keep their objects; columns that were inserted or deleted change the list of columns. */
function moveTables(sheet: SheetModel, shift: CellShift): void {
  for (const table of [...sheet.tables]) {
    const moved = shiftArea(table.area, shift);
    if (moved === null) sheet.tables.splice(sheet.tables.indexOf(table), 1);
    else {
      if (shift.along === "columns" && movesWith(table.area, shift)) moveColumns(table, shift);
      table.filters = moveFilters(table.filters, table.area, moved, moverOf(shift));
      table.area = moved;
    }
  }
}

function moveColumns(table: SheetModel["tables"][number], { area, kind }: CellShift): void {
  const at = area.column - table.area.column;
  if (kind === "delete") {
    const first = Math.max(0, at);
    const end = Math.min(table.columns.length, at + area.columnCount);
    if (end > first) table.columns.splice(first, end - first);
    return;
  }
  if (at <= 0 || area.column > lastColumn(table.area)) return;
  const nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  for (let step = 0; step < area.columnCount; step++) {
    table.columns.splice(at + step, 0, { id: nextId + step, name: `Column${nextId + step}` });
  }
}

function movePrintAreas(sheet: SheetModel, move: (area: Area) => Area[]): void {
  const { pageLayout } = sheet;
  const rowOf = (row: number): number[] =>
    move({ row, column: 0, rowCount: 1, columnCount: COLUMN_LIMIT }).map((area) => area.row);
  const columnOf = (column: number): number[] =>
    move({ row: 0, column, rowCount: ROW_LIMIT, columnCount: 1 }).map((area) => area.column);
  pageLayout.horizontalPageBreaks = pageLayout.horizontalPageBreaks.flatMap(rowOf);
  pageLayout.verticalPageBreaks = pageLayout.verticalPageBreaks.flatMap(columnOf);
  pageLayout.printAreas = pageLayout.printAreas.flatMap(move);
  pageLayout.titleRows =
    pageLayout.titleRows === null ? null : (move(pageLayout.titleRows)[0] ?? null);
  pageLayout.titleColumns =
    pageLayout.titleColumns === null ? null : (move(pageLayout.titleColumns)[0] ?? null);
}

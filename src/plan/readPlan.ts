import type { Unit } from "./figure";
import { findSegments } from "./findSegments";
import type { SheetSegments } from "./findSegments";
import type { FoundTable } from "./foundTable";
import { SheetGrid } from "./grid";
import { columnsOf } from "./headerRow";
import type { NotUnderstood, Plan, TableKind, Text } from "./plan";
import { readAmountTable } from "./readAmounts";
import type { Reading } from "./readAmounts";
import { readCouncilGoals } from "./readCouncilGoals";
import { readGoals } from "./readGoals";
import { readHead } from "./readHead";
import { readPeriods, readPoints } from "./readProgramme";
import { readAdjustments, readTransfers } from "./readTransfers";
import { recogniseTable } from "./recognise";
import type { WorkbookSnapshot } from "./snapshot";
import { findUnit, isMoney } from "./unit";

interface SheetReading extends SheetSegments {
  readonly grid: SheetGrid;
  readonly aside: readonly Text[];
  readonly tables: readonly FoundTable[];
}

const MAX_UNIT_LINE_LENGTH = 80;

/**
 * Recognises a plan in a workbook. Never throws, whatever the cells hold: what was looked at and not understood stands
 * in `notUnderstood`. Sheets, tables and rows keep the order of the workbook.
 */
export function readPlan(snapshot: WorkbookSnapshot): Plan {
  const sheets = snapshot.sheets.map(readSheet);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const texts = sheets.flatMap(({ aside }) => aside);
  const head = readHead(
    texts,
    sheets.map(({ grid }) => grid)
  );
  const content = readContent(tables, head.year);
  return { ...head, tables: tables.map(({ plan }) => plan), texts, ...content };
}

function readSheet(snapshot: WorkbookSnapshot["sheets"][number]): SheetReading {
  const grid = new SheetGrid(snapshot);
  const found = findSegments(grid);
  const aside = asideTexts(grid, found);
  const unit = sheetUnit(aside);
  return {
    ...found,
    grid,
    aside,
    tables: found.segments.map((segment) => recogniseTable(segment, unit)),
  };
}

/** Words outside the tables, with the lines right above them. */
function asideTexts(grid: SheetGrid, { segments, loose }: SheetSegments): readonly Text[] {
  const titles = segments.flatMap((segment) => segment.titles);
  const texts = loose.flatMap((area) =>
    Array.from({ length: area.rowCount }, (_, index) => area.row + index).flatMap((row) =>
      columnsOf(area).flatMap((column) => grid.text(row, column) ?? [])
    )
  );
  return [...texts, ...titles].sort(
    (left, right) => left.cell.row - right.cell.row || left.cell.column - right.cell.column
  );
}

function sheetUnit(aside: readonly Text[]): Unit | undefined {
  const lines = aside.filter(({ value }) => value.length <= MAX_UNIT_LINE_LENGTH);
  return lines
    .map(({ value }) => findUnit(value))
    .find((unit) => unit !== undefined && isMoney(unit));
}

function readContent(
  tables: readonly FoundTable[],
  year: number | undefined
): Omit<Plan, "tables"> {
  const notUnderstood: NotUnderstood[] = tables.flatMap(unknownTable);
  const take = <T>({ items, faults }: Reading<T>): readonly T[] => {
    notUnderstood.push(...faults);
    return items;
  };
  const all = <T>(kind: TableKind, read: (table: FoundTable) => Reading<T>): readonly T[] =>
    tables.filter(({ plan }) => plan.kind === kind).flatMap((table) => take(read(table)));
  const goals = take(readGoals(tables));
  return {
    budgets: all("budget", (table) => readAmountTable(table, year)),
    ofWhich: all("ofWhich", (table) => readAmountTable(table, year)),
    changes: all("change", (table) => readAmountTable(table, year)),
    adjustments: all("adjustment", readAdjustments),
    transfers: all("transfers", readTransfers),
    councilGoals: all("councilGoals", (table) => readCouncilGoals(table, goals)),
    goals,
    points: all("points", (table) => readPoints(table, goals)),
    periods: all("timetable", readPeriods),
    notUnderstood,
  };
}

/** Cells that merely stand together are no riddle: headers that are known, or a table of Excel's own, are. */
function unknownTable({ plan, rows, columns, isExcelTable }: FoundTable): NotUnderstood[] {
  const isTableLike = isExcelTable || columns.filter(({ role }) => role !== "unknown").length >= 2;
  if (rows.length === 0) return [{ area: plan.area, reason: "emptyTable", text: plan.name }];
  return plan.kind === "unknown" && isTableLike
    ? [{ area: plan.area, reason: "noKind", text: plan.name }]
    : [];
}

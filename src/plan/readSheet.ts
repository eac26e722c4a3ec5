import { findSegments } from "./findSegments";
import type { SheetSegments } from "./findSegments";
import type { FoundTable } from "./foundTable";
import { SheetGrid } from "./grid";
import { columnsOf } from "./headerRow";
import type { NotUnderstood, Text } from "./plan";
import { recogniseTable } from "./recognise";
import { looseFaults } from "./riddles";
import type { Segment } from "./segments";
import type { SheetSnapshot } from "./snapshot";
import { unitsAround, unitOfTitles } from "./sheetUnit";

/** What stands on one sheet. */
export interface SheetReading {
  readonly grid: SheetGrid;
  readonly tables: readonly FoundTable[];
  /** Words outside the tables in reading order, with the lines right above the tables. */
  readonly aside: readonly Text[];
  /** Amounts that stand outside all tables. */
  readonly faults: readonly NotUnderstood[];
}

const MAX_NOTE_COLUMNS = 3;
const MAX_NOTE_ROWS = 50;

/** Finds the tables of a sheet and the words around them. */
export function readSheet(snapshot: SheetSnapshot): SheetReading {
  const grid = new SheetGrid(snapshot);
  const found = findSegments(grid);
  const tables = recogniseTables(found.segments, asideTexts(grid, found, []));
  const notes = found.segments.filter((segment, index) => isNotes(segment, tables[index]));
  const faults = found.loose.flatMap((area) => looseFaults(grid, area));
  return { grid, aside: asideTexts(grid, found, notes), tables, faults };
}

/** A table without unit or title of its own has those of the tables above it, where there is only one. */
function recogniseTables(
  segments: readonly Segment[],
  aside: readonly Text[]
): readonly FoundTable[] {
  const units = unitsAround(aside, segments);
  const names = new Set<string>();
  return segments.map((segment, index) => {
    const [name, other] = names;
    const only = other === undefined ? name : undefined;
    const table = recogniseTable(segment, unitOfTitles(segment) ?? units[index], only);
    names.add(table.plan.name);
    return table;
  });
}

/** A few cells side by side without a header that are no table, such as "Diarienummer" and a number, are words. */
function isNotes({ area, hasHeader, excelName }: Segment, table: FoundTable | undefined): boolean {
  const isSmall = area.columnCount <= MAX_NOTE_COLUMNS && area.rowCount <= MAX_NOTE_ROWS;
  return isSmall && !hasHeader && excelName === undefined && table?.plan.kind === "unknown";
}

function asideTexts(
  grid: SheetGrid,
  { segments, loose }: SheetSegments,
  notes: readonly Segment[]
): readonly Text[] {
  const titles = segments.flatMap((segment) => segment.titles);
  const texts = [...loose, ...notes.map(({ area }) => area)].flatMap((area) =>
    Array.from({ length: area.rowCount }, (_, index) => area.row + index).flatMap((row) =>
      columnsOf(area).flatMap((column) => grid.text(row, column) ?? [])
    )
  );
  const byCell = new Map(
    [...texts, ...titles].map((text) => [`${text.cell.row} ${text.cell.column}`, text])
  );
  return [...byCell.values()].sort(inReadingOrder);
}

function inReadingOrder(left: Text, right: Text): number {
  return left.cell.row - right.cell.row || left.cell.column - right.cell.column;
}

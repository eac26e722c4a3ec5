import type { Unit } from "./figure";
import { findSegments } from "./findSegments";
import type { SheetSegments } from "./findSegments";
import type { FoundTable } from "./foundTable";
import { SheetGrid } from "./grid";
import { columnsOf } from "./headerRow";
import type { Text } from "./plan";
import { recogniseTable } from "./recognise";
import type { SheetSnapshot } from "./snapshot";
import { findMoneyUnit } from "./unit";

/** What stands on one sheet. */
export interface SheetReading {
  readonly grid: SheetGrid;
  readonly tables: readonly FoundTable[];
  /** Words outside the tables in reading order, with the lines right above the tables. */
  readonly aside: readonly Text[];
}

const MAX_UNIT_LINE_LENGTH = 80;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** Finds the tables of a sheet and the words around them. */
export function readSheet(snapshot: SheetSnapshot): SheetReading {
  const grid = new SheetGrid(snapshot);
  const found = findSegments(grid);
  const aside = asideTexts(grid, found);
  const unit = sheetUnit(aside);
  return {
    grid,
    aside,
    tables: found.segments.map((segment) => recogniseTable(segment, unit)),
  };
}

function asideTexts(grid: SheetGrid, { segments, loose }: SheetSegments): readonly Text[] {
  const titles = segments.flatMap((segment) => segment.titles);
  const texts = loose.flatMap((area) =>
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

/** The unit that a line without figures says for the whole sheet: "Belopp i tkr", "Budget 2024 (mnkr)". */
function sheetUnit(aside: readonly Text[]): Unit | undefined {
  const lines = aside.map(({ value }) => value.replace(YEAR, ""));
  const unitLines = lines.filter(
    (line) => line.length <= MAX_UNIT_LINE_LENGTH && !/\d/u.test(line)
  );
  return unitLines.map(findMoneyUnit).find(Boolean);
}

import type { AreaAddress } from "../plan/address";

/** Where a range of cells lies on its sheet. */
export type Place = Omit<AreaAddress, "sheet">;

/** The parts of a sheet that hold something, from top to bottom. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly bands: readonly Place[];
  /** What lies too far from the rest to be read with it. */
  readonly unread: readonly AreaAddress[];
}

export const placeMembers = "rowIndex,columnIndex,rowCount,columnCount";
/** A sheet of more cells than this may be almost empty: a word in its last row makes a million rows used. */
const CELLS_OF_A_LARGE_SHEET = 1_500_000;
const BANDS_OF_A_LARGE_SHEET = 64;
/** The smallest rectangle around all that is read of a sheet may not hold more cells. */
const MOST_CELLS_OF_A_SHEET = 10_000_000;

/** Finds what is used of every sheet, in one sync, or two where a sheet is so large that parts of it may be empty. */
export async function findUsedBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<readonly UsedSheet[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRange(true).load(placeMembers));
  await context.sync();
  const parts = ranges.map((range, index) => partsOf(range, sheets[index]));
  if (parts.some((own) => own.length > 0)) await context.sync();
  return sheets.flatMap((sheet, index) => {
    const range = ranges[index];
    if (range === undefined) return [];
    const found = (parts[index] ?? []).filter((part) => !part.isNullObject);
    return [{ sheet, range, ...withinReach(sheet.name, found.length > 0 ? found : [range]) }];
  });
}

/** Asks of every band of a large sheet what is used of it. */
function partsOf(used: Excel.Range, sheet: Excel.Worksheet | undefined): readonly Excel.Range[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  if (sheet === undefined || rowCount * columnCount <= CELLS_OF_A_LARGE_SHEET) return [];
  const height = Math.ceil(rowCount / BANDS_OF_A_LARGE_SHEET);
  const count = Math.ceil(rowCount / height);
  return Array.from({ length: count }, (_, index) => {
    const rows = Math.min(height, rowCount - index * height);
    return sheet
      .getRangeByIndexes(rowIndex + index * height, columnIndex, rows, columnCount)
      .getUsedRangeOrNullObject(true)
      .load(placeMembers);
  });
}

/** Keeps parts, from the top, as long as a rectangle around them is of a size that can be read. */
function withinReach(
  sheet: string,
  ranges: readonly Excel.Range[]
): Pick<UsedSheet, "bands" | "unread"> {
  const bands: Place[] = [];
  const unread: AreaAddress[] = [];
  let around: Place | undefined;
  for (const { rowIndex: row, columnIndex: column, rowCount, columnCount } of ranges) {
    const place = { row, column, rowCount, columnCount };
    const wider = around === undefined ? place : placeAround(around, place);
    if (around !== undefined && wider.rowCount * wider.columnCount > MOST_CELLS_OF_A_SHEET) {
      unread.push({ sheet, ...place });
    } else {
      bands.push(place);
      around = wider;
    }
  }
  return { bands, unread };
}

/** The smallest rectangle around two others. */
function placeAround(one: Place, other: Place): Place {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const endRow = Math.max(one.row + one.rowCount, other.row + other.rowCount);
  const endColumn = Math.max(one.column + one.columnCount, other.column + other.columnCount);
  return { row, column, rowCount: endRow - row, columnCount: endColumn - column };
}

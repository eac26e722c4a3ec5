import { askForLooks, type LooksToCome } from "./looks";
import { placeMembers, type Place } from "./usedBands";
import { isOfKind } from "./workbookError";

/** A part of a sheet that is to be read. */
export interface WantedCells {
  readonly sheet: Excel.Worksheet;
  readonly place: Place;
  /** The used range of the sheet, whose looks are to be read with its first cells. */
  readonly used?: Excel.Range;
}

/** Cells that were read. */
export interface Block {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly looks?: LooksToCome;
}

/** A web answer may hold 5 MB; what is measured here is somewhat less than what is sent. */
const WANTED_BYTES = 3_500_000;
const CELLS_OF_THE_FIRST_ANSWER = 50_000;
/** Looks are no more than those of three columns and a thousand rows, and some fifty bytes each. */
const CELLS_LIKE_LOOKS = 4000;

/** Excel gives no more cells of a range. */
const MOST_CELLS = 4_000_000;

/**
 * Reads cells in as few syncs as the size of an answer allows. How many cells fit is learnt from each answer; when one is
 * refused as too large, half as many are asked for.
 *
 * @param members what to load of every range, with its place
 */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly WantedCells[],
  members: string,
  cells = Math.min(CELLS_OF_THE_FIRST_ANSWER, countCells(wanted) / 2)
): Promise<readonly Block[]> {
  if (wanted.length === 0) return [];
  const { now, later } = takeCells(wanted, cells);
  const blocks = now.map((one) => ask(one, members));
  try {
    await context.sync();
  } catch (error) {
    if (!isOfKind(error, "payloadTooLarge") || isOneRow(now)) throw error;
    return readBlocks(context, wanted, members, countCells(now) / 2);
  }
  const fitting = (countCells(now) * WANTED_BYTES) / bytesOf(blocks);
  return [...blocks, ...(await readBlocks(context, later, members, Math.min(fitting, MOST_CELLS)))];
}

interface Portion {
  readonly now: readonly WantedCells[];
  readonly later: readonly WantedCells[];
}

/** Takes whole rows from the beginning, at least one, until there are so many cells. */
function takeCells(wanted: readonly WantedCells[], cells: number): Portion {
  const now: WantedCells[] = [];
  let left = cells;
  for (const [index, one] of wanted.entries()) {
    const { place } = one;
    if (one.used !== undefined) left -= CELLS_LIKE_LOOKS;
    const fitting = Math.floor(left / place.columnCount);
    if (fitting < 1 && now.length > 0) return { now, later: wanted.slice(index) };
    const rowCount = Math.min(place.rowCount, Math.max(1, fitting));
    now.push({ ...one, place: { ...place, rowCount } });
    if (rowCount < place.rowCount)
      return { now, later: [rowsBelow(one, rowCount), ...wanted.slice(index + 1)] };
    left -= rowCount * place.columnCount;
  }
  return { now, later: [] };
}

function rowsBelow({ sheet, place }: WantedCells, taken: number): WantedCells {
  const { row, rowCount } = place;
  return { sheet, place: { ...place, row: row + taken, rowCount: rowCount - taken } };
}

function ask({ sheet, place, used }: WantedCells, members: string): Block {
  const { row, column, rowCount, columnCount } = place;
  const range = sheet
    .getRangeByIndexes(row, column, rowCount, columnCount)
    .load(`${placeMembers},${members}`);
  return { sheet, range, ...(used !== undefined && { looks: askForLooks(used) }) };
}

function countCells(wanted: readonly WantedCells[]): number {
  return wanted.reduce((sum, { place }) => sum + place.rowCount * place.columnCount, 0);
}

function isOneRow([first, second]: readonly WantedCells[]): boolean {
  return second === undefined && first?.place.rowCount === 1;
}

/** About what the cells took in the answer: their characters, and three for the marks around each. */
function bytesOf(blocks: readonly Block[]): number {
  let bytes = 1;
  for (const { range } of blocks)
    for (const grid of [range.values, range.text, range.formulas, range.numberFormat])
      for (const row of grid as unknown[][])
        for (const cell of row) bytes += String(cell).length + 3;
  return bytes;
}

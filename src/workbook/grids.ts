import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import { readBlocks } from "./gridBlocks";
import { askForLooks, looksOf, type LooksToCome } from "./looks";
import { CELLS_BETWEEN_PAUSES, Pauses } from "./pauses";
import { findUsedBands, placeMembers } from "./usedBands";
import { isOfKind } from "./workbookError";

/** The cells of a sheet, as a snapshot holds them. */
export type Grids = Pick<
  SheetSnapshot,
  | ("row" | "column" | "values" | "text" | "formulas" | "numberFormats")
  | ("bold" | "indent" | "merges" | "unread")
>;

const cellMembers = "values,text,formulas,numberFormat";

export const emptyGrids: Grids = {
  ...{ row: 0, column: 0, values: [], text: [], formulas: [] },
  ...{ numberFormats: [], bold: [], indent: [], merges: [] },
};

/**
 * Reads the used range of every sheet in one sync, or in blocks when that is more than an answer or a range may hold.
 *
 * @param askForMore Queues what the caller wants from the same sync. Called again where the first answer was refused.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  askForMore: () => void = () => undefined
): Promise<readonly Grids[]> {
  askForMore();
  const ranges = sheets.map((sheet) =>
    sheet.getUsedRange(true).load(`${placeMembers},${cellMembers}`)
  );
  const looks = ranges.map(askForLooks);
  try {
    await context.sync();
  } catch (error) {
    if (!isOfKind(error, "payloadTooLarge")) throw error;
    askForMore();
    return readInBlocks(context, sheets);
  }
  if (!ranges.every(holdsCells)) return readInBlocks(context, sheets);
  const pauses = new Pauses();
  const grids: Grids[] = [];
  for (const [index, range] of ranges.entries())
    grids.push(await gridsOf(sheets[index]?.name ?? "", [range], looks[index], pauses));
  return grids;
}

/** Excel answers `null` instead of the cells of a range with more than five million. */
function holdsCells(range: Excel.Range): boolean {
  return Array.isArray(range.values);
}

/** Finds in one sync where the sheets hold cells, in one more where very large ones do, and reads that in blocks. */
async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<readonly Grids[]> {
  const used = await findUsedBands(context, sheets);
  const wanted = used.flatMap(({ sheet, range, bands }) =>
    bands.map((place, index) => ({ sheet, place, ...(index === 0 && { used: range }) }))
  );
  const blocks = await readBlocks(context, wanted, cellMembers);
  const pauses = new Pauses();
  const grids: Grids[] = [];
  for (const { sheet, unread } of used) {
    const own = blocks.filter((block) => block.sheet === sheet);
    const looks = own.find((block) => block.looks !== undefined)?.looks;
    const ranges = own.map((block) => block.range);
    const read = await gridsOf(sheet.name, ranges, looks, pauses);
    grids.push({ ...read, ...(unread.length > 0 && { unread }) });
  }
  return grids;
}

async function gridsOf(
  sheet: string,
  ranges: readonly Excel.Range[],
  looks: LooksToCome | undefined,
  pauses: Pauses
): Promise<Grids> {
  const [first] = ranges;
  if (first === undefined) return emptyGrids;
  const parts = ranges.flatMap(partsOf);
  const join = <T>(rowsOf: (part: Part) => readonly (readonly T[])[], blank: T) =>
    joinRows(parts, rowsOf, blank, pauses);
  const values = await join(contentsOf, null);
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === null) return emptyGrids;
  return {
    row: first.rowIndex,
    column: Math.min(...ranges.map((range) => range.columnIndex)),
    values,
    text: await join((part) => part.text, ""),
    formulas: await join(formulasOf, ""),
    numberFormats: await join(formatsOf, "General"),
    ...looksOf(sheet, values, looks),
  };
}

/** Rows of a range that are made ready without a pause. */
type Part = Pick<
  Excel.Range,
  "rowIndex" | "columnIndex" | "columnCount" | "values" | "text" | "formulas" | "numberFormat"
>;

function partsOf(range: Excel.Range): Part[] {
  const { rowIndex, rowCount, columnIndex, columnCount } = range;
  const { values, text, formulas, numberFormat } = range;
  const height = Math.ceil(CELLS_BETWEEN_PAUSES / columnCount);
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
    const from = index * height;
    const rows = <T>(grid: readonly T[]): T[] => grid.slice(from, from + height);
    return {
      ...{ rowIndex: rowIndex + from, columnIndex, columnCount },
      ...{ values: rows(values), text: rows(text) },
      ...{ formulas: rows(formulas), numberFormat: rows(numberFormat) },
    };
  });
}

/** The rows of parts that lie below one another, filled up to a rectangle; the rows between them are one and the same. */
async function joinRows<T>(
  ranges: readonly Part[],
  rowsOf: (part: Part) => readonly (readonly T[])[],
  blank: T,
  pauses: Pauses
): Promise<readonly (readonly T[])[]> {
  const top = Math.min(...ranges.map((range) => range.rowIndex));
  const left = Math.min(...ranges.map((range) => range.columnIndex));
  const end = Math.max(...ranges.map((range) => range.columnIndex + range.columnCount));
  const blanks = (count: number): readonly T[] => Array.from({ length: count }, () => blank);
  const blankRow = blanks(end - left);
  const rows: (readonly T[])[] = [];
  for (const range of ranges) {
    await pauses.before(range.values.length * range.columnCount);
    while (rows.length < range.rowIndex - top) rows.push(blankRow);
    const before = blanks(range.columnIndex - left);
    const after = blanks(end - range.columnIndex - range.columnCount);
    for (const row of rowsOf(range)) {
      const whole = before.length + after.length === 0 ? row : [...before, ...row, ...after];
      const above = rows.at(-1);
      // Rows without formulas or with the same formats are one: snapshots are copied to another thread.
      rows.push(above?.every((cell, place) => cell === whole[place]) === true ? above : whole);
    }
  }
  return rows;
}

function contentsOf(range: Part): CellContent[][] {
  return range.values.map((row) => row.map((value: unknown) => contentOf(value)));
}

function contentOf(value: unknown): CellContent {
  if (value === "" || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

function formatsOf(range: Part): string[][] {
  return range.numberFormat.map((row) => row.map(String));
}

/** A cell without formula gives its value as formula, also when the value is text that begins with "=". */
function formulasOf({ formulas, values }: Part): string[][] {
  return formulas.map((row, down) =>
    row.map((formula: unknown, right) => {
      const isFormula =
        typeof formula === "string" && formula.startsWith("=") && formula !== values[down]?.[right];
      return isFormula ? formula : "";
    })
  );
}

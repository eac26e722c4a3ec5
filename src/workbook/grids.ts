import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import { readBlocks } from "./gridBlocks";
import { askForLooks, looksOf, type LooksToCome } from "./looks";
import { findUsedBands, placeMembers } from "./usedBands";
import { isTooLarge } from "./workbookError";

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
    if (!isTooLarge(error)) throw error;
    askForMore();
    return readInBlocks(context, sheets);
  }
  if (!ranges.every(holdsCells)) return readInBlocks(context, sheets);
  return ranges.map((range, index) => gridsOf(sheets[index]?.name ?? "", [range], looks[index]));
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
  return used.map(({ sheet, unread }) => {
    const own = blocks.filter((block) => block.sheet === sheet);
    const looks = own.find((block) => block.looks !== undefined)?.looks;
    const ranges = own.map((block) => block.range);
    return { ...gridsOf(sheet.name, ranges, looks), ...(unread.length > 0 && { unread }) };
  });
}

function gridsOf(
  sheet: string,
  ranges: readonly Excel.Range[],
  looks: LooksToCome | undefined
): Grids {
  const [first] = ranges;
  if (first === undefined) return emptyGrids;
  const values = joinRows(ranges, contentsOf, null);
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === null) return emptyGrids;
  return {
    row: first.rowIndex,
    column: Math.min(...ranges.map((range) => range.columnIndex)),
    values,
    text: joinRows(ranges, (range) => range.text, ""),
    formulas: joinRows(ranges, formulasOf, ""),
    numberFormats: joinRows(ranges, formatsOf, "General"),
    ...looksOf(sheet, values, looks),
  };
}

/** The rows of ranges that lie below one another, filled up to a rectangle; the rows between them are one and the same. */
function joinRows<T>(
  ranges: readonly Excel.Range[],
  rowsOf: (range: Excel.Range) => readonly (readonly T[])[],
  blank: T
): readonly (readonly T[])[] {
  const top = Math.min(...ranges.map((range) => range.rowIndex));
  const left = Math.min(...ranges.map((range) => range.columnIndex));
  const end = Math.max(...ranges.map((range) => range.columnIndex + range.columnCount));
  const blanks = (count: number): readonly T[] => Array.from({ length: count }, () => blank);
  const blankRow = blanks(end - left);
  const rows: (readonly T[])[] = [];
  for (const range of ranges) {
    while (rows.length < range.rowIndex - top) rows.push(blankRow);
    const before = blanks(range.columnIndex - left);
    const after = blanks(end - range.columnIndex - range.columnCount);
    for (const row of rowsOf(range))
      rows.push(before.length + after.length === 0 ? row : [...before, ...row, ...after]);
  }
  return rows;
}

function contentsOf(range: Excel.Range): CellContent[][] {
  return range.values.map((row) => row.map((value: unknown) => contentOf(value)));
}

function contentOf(value: unknown): CellContent {
  if (value === "" || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

function formatsOf(range: Excel.Range): string[][] {
  return range.numberFormat.map((row) => row.map(String));
}

/** A cell without formula gives its value as formula, also when the value is text that begins with "=". */
function formulasOf({ formulas, values }: Excel.Range): string[][] {
  return formulas.map((row, down) =>
    row.map((formula: unknown, right) => {
      const isFormula =
        typeof formula === "string" && formula.startsWith("=") && formula !== values[down]?.[right];
      return isFormula ? formula : "";
    })
  );
}

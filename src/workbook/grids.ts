import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import { askForLooks, looksOf, type LooksToCome } from "./looks";
import { WorkbookError, asWorkbookError } from "./workbookError";

/** The cells of a sheet, as a snapshot holds them. */
export type Grids = Pick<
  SheetSnapshot,
  "row" | "column" | "values" | "text" | "formulas" | "numberFormats" | "bold" | "indent" | "merges"
>;

const cellMembers = "values,text,formulas,numberFormat";
const placeMembers = "rowIndex,columnIndex,rowCount,columnCount";
/** Four properties of a cell take some tens of bytes each; a web answer may hold 5 MB. */
const CELLS_OF_A_BLOCK = 20_000;

export const emptyGrids: Grids = {
  ...{ row: 0, column: 0, values: [], text: [], formulas: [] },
  ...{ numberFormats: [], bold: [], indent: [], merges: [] },
};

/**
 * Reads the used range of every sheet in one sync, or block by block when that is more than an answer may hold.
 * Ranges that the caller has loaded are filled by the same sync.
 */
export async function readGrids(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<readonly Grids[]> {
  const ranges = sheets.map((sheet) =>
    sheet.getUsedRange(true).load(`${placeMembers},${cellMembers}`)
  );
  const looks = ranges.map(askForLooks);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(asWorkbookError(error))) throw error;
    return readInBlocks(context, sheets);
  }
  return ranges.map((range, index) => gridsOf(sheets[index]?.name ?? "", [range], looks[index]));
}

function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError && error.kind === "payloadTooLarge";
}

async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<readonly Grids[]> {
  const places = sheets.map((sheet) => sheet.getUsedRange(true).load(placeMembers));
  const looks = places.map(askForLooks);
  await context.sync();
  const blocks = places.map((place) => blocksOf(place));
  await readEach(context, blocks.flat());
  return blocks.map((own, index) => gridsOf(sheets[index]?.name ?? "", own, looks[index]));
}

/** Cuts a range into blocks of whole rows. */
function blocksOf(range: Excel.Range): Excel.Range[] {
  const { rowCount, columnCount } = range;
  const height = Math.max(1, Math.floor(CELLS_OF_A_BLOCK / columnCount));
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, index) => {
    const first = index * height;
    const rows = Math.min(height, rowCount - first);
    return range.getCell(first, 0).getResizedRange(rows - 1, columnCount - 1);
  });
}

async function readEach(
  context: Excel.RequestContext,
  blocks: readonly Excel.Range[]
): Promise<void> {
  const [block, ...rest] = blocks;
  if (block === undefined) return;
  block.load(`${placeMembers},${cellMembers}`);
  await context.sync();
  await readEach(context, rest);
}

function gridsOf(
  sheet: string,
  blocks: readonly Excel.Range[],
  looks: LooksToCome | undefined
): Grids {
  const [first] = blocks;
  if (first === undefined) return emptyGrids;
  const values = blocks.flatMap((block) => contentsOf(block));
  if (values.length === 1 && values[0]?.length === 1 && values[0][0] === null) return emptyGrids;
  return {
    ...{ row: first.rowIndex, column: first.columnIndex, values },
    text: blocks.flatMap((block) => block.text),
    formulas: blocks.flatMap(formulasOf),
    numberFormats: blocks.flatMap((block) => block.numberFormat.map((row) => row.map(String))),
    ...looksOf(sheet, values, looks),
  };
}

function contentsOf(block: Excel.Range): CellContent[][] {
  return block.values.map((row) => row.map((value: unknown) => contentOf(value)));
}

function contentOf(value: unknown): CellContent {
  if (value === "" || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

/** A cell without formula gives its value as formula, also when the value is text that begins with "=". */
function formulasOf(block: Excel.Range): string[][] {
  return block.formulas.map((row, down) =>
    row.map((formula: unknown, right) => {
      const isFormula =
        typeof formula === "string" &&
        formula.startsWith("=") &&
        formula !== block.values[down]?.[right];
      return isFormula ? formula : "";
    })
  );
}

import type { CellAddress } from "../plan/address";
import type { CellContent, SheetSnapshot, TableSnapshot } from "../plan/snapshot";

/** What a cell of the sheet holds, its formula if it has one; `null` outside what was read. */
export function contentAt(
  sheet: SheetSnapshot,
  cell: Pick<CellAddress, "row" | "column">
): CellContent {
  const [down, right] = [cell.row - sheet.row, cell.column - sheet.column];
  const formula = sheet.formulas[down]?.[right] ?? "";
  return formula === "" ? (sheet.values[down]?.[right] ?? null) : formula;
}

/** The only cell whose content fits, or none when several do. */
export function findContent(
  sheet: SheetSnapshot,
  fits: (content: CellContent) => boolean
): CellAddress | undefined {
  const found = sheet.values.flatMap((values, down) =>
    values.flatMap((content, right): CellAddress[] => {
      if (content === null || !fits(content)) return [];
      return [{ sheet: sheet.name, row: sheet.row + down, column: sheet.column + right }];
    })
  );
  return found.length === 1 ? found[0] : undefined;
}

/** A table of a generated sheet as it stands now, with the words of its header and of its first column. */
export interface StandingTable {
  readonly table: TableSnapshot;
  readonly headers: readonly string[];
  /** Row by row with the header first. */
  readonly keys: readonly string[];
}

/** The table that was made with a name, wherever it stands now. */
export function standingTable(sheet: SheetSnapshot, name: string): StandingTable | undefined {
  const table = sheet.tables.find((one) => isNamed(one, name));
  if (table === undefined) return undefined;
  const { row, column, rowCount, columnCount } = table.area;
  return {
    table,
    headers: wordsOf(columnCount, (index) => contentAt(sheet, { row, column: column + index })),
    keys: wordsOf(rowCount, (index) => contentAt(sheet, { row: row + index, column })),
  };
}

/** True for the table that was made with a name. One whose name was taken then has a number after it. */
export function isNamed(table: Pick<TableSnapshot, "name">, name: string): boolean {
  return table.name.toLowerCase().replace(/_\d+$/, "") === name.toLowerCase();
}

function wordsOf(count: number, content: (index: number) => CellContent): string[] {
  return Array.from({ length: count }, (_, index) => String(content(index) ?? ""));
}

/** Where a word stands, from an index on, if it stands there once. */
export function onlyIndex(
  words: readonly string[],
  word: string,
  from: number
): number | undefined {
  const hits = words.flatMap((one, index) => (index >= from && one === word ? [index] : []));
  return hits.length === 1 ? hits[0] : undefined;
}

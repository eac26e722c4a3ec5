import type { AreaAddress } from "../plan/address";
import type { SheetSnapshot } from "../plan/snapshot";

/** How the cells of a sheet look, as far as reading needs to know. */
export type Looks = Pick<SheetSnapshot, "bold" | "indent" | "merges">;

/** A cell's look takes some fifty bytes: a sheet costs at most 150 kB, and labels stand to the left. */
const ROWS_WITH_LOOKS = 1000;
const COLUMNS_WITH_LOOKS = 3;
const wantedLooks = { format: { font: { bold: true }, indentLevel: true } } as const;

/** Looks that the next sync brings. */
export interface LooksToCome {
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly merged: Excel.RangeAreas;
}

/**
 * Asks for bold and indent in the first three columns and 1,000 rows of a used range, and for its merged areas.
 * Takes no sync of its own.
 */
export function askForLooks(used: Excel.Range): LooksToCome {
  const corner = used.getCell(0, 0).getResizedRange(ROWS_WITH_LOOKS - 1, COLUMNS_WITH_LOOKS - 1);
  return {
    cells: used.getIntersection(corner).getCellProperties(wantedLooks),
    merged: used
      .getMergedAreasOrNullObject()
      .load(
        "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"
      ),
  };
}

/** The looks of a grid of a size; cells that were not asked for are plain. Without looks all are. */
export function looksOf(
  sheet: string,
  grid: readonly (readonly unknown[])[],
  looks: LooksToCome | undefined
): Looks {
  const cells = looks?.cells.value ?? [];
  const formatAt = (row: number, column: number): Excel.CellPropertiesFormat | undefined =>
    cells[row]?.[column]?.format;
  const rowsOf = <T>(pick: (format: Excel.CellPropertiesFormat | undefined) => T): T[][] => {
    const plainRow = (grid[0] ?? []).map(() => pick(undefined));
    return grid.map((row, down) =>
      cells[down] === undefined ? plainRow : row.map((_, right) => pick(formatAt(down, right)))
    );
  };
  return {
    bold: rowsOf((format) => format?.font?.bold === true),
    indent: rowsOf((format) => format?.indentLevel ?? 0),
    merges: looks === undefined || looks.merged.isNullObject ? [] : mergesOf(sheet, looks.merged),
  };
}

function mergesOf(sheet: string, merged: Excel.RangeAreas): readonly AreaAddress[] {
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    ...{ sheet, row: rowIndex, column: columnIndex },
    ...{ rowCount, columnCount },
  }));
}

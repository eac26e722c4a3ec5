import type { AreaAddress, CellAddress } from "./address";
import { holdsCell } from "./address";
import type { SheetGrid } from "./grid";
import { columnsOf } from "./headerRow";
import type { TableSnapshot } from "./snapshot";
import type { StructuredReference, TableSection } from "./structuredReference";
import { plainSpaces } from "./unit";

/** Finds the cells that a formula in `cell` means with a structured reference; undefined where there are none. */
export type FindTableCells = (
  reference: StructuredReference,
  cell: CellAddress
) => AreaAddress | undefined;

interface PlacedTable {
  readonly grid: SheetGrid;
  readonly table: TableSnapshot;
}

type Rows = readonly [first: number, end: number];

/** Looks structured references up among the Excel tables of a workbook. */
export function tableCells(grids: readonly SheetGrid[]): FindTableCells {
  const all = grids.flatMap((grid) => grid.sheet.tables.map((table) => ({ grid, table })));
  const byName = new Map(all.map((placed) => [placed.table.name.toLowerCase(), placed]));
  return (reference, cell) => {
    const placed =
      reference.table === undefined
        ? all.find(({ table }) => holdsCell(table.area, cell))
        : byName.get(reference.table.toLowerCase());
    const rows = placed && rowsOf(placed.table, reference.sections, cell);
    const columns = placed && columnsIn(placed, reference.columns);
    if (placed === undefined || rows === undefined || columns === undefined) return undefined;
    const [row, end] = rows;
    if (end <= row) return undefined;
    const [column, last] = columns;
    const { sheet } = placed.table.area;
    return { sheet, row, column, rowCount: end - row, columnCount: last - column + 1 };
  };
}

function columnsIn(
  { grid, table: { area, hasHeaders } }: PlacedTable,
  names: StructuredReference["columns"]
): readonly [number, number] | undefined {
  if (names === undefined) return [area.column, area.column + area.columnCount - 1];
  if (!hasHeaders) return undefined;
  const found = names.map((name) => {
    const key = plainSpaces(name).toLowerCase();
    return columnsOf(area).find((column) => grid.words(area.row, column).toLowerCase() === key);
  });
  const [first, last] = found;
  if (first === undefined || last === undefined) return undefined;
  return [Math.min(first, last), Math.max(first, last)];
}

function rowsOf(
  table: TableSnapshot,
  sections: readonly TableSection[],
  { row }: CellAddress
): Rows | undefined {
  const { area, hasHeaders, hasTotals } = table;
  const end = area.row + area.rowCount;
  const data: Rows = [area.row + (hasHeaders ? 1 : 0), end - (hasTotals ? 1 : 0)];
  const rows: Readonly<Record<TableSection, Rows | undefined>> = {
    "#all": [area.row, end],
    "#data": data,
    "#headers": hasHeaders ? [area.row, area.row + 1] : undefined,
    "#totals": hasTotals ? [end - 1, end] : undefined,
    "#this row": row >= data[0] && row < data[1] ? [row, row + 1] : undefined,
  };
  const named = sections.map((section) => rows[section]);
  const known = named.filter((one) => one !== undefined);
  if (known.length < named.length) return undefined;
  if (known.length === 0) return data;
  return [Math.min(...known.map(([first]) => first)), Math.max(...known.map(([, last]) => last))];
}

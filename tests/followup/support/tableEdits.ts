import type { ExistingSheet } from "../../../src/followup/existing";
import type { SheetSnapshot, TableSnapshot } from "../../../src/plan/snapshot";

type Grid<T> = readonly (readonly T[])[];

/** The sheet's first table, which is that of the criteria. */
export function firstTable({ snapshot }: ExistingSheet): TableSnapshot {
  const [table] = snapshot.tables;
  if (table === undefined) throw new Error("No table");
  return table;
}

/** The sheet with two of the first table's columns in each other's place. */
export function withColumnsSwapped(
  sheet: ExistingSheet,
  one: number,
  other: number
): ExistingSheet {
  return withLines(sheet, <T>(line: readonly T[]) => {
    const [first, second] = [line[one], line[other]];
    if (first === undefined || second === undefined) return line;
    return line.with(one, second).with(other, first);
  });
}

/** The sheet with a person's own column in the first table; what stood there and beside it moves to the right. */
export function withOwnColumn(sheet: ExistingSheet, at: number, header: string): ExistingSheet {
  const { area } = firstTable(sheet);
  const wider = withLines(
    sheet,
    (line, empty) => line.toSpliced(at, 0, empty),
    (line, empty) => [...line, empty]
  );
  const { snapshot } = withTable(wider, { columnCount: area.columnCount + 1 });
  const values = snapshot.values.map((line, row) =>
    row === area.row ? line.with(at, header) : line
  );
  return { ...sheet, snapshot: { ...snapshot, values } };
}

/** The sheet with its first table a row longer, if the row below is free, or a row shorter, if it has several. */
export function resized(sheet: ExistingSheet, by: 1 | -1): ExistingSheet {
  const { area } = firstTable(sheet);
  const below = sheet.snapshot.values[area.row + area.rowCount];
  const isFree = below?.every((content) => content === null) ?? false;
  const fits = by === 1 ? isFree : area.rowCount > 2;
  return fits ? withTable(sheet, { rowCount: area.rowCount + by }) : sheet;
}

/** A person's copy of the sheet, as Excel makes it: the marks stay behind, tables get names with a number. */
export function copyOf({ snapshot }: ExistingSheet, name: string): ExistingSheet {
  const tables = snapshot.tables.map((table) => ({
    ...table,
    name: `${table.name}_1`,
    area: { ...table.area, sheet: name },
  }));
  return { snapshot: { ...snapshot, name, tables }, identityNames: [], isProtected: false };
}

function withTable(
  sheet: ExistingSheet,
  size: { readonly rowCount?: number; readonly columnCount?: number }
): ExistingSheet {
  const [first, ...others] = sheet.snapshot.tables;
  if (first === undefined) return sheet;
  const tables = [{ ...first, area: { ...first.area, ...size } }, ...others];
  return { ...sheet, snapshot: { ...sheet.snapshot, tables } };
}

type Edit = <T>(line: readonly T[], empty: T) => readonly T[];

/** The sheet with the lines of its first table, and the others, changed. */
function withLines(
  sheet: ExistingSheet,
  inTable: Edit,
  elsewhere: Edit = (line) => line
): ExistingSheet {
  const { area } = firstTable(sheet);
  const edited = <T>(grid: Grid<T>, empty: T) =>
    grid.map((line, row) =>
      (row >= area.row && row < area.row + area.rowCount ? inTable : elsewhere)(line, empty)
    );
  const { values, formulas } = sheet.snapshot;
  const snapshot: SheetSnapshot = {
    ...sheet.snapshot,
    values: edited<SheetSnapshot["values"][number][number]>(values, null),
    formulas: edited(formulas, ""),
  };
  return { ...sheet, snapshot };
}

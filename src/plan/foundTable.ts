import type { DecimalMarks } from "./decimalMark";
import type { Unit } from "./figure";
import type { SheetGrid } from "./grid";
import type { ColumnRole, PlanTable, TableColumn, TableKind, Text } from "./plan";

/** A column with what only the readers of rows need to know. */
export interface FoundColumn extends TableColumn {
  /** The kind of table that a column of words speaks for: it tells criteria from goal texts. */
  readonly topic?: TableKind;
  readonly year?: number;
  /** True where plain numbers are shares such as 0.57. */
  readonly fractions: boolean;
}

/** A recognised table with all that is needed to read its rows. */
export interface FoundTable {
  readonly plan: PlanTable;
  readonly grid: SheetGrid;
  readonly columns: readonly FoundColumn[];
  /** The columns as they are when the table is of another kind than was recognised. */
  readonly columnsFor: (kind: TableKind) => readonly FoundColumn[];
  /** Sheet rows that hold the table's content. */
  readonly rows: readonly number[];
  readonly isExcelTable: boolean;
  readonly titles: readonly Text[];
  readonly decimalMarks: DecimalMarks;
  /** Unit said above the table or on its sheet. */
  readonly unit?: Unit;
  /** Labels of the rows that a person called totals, as `headerKey` gives them; without it the reader decides. */
  readonly totals?: ReadonlySet<string>;
}

/** The first column with one of the roles, in the order in which the roles are given. */
export function columnOf(
  table: FoundTable,
  ...roles: readonly ColumnRole[]
): FoundColumn | undefined {
  for (const role of roles) {
    const found = table.columns.find((column) => column.role === role);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first column of words that speaks for a kind, such as the criteria of a table that also has goal texts. */
export function columnAbout(table: FoundTable, topic: TableKind): FoundColumn | undefined {
  return table.columns.find((column) => column.topic === topic);
}

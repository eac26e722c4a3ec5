import type { SheetSnapshot } from "../plan/snapshot";
import type { BlueprintTable, SheetBlueprint } from "./blueprint";
import type { CellChange, ChangeReason, TableGrowth } from "./changes";
import type { RowWords } from "./matchRows";
import type { PlanField } from "./planFields";
import type { WrittenRecord } from "./record";
import type { StandingTable } from "./sheetCells";

/** What a refresh would do to one table. */
export interface TableRefresh {
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
  readonly remarks: readonly ChangeReason[];
  /** What is recorded anew, by the id of the field. */
  readonly record: WrittenRecord;
  /** The same of the rows that are added, which stand on the sheet later than single cells. */
  readonly added: WrittenRecord;
  /** How many rows the plan and the record have, and how many of them are the same. */
  readonly rows: { readonly planned: number; readonly written: number; readonly same: number };
}

/** A row of the plan: its words and its cells. */
export interface PlanRow {
  readonly words: RowWords;
  readonly fields: readonly PlanField[];
}

/** Everything that is known of a table when it is refreshed. */
export interface Known {
  readonly blueprint: SheetBlueprint;
  readonly table: BlueprintTable;
  readonly sheet: SheetSnapshot;
  readonly written: WrittenRecord;
  readonly standing: StandingTable;
}

/** What is done to one row, or to one cell of it. */
export type Part = Partial<Pick<TableRefresh, "changes" | "remarks" | "record">>;

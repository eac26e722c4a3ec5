import type { AreaAddress, CellAddress } from "../plan/address";
import type { BlueprintValue, ListRange, SheetBlueprint, StyleName } from "./blueprint";

/** Why something is done or left, as a key of `locales` with its values. */
export interface ChangeReason {
  readonly key: `followup.change.${string}`;
  readonly values: Readonly<Record<string, string | number>>;
}

/** New content for one cell that the plan owns. */
export interface CellChange {
  readonly cell: CellAddress;
  readonly value: BlueprintValue;
  readonly style: StyleName;
  /** True for a cell that was left to be filled in and gets the look of what the plan says. */
  readonly restyle: boolean;
  /** True for a cell of a table: its row may need to be higher. */
  readonly fitRow: boolean;
}

/** Rows to add at the end of a table, by entire rows of the sheet so that what stands below moves down. */
export interface TableGrowth {
  readonly table: string;
  /** True for rows of a template: there is no table in Excel to make longer. */
  readonly isRegion: boolean;
  /** Where the table stands before it grows. */
  readonly area: AreaAddress;
  /** Number of rows at its end that stand there without content, and are filled first. */
  readonly empty: number;
  /** Number of the sheet's columns that are in use, those of other people's included. */
  readonly columns: number;
  readonly rows: readonly NewRow[];
}

/** A row that the plan has got: its cells and drop-downs by zero-based column of the sheet, its height in points. */
export interface NewRow {
  /** Looks of the cells that the add-in knows. */
  readonly styles: readonly { readonly column: number; readonly style: StyleName }[];
  readonly cells: readonly { readonly column: number; readonly value: BlueprintValue }[];
  readonly choices: readonly { readonly column: number; readonly list: ListRange }[];
  readonly height: number;
}

/** A section that the plan or the year has got since the sheet was made, to put below everything that stands there. */
export interface NewSection {
  /** What the section should be, with its rows where there is room for it. */
  readonly blueprint: SheetBlueprint;
  /** Columns of the sheet that are in use: those beyond get the section's widths. */
  readonly usedColumns: number;
  /** Columns that are printed once the section is there. */
  readonly printedColumns: number;
  /** Names of tables that an interruption has left of the section. */
  readonly leftTables: readonly string[];
  /** The record to store before the section is begun, so that one that was interrupted is known again. */
  readonly record: string;
}

/** A sheet to make. The blueprint is adapted to the workbook: its tables have free names, its lists are found. */
export interface CreateSheet {
  readonly kind: "create";
  readonly blueprint: SheetBlueprint;
  readonly sheet: string;
  /** Name of an unfinished sheet of ours to delete first. */
  readonly replaces?: string;
  /** Defined names of the sheet that are there already, pointing at nothing or at the sheet that is replaced. */
  readonly staleNames: readonly string[];
  /** Place among all sheets once everything is made, from zero. */
  readonly position: number;
  readonly reason: ChangeReason;
  readonly remarks: readonly ChangeReason[];
}

/** Cells from the plan to write on a sheet that is there. */
export interface RefreshSheet {
  readonly kind: "refresh";
  readonly blueprint: SheetBlueprint;
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
  readonly sections: readonly NewSection[];
  /** Merged cells to part, whose words then go on over the empty cells beside. */
  readonly merged?: readonly AreaAddress[];
  /** The record to store when single cells are written, before anything is added. */
  readonly changed: string;
  /** The record to store when all is written. */
  readonly record: string;
  /** True when the sheet is locked and has to be unlocked to be written on. */
  readonly isProtected: boolean;
  readonly reason: ChangeReason;
  readonly remarks: readonly ChangeReason[];
}

/** A sheet that already is as it should be, or that cannot be changed without risk: `skip`. Nothing is written. */
export interface LeaveSheet {
  readonly kind: "keep" | "skip";
  readonly blueprint: SheetBlueprint;
  readonly sheet: string;
  readonly reason: ChangeReason;
  readonly remarks: readonly ChangeReason[];
}

/** A goal's sheet that stays, though the plan does not have the goal any more. Nothing is written. */
export interface StayingSheet {
  readonly kind: "stay";
  readonly sheet: string;
  readonly reason: ChangeReason;
  readonly remarks: readonly ChangeReason[];
}

/** What will happen to the sheet of one blueprint, decided before anything is touched. */
export type BlueprintChange = CreateSheet | RefreshSheet | LeaveSheet;

/** What will happen to one sheet of the follow-up. */
export type SheetChange = BlueprintChange | StayingSheet;

/** A reason with its values. */
export function because(key: string, values: ChangeReason["values"]): ChangeReason {
  return { key: `followup.change.${key}`, values };
}

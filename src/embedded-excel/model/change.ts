import type { Area } from "./area";
import type { CommentModel, TableModel } from "./features";
import type { SheetModel } from "./sheetModel";

/** A cell whose formula was changed; what it was before is "" for a constant. */
export interface ChangedFormula {
  readonly row: number;
  readonly column: number;
  readonly previous: string;
}

/** A change of the workbook, as the events, the calculation and the grid need to know it. */
export type Change =
  | {
      /** Contents were written or cleared. */
      readonly kind: "cells";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly details?: { readonly before: unknown; readonly after: unknown };
      /** Cells whose formula is another one now. */
      readonly formulas?: readonly ChangedFormula[];
    }
  | {
      readonly kind: "format";
      readonly sheet: SheetModel;
      readonly area: Area;
      /** Rows were hidden or shown. */
      readonly rowsHidden?: boolean;
    }
  | {
      /** Cells were inserted or deleted at `area`; what was there moved in `direction`. */
      readonly kind: "structure";
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly action: "insert" | "delete";
      readonly direction: "down" | "right" | "up" | "left";
    }
  | {
      readonly kind: "sheet";
      readonly sheet: SheetModel;
      readonly action:
        | "added"
        | "deleted"
        | "renamed"
        | "moved"
        | "visibility"
        | "activated"
        | "layout"
        | "protection";
      /** What was before and is after, for names, positions and visibilities. */
      readonly details?: { readonly before: unknown; readonly after: unknown };
    }
  | { readonly kind: "selection"; readonly sheet: SheetModel; readonly areas: readonly Area[] }
  | {
      readonly kind: "table";
      readonly sheet: SheetModel;
      readonly table: TableModel;
      readonly action: "added" | "deleted" | "changed" | "filtered";
    }
  | {
      readonly kind: "chart";
      readonly sheet: SheetModel;
      readonly chartId: string;
      readonly action: "added" | "deleted" | "changed" | "activated" | "deactivated";
    }
  | {
      readonly kind: "comment";
      readonly sheet: SheetModel;
      readonly comment: CommentModel;
      readonly action: "added" | "deleted" | "changed";
      /** What was changed, in the words of `Excel.CommentChangeType`. */
      readonly details?: { readonly change: string; readonly replyIds: readonly string[] };
    }
  | {
      /** Rows or columns changed places: `areas` are those that did, as wide as what was sorted. */
      readonly kind: "sorted";
      readonly sheet: SheetModel;
      readonly lines: "rows" | "columns";
      readonly areas: readonly Area[];
    }
  | { readonly kind: "names" }
  | { readonly kind: "settings" }
  | { readonly kind: "calculated"; readonly sheets: readonly SheetModel[] };

/** What a cell of a blueprint may hold. Text is always text: it is never read as a formula. */
export type BlueprintValue = { readonly text: string } | { readonly number: number } | { readonly formula: string };

/** Who owns a cell: the plan refreshes `plan` cells; `entry` cells belong to whoever fills them in. */
export type CellOwner = "plan" | "entry" | "label";

/** A named look, turned into formats by the workbook layer. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "planText"
  | "planNumber"
  | "entryText"
  | "entryNumber"
  | "entryDate"
  | "tableHeader"
  | "tableText"
  | "hint"
  | "link";

/** A block of cells with one look. Rows and columns count from zero. */
export interface BlueprintBlock {
  readonly row: number;
  readonly column: number;
  readonly owner: CellOwner;
  readonly style: StyleName;
  /** A missing value leaves the cell as it is. */
  readonly values: readonly (readonly (BlueprintValue | undefined)[])[];
  /** Draws the block over this many columns as one wide cell, without merging more than its own row. */
  readonly spanColumns?: number;
  readonly rowHeight?: number;
}

export interface BlueprintTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A drop-down whose choices stand in a range of the lists sheet. */
export interface BlueprintChoice {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Absolute address, such as "=Listor!$A$2:$A$5". */
  readonly source: string;
}

/** What a generated sheet should be: everything that is needed to write it or to compare it with what is there. */
export interface SheetBlueprint {
  /** Identity that survives renaming: "goal:3:interim:2024", "lists". */
  readonly key: string;
  readonly name: string;
  /** Widths in points, from the first column. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly BlueprintBlock[];
  readonly tables: readonly BlueprintTable[];
  readonly choices: readonly BlueprintChoice[];
  readonly freezeRows: number;
  readonly tabColor: string;
  readonly page: {
    readonly landscape: boolean;
    readonly header: string;
    readonly footer: string;
    readonly titleRows: number;
  };
}

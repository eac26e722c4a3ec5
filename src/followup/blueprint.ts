/** What a cell of a blueprint may hold. Text is always text: it is never read as a formula, a number or a date. */
export type BlueprintValue =
  { readonly text: string } | { readonly number: number } | { readonly formula: string };

/** Who owns a cell: the plan refreshes `plan` cells; `entry` cells belong to whoever fills them in. */
export type CellOwner = "plan" | "entry" | "label";

/** A named look, turned into formats by the workbook layer. */
export type StyleName =
  | "eyebrow"
  | "title"
  | "lead"
  | "heading"
  | "headingHint"
  | "label"
  | "labelBeside"
  | "planText"
  | "planCentered"
  | "planFigure"
  | "planPercent"
  | "planPercentFine"
  | "computed"
  | "computedNumber"
  | "planCount"
  | "planShare"
  | "planLink"
  | "reportText"
  | "reportNumber"
  | "reportLink"
  | "reportFigure"
  | "severityError"
  | "severityWarning"
  | "severityInfo"
  | "labelShare"
  | "entryText"
  | "entrySpace"
  | "entryChoice"
  | "entryNumber"
  | "entryFigure"
  | "entryShare"
  | "entryPercent"
  | "entryDate"
  | "totalLabel"
  | "totalNumber"
  | "totalCount"
  | "tableHeader"
  | "countHeader"
  | "entryHeader"
  | "listText"
  | "listShare"
  | "listHeading"
  | "listHint"
  | "template"
  | "hint";

/** A block of cells with one look. Rows and columns count from zero. */
export interface BlueprintBlock {
  readonly row: number;
  readonly column: number;
  readonly owner: CellOwner;
  readonly style: StyleName;
  /** Row by row, all rows of the same length. A missing value leaves the cell as it is. */
  readonly values: readonly (readonly (BlueprintValue | undefined)[])[];
  /** Draws each row of a one-column block as one wide cell over this many columns. */
  readonly spanColumns?: number;
  /** Identity of a single plan cell outside the tables, the same for every version of the plan. */
  readonly field?: string;
}

/** An Excel table over cells that the blocks write. The first row is the header, the first column is the key. */
export interface BlueprintTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** With the header. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** True for rows of a template that are told apart as a table's are, without being a table in Excel. */
  readonly isRegion?: boolean;
  /** What the columns of a region are called; those of a table stand on the sheet. */
  readonly headers?: readonly string[];
  /** Headers of the columns that tell rows apart: a label or number, and the words. */
  readonly labelHeader: string;
  readonly textHeader: string;
  readonly words: TableWords;
  /** Shows the buttons that filter and sort. */
  readonly filter?: true;
  /** Columns that every row calculates from its other cells. */
  readonly computed?: readonly ComputedColumn[];
}

/** A sheet to copy, and what has to be done to the copy before its cells are filled. */
export interface CopiedTemplate {
  readonly sheet: string;
  /** Rows to repeat so many times more right below themselves, from the bottom of the sheet. */
  readonly insertions: readonly { readonly row: number; readonly count: number }[];
  /** Every content of the template: what else stands on a copy has been typed there. */
  readonly contents: ReadonlySet<string | number | boolean>;
}

/** What is said on the sheet of rows that the plan has changed. */
export interface TableWords {
  /** Below the label of a row that the plan has no more: "utgår". */
  readonly retired: string;
  /** Before the wording that a row had when it was filled in: "Tidigare lydelse". */
  readonly formerWording: string;
}

/** A formula for each row of a table; `[@Utfall]` stands for the row's cell in the column with that header. */
export interface ComputedColumn {
  readonly header: string;
  readonly formula: string;
}

/** A chart of stacked bars: one bar a row of categories, one part of it a column of amounts. */
export interface BlueprintChart {
  /** Bars lie unless they are said to stand. */
  readonly type?: "ColumnStacked";
  /** Number of the first parts that only lift the others and are not named. */
  readonly hidden?: number;
  /** US code for the amounts in the bars; whole numbers, and nothing for zero, when left out. */
  readonly labels?: string;
  readonly name: string;
  readonly title: string;
  /** Header and rows of the amounts. */
  readonly amounts: BlueprintArea;
  /** What the bars are called, without a header. */
  readonly categories: BlueprintArea;
  /** Colours of the parts, in order. */
  readonly colors: readonly string[];
  /** Cells that the chart covers. */
  readonly place: BlueprintArea;
}

/** A rectangle of cells. Rows and columns count from zero. */
export interface BlueprintArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A drop-down whose choices stand in a list of the lists sheet. */
export interface BlueprintChoice {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly list: ListRange;
}

/** The choices of a drop-down: rows of one column on the lists sheet, counted from zero. */
export interface ListRange {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
}

/** A defined name of the workbook for cells of one column, so that formulas on other sheets follow them. */
export interface BlueprintMark {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount?: number;
}

/** Three parts of a page's header or footer, with Excel's codes (`&P`) and plan text with `&` doubled. */
export interface PageBand {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** What a generated sheet should be: everything that is needed to write it or to compare it with what is there. */
export interface SheetBlueprint {
  /** Identity that survives renaming: "goal:3:interim:2024", "lists". */
  readonly key: string;
  /** Defined name that points at the title cell: the second proof of identity. */
  readonly identityName: string;
  /** Names to use, best first; all are valid sheet names. */
  readonly names: readonly string[];
  /** The number that the title shows: the third proof of identity. */
  readonly visibleNumber?: number;
  /** Cell that `identityName` points at. */
  readonly titleCell: { readonly row: number; readonly column: number };
  /** Widths in points, from the first column. */
  readonly columnWidths: readonly number[];
  /** Heights in points; a row that is not mentioned keeps the sheet's default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly blocks: readonly BlueprintBlock[];
  readonly tables: readonly BlueprintTable[];
  readonly choices: readonly BlueprintChoice[];
  readonly marks: readonly BlueprintMark[];
  readonly charts?: readonly BlueprintChart[];
  /** Rows where sections begin, in order, where one may be added to a sheet that was made without it. */
  readonly sections?: readonly number[];
  /** The sheet that this one is a copy of; looks, sizes and page are those of the copy then. */
  readonly template?: CopiedTemplate;
  /** True when everything but the cells to fill in shall be locked. */
  readonly isLocked?: boolean;
  readonly freezeRows: number;
  readonly tabColor: string;
  readonly page: {
    readonly header: PageBand;
    readonly footer: PageBand;
    /** Rows from the top that every printed page repeats. */
    readonly titleRows: number;
    /** Rows that begin a new page, so that no section is cut off from its heading. */
    readonly breaks: readonly number[];
  };
}

/** Rows and columns that the blocks and charts of a blueprint reach. */
export function blueprintSize(blueprint: SheetBlueprint): {
  rowCount: number;
  columnCount: number;
} {
  const places = (blueprint.charts ?? []).map(({ place }) => place);
  const bottoms = [
    ...blueprint.blocks.map((block) => block.row + block.values.length),
    ...places.map(({ row, rowCount }) => row + rowCount),
  ];
  const rights = [
    ...blueprint.blocks.map(
      (block) => block.column + (block.spanColumns ?? block.values[0]?.length ?? 0)
    ),
    ...places.map(({ column, columnCount }) => column + columnCount),
  ];
  return { rowCount: Math.max(0, ...bottoms), columnCount: Math.max(0, ...rights) };
}

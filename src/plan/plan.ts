import type { AreaAddress, CellAddress } from "./address";
import type { Decimal, Figure } from "./figure";
import type { CorrectableTable, MappedTable } from "./mapping";
import type { UnreadFigure } from "./readFigure";

/** What a table is about. */
export type TableKind =
  | "budget"
  | "ofWhich"
  | "change"
  | "adjustment"
  | "transfers"
  | "councilGoals"
  | "goals"
  | "criteria"
  | "points"
  | "timetable"
  | "globalGoals"
  | "unknown";

/** What a column of a table holds. */
export type ColumnRole =
  | "label"
  | "amount"
  | "share"
  | "total"
  | "percent"
  | "from"
  | "to"
  | "purpose"
  | "number"
  | "goal"
  | "name"
  | "text"
  | "contribution"
  | "handling"
  | "status"
  | "period"
  | "carriedOut"
  | "reported"
  | "indicator"
  | "baseline"
  | "target"
  | "direction"
  | "owner"
  | "due"
  | "unit"
  | "globalGoal"
  | "unknown";

export interface TableColumn {
  readonly header: string;
  readonly role: ColumnRole;
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** Unit stated in the header, such as "mnkr". */
  readonly unit?: Figure["unit"];
}

/** A table that was found, whatever it holds. */
export interface PlanTable {
  readonly kind: TableKind;
  /** Name of the Excel table, or the heading above a plain range. */
  readonly name: string;
  readonly area: AreaAddress;
  readonly columns: readonly TableColumn[];
  /** 0–1: how sure the recognition is, and what it rests on. */
  readonly score: number;
  readonly reason: string;
}

/** Words with the cell they were read from. */
export interface Text {
  readonly value: string;
  readonly cell: CellAddress;
}

/** One row of a budget, of-which or change table. */
export interface AmountLine {
  readonly label: Text;
  readonly amount?: Figure;
  readonly share?: Figure;
  /** The figure of an "of" column: what `amount` is part of. */
  readonly total?: Figure;
  readonly isTotal: boolean;
  /** "varav …": part of the line above without an "of which". */
  readonly isOfWhich: boolean;
  /** Every figure of the row from left to right, of which `amount`, `share` and `total` are the chosen ones. */
  readonly figures?: readonly Figure[];
  /** The sheet columns in which the row says that there is no figure: "–", "..", "x". */
  readonly unstated?: readonly number[];
}

/** Cells that a formula adds or, with weight −1, subtracts. */
export interface SumTerm {
  readonly area: AreaAddress;
  readonly weight: 1 | -1;
  /** True for SUBTOTAL, which passes over other SUBTOTAL formulas in its area. */
  readonly isSubtotal?: boolean;
}

/** A formula that does nothing but add and subtract cells: the surest word on what is part of what. */
export interface FormulaSum {
  readonly cell: CellAddress;
  readonly terms: readonly SumTerm[];
}

/**
 * Why a relation is believed. "arithmetic" is that it holds, within rounding, in most of the columns or rows where it
 * could fail. A relation believed by arithmetic alone is likely but not stated: where it fails, ask.
 */
export type Belief = "formula" | "label" | "layout" | "arithmetic";

/** A line of an `AmountTable` by its place in `lines`, added or, with weight −1, subtracted. */
export interface LinePart {
  readonly line: number;
  readonly weight: 1 | -1;
}

/** A line that is the sum of other lines, in every column of amounts. */
export interface RowRelation {
  /** Place in `lines`. */
  readonly total: number;
  readonly parts: readonly LinePart[];
  readonly because: readonly Belief[];
  /** Sheet columns where it holds within rounding. */
  readonly holdsIn: readonly number[];
  /** Sheet columns where all its amounts are there and it does not hold: candidates for error. */
  readonly failsIn: readonly number[];
}

/** A column added or, with weight −1, subtracted. */
export interface ColumnPart {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly weight: 1 | -1;
}

/**
 * A column that follows from others in every row. "sum": the parts with their weights. "share": the part's amount in
 * percent of its amount in the line `whole`. "product": the first part, in percent, of the second. "change": the sum of
 * the parts in percent of the sum of `base`.
 */
export interface ColumnRelation {
  readonly kind: "sum" | "share" | "product" | "change";
  /** Zero-based column of the sheet. */
  readonly result: number;
  readonly parts: readonly ColumnPart[];
  /** Place in `lines` of what shares are shares of. */
  readonly whole?: number;
  /** What a change is measured against: last year's column, or this year's less the change. */
  readonly base?: readonly ColumnPart[];
  readonly because: readonly Belief[];
  /** Places in `lines` where it holds within rounding, and where it does not though all figures are there. */
  readonly holdsIn: readonly number[];
  readonly failsIn: readonly number[];
}

/** A table of amounts with the lines in sheet order. */
export interface AmountTable {
  readonly table: PlanTable;
  readonly lines: readonly AmountLine[];
  /** Sums among the table's formulas, in sheet order. */
  readonly sums?: readonly FormulaSum[];
  /** Which lines are the sums of which, by formulas, labels, layout and arithmetic. Every line is part of one at most. */
  readonly rowRelations?: readonly RowRelation[];
  readonly columnRelations?: readonly ColumnRelation[];
}

/** A percentage adjustment and the amount it is said to equal. */
export interface Adjustment {
  readonly label: Text;
  readonly percent?: Figure;
  readonly amount?: Figure;
}

/** What a transfer gives a body, or takes from it where the amount is negative. */
export interface TransferParty {
  readonly body: string;
  readonly amount: Figure;
}

/** Budget moved between committees. A missing party is left out. */
export interface Transfer {
  readonly from?: Text;
  readonly to?: Text;
  /** Instead of `from`, `to` and `amount`, where the bodies are columns: all amounts of the row. */
  readonly parties?: readonly TransferParty[];
  /** True for the row with what all transfers above it are for each body. */
  readonly isTotal?: true;
  readonly purpose?: Text;
  readonly amount?: Figure;
}

/** A reference to a goal, as written: `mål 5 Energi` has number 5 and name "Energi". */
export interface GoalReference {
  readonly number: number;
  readonly name?: string;
  readonly cell: CellAddress;
}

/** A goal of the council, which the plan serves. Its numbers are another namespace than the plan's goals. */
export interface CouncilGoal {
  readonly number: number;
  /** True where its number is written as "1" or "Mål 1", not as "KF-mål 1". */
  readonly isBare?: true;
  readonly name: Text;
  readonly contribution?: Text;
  /** Goals of the plan named in the contribution, in order. */
  readonly references: readonly GoalReference[];
}

/** A global goal (Agenda 2030, 1 to 17) that a goal of the plan is said to serve. */
export interface GlobalGoalLink {
  readonly number: number;
  /** Number of the plan's goal; left out where the table names none. */
  readonly goal?: number;
  readonly text: Text;
}

/** What fulfilment of a goal means. */
export interface Criterion {
  /** "A", "B" …: written in the cell, or given by order when `labelGiven` is false. */
  readonly label: string;
  readonly labelGiven: boolean;
  /** True for what is to be done, from a column of activities: it says no level to reach. */
  readonly isActivity?: true;
  /** The words without the label. */
  readonly text: Text;
  readonly indicator?: Text;
  readonly baseline?: Text;
  readonly target?: Text;
  readonly direction?: Text;
  readonly owner?: Text;
  readonly due?: Text;
  readonly unit?: Text;
}

export interface Goal {
  readonly number: number;
  /** True where its number is written as "1" or "Mål 1", not as "Nämndmål 1". */
  readonly isBare?: true;
  readonly name: Text;
  readonly text?: Text;
  readonly criteria: readonly Criterion[];
}

/** A point of the political programme with how it is handled. */
export interface ProgrammePoint {
  readonly number: number;
  readonly text: Text;
  readonly handling?: Text;
  readonly status?: Text;
  /** Goals of the plan named in the handling, in order. */
  readonly references: readonly GoalReference[];
}

/** A follow-up that the plan's timetable announces. */
export interface Period {
  readonly kind: "interim" | "annual" | "other";
  readonly name: Text;
  readonly carriedOut?: Text;
  readonly reported?: Text;
}

/** A cell or table that was looked at and not understood, with why in a key of `locales`. */
export interface NotUnderstood {
  readonly area: AreaAddress;
  readonly reason:
    | "noKind"
    | "noHeader"
    | "unreadableNumber"
    | "incompleteRow"
    | "noLabel"
    | "unknownGoal"
    | "emptyTable"
    | "ambiguousNumber"
    | "staleMapping"
    | "damagedMapping"
    | "tooFar";
  readonly text?: string;
  /** What is wrong with a number, and the numbers that it may stand for. */
  readonly detail?: UnreadFigure["detail"];
  readonly readings?: readonly Decimal[];
}

/** Everything that recognition found in a workbook. */
export interface Plan {
  /** The document's title, such as "Kommunstyrelsens uppdragsplan 2024". */
  readonly title?: Text;
  /** The body whose plan it is, such as "Kommunstyrelsen". */
  readonly body?: string;
  readonly year?: number;
  /** Case number, such as "KS 2023/1297". */
  readonly caseNumber?: Text;
  readonly tables: readonly PlanTable[];
  /** Everything that can be corrected, also what was left out, in the order of the workbook. */
  readonly found?: readonly CorrectableTable[];
  /** Corrections that fit no table any more. */
  readonly stale?: readonly MappedTable[];
  readonly budgets: readonly AmountTable[];
  readonly ofWhich: readonly AmountTable[];
  readonly changes: readonly AmountTable[];
  readonly adjustments: readonly Adjustment[];
  readonly transfers: readonly Transfer[];
  readonly councilGoals: readonly CouncilGoal[];
  readonly goals: readonly Goal[];
  readonly globalGoals?: readonly GlobalGoalLink[];
  readonly points: readonly ProgrammePoint[];
  readonly periods: readonly Period[];
  /** Words outside the tables in reading order: titles, introductions, notes. */
  readonly texts?: readonly Text[];
  readonly notUnderstood: readonly NotUnderstood[];
}

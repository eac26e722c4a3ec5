import type { SheetChange } from "../followup/changes";
import type { FollowUpLists } from "../followup/followUpLists";
import type { PeriodProgress } from "../followup/progress/progress";
import type { CellAddress } from "../plan/address";
import type { Plan } from "../plan/plan";
import type { WorkbookSnapshot } from "../plan/snapshot";
import type { Finding } from "../validation/finding";
import type { KeptJudgement } from "../validation/judge";
import type { CellEdit } from "../validation/repairEdits";
import type { DoneEdit } from "../workbook/cellEdits";
import type { CellMark, MarkOutcome } from "../workbook/cellMarks";
import type { ReadJudgement } from "../workbook/judgement";
import type { InsertedSheet } from "../workbook/ownSheet";
import type { Reported } from "../report/reportWords";

/** Which follow-up sheets to insert. */
export interface FollowUpRequest {
  readonly plan: Plan;
  /** Identity of one of the workbook's follow-ups: "interim", "annual", "kvartal-1". */
  readonly period: string;
  readonly year: number;
  /** Numbers of the plan's goals, in the plan's order. */
  readonly goals: readonly number[];
  /** How the sheets are made; what is left out is as the workbook says. */
  readonly settings?: MakingOptions;
}

/** How the sheets are made. */
export interface MakingOptions {
  /** A section on economy. */
  readonly economy?: boolean;
  /** A lock on what comes from the plan. */
  readonly protect?: boolean;
  /** The sheet to copy, or "" for the standard sheet. */
  readonly template?: string;
}

/** What removing the follow-up sheets would take, by names of sheets. */
export interface RemovalPreview {
  /** Just as they were made. */
  readonly untouched: readonly string[];
  /** With something that somebody has written or changed. */
  readonly filled: readonly string[];
}

/** What came of an insertion. */
export interface Insertion {
  readonly sheets: readonly FollowUpSheet[];
  /** True when it was cancelled before every sheet was made. */
  readonly cancelled: boolean;
}

/** What an insertion would do, or has done, to one sheet, and why. */
export type FollowUpSheet = Pick<SheetChange, "sheet" | "kind" | "reason" | "remarks">;

/** Told after each step of an insertion: `done` of `total` sheets. */
export type ProgressHandler = (done: number, total: number) => void;

/**
 * Everything the pane asks of a workbook. Components know no other way to it.
 * A method that fails rejects with an error that has a `kind`, see `failureOf`.
 */
export interface WorkbookPort {
  /** @param onlyEdited Reads the cells of no sheet that cannot have changed since they were last read. */
  readonly readSnapshot: (onlyEdited?: boolean) => Promise<WorkbookSnapshot>;
  /** Changes the corrections that the workbook keeps and resolves to the workbook as it then is; see `changeCorrections`. */
  readonly saveCorrections: (
    change: (snapshot: WorkbookSnapshot) => Promise<string>
  ) => Promise<WorkbookSnapshot>;
  /** What the workbook keeps about how it is checked. */
  readonly readJudgement: () => Promise<ReadJudgement>;
  /** Changes the dismissals that the workbook keeps and resolves to all that it keeps then. */
  readonly saveDismissals: (
    change: (dismissals: string | undefined) => string
  ) => Promise<KeptJudgement>;
  /** Changes the settings that the workbook keeps and resolves to all that it keeps then. */
  readonly saveSettings: (
    change: (settings: string | undefined) => string
  ) => Promise<KeptJudgement>;
  /** How the workbook is followed up. */
  readonly readLists: () => Promise<FollowUpLists>;
  /** Writes in cells that still hold what the edits were made from, and resolves to what `undoEdits` needs. */
  readonly applyEdits: (edits: readonly CellEdit[]) => Promise<readonly DoneEdit[]>;
  /** Puts back what stood in cells that still hold what was written. */
  readonly undoEdits: (done: readonly DoneEdit[]) => Promise<void>;
  /** Marks cells in the workbook, and takes earlier marks away. */
  readonly markCells: (marks: readonly CellMark[]) => Promise<MarkOutcome>;
  readonly unmarkCells: () => Promise<MarkOutcome>;
  /** Inserts a report of a check as a sheet. */
  readonly insertReport: (reported: Reported) => Promise<InsertedSheet>;
  /** Inserts a chart of how a finding's change is explained, as a sheet; see `explainedChange`. */
  readonly insertChart: (plan: Plan, finding: Finding) => Promise<InsertedSheet>;
  /** Adds sheets with the tables of a plan, to fill in or with an example, and resolves to the first cell to write in. */
  readonly insertEmptyPlan: (isExample: boolean) => Promise<CellAddress>;
  /** Adds a template to begin with and resolves to its sheet's name. */
  readonly insertTemplate: () => Promise<string>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly previewFollowUp: (request: FollowUpRequest) => Promise<readonly FollowUpSheet[]>;
  readonly insertFollowUp: (
    request: FollowUpRequest,
    onProgress: ProgressHandler,
    signal: AbortSignal
  ) => Promise<Insertion>;
  readonly previewRemoval: () => Promise<RemovalPreview>;
  /** Resolves to the names of the sheets that were removed. */
  readonly removeFollowUp: (includeFilled: boolean) => Promise<readonly string[]>;
  /** How far every follow-up has come, the oldest first. */
  readonly readPeriods: () => Promise<readonly PeriodProgress[]>;
  /** Calls `handler` when somebody edits the workbook; what the pane itself inserts is no edit. Resolves to a function that stops it. */
  readonly onEdited: (handler: () => void) => Promise<() => Promise<void>>;
}

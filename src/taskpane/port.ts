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
import type { InsertedSheet } from "../workbook/ownSheet";
import type { Reported } from "../report/reportWords";

/** Which follow-up sheets to insert. */
export interface FollowUpRequest {
  readonly plan: Plan;
  readonly period: "interim" | "annual";
  readonly year: number;
  /** Numbers of the plan's goals, in the plan's order. */
  readonly goals: readonly number[];
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
  readonly readSnapshot: () => Promise<WorkbookSnapshot>;
  /** Changes the corrections that the workbook keeps and resolves to the workbook as it then is; see `changeCorrections`. */
  readonly saveCorrections: (
    change: (snapshot: WorkbookSnapshot) => Promise<string>
  ) => Promise<WorkbookSnapshot>;
  /** What the workbook keeps about how it is checked. */
  readonly readJudgement: () => Promise<KeptJudgement>;
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
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly previewFollowUp: (request: FollowUpRequest) => Promise<readonly FollowUpSheet[]>;
  readonly insertFollowUp: (
    request: FollowUpRequest,
    onProgress: ProgressHandler
  ) => Promise<readonly FollowUpSheet[]>;
  /** How far every follow-up has come, the oldest first. */
  readonly readPeriods: () => Promise<readonly PeriodProgress[]>;
  /** Calls `handler` when somebody edits the workbook; what the pane itself inserts is no edit. Resolves to a function that stops it. */
  readonly onEdited: (handler: () => void) => Promise<() => Promise<void>>;
}

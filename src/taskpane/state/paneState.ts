import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { CellEdit } from "../../validation/repairEdits";
import type { DoneEdit } from "../../workbook/cellEdits";
import type { MarkOutcome } from "../../workbook/cellMarks";
import type { InsertedSheet } from "../../workbook/ownSheet";
import type { CheckedPlan } from "../analysis";
import type { FollowUpRequest } from "../port";
import type { Failure } from "./failure";
import type { FindingFilter, Grouping } from "./findings";
import type { FollowUpState } from "./followUp";
import type { PeriodsState } from "./periods";
import type { SettingsState } from "./settings";

export type ViewName = "check" | "followUp" | "progress" | "plan" | "settings";

/** What the pane is doing. Only one thing at a time may use the workbook. */
export type Task =
  | "reading"
  | "correcting"
  | "checking"
  | "inserting"
  | "removing"
  | "saving"
  | "readingPeriods"
  | "readingSheets";

/** What the user has chosen for the follow-up; what is left out follows the plan. */
export type FollowUpChoice = Partial<Omit<FollowUpRequest, "plan">>;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A repair that was carried out: what was asked for, and what undoing it needs. */
export interface Repaired {
  readonly edits: readonly CellEdit[];
  readonly done: readonly DoneEdit[];
}

/** What was done to the workbook with the findings. */
export type CheckNotice =
  | { readonly kind: "marked" | "unmarked"; readonly outcome: MarkOutcome }
  | { readonly kind: "report" | "chart"; readonly inserted: InsertedSheet };

/** Everything the pane shows. */
export interface PaneState extends FollowUpState, PeriodsState, SettingsState {
  readonly view: ViewName;
  /** True once what was chosen when the pane was last open has been taken up. */
  readonly isTakenUp?: boolean;
  readonly task?: Task | undefined;
  readonly plan?: Plan;
  readonly result?: CheckedPlan;
  /** The workbook as it was when `result` was made. */
  readonly checked?: WorkbookSnapshot | undefined;
  /** Repairs that can be undone, the last one last. */
  readonly repaired: readonly Repaired[];
  /** What has just been done, until something else is begun. */
  readonly notice?: CheckNotice | undefined;
  /** True when somebody has edited the workbook after it was read. */
  readonly outdated: boolean;
  /** Number of edits that were told of. */
  readonly edits: number;
  /** True to check again by itself when the workbook has been edited. */
  readonly recheck: boolean;
  /** Positions in `result.findings`. */
  readonly selected?: number | undefined;
  readonly opened: readonly number[];
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly failure?: Failure | undefined;
  /** Place in `plan.found` of the table that is being corrected. */
  readonly editing?: number | undefined;
}

/** True while nothing can be asked for that writes in the workbook. */
export function cannotWrite({ task, isReadOnly }: PaneState): boolean {
  return task !== undefined || isReadOnly === true;
}

export const initialState: PaneState = {
  view: "check",
  outdated: false,
  edits: 0,
  recheck: false,
  opened: [],
  repaired: [],
  grouping: "severity",
  filter: {},
  choice: {},
};

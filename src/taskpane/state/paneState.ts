import type { Plan } from "../../plan/plan";
import type { ValidationResult } from "../../validation/finding";
import type { FollowUpRequest, FollowUpSheet } from "../port";
import type { Failure } from "./failure";
import type { FindingFilter, Grouping } from "./findings";

export type ViewName = "check" | "followUp" | "plan";

/** What the pane is doing. Only one thing at a time may use the workbook. */
export type Task = "reading" | "correcting" | "checking" | "inserting";

/** What the user has chosen for the follow-up; what is left out follows the plan. */
export type FollowUpChoice = Partial<Omit<FollowUpRequest, "plan">>;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly view: ViewName;
  readonly task?: Task | undefined;
  readonly plan?: Plan;
  readonly result?: ValidationResult;
  /** True when somebody has edited the workbook after it was read. */
  readonly outdated: boolean;
  /** Positions in `result.findings`. */
  readonly selected?: number | undefined;
  readonly opened: readonly number[];
  readonly grouping: Grouping;
  readonly filter: FindingFilter;
  readonly failure?: Failure | undefined;
  /** Place in `plan.found` of the table that is being corrected. */
  readonly editing?: number | undefined;
  readonly choice: FollowUpChoice;
  readonly preview?: readonly FollowUpSheet[] | undefined;
  readonly progress?: Progress | undefined;
  readonly inserted?: readonly FollowUpSheet[] | undefined;
}

export const initialState: PaneState = {
  view: "check",
  outdated: false,
  opened: [],
  grouping: "severity",
  filter: {},
  choice: {},
};

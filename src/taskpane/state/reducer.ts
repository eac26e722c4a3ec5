import type { Plan } from "../../plan/plan";
import type { ValidationResult } from "../../validation/finding";
import type { FollowUpSheet } from "../port";
import type { Failure } from "./failure";
import type { FindingFilter, Grouping } from "./findings";
import type { FollowUpChoice, PaneState, Task, ViewName } from "./paneState";

/** Everything that can happen in the pane. */
export type PaneEvent =
  | { readonly type: "viewShown"; readonly view: ViewName }
  | { readonly type: "taskStarted"; readonly task: Task }
  | { readonly type: "planRead"; readonly plan: Plan }
  | { readonly type: "editingChanged"; readonly place: number | undefined }
  | { readonly type: "planCorrected"; readonly plan: Plan }
  | { readonly type: "planChecked"; readonly plan: Plan; readonly result: ValidationResult }
  | { readonly type: "workbookEdited" }
  | { readonly type: "findingSelected"; readonly index: number }
  | { readonly type: "findingToggled"; readonly index: number }
  | { readonly type: "groupingChosen"; readonly grouping: Grouping }
  | { readonly type: "filterChosen"; readonly filter: FindingFilter }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failureDismissed" }
  | { readonly type: "choiceChanged"; readonly choice: FollowUpChoice }
  | { readonly type: "previewed"; readonly sheets: readonly FollowUpSheet[] }
  | { readonly type: "progressed"; readonly done: number; readonly total: number }
  | { readonly type: "sheetsInserted"; readonly sheets: readonly FollowUpSheet[] };

/** The state after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "viewShown":
      return { ...state, view: event.view, failure: undefined };
    case "taskStarted":
      return { ...state, task: event.task, failure: undefined };
    case "planRead":
      return {
        ...state,
        ...{ plan: event.plan, task: undefined, outdated: false, editing: undefined },
      };
    case "editingChanged":
      return { ...state, editing: event.place };
    case "planCorrected":
      return afterCorrection(state, event.plan);
    case "planChecked":
      return afterCheck(state, event.plan, event.result);
    case "workbookEdited":
      return state.plan === undefined || state.outdated ? state : { ...state, outdated: true };
    case "findingSelected":
      return { ...state, selected: event.index, opened: withItem(state.opened, event.index) };
    case "findingToggled":
      return { ...state, opened: toggled(state.opened, event.index) };
    case "groupingChosen":
      return { ...state, grouping: event.grouping };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "failed":
      return { ...state, failure: event.failure, task: undefined, progress: undefined };
    case "failureDismissed":
      return { ...state, failure: undefined };
    default:
      return reduceFollowUp(state, event);
  }
}

type FollowUpEvent = Extract<
  PaneEvent,
  { readonly type: "choiceChanged" | "previewed" | "progressed" | "sheetsInserted" }
>;

function reduceFollowUp(state: PaneState, event: FollowUpEvent): PaneState {
  switch (event.type) {
    case "choiceChanged":
      return {
        ...state,
        choice: { ...state.choice, ...event.choice },
        preview: undefined,
        inserted: undefined,
      };
    case "previewed":
      return { ...state, preview: event.sheets };
    case "progressed":
      return { ...state, progress: { done: event.done, total: event.total } };
    case "sheetsInserted":
      return {
        ...state,
        inserted: event.sheets,
        preview: undefined,
        progress: undefined,
        task: undefined,
      };
  }
}

/** What was checked before is older than the plan as it is now read; so is a preview. */
function afterCorrection(state: PaneState, plan: Plan): PaneState {
  return {
    ...state,
    plan,
    task: undefined,
    editing: undefined,
    preview: undefined,
    outdated: state.result !== undefined,
  };
}

function afterCheck(state: PaneState, plan: Plan, result: ValidationResult): PaneState {
  return {
    ...state,
    plan,
    result,
    task: undefined,
    outdated: false,
    editing: undefined,
    selected: undefined,
    opened: [],
  };
}

function withItem(items: readonly number[], item: number): readonly number[] {
  return items.includes(item) ? items : [...items, item];
}

function toggled(items: readonly number[], item: number): readonly number[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import { keyOfFinding } from "../../validation/dismissals";
import type { CheckedPlan } from "../analysis";
import type { Failure } from "./failure";
import type { FindingFilter, Grouping } from "./findings";
import { reduceFollowUp, type FollowUpEvent } from "./followUp";
import type { Remembered } from "./memory";
import type { CheckNotice, PaneState, Repaired, Task, ViewName } from "./paneState";
import { reducePeriods, type PeriodsEvent } from "./periods";
import { reduceSettings, type SettingsEvent } from "./settings";

/** Everything that can happen in the pane. */
export type PaneEvent =
  | FollowUpEvent
  | PeriodsEvent
  | SettingsEvent
  | { readonly type: "viewShown"; readonly view: ViewName }
  | { readonly type: "remembered"; readonly kept: Partial<Remembered> }
  | { readonly type: "taskStarted"; readonly task: Task }
  | { readonly type: "planRead"; readonly plan: Plan }
  | { readonly type: "editingChanged"; readonly place: number | undefined }
  | { readonly type: "planCorrected"; readonly plan: Plan }
  | {
      readonly type: "planChecked";
      readonly plan: Plan;
      readonly result: CheckedPlan;
      readonly snapshot?: WorkbookSnapshot;
    }
  | { readonly type: "judged"; readonly result: CheckedPlan }
  | { readonly type: "repaired"; readonly repaired: Repaired }
  | { readonly type: "repairUndone"; readonly repaired: Repaired }
  | { readonly type: "noticed"; readonly notice: CheckNotice }
  | { readonly type: "workbookEdited" }
  | { readonly type: "findingSelected"; readonly index: number }
  | { readonly type: "findingToggled"; readonly index: number }
  | { readonly type: "recheckChosen"; readonly recheck: boolean }
  | { readonly type: "groupingChosen"; readonly grouping: Grouping }
  | { readonly type: "filterChosen"; readonly filter: FindingFilter }
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "failureDismissed" };

/** The state after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "viewShown":
      // The lists are short and on a sheet where people type: they are read again whenever a view needs them.
      return { ...state, view: event.view, failure: undefined, lists: undefined };
    case "remembered":
      return { ...state, ...event.kept, isTakenUp: true };
    case "taskStarted":
      return { ...state, task: event.task, failure: undefined, notice: undefined };
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
      return afterCheck(state, event);
    case "judged":
      return { ...withResult(state, event.result), task: undefined };
    case "noticed":
      return { ...state, notice: event.notice, task: undefined };
    case "repaired":
      return { ...state, repaired: [...state.repaired, event.repaired] };
    case "repairUndone":
      return { ...state, repaired: state.repaired.filter((one) => one !== event.repaired) };
    case "workbookEdited":
      return { ...afterEdit(state), edits: state.edits + 1 };
    case "findingSelected":
      return { ...state, selected: event.index, opened: withItem(state.opened, event.index) };
    case "findingToggled":
      return { ...state, opened: toggled(state.opened, event.index) };
    case "recheckChosen":
      return { ...state, recheck: event.recheck };
    case "groupingChosen":
      return { ...state, grouping: event.grouping };
    case "filterChosen":
      return { ...state, filter: event.filter };
    case "failed":
      return { ...state, failure: event.failure, task: undefined, progress: undefined };
    case "failureDismissed":
      return { ...state, failure: undefined };
    case "periodsRead":
    case "periodShown":
      return reducePeriods(state, event);
    case "settingsRead":
    case "settingsSaved":
    case "listsRead":
      return reduceSettings(state, event);
    default:
      return reduceFollowUp(state, event);
  }
}

/** What has been read is older than the workbook; the state stays the same when that is known already. */
function afterEdit(state: PaneState): PaneState {
  const outdated = state.plan !== undefined;
  const periodsOutdated = state.periods !== undefined;
  const isKnown =
    state.outdated === outdated && (state.periodsOutdated ?? false) === periodsOutdated;
  return isKnown ? state : { ...state, outdated, periodsOutdated };
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

function afterCheck(
  state: PaneState,
  { plan, result, snapshot }: Extract<PaneEvent, { readonly type: "planChecked" }>
): PaneState {
  return {
    ...withResult(state, result),
    plan,
    checked: snapshot,
    task: undefined,
    outdated: false,
    editing: undefined,
  };
}

/** Another result, in which the findings that were selected and open still are, as far as they are still found. */
function withResult(state: PaneState, result: CheckedPlan): PaneState {
  const before = state.result?.findings ?? [];
  const keys = result.findings.map(keyOfFinding);
  const placeOf = (index: number | undefined): number | undefined => {
    const finding = index === undefined ? undefined : before[index];
    if (finding === undefined) return undefined;
    const key = keyOfFinding(finding);
    // Findings of the same words have the same key.
    const place = index !== undefined && keys[index] === key ? index : keys.indexOf(key);
    return place < 0 ? undefined : place;
  };
  return {
    ...state,
    result,
    selected: placeOf(state.selected),
    opened: state.opened.flatMap((index) => placeOf(index) ?? []),
  };
}

function withItem(items: readonly number[], item: number): readonly number[] {
  return items.includes(item) ? items : [...items, item];
}

function toggled(items: readonly number[], item: number): readonly number[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

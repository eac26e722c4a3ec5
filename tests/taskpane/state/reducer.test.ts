import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { reduce, type PaneEvent } from "../../../src/taskpane/state/reducer";
import { samplePlan } from "../support/samplePlan";
import { sampleResult } from "../support/sampleResult";

function after(...events: readonly PaneEvent[]): PaneState {
  return events.reduce(reduce, initialState);
}

const checked: PaneEvent = { type: "planChecked", plan: samplePlan, result: sampleResult };

test("selecting a finding opens it, and selecting it again keeps it open", () => {
  const state = after(
    checked,
    { type: "findingSelected", index: 2 },
    { type: "findingSelected", index: 2 }
  );
  expect(state).toMatchObject({ selected: 2, opened: [2] });
});

test("closing a finding keeps it selected", () => {
  const state = after(
    checked,
    { type: "findingSelected", index: 1 },
    { type: "findingToggled", index: 1 }
  );
  expect(state).toMatchObject({ selected: 1, opened: [] });
});

test("a new check keeps what was selected as long as it is found, and is not outdated", () => {
  const state = after(
    checked,
    { type: "findingSelected", index: 1 },
    { type: "workbookEdited" },
    checked
  );
  expect(state).toMatchObject({ selected: 1, opened: [1], outdated: false, task: undefined });
  const { findings } = sampleResult;
  const fewer = { ...sampleResult, findings: findings.slice(1) };
  const now = reduce(state, { type: "planChecked", plan: samplePlan, result: fewer });
  expect(now).toMatchObject({ selected: 0, opened: [0] });
  const gone = { ...sampleResult, findings: findings.slice(2) };
  const then = reduce(now, { type: "judged", result: gone });
  expect(then).toMatchObject({ selected: undefined, opened: [] });
});

test("an edit makes what was read outdated", () => {
  expect(after({ type: "workbookEdited" }).outdated).toBe(false);
  expect(after(checked, { type: "workbookEdited" }).outdated).toBe(true);
});

test("a failure ends the task and its progress, and a new task removes the failure", () => {
  const failure = { key: "pane.failure.unexpected", values: {} };
  const failed = after(
    { type: "taskStarted", task: "inserting" },
    { type: "progressed", done: 1, total: 3 },
    { type: "failed", failure }
  );
  expect(failed).toMatchObject({ failure, task: undefined, progress: undefined });
  expect(reduce(failed, { type: "taskStarted", task: "checking" }).failure).toBeUndefined();
});

test("a new choice drops the preview and the result of the old one", () => {
  const state = after(
    { type: "choiceChanged", choice: { year: 2025 } },
    { type: "sheetsInserted", insertion: { sheets: [], cancelled: false } },
    { type: "previewed", sheets: [] },
    { type: "choiceChanged", choice: { period: "annual" } }
  );
  expect(state).toMatchObject({
    choice: { year: 2025, period: "annual" },
    preview: undefined,
    insertion: undefined,
  });
});

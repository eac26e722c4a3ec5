import type { Announcement } from "../../../src/taskpane/announcement";
import { createCommands } from "../../../src/taskpane/state/commands";
import type { FollowUpRequest, FollowUpSheet } from "../../../src/taskpane/port";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { reduce } from "../../../src/taskpane/state/reducer";
import { WorkbookError } from "../../../src/workbook/workbookError";
import { fixedAnalysis, handMadePort } from "../support/handMadePort";
import { at, samplePlan } from "../support/samplePlan";
import { sampleResult } from "../support/sampleResult";

function start(port = handMadePort()) {
  const announced: Announcement[] = [];
  const seen: PaneState[] = [initialState];
  const state = () => seen.at(-1) ?? initialState;
  const commands = createCommands(
    port,
    fixedAnalysis(samplePlan, sampleResult),
    (event) => seen.push(reduce(state(), event)),
    (announcement) => announced.push(announcement)
  );
  return { port, commands, state, seen, announced };
}

const request: FollowUpRequest = { plan: samplePlan, period: "interim", year: 2024, goals: [1, 2] };

test("checking reads the workbook once and keeps plan and result", async () => {
  const { commands, port, state, seen } = start();
  await commands.check();
  expect(port.reads()).toBe(1);
  expect(seen.some(({ task }) => task === "checking")).toBe(true);
  expect(state()).toMatchObject({ plan: samplePlan, result: sampleResult, task: undefined });
});

test("a correction is saved, the plan read again, and what was checked before is outdated", async () => {
  const { commands, state, seen, announced } = start();
  await commands.check();
  commands.edit(0);
  expect(state().editing).toBe(0);
  await commands.correct({ afresh: true });
  expect(seen.some(({ task }) => task === "correcting")).toBe(true);
  expect(state()).toMatchObject({ plan: samplePlan, outdated: true, editing: undefined });
  expect(announced.at(-1)).toEqual({ kind: "corrected" });
});

test("a failure becomes words with a retry that does the same again", async () => {
  const { commands, port, state } = start();
  port.fail(new WorkbookError("cellEditMode", "Range.values"));
  await commands.check();
  expect(state()).toMatchObject({ task: undefined, failure: { key: "error.cellEditMode" } });
  port.recover();
  state().failure?.retry?.();
  await new Promise(setImmediate);
  expect(state()).toMatchObject({ result: sampleResult, failure: undefined });
});

test("selecting a finding goes to its cell and announces it once it is reached", async () => {
  const { commands, port, announced, state } = start();
  await commands.selectFinding(0, at(6, 2));
  expect(port.visited).toEqual([at(6, 2)]);
  expect(announced).toEqual([{ kind: "reached", cell: at(6, 2) }]);
  expect(state().selected).toBe(0);
});

test("a cell that cannot be reached is not announced", async () => {
  const { commands, port, announced, state } = start();
  port.fail(new WorkbookError("hiddenSheet", "Budget"));
  await commands.goTo(at(6, 2));
  expect(announced).toEqual([]);
  expect(state().failure?.key).toBe("error.hiddenSheet");
});

test("a finding without a cell is selected without going anywhere", async () => {
  const { commands, port, state } = start();
  await commands.selectFinding(3, undefined);
  expect(port.visited).toEqual([]);
  expect(state().selected).toBe(3);
});

test("inserting reports progress and ends with the sheets", async () => {
  const { commands, seen, state } = start();
  await commands.insert(request);
  const progress = seen.flatMap((step) => step.progress ?? []);
  expect(progress).toContainEqual({ done: 1, total: 2 });
  expect(state().insertion?.sheets.map(({ sheet }) => sheet)).toEqual([
    "Mål 1 delår 2024",
    "Mål 2 delår 2024",
  ]);
  expect(state().task).toBeUndefined();
});

test("an answer to an older choice does not replace that of a newer one", async () => {
  const answers: ((sheets: FollowUpSheet[]) => void)[] = [];
  const slow = {
    ...handMadePort(),
    previewFollowUp: () => new Promise<FollowUpSheet[]>((resolve) => answers.push(resolve)),
  };
  const { commands, state } = start(slow);
  const previews = [commands.preview(request), commands.preview({ ...request, goals: [2] })];
  const named = (sheet: string): FollowUpSheet[] => [
    { sheet, kind: "create", reason: { key: "followup.change.new", values: {} }, remarks: [] },
  ];
  answers[1]?.(named("newer"));
  answers[0]?.(named("older"));
  await Promise.all(previews);
  expect(state().preview?.map(({ sheet }) => sheet)).toEqual(["newer"]);
});

test("cancelling an insertion keeps what was finished", async () => {
  const { commands, state, announced } = start();
  const inserting = commands.insert({ ...request, goals: [1, 2, 3] });
  commands.cancel();
  await inserting;
  expect(state().insertion).toMatchObject({ cancelled: true });
  expect(state().insertion?.sheets.length).toBeLessThan(3);
  expect(announced.at(-1)).toMatchObject({ kind: "inserted", insertion: { cancelled: true } });
});

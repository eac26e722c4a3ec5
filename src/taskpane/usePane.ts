import { useEffect, useMemo, useReducer, useRef } from "react";
import type { Analysis } from "./analysis";
import type { Announcement } from "./announcement";
import type { WorkbookPort } from "./port";
import { createCommands, type PaneCommands } from "./state/commands";
import { failureOf } from "./state/failure";
import { fromMemory, toRemember, type PaneMemory } from "./state/memory";
import { initialState, type PaneState, type ViewName } from "./state/paneState";
import { reduce, type PaneEvent } from "./state/reducer";

/** The pane's state with what can be done to it. `commands` is missing until there is a workbook. */
export interface PaneModel {
  readonly state: PaneState;
  readonly commands: PaneCommands | undefined;
  readonly show: (view: ViewName) => void;
  readonly dismissFailure: () => void;
}

/** How the pane is opened. */
interface Opening {
  readonly memory: PaneMemory | undefined;
  readonly checkAtOnce: boolean;
}

/** Keeps the pane's state and connects it to a workbook once `port` is there. */
export function usePane(
  port: WorkbookPort | undefined,
  analysis: Analysis,
  announce: (announcement: Announcement) => void,
  { memory, checkAtOnce }: Opening
): PaneModel {
  const [state, dispatch] = useReducer(reduce, initialState);
  const commands = useMemo(
    () => port && createCommands(port, analysis, dispatch, announce),
    [port, analysis, announce]
  );
  useEffect(() => (port ? watchEdits(port, dispatch) : undefined), [port]);
  useMemory(memory, state, dispatch);
  useCheckAtOnce(checkAtOnce, commands, dispatch);
  useReadingOnDemand(state, commands);
  useRecheck(state, commands);
  return {
    state,
    commands,
    show: (view) => dispatch({ type: "viewShown", view }),
    dismissFailure: () => dispatch({ type: "failureDismissed" }),
  };
}

/** Takes up what was chosen when the pane was last open on the workbook, and keeps what is chosen from then on. */
function useMemory(
  memory: PaneMemory | undefined,
  state: PaneState,
  dispatch: (event: PaneEvent) => void
): void {
  useEffect(() => {
    if (memory) dispatch({ type: "remembered", kept: fromMemory(memory.read()) });
  }, [memory, dispatch]);
  const text = toRemember(state);
  const isTakenUp = state.isTakenUp === true;
  useEffect(() => {
    if (isTakenUp) memory?.write(text);
  }, [memory, text, isTakenUp]);
}

/** Checks once, when there is a workbook; after that which view was shown has been taken up. */
function useCheckAtOnce(
  wanted: boolean,
  commands: PaneCommands | undefined,
  dispatch: (event: PaneEvent) => void
): void {
  const begun = useRef(false);
  useEffect(() => {
    if (!wanted || commands === undefined || begun.current) return;
    begun.current = true;
    dispatch({ type: "viewShown", view: "check" });
    void commands.check();
  }, [wanted, commands, dispatch]);
}

/** Reads what a view shows when it is shown for the first time. */
function useReadingOnDemand(state: PaneState, commands: PaneCommands | undefined): void {
  const { view, plan, periods, settings, lists, task, failure } = state;
  const idle = task === undefined && failure === undefined;
  const needsPlan = idle && (view === "followUp" || view === "plan") && plan === undefined;
  const needsPeriods = idle && view === "progress" && periods === undefined;
  const needsSettings = failure === undefined && settings === undefined;
  const needsLists = idle && (view === "settings" || view === "followUp") && lists === undefined;
  useEffect(() => {
    if (needsSettings) void commands?.readSettings();
  }, [needsSettings, commands]);
  useEffect(() => {
    if (needsLists) void commands?.readLists();
  }, [needsLists, commands]);
  useEffect(() => {
    if (needsPlan) void commands?.readAgain();
  }, [needsPlan, commands]);
  useEffect(() => {
    if (needsPeriods) void commands?.readPeriods();
  }, [needsPeriods, commands]);
}

/** How long nobody must have edited anything before the plan is checked again by itself, in milliseconds. */
const PAUSE = 1500;

/** Checks again after a pause in editing, where that has been chosen and the result is seen. Never writes. */
function useRecheck(state: PaneState, commands: PaneCommands | undefined): void {
  const { recheck, outdated, result, task, view, edits } = state;
  const due = recheck && outdated && result !== undefined && task === undefined && view === "check";
  useEffect(() => {
    if (!due || commands === undefined) return undefined;
    const timer = setTimeout(() => void commands.recheck(), PAUSE);
    return () => clearTimeout(timer);
    // Another edit begins the pause anew.
  }, [due, edits, commands]);
}

function watchEdits(port: WorkbookPort, dispatch: (event: PaneEvent) => void): () => void {
  const report = (error: unknown) => dispatch({ type: "failed", failure: failureOf(error) });
  const stopping = port.onEdited(() => dispatch({ type: "workbookEdited" }));
  stopping.catch(report);
  return () => void stopping.then((stop) => stop()).catch(report);
}

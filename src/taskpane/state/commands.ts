import type { CellAddress } from "../../plan/address";
import type { CorrectionChange } from "../../plan/changeCorrections";
import type { Plan } from "../../plan/plan";
import type { WorkbookSnapshot } from "../../plan/snapshot";
import type { Analysis } from "../analysis";
import type { Announcement } from "../announcement";
import type { WorkbookPort } from "../port";
import { checkCommands, type CheckCommands } from "./checkCommands";
import { failureOf } from "./failure";
import type { FindingFilter, Grouping } from "./findings";
import { followUpCommands, type FollowUpCommands } from "./followUp";
import type { Task } from "./paneState";
import type { PaneEvent } from "./reducer";
import { settingsCommands, type SettingsCommands } from "./settings";

/** What the user can ask of a workbook. No command rejects: failures become part of the state. */
export interface PaneCommands extends CheckCommands, FollowUpCommands, SettingsCommands {
  readonly check: () => Promise<void>;
  readonly readAgain: () => Promise<void>;
  /** Opens the table at a place in `plan.found` for correction, or closes the one that is open. */
  readonly edit: (place: number | undefined) => void;
  readonly correct: (change: CorrectionChange) => Promise<void>;
  /** Adds the sheets of a plan, to fill in or with an example, and goes to the first cell to write in. */
  readonly insertEmptyPlan: (isExample: boolean) => Promise<void>;
  readonly goTo: (cell: CellAddress) => Promise<void>;
  readonly selectFinding: (index: number, cell: CellAddress | undefined) => Promise<void>;
  readonly toggleFinding: (index: number) => void;
  readonly group: (grouping: Grouping) => void;
  readonly filter: (filter: FindingFilter) => void;
  readonly chooseRecheck: (recheck: boolean) => void;
  /** Checks again without being asked: quietly, and an obstacle is left for the next time. */
  readonly recheck: () => Promise<void>;
  /** Reads how far the follow-ups have come. */
  readonly readPeriods: () => Promise<void>;
  readonly showPeriod: (key: string) => void;
}

export type Announce = (announcement: Announcement) => void;
export type Dispatch = (event: PaneEvent) => void;
export type Attempt = (work: () => Promise<void>, task?: Task) => Promise<void>;

/** Commands that work on a workbook, tell what happens through `dispatch` and what to say to screen readers through `announce`. */
export function createCommands(
  port: WorkbookPort,
  analysis: Analysis,
  dispatch: Dispatch,
  announce: Announce
): PaneCommands {
  const attempt = attemptWith(dispatch);
  const read = async () => analysis.read(await port.readSnapshot());
  const checkNow = async (onlyEdited?: boolean) => {
    const snapshot = await port.readSnapshot(onlyEdited);
    const plan = await analysis.read(snapshot);
    const result = await analysis.check(plan, await port.readJudgement());
    dispatch({ type: "planChecked", plan, result, snapshot });
    return result;
  };
  const goTo = (cell: CellAddress) =>
    attempt(async () => {
      await port.goTo(cell);
      announce({ kind: "reached", cell });
    });
  return {
    goTo,
    check: () =>
      attempt(async () => announce({ kind: "checked", result: await checkNow() }), "checking"),
    selectFinding: async (index, cell) => {
      dispatch({ type: "findingSelected", index });
      if (cell) await goTo(cell);
    },
    toggleFinding: (index) => dispatch({ type: "findingToggled", index }),
    group: (grouping) => dispatch({ type: "groupingChosen", grouping }),
    filter: (filter) => dispatch({ type: "filterChosen", filter }),
    chooseRecheck: (recheck) => dispatch({ type: "recheckChosen", recheck }),
    recheck: () =>
      checkNow(true).then(
        () => undefined,
        () => undefined
      ),
    ...planCommands({ port, analysis, dispatch, attempt, announce, read, goTo }),
    ...checkCommands({ port, analysis, dispatch, attempt, announce, checkNow }),
    ...settingsCommands({ port, analysis, dispatch, attempt, announce }),
    ...followUpCommands({ port, dispatch, attempt, announce }),
    readPeriods: () =>
      attempt(async () => {
        dispatch({ type: "periodsRead", periods: await port.readPeriods() });
        announce({ kind: "periodsRead" });
      }, "readingPeriods"),
    showPeriod: (key) => dispatch({ type: "periodShown", key }),
  };
}

interface PlanTools {
  readonly port: WorkbookPort;
  readonly analysis: Analysis;
  readonly dispatch: Dispatch;
  readonly attempt: Attempt;
  readonly announce: Announce;
  readonly read: () => Promise<Plan>;
  readonly goTo: PaneCommands["goTo"];
}

/** The commands that read the plan and change how it is read. */
function planCommands({
  port,
  analysis,
  dispatch,
  attempt,
  announce,
  read,
  goTo,
}: PlanTools): Pick<PaneCommands, "readAgain" | "edit" | "correct" | "insertEmptyPlan"> {
  return {
    readAgain: () =>
      attempt(async () => dispatch({ type: "planRead", plan: await read() }), "reading"),
    edit: (place) => dispatch({ type: "editingChanged", place }),
    correct: (change) =>
      attempt(async () => {
        const corrected = (snapshot: WorkbookSnapshot) => analysis.correct(snapshot, change);
        const plan = await analysis.read(await port.saveCorrections(corrected));
        dispatch({ type: "planCorrected", plan });
        announce({ kind: "corrected" });
      }, "correcting"),
    insertEmptyPlan: (isExample) =>
      attempt(async () => {
        const first = await port.insertEmptyPlan(isExample);
        dispatch({ type: "planCorrected", plan: await read() });
        await goTo(first);
      }, "saving"),
  };
}

function attemptWith(dispatch: Dispatch): Attempt {
  const attempt: Attempt = async (work, task) => {
    if (task) dispatch({ type: "taskStarted", task });
    try {
      await work();
    } catch (error) {
      const retry = () => void attempt(work, task);
      dispatch({ type: "failed", failure: failureOf(error, retry) });
    }
  };
  return attempt;
}

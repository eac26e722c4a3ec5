import type { Plan } from "../../plan/plan";
import {
  keyOfFinding,
  readDismissals,
  withDismissal,
  withoutDismissal,
  writeDismissals,
  type Dismissal,
} from "../../validation/dismissals";
import type { Finding } from "../../validation/finding";
import type { CellEdit } from "../../validation/repairEdits";
import { markedCells } from "../../validation/markedCells";
import type { Analysis, CheckedPlan } from "../analysis";
import type { WorkbookPort } from "../port";
import type { Announcement } from "../announcement";
import { isOfKind } from "./failure";
import type { Announce, Attempt, Dispatch } from "./commands";
import type { CheckNotice, Repaired } from "./paneState";

/** What can be done with findings. */
export interface CheckCommands {
  /** Sets a finding of a plan aside, with the reason why. */
  readonly dismiss: (plan: Plan, finding: Finding, reason: string) => Promise<void>;
  readonly restore: (plan: Plan, dismissal: Dismissal) => Promise<void>;
  /** Carries out a repair and checks again. */
  readonly repair: (edits: readonly CellEdit[]) => Promise<void>;
  /** Marks the cells of findings in the workbook, in the place of those that are marked. */
  readonly mark: (findings: readonly Finding[]) => Promise<void>;
  readonly unmark: () => Promise<void>;
  /** Inserts a report of the result of a plan, dated today. */
  readonly report: (plan: Plan, result: CheckedPlan) => Promise<void>;
  /** Inserts a chart of the change that a finding of a plan is about. */
  readonly chart: (plan: Plan, finding: Finding) => Promise<void>;
  /** Takes a repair back and checks again. */
  readonly undo: (repaired: Repaired) => Promise<void>;
}

interface Tools {
  readonly port: WorkbookPort;
  readonly analysis: Analysis;
  readonly dispatch: Dispatch;
  readonly attempt: Attempt;
  readonly announce: Announce;
  readonly checkNow: () => Promise<unknown>;
}

type Change = (dismissals: readonly Dismissal[]) => readonly Dismissal[];

/** The commands of the list of findings, see `createCommands`. */
export function checkCommands(tools: Tools): CheckCommands {
  const { port, dispatch, attempt, announce } = tools;
  return {
    dismiss: (plan, finding, reason) =>
      attempt(async () => {
        const dismissal = { key: keyOfFinding(finding), reason, date: today() };
        await judge(tools, plan, (kept) => withDismissal(kept, dismissal));
        announce({ kind: "dismissed" });
      }, "saving"),
    restore: (plan, { key }) =>
      attempt(async () => {
        await judge(tools, plan, (kept) => withoutDismissal(kept, key));
        announce({ kind: "restored" });
      }, "saving"),
    repair: (edits) =>
      attempt(async () => {
        const done = await port.applyEdits(edits);
        dispatch({ type: "repaired", repaired: { edits, done } });
        await checkAfter(tools, { kind: "repaired", cells: edits.map(({ cell }) => cell) });
      }, "saving"),
    undo: (repaired) =>
      attempt(async () => {
        await undoOrForget(tools, repaired);
        await checkAfter(tools, { kind: "undone" });
      }, "saving"),
    ...sheetCommands(tools),
  };
}

/** The commands that show findings in the workbook itself. */
function sheetCommands({
  port,
  dispatch,
  attempt,
}: Tools): Pick<CheckCommands, "mark" | "unmark" | "report" | "chart"> {
  const notice = (made: CheckNotice) => dispatch({ type: "noticed", notice: made });
  return {
    mark: (findings) =>
      attempt(async () => {
        const marks = findings.flatMap((finding) =>
          markedCells(finding).map((cell) => ({ cell, severity: finding.severity }))
        );
        notice({ kind: "marked", outcome: await port.markCells(marks) });
      }, "saving"),
    unmark: () =>
      attempt(
        async () => notice({ kind: "unmarked", outcome: await port.unmarkCells() }),
        "saving"
      ),
    report: (plan, result) =>
      attempt(async () => {
        const reported = { plan, result: { dismissed: [], ...result }, date: today() };
        notice({ kind: "report", inserted: await port.insertReport(reported) });
      }, "saving"),
    chart: (plan, finding) =>
      attempt(
        async () => notice({ kind: "chart", inserted: await port.insertChart(plan, finding) }),
        "saving"
      ),
  };
}

/** Checks again as a task of its own: trying again after a failure must not write again. */
function checkAfter({ attempt, checkNow, announce }: Tools, done: Announcement): Promise<void> {
  return attempt(async () => {
    await checkNow();
    announce(done);
  }, "checking");
}

/** A repair whose cells somebody has changed since can no longer be undone. */
async function undoOrForget({ port, dispatch }: Tools, repaired: Repaired): Promise<void> {
  try {
    await port.undoEdits(repaired.done);
  } catch (error) {
    if (isOfKind(error, "changedSince")) dispatch({ type: "repairUndone", repaired });
    throw error;
  }
  dispatch({ type: "repairUndone", repaired });
}

/** Changes what the workbook keeps of dismissals and judges the plan that is already read by it. */
async function judge({ port, analysis, dispatch }: Tools, plan: Plan, change: Change) {
  const kept = await port.saveDismissals((text) =>
    writeDismissals(change(text === undefined ? [] : readDismissals(text)))
  );
  dispatch({ type: "judged", result: await analysis.check(plan, kept) });
}

/** The user's date as "2026-01-31". */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, "0")
  );
  return [now.getFullYear(), month, day].join("-");
}

import type {
  FollowUpRequest,
  FollowUpSheet,
  RemovalPreview,
  WorkbookPort,
} from "../../../src/taskpane/port";
import { lazyAnalysis, type Analysis } from "../../../src/taskpane/analysis";
import { sampleLists } from "./samplePeriods";
import type { PeriodProgress } from "../../../src/followup/progress/progress";
import type { CellAddress } from "../../../src/plan/address";
import type { WorkbookSnapshot } from "../../../src/plan/snapshot";
import type { Plan } from "../../../src/plan/plan";
import type { ReadJudgement } from "../../../src/workbook/judgement";
import type { CellEdit } from "../../../src/validation/repairEdits";
import type { Reported } from "../../../src/report/reportWords";
import type { CellMark } from "../../../src/workbook/cellMarks";
import type { DoneEdit } from "../../../src/workbook/cellEdits";
import type { Finding, ValidationResult } from "../../../src/validation/finding";

/** A workbook for the pane's tests: it remembers what was asked of it and can be told to fail or to be edited. */
export interface HandMadePort extends WorkbookPort {
  readonly visited: CellAddress[];
  readonly requests: FollowUpRequest[];
  readonly applied: (readonly CellEdit[])[];
  readonly undone: (readonly DoneEdit[])[];
  readonly marked: (readonly CellMark[])[];
  readonly reports: Reported[];
  readonly charts: Finding[];
  /** For each plan that was inserted, whether it was the example. */
  readonly examples: boolean[];
  readonly reads: () => number;
  /** Makes every call until `recover` reject with this. */
  fail(error: Error): void;
  recover(): void;
  readonly edit: () => void;
}

function sheetsOf(request: FollowUpRequest, kind: FollowUpSheet["kind"]): FollowUpSheet[] {
  const period = request.period === "interim" ? "delår" : "helår";
  return request.goals.map((number) => {
    const sheet = `Mål ${number} ${period} ${request.year}`;
    return {
      sheet,
      kind,
      reason: { key: "followup.change.new", values: { name: sheet } },
      remarks: [],
    };
  });
}

/** Selecting a cell moves the focus from the pane into the grid, as Excel on the web does. */
function takeFocus(): void {
  if (typeof document !== "undefined" && document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}

export function handMadePort(
  pause: () => Promise<void> = () => Promise.resolve(),
  snapshot: WorkbookSnapshot = { sheets: [] },
  periods: readonly PeriodProgress[] = [],
  kept: ReadJudgement = {}
): HandMadePort {
  let held = snapshot;
  let judgement = kept;
  let removal: RemovalPreview = {
    untouched: ["Mål 2 Digitalisering – delår", "Listor"],
    filled: ["Mål 1 Näringsliv – delår"],
  };
  const applied: (readonly CellEdit[])[] = [];
  const undone: (readonly DoneEdit[])[] = [];
  const marked: (readonly CellMark[])[] = [];
  const reports: Reported[] = [];
  const charts: Finding[] = [];
  const examples: boolean[] = [];
  const visited: CellAddress[] = [];
  const requests: FollowUpRequest[] = [];
  const handlers = new Set<() => void>();
  let failure: Error | undefined;
  let reads = 0;
  const answer = async () => {
    await pause();
    if (failure) throw failure;
  };
  return {
    examples,
    visited,
    requests,
    applied,
    undone,
    marked,
    reports,
    charts,
    reads: () => reads,
    fail: (error) => (failure = error),
    recover: () => (failure = undefined),
    edit: () => handlers.forEach((handler) => handler()),
    readSnapshot: async () => {
      reads++;
      await answer();
      return held;
    },
    saveCorrections: async (change) => {
      await answer();
      held = { ...held, corrections: await change(held) };
      return held;
    },
    readJudgement: async () => {
      await answer();
      return judgement;
    },
    saveDismissals: async (change) => {
      await answer();
      judgement = { ...judgement, dismissals: change(judgement.dismissals) };
      return judgement;
    },
    saveSettings: async (change) => {
      await answer();
      judgement = { ...judgement, settings: change(judgement.settings) };
      return judgement;
    },
    readLists: async () => {
      await answer();
      return sampleLists;
    },
    applyEdits: async (edits) => {
      await answer();
      applied.push(edits);
      return edits.map(({ cell, before, after }) => ({
        cell,
        before: { content: before.content, numberFormat: "General" },
        after: { content: after.content, numberFormat: "General" },
      }));
    },
    markCells: async (marks) => {
      await answer();
      marked.push(marks);
      return { cells: marks.length, protectedSheets: [] };
    },
    unmarkCells: async () => {
      await answer();
      return { cells: marked.splice(0).length, protectedSheets: ["Låst"] };
    },
    insertReport: async (reported) => {
      await answer();
      reports.push(reported);
      return { sheet: "Kontrollrapport", replaced: reports.length > 1 };
    },
    insertEmptyPlan: async (isExample) => {
      await answer();
      examples.push(isExample);
      return { sheet: "Budget", row: 3, column: 0 };
    },
    insertTemplate: async () => {
      await answer();
      return "Mall (2)";
    },
    insertChart: async (_, finding) => {
      await answer();
      charts.push(finding);
      return { sheet: "Budgetförändring", replaced: false };
    },
    undoEdits: async (done) => {
      await answer();
      undone.push(done);
    },
    goTo: async (cell) => {
      await answer();
      takeFocus();
      visited.push(cell);
    },
    previewFollowUp: async (request) => {
      await answer();
      return sheetsOf(request, "create");
    },
    insertFollowUp: async (request, onProgress, signal) => {
      requests.push(request);
      const sheets = sheetsOf(request, "create");
      for (const [index] of sheets.entries()) {
        if (signal.aborted) return { sheets: sheets.slice(0, index), cancelled: true };
        onProgress(index + 1, sheets.length);
        await answer();
      }
      return { sheets, cancelled: false };
    },
    previewRemoval: async () => {
      await answer();
      return removal;
    },
    removeFollowUp: async (includeFilled) => {
      await answer();
      const names = [...removal.untouched, ...(includeFilled ? removal.filled : [])];
      removal = {
        untouched: [],
        filled: includeFilled ? [] : removal.filled,
      };
      return names;
    },
    readPeriods: async () => {
      await answer();
      return periods;
    },
    onEdited: (handler) => {
      handlers.add(handler);
      return Promise.resolve(() => Promise.resolve(void handlers.delete(handler)));
    },
  };
}

/** Reading and checking that answer what they are given, whatever the workbook holds. */
export function fixedAnalysis(plan: Plan, result: ValidationResult): Analysis {
  return {
    read: () => Promise.resolve(plan),
    correct: () => Promise.resolve(""),
    check: () => Promise.resolve(result),
    settings: lazyAnalysis.settings,
  };
}

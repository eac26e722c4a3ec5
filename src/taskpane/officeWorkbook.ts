import { planSheets } from "../followup/existing";
import { followUpChanges } from "../followup/followUpChanges";
import { followUpLists, type FollowUpLists } from "../followup/followUpLists";
import type { SheetChange } from "../followup/changes";
import { followUpProgress } from "../followup/progress/followUpProgress";
import type { PeriodProgress } from "../followup/progress/progress";
import { followUpRemoval, type Removal } from "../followup/removal";
import type { FollowUpTexts } from "../followup/texts";
import type { CellAddress } from "../plan/address";
import { readPlan } from "../plan/readPlan";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { saveCorrections, type ChangeCorrections } from "../workbook/corrections";
import { goToCell } from "../workbook/goToCell";
import { insertFollowUp } from "../workbook/insertFollowUp";
import {
  readJudgement,
  saveDismissals,
  saveSettings,
  type ReadJudgement,
} from "../workbook/judgement";
import type { KeptJudgement } from "../validation/judge";
import type { CellEdit } from "../validation/repairEdits";
import { markCells, unmarkCells, type CellMark, type MarkOutcome } from "../workbook/cellMarks";
import { applyEdits, undoEdits, type DoneEdit } from "../workbook/cellEdits";
import { readWorkbook } from "../workbook/readWorkbook";
import { removeFollowUp } from "../workbook/removeFollowUp";
import { runCommand } from "../workbook/runtime";
import { SheetMemory } from "../workbook/sheetMemory";
import { watchEdits } from "../workbook/watchEdits";
import type {
  FollowUpRequest,
  FollowUpSheet,
  Insertion,
  ProgressHandler,
  RemovalPreview,
} from "./port";

// What the pane's `WorkbookPort` does in Excel, one batch for each call.

const memory = new SheetMemory();

export async function readPlanSheets(onlyEdited = false): Promise<WorkbookSnapshot> {
  memory.begin(!onlyEdited);
  return planSheets(await runCommand(Excel, (context) => readWorkbook(context, memory)));
}

export function keepCorrections(change: ChangeCorrections): Promise<WorkbookSnapshot> {
  return runCommand(Excel, (context) => saveCorrections(context, change));
}

export function readKept(): Promise<ReadJudgement> {
  return runCommand(Excel, readJudgement);
}

export function changeDismissals(
  change: (dismissals: string | undefined) => string
): Promise<KeptJudgement> {
  return runCommand(Excel, (context) => saveDismissals(context, change));
}

export function changeSettings(
  change: (settings: string | undefined) => string
): Promise<KeptJudgement> {
  return runCommand(Excel, (context) => saveSettings(context, change));
}

export async function readLists(text: FollowUpTexts): Promise<FollowUpLists> {
  const workbook = await runCommand(Excel, readWorkbook);
  return followUpLists(workbook, readPlan(planSheets(workbook)), text);
}

export function applyToCells(edits: readonly CellEdit[]): Promise<readonly DoneEdit[]> {
  return runCommand(Excel, (context) => applyEdits(context, edits));
}

export function undoInCells(done: readonly DoneEdit[]): Promise<void> {
  return runCommand(Excel, (context) => undoEdits(context, done));
}

export function mark(marks: readonly CellMark[]): Promise<MarkOutcome> {
  return runCommand(Excel, (context) => markCells(context, marks));
}

export function unmark(): Promise<MarkOutcome> {
  return runCommand(Excel, unmarkCells);
}

export function goTo(cell: CellAddress): Promise<void> {
  return runCommand(Excel, (context) => goToCell(context, cell));
}

export function previewFollowUp(
  request: FollowUpRequest,
  text: FollowUpTexts
): Promise<readonly FollowUpSheet[]> {
  return runCommand(Excel, (context) => changesFor(context, request, text));
}

export function insertSheets(
  request: FollowUpRequest,
  text: FollowUpTexts,
  { onProgress, signal }: { readonly onProgress: ProgressHandler; readonly signal: AbortSignal }
): Promise<Insertion> {
  return runCommand(Excel, async (context) => {
    const changes = await changesFor(context, request, text);
    const progress = await insertFollowUp(context, changes, {
      signal,
      onProgress: ({ done, total }) => onProgress(done, total),
    });
    const isDone = ({ kind, sheet }: SheetChange) =>
      (kind !== "create" && kind !== "refresh") || progress.sheets.includes(sheet);
    return { sheets: changes.filter(isDone), cancelled: progress.done < progress.total };
  });
}

export function previewRemoval(text: FollowUpTexts): Promise<RemovalPreview> {
  return runCommand(Excel, async (context) => {
    const { untouched, filled } = await removalFor(context, text);
    const names = (sheets: Removal["filled"]) => sheets.map(({ snapshot }) => snapshot.name);
    return { untouched: names(untouched), filled: names(filled) };
  });
}

export function removeSheets(
  text: FollowUpTexts,
  includeFilled: boolean
): Promise<readonly string[]> {
  return runCommand(Excel, async (context) =>
    removeFollowUp(context, await removalFor(context, text), { includeFilled })
  );
}

async function removalFor(context: Excel.RequestContext, text: FollowUpTexts): Promise<Removal> {
  const workbook = await readWorkbook(context);
  return followUpRemoval(workbook, readPlan(planSheets(workbook)), text);
}

/** Plan and follow-ups are read in the same two syncs. */
export async function readPeriods(text: FollowUpTexts): Promise<readonly PeriodProgress[]> {
  const workbook = await runCommand(Excel, readWorkbook);
  return followUpProgress(workbook, readPlan(planSheets(workbook)), text);
}

export function onEdited(handler: () => void): Promise<() => Promise<void>> {
  return watchEdits(Excel, ({ own, sheetId }) => {
    memory.forget(sheetId);
    if (!own) handler();
  });
}

async function changesFor(
  context: Excel.RequestContext,
  { plan, ...choice }: FollowUpRequest,
  text: FollowUpTexts
): Promise<SheetChange[]> {
  return followUpChanges(await readWorkbook(context), plan, { ...choice, text });
}

import type { BlueprintMark } from "../followup/blueprint";
import type { CreateSheet, RefreshSheet, SheetChange } from "../followup/changes";
import { listsKey } from "../followup/vocabularies";
import { planFields, recordOf } from "../followup/planFields";
import { formatRecord } from "../followup/record";
import { nameCells } from "./addSection";
import { lockSheet, unlockEntries } from "./lockSheet";
import { journalKey, markKey, recordKey } from "./marks";
import { readOwnRows, type OwnRows } from "./ownRows";
import { diagnose } from "./protection";
import { refreshSheet } from "./refreshSheet";
import { isOfKind } from "./workbookError";
import { writeSheet } from "./writeSheet";
import { readRowHeights, writeTemplate, type RowHeights } from "./writeTemplate";

/** Ten sheets, besides the lists, stay under 1 MB in one request, which gives real progress far from the 5 MB limit. */
const SHEETS_OF_A_SYNC = 10;

/** How far an insertion has come, in sheets. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Names of the sheets that are finished, in the order they were written. */
  readonly sheets: readonly string[];
}

export interface InsertOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Stops between two requests; what is written by then is whole. */
  readonly signal?: AbortSignal;
}

type Writing = CreateSheet | RefreshSheet;

/**
 * Carries out the changes that write something, ten sheets in a sync. An interrupted insertion is completed by
 * planning and inserting again: a sheet gets its record last, and one without it is made anew.
 *
 * @returns The progress when it ended; `done` is less than `total` when it was cancelled.
 * @throws WorkbookError of kind "protectedSheet" or "protectedWorkbook" when protection is what stopped it.
 */
export async function insertFollowUp(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
  options: InsertOptions = {}
): Promise<Progress> {
  const writing = changes.filter(
    (change): change is Writing => change.kind === "create" || change.kind === "refresh"
  );
  const lists = changes.find(
    (change) => change.kind !== "stay" && change.blueprint.key === listsKey
  );
  const queued = listsFirst(writing);
  try {
    const heights = await readRowHeights(
      context,
      creationsIn(queued).map(({ blueprint }) => blueprint)
    );
    const refreshing = queued.filter((change) => change.kind === "refresh");
    const ownRows = await readOwnRows(context, refreshing);
    return await writeBatches(
      context,
      { queued, lists: lists?.sheet ?? "", heights, ownRows, options },
      { done: 0, total: queued.length, sheets: [] }
    );
  } catch (error) {
    const known = await diagnose(context, error, queued);
    if (isOfKind(known, "protectedWorkbook")) await forgetJournal(context, queued);
    throw known;
  }
}

/** Where no sheet may be added the journal has nothing to tell; that of an earlier insertion is left, as are its sheets. */
async function forgetJournal(
  context: Excel.RequestContext,
  queued: readonly Writing[]
): Promise<void> {
  if (creationsIn(queued).some(({ replaces }) => replaces !== undefined)) return;
  context.workbook.settings.getItemOrNullObject(journalKey).delete();
  await context.sync();
}

interface Job {
  readonly queued: readonly Writing[];
  readonly lists: string;
  readonly heights: RowHeights;
  readonly ownRows: OwnRows;
  readonly options: InsertOptions;
}

/** The lists come in the first batch, since drop-downs in every batch refer to them. */
function listsFirst(writing: readonly Writing[]): Writing[] {
  const isLists = ({ blueprint }: Writing) => blueprint.key === listsKey;
  return [...writing.filter(isLists), ...writing.filter((change) => !isLists(change))];
}

/** Writes batch after batch. One that Excel finds too large is refused before anything of it is done, and is halved. */
async function writeBatches(
  context: Excel.RequestContext,
  job: Job,
  progress: Progress,
  size = SHEETS_OF_A_SYNC
): Promise<Progress> {
  const { queued, options } = job;
  const isWithLists = queued[progress.done]?.blueprint.key === listsKey;
  const batch = queued.slice(progress.done, progress.done + size + (isWithLists ? 1 : 0));
  if (batch.length === 0 || options.signal?.aborted === true) return progress;
  try {
    await sendBatch(context, job, batch, progress.done);
  } catch (error) {
    if (size === 1 || !isOfKind(error, "payloadTooLarge")) throw error;
    return writeBatches(context, job, progress, Math.floor(size / 2));
  }
  const sheets = [...progress.sheets, ...batch.map((change) => change.sheet)];
  const next = { ...progress, done: progress.done + batch.length, sheets };
  options.onProgress?.(next);
  return writeBatches(context, job, next, size);
}

async function sendBatch(
  context: Excel.RequestContext,
  { queued, ...making }: Job,
  batch: readonly Writing[],
  done: number
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  if (done === 0) deleteReplaced(context, queued);
  writeBatch(context, { ...making, batch, later: queued.slice(done + batch.length) });
  await context.sync();
}

/**
 * Deletes all unfinished sheets at once, so that places among the others are known from then on. A copy of a template that
 * got no mark may be what several sheets were begun as.
 */
function deleteReplaced(context: Excel.RequestContext, queued: readonly Writing[]): void {
  new Set(creationsIn(queued).map(({ replaces }) => replaces)).forEach((name) => {
    if (name !== undefined) context.workbook.worksheets.getItem(name).delete();
  });
}

function creationsIn(changes: readonly Writing[]): CreateSheet[] {
  return changes.filter((change) => change.kind === "create");
}

interface Batch extends Pick<Job, "lists" | "heights" | "ownRows"> {
  readonly batch: readonly Writing[];
  /** What is written in the batches to come. */
  readonly later: readonly Writing[];
}

/** Adds all sheets, each in its place, before filling any. */
function writeBatch(context: Excel.RequestContext, { batch, later, ...making }: Batch): void {
  const creations = creationsIn(batch);
  const missing = creationsIn(later);
  const journal = openJournal(context, creations);
  const inOrder = creations.toSorted((one, other) => one.position - other.position);
  const added = new Map(
    inOrder.map((change) => {
      const before = missing.filter(({ position }) => position < change.position).length;
      return [change.sheet, addSheet(context, change, change.position - before)];
    })
  );
  creations.forEach((change) => {
    const sheet = added.get(change.sheet);
    if (sheet !== undefined) fillSheet(context, sheet, change, making);
  });
  batch.forEach((change) => {
    if (change.kind === "refresh") refreshSheet(context, change, making);
  });
  journal?.delete();
}

/**
 * Notes which sheets are being added, and copies of which template: one that never got its mark is known by it when
 * the insertion is done again.
 */
function openJournal(
  context: Excel.RequestContext,
  creations: readonly CreateSheet[]
): Excel.Setting | undefined {
  if (creations.length === 0) return undefined;
  const names = creations.map((change) => change.sheet);
  const copied = creations.flatMap(({ blueprint: { template } }) =>
    template === undefined ? [] : [`${template.sheet} (`]
  );
  return context.workbook.settings.add(journalKey, [...names, ...new Set(copied)]);
}

/** Marks the sheet as ours before anything else is written on it, so that an interrupted one is known again. */
function addSheet(
  context: Excel.RequestContext,
  change: CreateSheet,
  position: number
): Excel.Worksheet {
  const { worksheets, names } = context.workbook;
  change.staleNames.forEach((name) => names.getItem(name).delete());
  const { template } = change.blueprint;
  const sheet =
    template === undefined
      ? worksheets.add(change.sheet)
      : worksheets.getItem(template.sheet).copy("End");
  sheet.customProperties.add(markKey, change.blueprint.key);
  if (template !== undefined) sheet.name = change.sheet;
  sheet.position = position;
  return sheet;
}

function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  change: CreateSheet,
  making: Pick<Job, "lists" | "heights">
): void {
  const { blueprint } = change;
  if (blueprint.template === undefined) writeSheet(sheet, blueprint, making.lists);
  else writeTemplate(sheet, blueprint, making);
  const { row, column } = blueprint.titleCell;
  const identity: BlueprintMark = { name: blueprint.identityName, row, column, rowCount: 1 };
  nameCells(context, sheet, [identity, ...blueprint.marks]);
  if (blueprint.isLocked === true) unlockEntries(sheet, blueprint);
  sheet.customProperties.add(recordKey, formatRecord(recordOf(planFields(blueprint))));
  if (blueprint.isLocked === true) lockSheet(sheet);
}

import { planSheets } from "../followup/existing";
import { parseMapping } from "../plan/mapping";
import type { WorkbookSnapshot } from "../plan/snapshot";
import { readWorkbook } from "./readWorkbook";
import { correctionsKey, damagedCorrectionsKey, putAside } from "./settings";

/** Gives the text of a workbook's corrections after a change: see `changeCorrections`. */
export type ChangeCorrections = (snapshot: WorkbookSnapshot) => string | Promise<string>;

/**
 * Changes the corrections that a workbook keeps. Reads the workbook first, so that what another person corrected
 * meanwhile stays. A text that is there and cannot be read is put aside in the workbook, never written over. Two syncs
 * to read and one to write, and one more where something has to be put aside.
 *
 * @returns The sheets that may hold the plan, with the corrections as they are now.
 */
export async function saveCorrections(
  context: Excel.RequestContext,
  change: ChangeCorrections
): Promise<WorkbookSnapshot> {
  const snapshot = planSheets(await readWorkbook(context));
  const corrections = await change(snapshot);
  const { settings } = context.workbook;
  const before = snapshot.corrections;
  if (before !== undefined && parseMapping(before) === undefined)
    await putAside(context, damagedCorrectionsKey, before);
  settings.add(correctionsKey, corrections);
  await context.sync();
  return { ...snapshot, corrections };
}

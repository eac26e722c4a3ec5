import { readsAsDismissals } from "../validation/dismissals";
import { readValidationSettings } from "../validation/settings";
import type { KeptJudgement } from "../validation/judge";
import {
  damagedDismissalsKey,
  damagedValidationKey,
  dismissalsKey,
  putAside,
  settingText,
  validationKey,
} from "./settings";

/** What a workbook keeps, and whether that can be changed. */
export interface ReadJudgement extends KeptJudgement {
  /** True when the workbook is open for reading only. */
  readonly isReadOnly?: boolean;
}

/** Reads what a workbook keeps about its validation. One sync. */
export async function readJudgement(context: Excel.RequestContext): Promise<ReadJudgement> {
  const workbook = context.workbook.load("readOnly");
  const { settings } = workbook;
  const [own, dismissed] = [validationKey, dismissalsKey].map((key) =>
    settings.getItemOrNullObject(key).load("value")
  );
  await context.sync();
  return {
    settings: own && settingText(own),
    dismissals: dismissed && settingText(dismissed),
    ...(workbook.readOnly && { isReadOnly: true }),
  };
}

/**
 * Changes the dismissals that a workbook keeps. Reads them first, so that what another person dismissed meanwhile stays.
 * A text that cannot be read is put aside in the workbook, never written over. Two syncs, and one more for that.
 *
 * @returns What the workbook keeps now.
 */
export async function saveDismissals(
  context: Excel.RequestContext,
  change: (dismissals: string | undefined) => string
): Promise<KeptJudgement> {
  const before = await readJudgement(context);
  const { dismissals } = before;
  if (dismissals !== undefined && !readsAsDismissals(dismissals))
    await putAside(context, damagedDismissalsKey, dismissals);
  const changed = change(dismissals);
  context.workbook.settings.add(dismissalsKey, changed);
  await context.sync();
  return { ...before, dismissals: changed };
}

/**
 * Changes the settings that a workbook keeps, as `saveDismissals` does with dismissals: a text of which something cannot
 * be used is put aside, never lost. Two syncs, and one more for that.
 *
 * @returns What the workbook keeps now.
 */
export async function saveSettings(
  context: Excel.RequestContext,
  change: (settings: string | undefined) => string
): Promise<KeptJudgement> {
  const before = await readJudgement(context);
  const { settings } = before;
  if (settings !== undefined && readValidationSettings(settings).unusable.length > 0)
    await putAside(context, damagedValidationKey, settings);
  const changed = change(settings);
  context.workbook.settings.add(validationKey, changed);
  await context.sync();
  return { ...before, settings: changed };
}

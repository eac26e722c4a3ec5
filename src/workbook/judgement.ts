import { readsAsDismissals } from "../validation/dismissals";
import type { KeptJudgement } from "../validation/judge";
import {
  damagedDismissalsKey,
  dismissalsKey,
  putAside,
  settingText,
  validationKey,
} from "./settings";

/** Reads what a workbook keeps about its validation. One sync. */
export async function readJudgement(context: Excel.RequestContext): Promise<KeptJudgement> {
  const { settings } = context.workbook;
  const [own, dismissed] = [validationKey, dismissalsKey].map((key) =>
    settings.getItemOrNullObject(key).load("value")
  );
  await context.sync();
  return {
    settings: own && settingText(own),
    dismissals: dismissed && settingText(dismissed),
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

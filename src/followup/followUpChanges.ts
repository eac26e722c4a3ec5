import type { Plan } from "../plan/plan";
import type { SheetChange } from "./changes";
import { designFollowUp, type FollowUpOptions } from "./design";
import type { ExistingWorkbook } from "./existing";
import { followUpSettings } from "./followUpSettings";
import { planChanges } from "./planChanges";

/**
 * What a follow-up would do to a workbook, decided before anything is touched. Periods and how sheets are made are
 * those of the workbook's lists sheet, unless the options say otherwise.
 *
 * @returns Nothing when the plan has none of the goals, or the workbook no such period.
 */
export function followUpChanges(
  workbook: ExistingWorkbook,
  plan: Plan,
  { settings, ...options }: FollowUpOptions
): SheetChange[] {
  const kept = followUpSettings(workbook, plan, options.text);
  return planChanges(
    workbook,
    designFollowUp(plan, { ...options, settings: { ...kept, ...settings } })
  );
}

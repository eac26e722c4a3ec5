import type { Plan } from "../plan/plan";
import type { SheetChange } from "./changes";
import { designFollowUp, type FollowUpOptions } from "./design";
import type { ExistingWorkbook } from "./existing";
import { followUpSettings } from "./followUpSettings";
import { planChanges } from "./planChanges";
import { removedGoals } from "./removedGoals";
import { chosenTemplate } from "./template/chosenTemplate";

/**
 * What a follow-up would do to a workbook, decided before anything is touched. Periods and how sheets are made are
 * those of the workbook's lists sheet, unless the options say otherwise; the goals' sheets are copied from the
 * workbook's template if it has one. What has to be said of the template is among the remarks of the first sheet.
 * Sheets of goals that the plan does not have any more come last, and stay.
 *
 * @returns Nothing when the plan has none of the goals, or the workbook no such period.
 */
export function followUpChanges(
  workbook: ExistingWorkbook,
  plan: Plan,
  { settings: given, ...options }: Omit<FollowUpOptions, "template">
): SheetChange[] {
  const settings = { ...followUpSettings(workbook, plan, options.text), ...given };
  const { remarks, ...chosen } = chosenTemplate(workbook, settings.template, options.text);
  const changes = planChanges(workbook, designFollowUp(plan, { ...options, ...chosen, settings }));
  if (changes.length === 0) return [];
  const told = changes.map((change, index) =>
    index === 0 ? { ...change, remarks: [...remarks, ...change.remarks] } : change
  );
  return [...told, ...removedGoals(workbook, plan, { ...options, periods: settings.periods })];
}

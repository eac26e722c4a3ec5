import type { SheetChange } from "../followup/changes";
import type { ExistingWorkbook } from "../followup/existing";
import { followUpChanges } from "../followup/followUpChanges";
import { followUpSettings } from "../followup/followUpSettings";
import type { FollowUpTexts } from "../followup/texts";
import type { Plan } from "../plan/plan";

/**
 * What to do for the next follow-up of the plan's year: the first of the workbook's periods that still
 * lacks a sheet, or the last one when none does. Periods that the plan's timetable leaves out are skipped, unless it
 * names none or the workbook has a list of its own. No changes when the plan has no goals.
 */
export function nextFollowUp(
  plan: Plan,
  workbook: ExistingWorkbook,
  text: FollowUpTexts
): SheetChange[] {
  const { periods } = followUpSettings(workbook, plan, text);
  const announced = periods.filter(({ kind }) => plan.periods.some((one) => one.kind === kind));
  const planned = (announced.length > 0 ? announced : periods).map(({ id }) =>
    followUpChanges(workbook, plan, { period: id, text })
  );
  return (
    planned.find((changes) => changes.some(({ kind }) => kind === "create")) ?? planned.at(-1) ?? []
  );
}

import type { SheetChange } from "../followup/changes";
import { designFollowUp, type PeriodKind } from "../followup/design";
import type { ExistingWorkbook } from "../followup/existing";
import { planChanges } from "../followup/planChanges";
import type { FollowUpTexts } from "../followup/texts";
import type { Plan } from "../plan/plan";

const KINDS: readonly PeriodKind[] = ["interim", "annual"];

/**
 * What to do for the next follow-up of the plan's year: the first period that still lacks a sheet, in the order
 * interim, annual, or the last period when none does. Periods that the plan's timetable leaves out are skipped,
 * unless it names none. No changes when the plan has no goals.
 */
export function nextFollowUp(
  plan: Plan,
  workbook: ExistingWorkbook,
  text: FollowUpTexts
): SheetChange[] {
  const announced = KINDS.filter((kind) => plan.periods.some((period) => period.kind === kind));
  const periods = announced.length > 0 ? announced : KINDS;
  const planned = periods.map((period) =>
    planChanges(workbook, designFollowUp(plan, { period, text }))
  );
  return (
    planned.find((changes) => changes.some(({ kind }) => kind === "create")) ?? planned.at(-1) ?? []
  );
}

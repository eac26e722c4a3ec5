import type { openExcel } from "../../../src/embedded-excel/node";
import type { SheetChange } from "../../../src/followup/changes";
import { designFollowUp } from "../../../src/followup/design";
import type { ExistingWorkbook } from "../../../src/followup/existing";
import { planChanges } from "../../../src/followup/planChanges";
import type { Plan } from "../../../src/plan/plan";
import {
  insertFollowUp,
  type InsertOptions,
  type Progress,
} from "../../../src/workbook/insertFollowUp";
import { readWorkbook } from "../../../src/workbook/readWorkbook";
import { runCommand } from "../../../src/workbook/runtime";
import { goal, plan, swedish as text } from "../../followup/support/plans";

export type Opened = Awaited<ReturnType<typeof openExcel>>;

/** A plan with so many goals. */
export function planOf(goalCount: number, name = "Område"): Plan {
  return plan({
    goals: Array.from({ length: goalCount }, (_, index) => goal(index + 1, `${name} ${index + 1}`)),
  });
}

/** What the whole command does: read, decide, write. */
export function insert(
  { Excel }: Opened,
  from: Plan,
  period: "interim" | "annual" = "interim",
  options: InsertOptions = {}
): Promise<{ changes: SheetChange[]; progress: Progress }> {
  return runCommand(Excel, async (context) => {
    const changes = planChanges(
      await readWorkbook(context),
      designFollowUp(from, { period, text })
    );
    return { changes, progress: await insertFollowUp(context, changes, options) };
  });
}

export function read({ Excel }: Opened): Promise<ExistingWorkbook> {
  return runCommand(Excel, readWorkbook);
}

/** Writes one cell as a person would. */
export async function type(
  { Excel }: Opened,
  sheet: string,
  address: string,
  content: string | number
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[content]];
    await context.sync();
  });
}

/** Everything that stands on the sheets, by name: sheets that were made again stand last. */
export function contents({ sheets }: ExistingWorkbook): unknown {
  return Object.fromEntries(sheets.map((sheet) => [sheet.snapshot.name, sheet]));
}

import { openExcel, type OpenedExcel } from "../src/embedded-excel/node";
import { designFollowUp } from "../src/followup/design";
import { planSheets } from "../src/followup/existing";
import { planChanges } from "../src/followup/planChanges";
import { followUpTexts } from "../src/followup/texts";
import { translate } from "../src/locales";
import { readPlan } from "../src/plan";
import { judgePlan } from "../src/validation/judge";
import { insertFollowUp } from "../src/workbook/insertFollowUp";
import { readWorkbook } from "../src/workbook/readWorkbook";
import { runCommand } from "../src/workbook/runtime";

/** What a command cost: round trips, bytes both ways, and time of this processor for add-in and host together. */
export interface Cost {
  readonly what: string;
  readonly size: number;
  readonly syncs: number;
  readonly kilobytes: number;
  readonly ms: number;
  /** Milliseconds for each row or goal: the same for all sizes where the cost is linear. */
  readonly msEach: number;
  readonly megabytesInUse: number;
}

const text = followUpTexts((key, values) => translate("sv", key, values));
const ROWS_AT_A_TIME = 20_000;
type Row = readonly (string | number)[];

async function cost<T>(
  what: string,
  size: number,
  { host }: OpenedExcel,
  run: () => Promise<T> | T
): Promise<{ result: T; cost: Cost }> {
  host.resetCounters();
  const start = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(start);
  const ms = Math.round((user + system) / 1000);
  const { syncs, requestBytes, responseBytes } = host.counters;
  return {
    result,
    cost: {
      ...{ what, size, syncs },
      kilobytes: Math.round((requestBytes + responseBytes) / 1000),
      ...{ ms, msEach: Number((ms / size).toFixed(3)) },
      megabytesInUse: Math.round(process.memoryUsage().heapUsed / 1e6),
    },
  };
}

/**
 * A workbook with a budget of so many rows, or a table of so many goals. Formulas are not calculated: the engine behind the
 * host reads all of them again for each new sheet, which Excel does not and the add-in has no part in.
 */
async function workbookWith(sheet: string, rows: readonly Row[]): Promise<OpenedExcel> {
  const opened = await openExcel(undefined, { calculate: false });
  await opened.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add(sheet);
    for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
      const block = rows.slice(at, at + ROWS_AT_A_TIME);
      const width = block[0]?.length ?? 1;
      added.getRangeByIndexes(at, 0, block.length, width).values = block.map((row) => [...row]);
    }
    await context.sync();
  });
  return opened;
}

function budgetRows(count: number): Row[] {
  const rows: Row[] = [["Verksamhet", "Budget 2024 (tkr)", "Budget 2025 (tkr)", "Plan 2026 (tkr)"]];
  for (let row = 0; row < count; row += 1)
    rows.push([`Konto ${row}`, (row * 37) % 9973, (row * 61) % 9967, (row * 89) % 9949]);
  return rows;
}

function goalRows(count: number): Row[] {
  const rows: Row[] = [["Mål nr", "Namn", "Målformulering"]];
  for (let number = 1; number <= count; number += 1)
    rows.push([number, `Område ${number}`, `Det ska bli bättre på område ${number}.`]);
  return rows;
}

/** Reading, checking, and checking again after an edit, of a budget. */
export async function measureBudget(rows: number): Promise<Cost[]> {
  const opened = await workbookWith("Budget", budgetRows(rows));
  const read = async () => readPlan(planSheets(await runCommand(opened.Excel, readWorkbook)));
  const reading = await cost("read a budget", rows, opened, read);
  const checking = await cost("check it", rows, opened, () => judgePlan(reading.result));
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Budget").getRange("B3").values = [[1]];
    await context.sync();
  });
  const again = await cost("check again after an edit", rows, opened, async () =>
    judgePlan(await read())
  );
  return [reading.cost, checking.cost, again.cost];
}

/** Previewing and inserting the follow-up of so many goals. */
export async function measureGoals(goals: number): Promise<Cost[]> {
  const opened = await workbookWith("Mål", goalRows(goals));
  const preview = () =>
    runCommand(opened.Excel, async (context) => {
      const workbook = await readWorkbook(context);
      const plan = readPlan(planSheets(workbook));
      return planChanges(workbook, designFollowUp(plan, { period: "interim", text }));
    });
  const previewing = await cost("preview goals", goals, opened, preview);
  const inserting = await cost("insert goals", goals, opened, () =>
    runCommand(opened.Excel, (context) => insertFollowUp(context, previewing.result))
  );
  const again = await cost("preview them again", goals, opened, preview);
  return [previewing.cost, inserting.cost, again.cost];
}

import { readFile } from "node:fs/promises";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { designFollowUp } from "../../src/followup/design";
import { planSheets } from "../../src/followup/existing";
import { planChanges } from "../../src/followup/planChanges";
import { readPlan } from "../../src/plan";
import { validatePlan } from "../../src/validation/validatePlan";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { swedish as text } from "../followup/support/plans";

const SAMPLE = path.join(__dirname, "..", "..", "samples", "uppdragsplan-2024.xlsx");

async function openSample(): Promise<OpenedExcel> {
  return openExcel(await readFile(SAMPLE));
}

/** Runs a command of the user and prints what it cost on the wire; office.js's own clean-up is not a sync. */
async function measured<T>(
  opened: OpenedExcel,
  what: string,
  command: (context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  opened.host.resetCounters();
  const result = await runCommand(opened.Excel, command);
  const { syncs, actions, requestBytes, responseBytes } = opened.host.counters;
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  process.stdout.write(
    `${what}: ${syncs} syncs, ${actions} actions, ${kilobytes(requestBytes)} sent, ${kilobytes(responseBytes)} received\n`
  );
  return result;
}

test("validating the sample plan takes at most two syncs", async () => {
  const opened = await openSample();
  const found = await measured(opened, "Validating the sample plan", async (context) =>
    validatePlan(readPlan(planSheets(await readWorkbook(context))))
  );
  expect(found.findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(2);
});

test("inserting eight follow-up sheets takes at most three syncs, reading included", async () => {
  const opened = await openSample();
  const progress = await measured(opened, "Inserting eight follow-up sheets", async (context) => {
    const workbook = await readWorkbook(context);
    const design = designFollowUp(readPlan(planSheets(workbook)), { period: "interim", text });
    return insertFollowUp(context, planChanges(workbook, design));
  });
  expect(progress.sheets.filter((name) => name.startsWith("Mål "))).toHaveLength(8);
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(3);
});

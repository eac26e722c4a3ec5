import { readFile } from "node:fs/promises";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { changeCorrections, readPlan, type Plan, type TableCorrection } from "../../src/plan";
import { saveCorrections } from "../../src/workbook/corrections";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { correctionsKey, damagedCorrectionsKey } from "../../src/workbook/settings";

const SAMPLE = path.join(__dirname, "..", "..", "samples", "uppdragsplan-2024.xlsx");
const open = async (): Promise<OpenedExcel> => openExcel(await readFile(SAMPLE));

function read(opened: OpenedExcel): Promise<Plan> {
  return runCommand(opened.Excel, async (context) =>
    readPlan(planSheets(await readWorkbook(context)))
  );
}

/** Corrects the table of a name, as the pane does. */
function correct(opened: OpenedExcel, name: string, correction: TableCorrection): Promise<Plan> {
  return runCommand(opened.Excel, async (context) =>
    readPlan(
      await saveCorrections(context, (snapshot) => {
        const table = readPlan(snapshot).found?.find(({ recognised }) => recognised.name === name);
        if (table === undefined) throw new Error(`No table ${name}`);
        return changeCorrections(snapshot, { table: table.recognised, correction });
      })
    )
  );
}

function put(opened: OpenedExcel, value: unknown): Promise<void> {
  return opened.Excel.run(async (context) => {
    context.workbook.settings.add(correctionsKey, value);
    await context.sync();
  });
}

const kinds = ({ tables }: Plan): string[] => tables.map(({ kind }) => kind);

test("corrections are kept with the file and cost no sync more to read", async () => {
  const opened = await open();
  const now = await correct(opened, "Omföringar", { ignore: true });
  expect(kinds(now)).not.toContain("transfers");
  const again = await openExcel(await opened.save());
  again.host.resetCounters();
  const plan = await read(again);
  expect(plan).toEqual(now);
  expect(again.host.counters.syncs).toBeLessThanOrEqual(2);
});

test("saving takes three syncs and keeps the corrections of other tables", async () => {
  const opened = await open();
  await correct(opened, "Omföringar", { ignore: true });
  opened.host.resetCounters();
  const plan = await correct(opened, "Tidplan", { ignore: true });
  expect(opened.host.counters.syncs).toBeLessThanOrEqual(3);
  expect([plan.transfers, plan.periods]).toEqual([[], []]);
});

test.each([
  ["text of another version", '{"version":9,"tables":[]}'],
  ["something that is no text", { version: 1 }],
])("%s is told, not used, and put aside when something else is corrected", async (_, damage) => {
  const opened = await open();
  await put(opened, damage);
  const before = await read(opened);
  expect(before.notUnderstood.map(({ reason }) => reason)).toEqual(["damagedMapping"]);
  expect(before.goals).toHaveLength(8);
  await correct(opened, "Omföringar", { ignore: true });
  await put(opened, "skadat igen");
  const after = await correct(opened, "Omföringar", { ignore: true });
  expect(after.notUnderstood).toEqual([]);
  const aside = await opened.Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(damagedCorrectionsKey).load("value");
    await context.sync();
    return setting.value as unknown;
  });
  const text = typeof damage === "string" ? damage : JSON.stringify(damage);
  expect(aside).toEqual([text, "skadat igen"]);
});

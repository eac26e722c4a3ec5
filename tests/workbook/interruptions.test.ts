import { openExcel } from "../../src/embedded-excel/node";
import type { ExistingWorkbook } from "../../src/followup/existing";
import { contents, insert, planOf, read, type Opened } from "./support/followUp";

/** Every action in turn takes minutes: the default run takes this many, spread over all of them. */
const SAMPLES = Number(process.env["PLANKOLL_INTERRUPTIONS"] ?? 7);
const eight = planOf(8);

interface Whole {
  readonly contents: unknown;
  readonly order: readonly string[];
  readonly names: unknown;
  readonly choices: unknown;
}

async function wholeOf(opened: Opened): Promise<Whole> {
  const workbook = await read(opened);
  const order = workbook.sheets.map(({ snapshot }) => snapshot.name);
  return { contents: contents(workbook), order, ...(await namesAndChoices(opened, workbook)) };
}

function namesAndChoices(
  { Excel }: Opened,
  { sheets }: ExistingWorkbook
): Promise<Pick<Whole, "names" | "choices">> {
  return Excel.run(async (context) => {
    const names = context.workbook.names.load("items/name,items/formula,items/visible");
    const cells = sheets.slice(1).map(({ snapshot }) => {
      const cell = context.workbook.worksheets.getItem(snapshot.name).getRange("B12");
      return cell.dataValidation.load("rule,type");
    });
    await context.sync();
    return {
      names: names.items
        .map(({ name, formula, visible }) => [name, formula, visible].join(" "))
        .sort(),
      choices: cells.map(({ rule, type }) => [type, rule]),
    };
  });
}

async function undisturbed(): Promise<{ whole: Whole; actions: number }> {
  const opened = await openExcel();
  opened.host.resetCounters();
  await insert(opened, eight);
  const { actions } = opened.host.counters;
  return { whole: await wholeOf(opened), actions };
}

describe("an interrupted insertion of eight goals, done again", () => {
  it("equals the undisturbed one wherever it failed", async () => {
    const { whole, actions } = await undisturbed();
    const indices = Array.from(
      { length: Math.min(SAMPLES, actions) },
      (_, index) => 1 + Math.floor((index * actions) / Math.min(SAMPLES, actions))
    );
    let failures = 0;
    for (const index of indices) {
      const opened = await openExcel();
      opened.host.faults.failAt(index);
      const failed = await insert(opened, eight).then(
        () => false,
        () => true
      );
      if (failed) failures += 1;
      await insert(opened, eight);
      expect(await wholeOf(opened)).toEqual(whole);
    }
    expect(failures).toBeGreaterThan(indices.length * 0.8);
  }, 600_000);

  it("equals the undisturbed one after cell editing and protection", async () => {
    const { whole } = await undisturbed();
    const opened = await openExcel();
    opened.host.faults.cellEditMode = true;
    await expect(insert(opened, eight)).rejects.toMatchObject({ kind: "cellEditMode" });
    opened.host.faults.cellEditMode = false;
    const protect = (on: boolean) =>
      opened.Excel.run(async (context) => {
        const { protection } = context.workbook;
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    await expect(insert(opened, eight)).rejects.toMatchObject({ kind: "protectedWorkbook" });
    await protect(false);
    await insert(opened, eight);
    expect(await wholeOf(opened)).toEqual(whole);
  });

  it("equals the undisturbed one after a request that was too large", async () => {
    const { whole } = await undisturbed();
    const opened = await openExcel();
    opened.host.faults.payloadLimit = 100_000;
    await expect(insert(opened, eight)).rejects.toMatchObject({ kind: "payloadTooLarge" });
    opened.host.faults.payloadLimit = undefined;
    await insert(opened, eight);
    expect(await wholeOf(opened)).toEqual(whole);
  });
});

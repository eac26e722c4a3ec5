import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { criterion, goal, plan } from "../followup/support/plans";
import { changingActions, spread } from "./support/changingActions";
import { insert, planOf } from "./support/followUp";
import { wholeOf, type Whole } from "./support/whole";

/** The default run fails so many of the actions of a large insertion, spread over all of them. */
const SAMPLES = Number(process.env["PLANKOLL_INTERRUPTIONS"] ?? 7);
const eight = planOf(8);
const small = plan({
  goals: [goal(1, "Ett", { criteria: [criterion("A", "Fler företag växer.")] })],
  points: [],
  councilGoals: [],
});

type Plan = typeof small;
const open = () => openExcel(undefined, { calculate: false });

async function undisturbed(from: Plan): Promise<{ whole: Whole }> {
  const opened = await open();
  await insert(opened, from);
  return { whole: await wholeOf(opened) };
}

/** Fails an insertion at one action and presses the button again. */
async function failedAndRepeated(
  from: Plan,
  index: number
): Promise<{ failed: boolean; opened: OpenedExcel }> {
  const opened = await open();
  opened.host.faults.failAt(index);
  const failed = await insert(opened, from).then(
    () => false,
    () => true
  );
  opened.host.faults.failAtAction = undefined;
  await insert(opened, from);
  return { failed, opened };
}

describe("an interrupted insertion, done again", () => {
  it("equals the undisturbed one, whichever single action it failed at", async () => {
    const { whole } = await undisturbed(small);
    const probe = await open();
    const indices = await changingActions(probe, () => insert(probe, small));
    const differing: number[] = [];
    let failures = 0;
    for (const index of indices) {
      const { failed, opened } = await failedAndRepeated(small, index);
      if (failed) failures += 1;
      if (!same(await wholeOf(opened), whole)) differing.push(index);
    }
    process.stdout.write(`Failed at ${failures} single actions of an insertion\n`);
    expect(differing).toEqual([]);
    expect(indices.length).toBeGreaterThan(300);
    expect(failures).toBe(indices.length);
  }, 900_000);

  it("equals the undisturbed one in a workbook of eight goals", async () => {
    const { whole } = await undisturbed(eight);
    const probe = await open();
    const indices = await changingActions(probe, () => insert(probe, eight));
    for (const index of spread(indices, SAMPLES)) {
      const { opened } = await failedAndRepeated(eight, index);
      expect(await wholeOf(opened)).toEqual(whole);
    }
  }, 600_000);

  it("equals the undisturbed one after cell editing and protection", async () => {
    const { whole } = await undisturbed(eight);
    const opened = await open();
    opened.host.faults.cellEditMode = true;
    await expect(insert(opened, eight)).rejects.toMatchObject({ kind: "cellEditMode" });
    opened.host.faults.cellEditMode = false;
    await protectWorkbook(opened, true);
    await expect(insert(opened, eight)).rejects.toMatchObject({ kind: "protectedWorkbook" });
    await protectWorkbook(opened, false);
    await insert(opened, eight);
    expect(await wholeOf(opened)).toEqual(whole);
  });

  it("leaves a protected sheet and completes it when the protection is off", async () => {
    const changed = planOf(8, "Nytt område");
    const straight = await open();
    await insert(straight, eight);
    await insert(straight, changed);
    const opened = await open();
    await insert(opened, eight);
    await protectSheet(opened, "Mål 3 Område 3 – delår", true);
    const { changes } = await insert(opened, changed);
    expect(changes.find(({ sheet }) => sheet.startsWith("Mål 3"))).toMatchObject({
      kind: "skip",
      reason: { key: "followup.change.protected" },
    });
    await protectSheet(opened, "Mål 3 Område 3 – delår", false);
    await insert(opened, changed);
    expect(await wholeOf(opened)).toEqual(await wholeOf(straight));
  });

  it("equals the undisturbed one where a request may be no larger than a few sheets, and after one of a single sheet", async () => {
    const { whole } = await undisturbed(eight);
    const opened = await open();
    opened.host.faults.payloadLimit = 30_000;
    await expect(insert(opened, eight)).rejects.toMatchObject({ kind: "payloadTooLarge" });
    opened.host.faults.payloadLimit = 250_000;
    await insert(opened, eight);
    expect(await wholeOf(opened)).toEqual(whole);
  });
});

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function protectWorkbook({ Excel }: OpenedExcel, on: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

function protectSheet({ Excel }: OpenedExcel, name: string, on: boolean): Promise<void> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

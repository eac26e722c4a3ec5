import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import type { HostErrorCode } from "../../src/embedded-excel/protocol/hostError";
import { en } from "../../src/locales/en";
import { sv } from "../../src/locales/sv";
import { failureOf } from "../../src/taskpane/state/failure";
import { goToCell } from "../../src/workbook/goToCell";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { kindOfCode } from "../../src/workbook/workbookError";
import { insert, planOf, read, type Opened } from "./support/followUp";

const TEXTS = { sv, en } as const;
// Excel has more codes than the host has cause to raise of itself; a fault may be given any.
const codes = Object.entries(kindOfCode) as (readonly [HostErrorCode, string])[];

const two = planOf(2);

/** What a user reads when a command fails, by the key of its text. */
async function failure(command: Promise<unknown>): Promise<string> {
  return command.then(
    () => "nothing failed",
    (error: unknown) => failureOf(error).key
  );
}

function goTo({ Excel }: Opened, sheet: string): Promise<void> {
  return runCommand(Excel, (context) => goToCell(context, { sheet, row: 0, column: 0 }));
}

function run({ Excel }: Opened, work: (context: Excel.RequestContext) => void): Promise<void> {
  return runCommand(Excel, async (context) => {
    work(context);
    await context.sync();
  });
}

describe("every code that Excel may answer with", () => {
  it.each(codes)("%s is told as %s, and the same command works afterwards", async (code, kind) => {
    const opened = await openExcel();
    opened.host.faults.failAt(1, code);
    expect(await failure(runCommand(opened.Excel, readWorkbook))).toBe(`error.${kind}`);
    expect((await read(opened)).sheets).toHaveLength(1);
  });

  it("that is not known is told as unknown", async () => {
    const opened = await openExcel();
    opened.host.faults.failAt(1, "SomethingNew" as HostErrorCode);
    expect(await failure(runCommand(opened.Excel, readWorkbook))).toBe("error.unknown");
  });

  it.each([...new Set(codes.map(([, kind]) => kind))])("of kind %s has words", (kind) => {
    for (const texts of Object.values(TEXTS)) expect(texts).toHaveProperty([`error.${kind}`]);
  });

  it("stands in docs/faults.md with its kind and what the user reads", () => {
    const page = readFileSync(path.join(__dirname, "../../docs/faults.md"), "utf8");
    const rows = page
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    const told = rows.flatMap(([, names = "", kind = "", text = ""]) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, code = ""]) => [code, kind, text] as const)
    );
    const expected = codes.map(([code, kind]) => [
      code,
      kind,
      (sv as Readonly<Record<string, string>>)[`error.${kind}`],
    ]);
    const byCode = (one: readonly unknown[], other: readonly unknown[]): number =>
      String(one[0]).localeCompare(String(other[0]));
    expect([...told].sort(byCode)).toEqual([...expected].sort(byCode));
  });
});

describe("what may come in the way", () => {
  it("of a cell that is being edited: the user is asked to finish, and then all is done", async () => {
    const opened = await openExcel();
    opened.host.faults.cellEditMode = true;
    expect(await failure(insert(opened, two))).toBe("error.cellEditMode");
    opened.host.faults.cellEditMode = false;
    expect((await insert(opened, two)).progress.done).toBeGreaterThan(2);
  });

  it("when a sheet is removed meanwhile: it is said which is gone", async () => {
    const opened = await openExcel();
    await run(opened, (context) => void context.workbook.worksheets.add("Plan"));
    await goTo(opened, "Plan");
    await run(opened, (context) => context.workbook.worksheets.getItem("Plan").delete());
    const gone = goTo(opened, "Plan").catch((error: unknown) => failureOf(error));
    expect(await gone).toMatchObject({ key: "error.sheetGone", values: { sheet: "Plan" } });
  });

  it("when a cell is locked: it is said that it may not be changed", async () => {
    const opened = await openExcel();
    await run(opened, ({ workbook }) => workbook.worksheets.getFirst().protection.protect());
    const write = run(opened, ({ workbook }) => {
      workbook.worksheets.getFirst().getRange("A1").values = [["nytt"]];
    });
    expect(await failure(write)).toBe("error.accessDenied");
  });

  it("of a file that may only be read: nothing is written, and it is said why", async () => {
    const opened = await openExcel();
    await run(opened, ({ workbook }) => workbook.protection.protect());
    const before = await read(opened);
    expect(await failure(insert(opened, two))).toBe("error.protectedWorkbook");
    opened.host.resetCounters();
    await read(opened);
    opened.host.faults.failAt(1, "AccessDenied");
    const rename = run(opened, ({ workbook }) => {
      workbook.settings.add("plankoll.adding", ["x"]);
    });
    expect(await failure(rename)).toBe("error.accessDenied");
    expect(await read(opened)).toEqual(before);
  });

  it("of a request that is too large: it is said to choose fewer", async () => {
    const opened = await openExcel();
    opened.host.faults.payloadLimit = 20_000;
    expect(await failure(insert(opened, two))).toBe("error.payloadTooLarge");
  });

  it("when Excel does not answer in time: what is written stays, and again does the rest", async () => {
    const opened = await openExcel();
    opened.host.faults.failAt(400, "Timeout" as HostErrorCode);
    expect(await failure(insert(opened, two))).toBe("error.timeout");
    await insert(opened, two);
    const undisturbed = await openExcel();
    await insert(undisturbed, two);
    const names = async (one: Opened) =>
      (await read(one)).sheets.map(({ snapshot }) => snapshot.name).sort();
    expect(await names(opened)).toEqual(await names(undisturbed));
  });

  it("of an older Excel: a member that it lacks is told as such, not as a failure of the plan", async () => {
    const { Excel } = await openExcel(undefined, { apiVersion: "1.13" });
    const newer = runCommand(Excel, async (context) => {
      context.workbook.worksheets.getFirst().shapes.load("items");
      await context.sync();
    });
    expect(await failure(newer)).toBe("error.requirementMissing");
  });

  it("of a file that was never saved: nothing, and saving it keeps all", async () => {
    const opened = await openExcel();
    await insert(opened, two);
    const saved = await openExcel(await opened.save());
    const keys = ({ sheets }: Awaited<ReturnType<typeof read>>) => sheets.map(({ key }) => key);
    expect(keys(await read(saved))).toEqual(keys(await read(opened)));
  });
});

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import { planSheets } from "../../src/followup/existing";
import { readPlan } from "../../src/plan";
import {
  keyOfFinding,
  readDismissals,
  withDismissal,
  withoutDismissal,
  writeDismissals,
} from "../../src/validation/dismissals";
import { validatePlan } from "../../src/validation/validatePlan";
import { saveDismissals } from "../../src/workbook/judgement";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { dismissalsKey, validationKey } from "../../src/workbook/settings";
import { inFolder, run, SAMPLE } from "./support";

type Opened = Awaited<ReturnType<typeof openExcel>>;

const SHARE = { reason: "Beslutat så.", date: "2024-02-01" };

/** Dismisses the error about the share, over office.js as the pane does it. */
async function dismissShare({ Excel }: Opened): Promise<string> {
  return runCommand(Excel, async (context) => {
    const { findings } = validatePlan(readPlan(planSheets(await readWorkbook(context))));
    const share = findings.find(({ rule }) => rule === "share-of-total");
    if (share === undefined) throw new Error("no finding");
    const key = keyOfFinding(share);
    await saveDismissals(context, (text = "[]") =>
      writeDismissals(withDismissal(readDismissals(text), { key, ...SHARE }))
    );
    return key;
  });
}

async function put({ Excel }: Opened, key: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

/** The sample after a change made over office.js, saved and validated. */
async function validated(change: (opened: Opened) => Promise<unknown>, ...options: string[]) {
  return inFolder(async (folder) => {
    const opened = await openExcel(await readFile(SAMPLE));
    await change(opened);
    const file = path.join(folder, "plan.xlsx");
    await writeFile(file, await opened.save());
    return run("validate", file, ...options);
  });
}

test("a dismissed finding is counted and listed apart, with its reason", async () => {
  const { output } = await validated(dismissShare, "--format", "json");
  const [file] = JSON.parse(output) as [Record<string, unknown>];
  expect(file).toMatchObject({
    dismissed: [{ rule: "share-of-total", ...SHARE }],
    keptFaults: [],
    summary: { dismissed: 1 },
  });
  expect(JSON.stringify(file["findings"])).not.toContain("share-of-total");
  const text = (await validated(dismissShare)).output;
  expect(text).toContain("Avfärdad 2024-02-01: Beslutat så.");
  expect(text).toContain("Avfärdade: 1");
});

test("a dismissal survives inserted rows and falls when the share changes", async () => {
  const change = (act: (sheet: Excel.Worksheet) => void) => async (opened: Opened) => {
    await dismissShare(opened);
    await opened.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Budget"));
      await context.sync();
    });
  };
  const insert = change((sheet) => {
    sheet.getRange("1:2").insert("Down");
  });
  const retype = change((sheet) => {
    sheet.getRange("D8").values = [[0.56]];
  });
  expect((await validated(insert)).output).toContain("Avfärdade: 1");
  const retyped = (await validated(retype)).output;
  expect(retyped).toContain("[share-of-total]");
  expect(retyped).not.toContain("Avfärdade");
});

test("a dismissal can be taken back", async () => {
  const { output } = await validated(async (opened) => {
    const key = await dismissShare(opened);
    await runCommand(opened.Excel, (context) =>
      saveDismissals(context, (text = "[]") =>
        writeDismissals(withoutDismissal(readDismissals(text), key))
      )
    );
  });
  expect(output).not.toContain("Avfärdade");
  expect(output).toContain("[share-of-total]");
});

test("settings in the workbook turn rules off, and damaged ones are told", async () => {
  const off = JSON.stringify({ rules: { "number-gap": "off", "share-of-total": "info" } });
  const { code, output } = await validated((opened) => put(opened, validationKey, off));
  expect(output).not.toContain("[number-gap]");
  expect(output).toMatch(/UPPLYSNING .*\[share-of-total\]/);
  expect(code).toBe(1);
  const damaged = await validated((opened) => put(opened, validationKey, "{"));
  expect(damaged.output).toContain("Standardinställningarna används");
  expect(damaged.output).toContain("[number-gap]");
});

test("damaged dismissals are told, and kept when others are saved", async () => {
  const { output } = await validated((opened) => put(opened, dismissalsKey, "[1"));
  expect(output).toContain("De visas därför igen");
  await validated(async (opened) => {
    await put(opened, dismissalsKey, "[1");
    await dismissShare(opened);
    await opened.Excel.run(async (context) => {
      const aside = context.workbook.settings.getItem(`${dismissalsKey}.damaged`).load("value");
      await context.sync();
      expect(aside.value).toEqual(["[1"]);
    });
  });
});

test("a file of settings goes before the workbook's, and has to be right", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, "settings.json");
    await writeFile(file, JSON.stringify({ rules: { "share-of-total": "off" } }));
    const { output } = await run("validate", SAMPLE, "--settings", file);
    expect(output).not.toContain("[share-of-total]");
    await writeFile(file, JSON.stringify({ rules: { "share-of-totals": "off" } }));
    const wrong = await run("validate", SAMPLE, "--settings", file);
    expect([wrong.code, wrong.errors]).toEqual([2, expect.stringContaining("share-of-totals")]);
  });
});

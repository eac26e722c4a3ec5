import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { followUpLists } from "../../src/followup/followUpLists";
import { readJudgement, saveSettings } from "../../src/workbook/judgement";
import { runCommand } from "../../src/workbook/runtime";
import { plan, swedish as text } from "../followup/support/plans";
import { insert, read } from "./support/followUp";

function save({ Excel }: OpenedExcel, change: (text: string | undefined) => string) {
  return runCommand(Excel, (context) => saveSettings(context, change));
}

async function settingOf({ Excel }: OpenedExcel, key: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

test("settings are kept with the file, made out of what it kept before", async () => {
  const opened = await openExcel();
  await save(opened, () => '{"rounding":"halfEven"}');
  await save(opened, (before) => (before ?? "").replace("halfEven", "truncation"));
  const again = await openExcel(await opened.save());
  const { settings } = await runCommand(again.Excel, readJudgement);
  expect(settings).toBe('{"rounding":"truncation"}');
  expect(await settingOf(opened, "plankoll.validation.damaged")).toBeUndefined();
});

test.each(["no settings", '{"rounding":"up"}'])(
  "a damaged text is put aside when something is saved: %s",
  async (damaged) => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      context.workbook.settings.add("plankoll.validation", damaged);
      await context.sync();
    });
    await save(opened, () => "{}");
    expect(await settingOf(opened, "plankoll.validation.damaged")).toEqual([damaged]);
    expect(await settingOf(opened, "plankoll.validation")).toBe("{}");
  }
);

test("tells where the lists sheet says how the workbook is followed up", async () => {
  const opened = await openExcel();
  expect(followUpLists(await read(opened), plan(), text)).toMatchObject({
    places: {},
    periods: [{ id: "interim" }, { id: "annual" }],
  });
  await insert(opened, plan());
  const lists = followUpLists(await read(opened), plan(), text);
  expect(lists.levels.map(({ from }) => from)).toEqual([0, 0.9, 1]);
  expect(lists).toMatchObject({
    ...{ economy: false, protect: false },
    places: { periods: { sheet: "Listor" }, levels: { sheet: "Listor" }, making: { column: 2 } },
  });
});

import { readFileSync } from "node:fs";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { saveSettings } from "../../src/workbook/judgement";
import { runCommand } from "../../src/workbook/runtime";

// The page finds Office and Excel as globals, put there by office.js before the bundle runs.
async function openWithCommands(file?: Uint8Array): Promise<OpenedExcel> {
  const opened = await openExcel(file, { displayLanguage: "sv-SE" });
  Object.assign(globalThis, { Excel: opened.Excel, Office: opened.Office });
  jest.resetModules();
  await import("../../src/commands");
  await opened.Office.onReady();
  return opened;
}

const sample = () => readFileSync("samples/uppdragsplan-2024.xlsx");

function selectedAddress({ Excel }: OpenedExcel): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

function sheetNames({ Excel }: OpenedExcel): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test("every function that manifest.xml names is there", async () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name ?? ""
  );
  const { runCommand } = await openWithCommands();
  await Promise.all(names.map((name) => runCommand(name)));
  expect(names).toEqual(["insertFollowUpSheets"]);
});

test("insertFollowUpSheets adds a sheet for each goal and shows the first", async () => {
  const opened = await openWithCommands(sample());
  const before = (await sheetNames(opened)).length;
  await opened.runCommand("insertFollowUpSheets");
  const added = (await sheetNames(opened)).slice(before);
  expect(added).toHaveLength(11);
  expect(added.at(-1)).toBe("Listor");
  expect(await selectedAddress(opened)).toBe(`'${added[1] ?? ""}'!A1`);
});

test("insertFollowUpSheets speaks the language that the workbook is set to", async () => {
  const opened = await openWithCommands(sample());
  await runCommand(opened.Excel, (context) => saveSettings(context, () => '{"language":"en"}'));
  await opened.runCommand("insertFollowUpSheets");
  expect((await sheetNames(opened)).at(-1)).toBe("Lists");
});

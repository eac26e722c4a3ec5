import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import { inFolder, run, SAMPLE } from "./support";

async function sheetNames(file: string): Promise<string[]> {
  const { Excel } = await openExcel(await readFile(file));
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

async function writeIn(file: string, sheet: string): Promise<void> {
  const opened = await openExcel(await readFile(file));
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("B12").values = [["Bedöms uppnås"]];
    await context.sync();
  });
  await writeFile(file, await opened.save());
}

const filled = "Mål 4 Digitalisering – delår";

test("the follow-up sheets go, and what is filled in stays until that is confirmed", async () => {
  await inFolder(async (folder) => {
    const [made, less, least] = ["1.xlsx", "2.xlsx", "3.xlsx"].map((name) =>
      path.join(folder, name)
    );
    if (made === undefined || less === undefined || least === undefined)
      throw new Error("No names");
    await run("follow-up", SAMPLE, "--period", "delår", "--goals", "4,5", "-o", made);
    await writeIn(made, filled);
    const first = await run("remove-follow-up", made, "-o", less);
    expect(first).toMatchObject({ code: 0, errors: "" });
    expect(first.output).toContain(`”${filled}” är kvar`);
    expect(first.output).toContain("--include-filled");
    const own = await sheetNames(SAMPLE);
    expect(await sheetNames(less)).toEqual([...own, filled, "Listor"]);
    await run("remove-follow-up", less, "--include-filled", "-o", least);
    expect(await sheetNames(least)).toEqual(own);
  });
}, 120_000);

test("a workbook without follow-up sheets is told of", async () => {
  await inFolder(async (folder) => {
    const { output } = await run("remove-follow-up", SAMPLE, "-o", path.join(folder, "ut.xlsx"));
    expect(output).toContain("Det finns inga uppföljningsblad");
  });
});

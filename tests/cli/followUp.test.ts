import { execFileSync } from "node:child_process";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import { findLibreOffice } from "../support/tools";
import { inFolder, run, SAMPLE } from "./support";

async function sheetNames(file: string): Promise<string[]> {
  const { Excel } = await openExcel(await readFile(file));
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test("a sheet for each of the eight goals is inserted, and the plan's own sheets stay", async () => {
  await inFolder(async (folder) => {
    const output = path.join(folder, "ut.xlsx");
    expect(await run("follow-up", SAMPLE, "--period", "interim", "--output", output)).toMatchObject(
      { code: 0, errors: "" }
    );
    const [before, after] = [await sheetNames(SAMPLE), await sheetNames(output)];
    expect(after.slice(0, before.length)).toEqual(before);
    expect(
      after.slice(before.length).filter((name) => /^Mål \d .*– delår$/.test(name))
    ).toHaveLength(8);
    expect(after).toContain("Listor");
  });
});

test("only the chosen goals get a sheet", async () => {
  await inFolder(async (folder) => {
    const output = path.join(folder, "ut.xlsx");
    await run("follow-up", SAMPLE, "--period", "annual", "--goals", "1,3", "-o", output);
    const names = (await sheetNames(output)).filter((name) => name.endsWith("– helår"));
    expect(names.map((name) => name.slice(0, 5))).toEqual(["Mål 1", "Mål 3"]);
  });
});

test("running again on the result keeps every sheet and adds none", async () => {
  await inFolder(async (folder) => {
    const [first, second] = [path.join(folder, "1.xlsx"), path.join(folder, "2.xlsx")];
    await run("follow-up", SAMPLE, "--period", "interim", "-o", first);
    const { output } = await run("follow-up", first, "--period", "interim", "-o", second);
    expect(await sheetNames(second)).toEqual(await sheetNames(first));
    expect(output).not.toContain("skapas");
  });
});

test("an output that exists, the input included, is not touched without --force", async () => {
  await inFolder(async (folder) => {
    const copy = path.join(folder, "plan.xlsx");
    await copyFile(SAMPLE, copy);
    const other = path.join(folder, "annat.txt");
    await writeFile(other, "mitt");
    for (const output of [copy, other]) {
      const before = await readFile(output);
      const { code, errors } = await run(
        "follow-up",
        copy,
        "--period",
        "interim",
        "--output",
        output
      );
      expect(code).toBe(2);
      expect(errors).toContain("finns redan och har inte ändrats");
      expect(await readFile(output)).toEqual(before);
    }
    expect(
      (await run("follow-up", copy, "--period", "interim", "--output", other, "--force")).code
    ).toBe(0);
    expect(await sheetNames(other)).toContain("Listor");
  });
});

test.each([
  [["--period", "interim"], "Valet --output saknas"],
  [["--output", "x.xlsx"], "Valet --period saknas"],
  [["--period", "monthly", "--output", "x.xlsx"], "--period kan inte vara ”monthly”"],
  [["--period", "interim", "--output", "x.xlsx", "--goals", "1,99"], "Mål 99 finns inte i planen"],
  [["--period", "interim", "--output", "x.xlsx", "--goals", "ett"], "--goals kan inte vara ”ett”"],
])("%j is refused with a reason and nothing is written", async (args, reason) => {
  await inFolder(async (folder) => {
    const placed = args.map((arg) => (arg === "x.xlsx" ? path.join(folder, arg) : arg));
    const { code, errors } = await run("follow-up", SAMPLE, ...placed);
    expect(code).toBe(2);
    expect(errors).toContain(reason);
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a folder that is not there is told, and leaves nothing half-written", async () => {
  await inFolder(async (folder) => {
    const { code, errors } = await run(
      "follow-up",
      SAMPLE,
      "--period",
      "interim",
      "-o",
      path.join(folder, "ingen", "x.xlsx")
    );
    expect(code).toBe(2);
    expect(errors).toContain("går inte att skriva (ENOENT)");
    expect(await readdir(folder)).toEqual([]);
  });
});

const libreOffice = findLibreOffice();

(libreOffice === undefined ? test.skip : test)(
  "LibreOffice opens the result, and no formula of it is an error",
  async () => {
    await inFolder(async (folder) => {
      const output = path.join(folder, "ut.xlsx");
      await run("follow-up", SAMPLE, "--period", "interim", "-o", output);
      const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
      const filter =
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
      execFileSync(
        libreOffice ?? "",
        [profile, "--headless", "--convert-to", filter, "--outdir", folder, output],
        { stdio: "ignore" }
      );
      const sheets = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
      expect(sheets.filter((name) => name.includes("Mål ") && name.includes("delår"))).toHaveLength(
        8
      );
      const texts = await Promise.all(
        sheets.map((name) => readFile(path.join(folder, name), "utf8"))
      );
      expect(texts.join("\n")).not.toMatch(/#(REF|NAME|VALUE|DIV\/0|N\/A)|Err:\d+/);
    });
  },
  120_000
);

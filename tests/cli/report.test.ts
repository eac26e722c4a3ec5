import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import { inFolder, run, SAMPLE } from "./support";

/** The texts of a sheet in a workbook file. */
async function texts(file: string, sheet: string): Promise<readonly string[]> {
  const { Excel } = await openExcel(await readFile(file));
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("text");
    await context.sync();
    return used.text.flat();
  });
}

test("writes a copy with a dated report, and can do it again from that copy", async () => {
  await inFolder(async (folder) => {
    const [first, second] = [path.join(folder, "a.xlsx"), path.join(folder, "b.xlsx")];
    const made = await run("report", SAMPLE, "--output", first, "--date", "2024-02-01");
    expect(made).toEqual({
      code: 0,
      output: `Rapporten är bladet ”Kontrollrapport”. Arbetsboken är sparad som ${first}.\n`,
      errors: "",
    });
    expect(await texts(first, "Kontrollrapport")).toContain("Kontrollrapport");
    const again = await run("report", first, "--output", second, "--language", "en");
    expect(again.output).toContain("“Check report”");
    expect((await run("validate", second)).code).toBe(1);
    const { output } = await run("inspect", second);
    expect(output).not.toContain("Kontrollrapport");
  });
});

test("follows a file of settings", async () => {
  await inFolder(async (folder) => {
    const [settings, made] = [path.join(folder, "s.json"), path.join(folder, "a.xlsx")];
    const { writeFile } = await import("node:fs/promises");
    await writeFile(settings, '{"rules":{"share-of-total":"off"}}');
    await run("report", SAMPLE, "--output", made, "--settings", settings);
    expect(await texts(made, "Kontrollrapport")).not.toContain("Andel av helheten");
  });
});

test.each([
  [["--date", "igår"], "--date kan inte vara ”igår”. Möjliga värden: 2026-01-31."],
  [["--format", "json"], "Valet --format hör inte till report. Skriv plankoll --help."],
])("refuses %p", async (options, reason) => {
  await inFolder(async (folder) => {
    const made = path.join(folder, "a.xlsx");
    const { code, errors } = await run("report", SAMPLE, "--output", made, ...options);
    expect([code, errors]).toEqual([2, `plankoll: ${reason}\n`]);
    await expect(access(made)).rejects.toThrow();
  });
});

test("needs somewhere to write and does not write over what is there", async () => {
  expect((await run("report", SAMPLE)).errors).toContain("--output");
  expect((await run("report", SAMPLE, "--output", SAMPLE)).code).toBe(2);
});

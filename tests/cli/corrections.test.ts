import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import { changeCorrections, readPlan, type TableCorrection } from "../../src/plan";
import { saveCorrections } from "../../src/workbook/corrections";
import { runCommand } from "../../src/workbook/runtime";
import { inFolder, run, SAMPLE } from "./support";

/** The sample plan with a table corrected over office.js and saved, as the pane does it. */
async function writeCorrected(file: string, name: string, correction: TableCorrection) {
  const opened = await openExcel(await readFile(SAMPLE));
  await runCommand(opened.Excel, (context) =>
    saveCorrections(context, (snapshot) => {
      const table = readPlan(snapshot).tables.find((one) => one.name === name);
      if (table === undefined) throw new Error(`No table ${name}`);
      return changeCorrections(snapshot, { table, correction });
    })
  );
  await writeFile(file, await opened.save());
}

test("a table that was left out is left out by every command", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, "plan.xlsx");
    await writeCorrected(file, "Budgetram", { ignore: true });
    const validated = await run("validate", file, "--format", "json");
    expect(validated.output).not.toContain("Budget!D8");
    expect((await run("validate", SAMPLE, "--format", "json")).output).toContain("Budget!D8");
    const { output } = await run("inspect", file);
    expect(output).toContain("Utelämnade av användaren: 1\n  Budget!B5:D9  Budgetram");
    expect(output).not.toContain("493,4");
  });
});

test("a corrected unit and total are read and said to be corrected", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, "plan.xlsx");
    const totals = ["ökning av budgetramen"];
    await writeCorrected(file, "Förändring", { unit: "thousandKronor", totals });
    const { output } = await run("inspect", file);
    expect(output).toMatch(/Förändring {2}Budget!B16:C19 {2}Förändring\n {2}Rättad av användaren/);
    expect(output).toContain("85,4 tkr");
    const json = JSON.parse((await run("inspect", file, "--format", "json")).output) as unknown;
    expect(json).toMatchObject({
      changes: [{ lines: [{ isTotal: true }, { isTotal: false }, { isTotal: false }] }],
      leftOut: [],
    });
  });
});

test("follow-up sheets are made from the plan as it was corrected", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, "plan.xlsx");
    await writeCorrected(file, "Programpunkter", { ignore: true });
    const options = ["--period", "interim", "--output", path.join(folder, "ut.xlsx")];
    const { code, output } = await run("follow-up", file, ...options);
    expect(code).toBe(0);
    expect(output).toContain("Mål 1");
    expect(output).not.toContain("Punkter utanför målen");
  });
});

import childProcess from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { validateFiles } from "../../src/cli/validate/validateFiles";
import type { ValidatedFile } from "../../src/cli/validate/validationJson";
import { main } from "../../src/cli/main";
import { inFolder, run, SAMPLE } from "./support";

const NAMES = ["a/nämnd.xlsx", "a/b/nämnd.xlsm", "c.xlsx", "d.xlsx", "e.XLSX"];

/** Calls `work` with a folder of five workbooks, one that is none, and files that are not to be read. */
function inFolderOfPlans<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    await mkdir(path.join(folder, "a", "b"), { recursive: true });
    await Promise.all(NAMES.map((name) => copyFile(SAMPLE, path.join(folder, name))));
    await writeFile(path.join(folder, "b.xlsx"), "ingen arbetsbok");
    for (const other of ["~$c.xlsx", ".dold.xlsx", "läs mig.txt"])
      await writeFile(path.join(folder, other), "");
    return work(folder);
  });
}

test(
  "a folder of workbooks is one report, and one that is broken does not stop the others",
  () =>
    inFolderOfPlans(async (folder) => {
      const { code, output, errors } = await run(
        "validate",
        folder,
        "--format",
        "json",
        "--jobs",
        "2"
      );
      const files = JSON.parse(output) as ValidatedFile[];
      const names = files.map(({ file }) => path.relative(folder, file).replaceAll(path.sep, "/"));
      expect([...names].sort()).toEqual([...NAMES].sort());
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "sv")));
      expect(code).toBe(2);
      expect(errors).toBe(
        `plankoll: ${path.join(folder, "b.xlsx")} är ingen Excelarbetsbok. Spara den som .xlsx i Excel och försök igen.\n`
      );
      const alone = await run("validate", SAMPLE, "--format", "json");
      const [sample] = JSON.parse(alone.output) as ValidatedFile[];
      for (const file of files) expect({ ...file, file: SAMPLE }).toEqual(sample);
    }),
  120_000
);

test("what is found in all files together stands last in the text", () =>
  inFolderOfPlans(async (folder) => {
    const files = ["c.xlsx", "d.xlsx"].map((name) => path.join(folder, name));
    const { output } = await run("validate", ...files);
    const [, errors = ""] = /Fel: (\d+) /.exec(output) ?? [];
    expect(output.trimEnd().split("\n").at(-1)).toMatch(
      new RegExp(`^Filer: 2 {2}Med fel: 2 {2}Fel: ${2 * Number(errors)} `)
    );
  }));

test("a folder without workbooks is told in one line", () =>
  inFolder(async (folder) => {
    const { code, errors } = await run("validate", folder);
    expect({ code, errors }).toEqual({
      code: 2,
      errors: `plankoll: Mappen ${folder} innehåller inga arbetsböcker (.xlsx eller .xlsm).\n`,
    });
  }));

test("the work is shown as it goes, where somebody looks", () =>
  inFolder(async (folder) => {
    const files = ["a.xlsx", "b.xlsx"].map((name) => path.join(folder, name));
    await Promise.all(files.map((file) => copyFile(SAMPLE, file)));
    const shown: string[] = [];
    await main(["validate", folder], {
      write: () => undefined,
      writeError: () => undefined,
      status: (line) => shown.push(line),
    });
    expect(shown).toEqual([
      `[${"█".repeat(12)}${"·".repeat(12)}] 1/2  a.xlsx`,
      `[${"█".repeat(24)}] 2/2  b.xlsx`,
      "",
    ]);
  }));

test(
  "a process that ends is told of its file, and the rest go on in another",
  () =>
    inFolderOfPlans(async (folder) => {
      const fork = jest.spyOn(childProcess, "fork");
      const files = Array.from({ length: 8 }, () => path.join(folder, "c.xlsx"));
      let killed = false;
      const outcomes = await validateFiles(files, { language: "sv" }, 2, () => {
        const [first] = fork.mock.results;
        if (!killed) (first?.value as childProcess.ChildProcess).kill("SIGKILL");
        killed = true;
      });
      const failed = outcomes.filter((outcome) => "error" in outcome);
      expect(failed).toHaveLength(1);
      expect(failed[0]).toMatchObject({ error: expect.stringContaining("avbröts") as string });
      expect(fork.mock.calls.length).toBeGreaterThan(2);
      fork.mockRestore();
    }),
  120_000
);

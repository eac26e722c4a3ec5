import childProcess from "node:child_process";
import { readFileSync } from "node:fs";
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
      const told = JSON.parse(output) as (ValidatedFile & { readonly error?: string })[];
      const [broken, ...others] = told.filter(({ error }) => error !== undefined);
      expect(others).toEqual([]);
      expect(`plankoll: ${broken?.error ?? ""}\n`).toBe(errors);
      const files = told.filter(({ error }) => error === undefined);
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

describe("files that cannot be used", () => {
  const broken = {
    "avklippt.xlsx": [readFileSync(SAMPLE).subarray(0, 9000), "är skadad"],
    "csv.xlsx": ["Verksamhet;Budget\nSkola;12\n", "är ingen Excelarbetsbok"],
    "gammal.xls": [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "är i ett äldre format (.xls)"],
    "tom.xlsx": ["", "är tom. Hämta eller spara filen på nytt."],
  } as const;

  function inFolderOfBroken<T>(work: (folder: string) => Promise<T>): Promise<T> {
    return inFolder(async (folder) => {
      for (const [name, [bytes]] of Object.entries(broken))
        await writeFile(path.join(folder, name), bytes);
      await copyFile(SAMPLE, path.join(folder, "nämnd 2.xlsx"));
      await copyFile(SAMPLE, path.join(folder, "nämnd 10.xlsx"));
      return work(folder);
    });
  }

  test("are told in the text, below a line for each of the others and above the sums", () =>
    inFolderOfBroken(async (folder) => {
      const { code, output } = await run("validate", folder, "--jobs", "1");
      const lines = output.trimEnd().split("\n").slice(-10);
      const numbers = lines.slice(0, 2).map((line) => /^Fel: +\d+ {2}.* {2}(.+)$/.exec(line)?.[1]);
      expect(numbers).toEqual(
        ["nämnd 2.xlsx", "nämnd 10.xlsx"].map((name) => path.join(folder, name))
      );
      expect(lines.slice(2, 4)).toEqual(["", "Kunde inte läsas: 4"]);
      Object.entries(broken).forEach(([name, [, why]], index) => {
        expect(lines[4 + index]).toContain(`${path.join(folder, name)} ${why}`);
      });
      expect(lines[8]).toBe("");
      expect(code).toBe(2);
    }));

  test("are rows of the CSV that begin with the others' columns", () =>
    inFolderOfBroken(async (folder) => {
      const { output } = await run("validate", folder, "--jobs", "1", "--format", "csv");
      for (const [name, [, why]] of Object.entries(broken)) {
        const file = path.join(folder, name);
        const row = output.split("\r\n").find((line) => line.startsWith(`${file};`)) ?? "";
        expect(row).toContain(`${file};;FEL;;;${file} ${why}`);
        expect(row.split(";")).toHaveLength((output.split("\r\n")[0] ?? "").split(";").length);
      }
    }));
});

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

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { sv } from "../../src/locales/sv";
import { readable, refused } from "../embedded-excel/files/support/hostileWorkbooks";
import { inFolder } from "./support";

const BIN = path.join(__dirname, "..", "..", "bin", "plankoll.cjs");
/** What a process may take: beyond that it is ended, and the test fails. */
const MEGABYTES = 700;
const SECONDS = 300;

/** Runs `validate` on files in a process of its own, with limits. */
async function validate(files: readonly string[]) {
  const run = promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${MEGABYTES}`, BIN, "validate", ...files],
    { timeout: SECONDS * 1000, maxBuffer: 1e8 }
  );
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string }
  );
}

async function write(folder: string, make: () => Uint8Array, index: number): Promise<string> {
  const file = path.join(folder, `${index}.xlsx`);
  await writeFile(file, make());
  return file;
}

function messageOf(code: string, file: string): string {
  const texts = sv as Readonly<Record<string, string>>;
  return `plankoll: ${(texts[`cli.error.file.${code}`] ?? code).replace("{file}", file)}`;
}

describe("validate, given files that mean harm", () => {
  it(
    "says in one line of each that is refused what is the matter",
    () =>
      inFolder(async (folder) => {
        const cases = Object.values(refused);
        const files = await Promise.all(cases.map(([, make], index) => write(folder, make, index)));
        const { code, stdout, stderr } = await validate(files);
        expect(stderr.trimEnd().split("\n")).toEqual(
          cases.map(([error], index) => messageOf(error, files[index] ?? ""))
        );
        const unusable = sv["cli.validate.unusable"].replace("{count}", String(cases.length));
        expect(code).toBe(2);
        expect(stdout.trimStart().split("\n")[0]).toBe(unusable);
      }),
    400_000
  );

  it(
    "checks those that only look dangerous",
    () =>
      inFolder(async (folder) => {
        const makers = Object.values(readable);
        const files = await Promise.all(makers.map((make, index) => write(folder, make, index)));
        const { code, stdout, stderr } = await validate(files);
        expect(stderr).toBe("");
        expect([0, 1]).toContain(code);
        files.forEach((file) => expect(stdout).toContain(file));
      }),
    400_000
  );
});

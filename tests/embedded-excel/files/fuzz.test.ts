import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.join(__dirname, "../../..");
const SCRIPT = path.join(__dirname, "support", "fuzz.ts");
const COUNT = 300;
const KNOWN = ["read", "Damaged", "NotAWorkbook", "TooLarge"];

/** What a process may take: beyond that it is ended, and the test fails. */
const MEGABYTES = 300;
const SECONDS = 240;

test("damaged files are read or refused with a known error, in bounded time and memory", async () => {
  const run = path.join(ROOT, "scripts", "run.cjs");
  const seed = process.env["PLANKOLL_SEED"] ?? "2024";
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${MEGABYTES}`, run, SCRIPT, String(COUNT), seed],
    { cwd: ROOT, timeout: SECONDS * 1000 }
  );
  const outcomes = JSON.parse(stdout) as Readonly<Record<string, number>>;
  expect(Object.keys(outcomes).filter((outcome) => !KNOWN.includes(outcome))).toEqual([]);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(COUNT);
  expect(outcomes["read"]).toBeGreaterThan(COUNT / 5);
  expect(outcomes["Damaged"]).toBeGreaterThan(COUNT / 5);
}, 300_000);

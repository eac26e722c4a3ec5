import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main";

export const SAMPLE = path.join(__dirname, "..", "..", "samples", "uppdragsplan-2024.xlsx");

/** What a command line wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command line in this process. */
export async function run(...args: string[]): Promise<Run> {
  const output: string[] = [];
  const errors: string[] = [];
  const code = await main(args, {
    write: (text) => output.push(text),
    writeError: (text) => errors.push(text),
  });
  return { code, output: output.join(""), errors: errors.join("") };
}

/** Gives a folder of its own to `work` and removes it afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "plankoll-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

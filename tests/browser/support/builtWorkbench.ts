import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** Names the folder of the workbench that was built for every test of a run. */
export const WORKBENCH_FOLDER = "PLANKOLL_WORKBENCH_FOLDER";

/** Builds the workbench with webpack into a new temporary folder and gives its path. */
export async function buildWorkbench(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "workbench-"));
  await promisify(execFile)(process.execPath, [join(__dirname, "buildWorkbench.cjs"), folder]);
  return folder;
}

export function removeWorkbench(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

import { buildWorkbench, WORKBENCH_FOLDER } from "./builtWorkbench";
import { findChromium } from "./chromium";

/** Before the browser tests of a run: the tests' own processes inherit the variable. */
export default async function buildOnce(): Promise<void> {
  if (findChromium() !== undefined) process.env[WORKBENCH_FOLDER] = await buildWorkbench();
}

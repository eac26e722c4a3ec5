import type { Background } from "./backgroundAnalysis";

/** Starts the thread. The way it is written tells the bundler to build it. */
export function startBackground(): Background {
  return new Worker(new URL("./analysisWorker.ts", import.meta.url));
}

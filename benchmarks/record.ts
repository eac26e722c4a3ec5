import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(__dirname, "results.json");

/** Puts some results among the others in `results.json`, in place of earlier ones of the same name. */
export function record(results: Readonly<Record<string, unknown>>): void {
  const kept = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, unknown>>;
  const all = { ...kept, node: process.versions.node, ...results };
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

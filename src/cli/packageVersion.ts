import { readFileSync } from "node:fs";
import path from "node:path";

/** The version that package.json tells: "0.1.0". */
export function packageVersion(): string {
  const file = path.join(__dirname, "..", "..", "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

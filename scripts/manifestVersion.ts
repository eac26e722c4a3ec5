import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withVersion } from "../webpack/version.cjs";

// `npm version` changes package.json, calls this, and commits what it has written.
const file = path.join(__dirname, "..", "manifest.xml");
writeFileSync(file, withVersion(readFileSync(file, "utf8")));

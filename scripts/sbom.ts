import path from "node:path";
import { writeSbom } from "./sbom/writeSbom";

const folder = path.join(__dirname, "..", "sbom");
const count = writeSbom(folder);
process.stdout.write(`${count} packages ship; see ${folder}\n`);

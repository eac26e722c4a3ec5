import path from "node:path";
import { makePackage } from "./package/makePackage";

/** `npm run package`: makes the folder named on the command line, else `package/`. */
const folder = path.resolve(process.argv[3] ?? path.join(__dirname, "..", "package"));

makePackage(folder).then(
  () => process.stdout.write(`Ready to be published: ${folder}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
);

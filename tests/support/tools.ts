import { execFileSync } from "node:child_process";

/** The path of the first of some programs that is on this machine. */
function find(...names: string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      continue;
    }
  }
  return undefined;
}

/**
 * A program that tests need, or `undefined` after saying plainly that they are left out.
 * @throws where the variable `required` says that the program has to be there.
 */
export function orSkip(
  program: string | undefined,
  name: string,
  required: string
): string | undefined {
  if (program !== undefined) return program;
  if (process.env[required] === "1") throw new Error(`${name} is required here and was not found.`);
  process.stdout.write(`${name} was not found: the tests that need it are skipped.\n`);
  return undefined;
}

/** LibreOffice, or `undefined` on a machine without it; required when PLANKOLL_REQUIRE_LIBREOFFICE is 1. */
export const findLibreOffice = (): string | undefined =>
  orSkip(find("soffice", "libreoffice"), "LibreOffice", "PLANKOLL_REQUIRE_LIBREOFFICE");

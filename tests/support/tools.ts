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

/** Says plainly that tests are left out, or fails where the program is required. */
function orSkip(program: string | undefined, name: string, required: string): string | undefined {
  if (program !== undefined) return program;
  if (process.env[required] === "1") throw new Error(`${name} is required here and was not found.`);
  process.stdout.write(`${name} was not found: the tests that need it are skipped.\n`);
  return undefined;
}

/** LibreOffice, or `undefined` on a machine without it; required when PLANKOLL_REQUIRE_LIBREOFFICE is 1. */
export const findLibreOffice = (): string | undefined =>
  orSkip(find("soffice", "libreoffice"), "LibreOffice", "PLANKOLL_REQUIRE_LIBREOFFICE");

/** Chromium, or `undefined` on a machine without it; required when PLANKOLL_REQUIRE_CHROMIUM is 1. */
export const findChromium = (): string | undefined =>
  orSkip(
    process.env["CHROMIUM"] ?? find("chromium", "chromium-browser", "google-chrome"),
    "Chromium",
    "PLANKOLL_REQUIRE_CHROMIUM"
  );

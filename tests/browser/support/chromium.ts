import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { orSkip } from "../../support/tools";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/**
 * The Chromium of the variable CHROMIUM, else the first one on the PATH; undefined, said plainly, when there is none.
 * @throws when there is none although PLANKOLL_REQUIRE_CHROMIUM is 1.
 */
export function findChromium(): string | undefined {
  const { CHROMIUM, PATH = "" } = process.env;
  const given = CHROMIUM === "" ? undefined : CHROMIUM;
  const files = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = given ?? files.find((file) => existsSync(file));
  return orSkip(found, "Chromium", "PLANKOLL_REQUIRE_CHROMIUM");
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
}

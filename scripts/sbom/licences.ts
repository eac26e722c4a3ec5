import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT, type ShippedPackage } from "./shippedPackages";

/** Licences that ask for nothing but that their text comes along. */
const ALLOWED = new Set([
  "MIT",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
  "Unicode-3.0",
]);

/** True where the licences of an SPDX expression may ship: all of those joined by AND, one of those joined by OR. */
export function mayShip(expression: string): boolean {
  const choices = expression.replace(/[()]/g, " ").split(/\sOR\s|\//);
  return choices.some((choice) =>
    choice.split(/\sAND\s/).every((licence) => ALLOWED.has(licence.trim()))
  );
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\b|[-.])/i;

/** The licences of packages with their texts, for a file that goes along with them. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const entries = packages.map(({ name, version, licence, folder }) =>
    [`${name} ${version} – ${licence}`, ...textsOf(path.join(ROOT, folder))].join("\n\n")
  );
  return `${entries.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** Packages for other platforms are locked but not installed; theirs is the text of the package that asks for them. */
function textsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8").trim());
}

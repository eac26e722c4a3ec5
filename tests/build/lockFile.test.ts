import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = path.join(__dirname, "..", "..");
const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const locked = Object.entries(lock.packages).filter(([place]) => place !== "");

test("no download address stands in the lock file", () => {
  expect(locked.filter(([, { resolved }]) => resolved?.startsWith("http") === true)).toEqual([]);
});

test("every package is locked by its contents", () => {
  expect(
    locked.filter(([, { integrity, link }]) => integrity === undefined && link !== true)
  ).toEqual([]);
});

// npm ci refuses a lock file in which the builds for other platforms are missing, even where they are not needed.
test("optional packages of every platform are locked", () => {
  const names = new Set(locked.map(([place]) => place.replace(/^.*node_modules\//, "")));
  const missing = locked.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !names.has(name))
  );
  expect(missing).toEqual([]);
});

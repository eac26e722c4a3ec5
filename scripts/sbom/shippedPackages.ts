import { readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(__dirname, "..", "..");

/** A package that is part of what users get: of the pane, or installed with the command line. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression as the package gives it; "" when it gives none. */
  readonly licence: string;
  /** Its folder below the root, such as "node_modules/react". */
  readonly folder: string;
  /** SHA-512 of its archive in base 64, as the lock file holds it; "" when it holds none. */
  readonly sha512: string;
  /** Folders of the packages that it needs. */
  readonly needs: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Entries = Readonly<Record<string, LockEntry | undefined>>;

const MODULES = "node_modules/";

/** The packages of a lock file that are not for development alone, by name. */
export function shippedPackages(lockText: string): ShippedPackage[] {
  const { packages } = JSON.parse(lockText) as { readonly packages: Entries };
  return Object.entries(packages)
    .flatMap(([folder, entry]) =>
      folder === "" || entry === undefined || entry.dev === true
        ? []
        : [packageOf(folder, entry, packages)]
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageOf(folder: string, entry: LockEntry, packages: Entries): ShippedPackage {
  const needed = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  return {
    name: folder.slice(folder.lastIndexOf(MODULES) + MODULES.length),
    version: entry.version ?? "",
    licence: entry.license ?? "",
    folder,
    sha512: entry.integrity?.replace(/^sha512-/, "") ?? "",
    needs: needed.flatMap((name) => folderOf(name, folder, packages) ?? []),
  };
}

/** Where Node finds a package that one in a folder asks for: beside it, or beside one of those that it lies in. */
function folderOf(name: string, from: string, packages: Entries): string | undefined {
  const own = `${from}/${MODULES}${name}`;
  if (packages[own] !== undefined) return own;
  const outer = from.lastIndexOf(`/${MODULES}`);
  if (outer >= 0) return folderOf(name, from.slice(0, outer), packages);
  const top = MODULES + name;
  return packages[top] === undefined ? undefined : top;
}

/** The shipped packages of this project. */
export function ownShippedPackages(): ShippedPackage[] {
  return shippedPackages(readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));
}

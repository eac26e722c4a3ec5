import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../manifest/checkManifest";
import { pngSize } from "../manifest/pngSize";
import type { PixelSize } from "../manifest/facts";

/** A folder that is to be published, and what it has to agree with. */
export interface Site {
  readonly folder: string;
  readonly manifest: string;
  /** Address that the folder is published at, with a final slash. */
  readonly baseUrl: string;
  readonly version: string;
  /** Names of the packages that webpack put into the scripts. */
  readonly bundled: readonly string[];
  /** Names of the packages that the bill of materials tells of. */
  readonly billed: ReadonlySet<string>;
}

/** The name of a file that never changes: "taskpane.01f209de.js". */
export const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

/** What is wrong with a site, one sentence each; empty when it can be published. */
export function checkSite(site: Site): string[] {
  const files = filesIn(site.folder);
  return [
    ...files.flatMap((file) => fileProblems(file)),
    ...files.filter((file) => file.endsWith(".html")).flatMap((page) => pageProblems(page, site)),
    ...manifestProblems(files, site),
    ...site.bundled
      .filter((name) => !site.billed.has(name))
      .map((name) => `${name} is in the scripts but not in the bill of materials.`),
  ];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, "/"));
}

function fileProblems(file: string): string[] {
  if (file.endsWith(".map")) return [`${file} is a source map.`];
  const isCode = /\.(js|css)$/.test(file) && !file.startsWith("assets/");
  return isCode && !HASHED.test(file) ? [`${file} has no hash in its name.`] : [];
}

/** Pages of the add-in carry a policy, and every page leads to files that are there and to nothing of development. */
function pageProblems(page: string, { folder, version }: Site): string[] {
  const html = readFileSync(path.join(folder, page), "utf8");
  const isPane = html.includes("office.js");
  const there = new Set(filesIn(folder));
  const wanted = [...html.matchAll(/\s(?:src|href)=["']?([^"'\s>]+)/g)].map(([, to = ""]) => to);
  const missing = wanted.filter((to) => !/^(https:|#)/.test(to) && !there.has(to));
  return [
    ...missing.map((to) => `${page} asks for ${to}, which is not there.`),
    ...(isPane && !html.includes("Content-Security-Policy") ? [`${page} has no policy.`] : []),
    ...(page === "taskpane.html" && !html.includes(version)
      ? [`${page} is of another version.`]
      : []),
    ...(/localhost/.test(html) ? [`${page} leads to this computer.`] : []),
  ];
}

function manifestProblems(files: readonly string[], site: Site): string[] {
  const icons = new Map<string, PixelSize>();
  for (const file of files.filter((name) => name.endsWith(".png"))) {
    const size = pngSize(readFileSync(path.join(site.folder, file)));
    if (size !== undefined) icons.set(file, size);
  }
  const pages = new Set(files.filter((file) => file.endsWith(".html")));
  const { baseUrl, version: packageVersion } = site;
  const facts = { packageVersion, icons, pages };
  return checkManifest(site.manifest, facts, { baseUrl, production: true }).map(
    ({ message }) => message
  );
}

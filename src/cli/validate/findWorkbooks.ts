import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { CliError } from "../cliError";

/** Old and binary workbooks cannot be read, and are told of rather than passed over: a plan may be among them. */
const WORKBOOK = /\.xls[xmb]?$/i;
/** "~$" begins the files by which Excel locks a workbook, and "." hidden files. */
const NOT_A_WORKBOOK = /^(~\$|\.)/;

/**
 * The files that paths name: a file itself, of a folder all workbooks in it and in its folders, in the order of their names.
 * @throws CliError for a folder without workbooks. A path that leads nowhere is kept, to be told of with the others.
 */
export async function findWorkbooks(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (one) => ((await isFolder(one)) ? workbooksIn(one) : [one]))
  );
  return [...new Set(found.flat())];
}

function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (entry) => entry.isDirectory(),
    () => false
  );
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && WORKBOOK.test(entry.name))
    .filter((entry) => !NOT_A_WORKBOOK.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  if (names.length === 0) throw new CliError("cli.error.noWorkbooks", { folder });
  return names.sort((a, b) => a.localeCompare(b, "sv", { numeric: true }));
}

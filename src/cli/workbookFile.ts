import { access, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { WorkbookFileError } from "../embedded-excel/files";
import { openExcel, type OpenedExcel } from "../embedded-excel/node";
import type { Language } from "../locales";
import { CliError } from "./cliError";

const LOCALES: Record<Language, string> = { sv: "sv-SE", en: "en-US" };

/**
 * Opens a workbook file in an embedded Excel.
 * @throws CliError when the file is missing or empty, cannot be read or is no workbook.
 */
export async function openWorkbook(file: string, language: Language): Promise<OpenedExcel> {
  const bytes = await readBytes(file);
  if (bytes.length === 0) throw new CliError("cli.error.emptyFile", { file });
  try {
    return await openExcel(bytes, { locale: LOCALES[language], name: path.basename(file) });
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CliError(`cli.error.file.${error.code}`, { file });
  }
}

/**
 * The bytes of a file.
 * @throws CliError when it is missing or cannot be read.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") throw new CliError("cli.error.noSuchFile", { file });
    if (code === "EISDIR") throw new CliError("cli.error.isFolder", { file });
    throw new CliError("cli.error.cannotRead", { file, code });
  }
}

/**
 * Refuses to write over a file that exists, the input included, unless it is said to.
 * @throws CliError
 */
export async function refuseToOverwrite(output: string, force: boolean): Promise<void> {
  if (force) return;
  const exists = await access(output).then(
    () => true,
    () => false
  );
  if (exists) throw new CliError("cli.error.outputExists", { file: output });
}

/**
 * Writes a file so that it is there whole or not at all.
 * @throws CliError when the folder is missing or may not be written to.
 */
export async function writeWhole(output: string, bytes: Uint8Array): Promise<void> {
  const draft = `${output}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, output);
  } catch (error) {
    await rm(draft, { force: true });
    throw new CliError("cli.error.cannotWrite", { file: output, code: codeOf(error) });
  }
}

/** The code of a system error, such as "ENOENT". Told by its members, since the error may be of another realm. */
function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

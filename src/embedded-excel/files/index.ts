/**
 * .xlsx files as workbook models and back.
 *
 * A file is read into the model by our own scanner. Saving starts from the original package and writes only what
 * differs from it: parts that nobody changed keep their bytes, and elements and attributes that are not understood
 * stay where they were. Nothing here needs WebAssembly, a file system or a DOM, and both calls are synchronous.
 */
export { openWorkbookFile, type OpenOptions, type WorkbookFile } from "./open";
export { WorkbookFileError, type WorkbookFileErrorCode } from "./workbookFileError";

/**
 * .xlsx files as workbook models and back.
 *
 * A file is read into the model by our own scanner. Saving starts from the original package and writes only what
 * differs from it: parts that nobody changed keep their bytes, and elements and attributes that are not understood
 * stay where they were. Limits: drawings do not move when rows or columns are inserted above them, charts that came
 * with a file keep the references that they have (but follow renamed sheets), and of a data bar only what files of
 * Excel 2007 can say is written. Nothing here needs WebAssembly, a file system or a DOM, and both calls are synchronous.
 */
export { openWorkbookFile, type OpenOptions, type WorkbookFile } from "./open";
export { WorkbookFileError, type WorkbookFileErrorCode } from "./workbookFileError";

/** Why a file could not be read. */
export type WorkbookFileErrorCode =
  "NotAWorkbook" | "OldFormat" | "Encrypted" | "TooLarge" | "Damaged";

/** A file that cannot be read as an .xlsx workbook. `message` is in English, one line. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly code: WorkbookFileErrorCode,
    message: string
  ) {
    super(message);
  }
}

import { WorkbookFileError } from "../workbookFileError";

/** Counts the rows and cells of a workbook while it is read. */
export class CellAllowance {
  private taken = 0;

  constructor(private readonly most: number) {}

  /** @throws WorkbookFileError "TooLarge" when the workbook has more than can be kept in memory. */
  take(): void {
    this.taken += 1;
    if (this.taken > this.most)
      throw new WorkbookFileError("TooLarge", `The workbook has more than ${this.most} cells.`);
  }
}

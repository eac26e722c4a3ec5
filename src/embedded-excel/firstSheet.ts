import type { WorkbookModel } from "./model/workbookModel";

/** Gives a workbook without sheets one, "Sheet1", and shows its first sheet if none is shown. */
export function ensureFirstSheet(workbook: WorkbookModel): void {
  const [first = workbook.newSheet("Sheet1")] = workbook.sheets;
  if (workbook.sheets.length === 0) workbook.sheets.push(first);
  if (workbook.activeSheetId === "") workbook.activeSheetId = first.id;
}

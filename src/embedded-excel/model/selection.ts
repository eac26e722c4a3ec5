import type { Area } from "./area";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Shows a sheet. Nothing is told when it is shown already. */
export function activateSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.activeSheetId = sheet.id;
  workbook.changed({ kind: "sheet", sheet, action: "activated" });
}

/** Selects areas of a sheet and shows it. */
export function selectAreas(
  workbook: WorkbookModel,
  sheet: SheetModel,
  areas: readonly Area[]
): void {
  activateSheet(workbook, sheet);
  sheet.selection = [...areas];
  workbook.changed({ kind: "selection", sheet, areas });
}

import { openWorkbookFile } from "../../../../src/embedded-excel/files";
import type { SheetModel } from "../../../../src/embedded-excel/model/sheetModel";
import type { WorkbookModel } from "../../../../src/embedded-excel/model/workbookModel";
import { faultsOf } from "./checkPackage";

export interface Changed {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
}

/** What a change to a new workbook becomes when it is saved and opened again. The file must be sound. */
export function reopened(
  change: (workbook: Changed) => void
): Changed & { readonly bytes: Uint8Array } {
  const file = openWorkbookFile();
  change({ model: file.model, sheet: file.model.activeSheet });
  const bytes = file.save();
  expect(faultsOf(bytes)).toEqual([]);
  const { model } = openWorkbookFile(bytes);
  return { model, sheet: model.activeSheet, bytes };
}

/** Saves a change and compares what `pick` takes from the model before and after. */
export function survives(
  change: (workbook: Changed) => void,
  pick: (workbook: Changed) => unknown
): void {
  let before: unknown;
  const after = reopened((workbook) => {
    change(workbook);
    before = structuredClone(pick(workbook));
  });
  expect(pick(after)).toEqual(before);
}

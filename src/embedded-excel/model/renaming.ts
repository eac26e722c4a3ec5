import { renameSheet } from "../engine/renameInFormula";
import { removeSheetReferences } from "../engine/shiftReferences";
import { rewriteFormulas } from "./formulas";
import type { WorkbookModel } from "./workbookModel";

/** Renames a sheet in every formula; `null` says that it was deleted, which makes its references #REF!. */
export function renameInFormulas(
  workbook: WorkbookModel,
  before: string,
  after: string | null
): void {
  rewriteFormulas(workbook, (formula) =>
    after === null ? removeSheetReferences(formula, before) : renameSheet(formula, before, after)
  );
}

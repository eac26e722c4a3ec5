import type { NameModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { renameSheet, renameTable } from "../../engine/renameInFormula";
import { rewriteSheet } from "../../model/formulas";
import { copySheetContents } from "../../model/copySheetContents";
import { refuseWhenStructureProtected } from "./sheetActions";

type Position = "None" | "Before" | "After" | "Beginning" | "End";

/**
 * Copies a sheet with cells, formats, tables, validations and page layout. Like Excel it gives the copy the name
 * "Budget (2)", copies names of sheet scope, gives the copy names of its own for those of the workbook that point at the
 * sheet, and leaves custom properties behind.
 */
export function copySheet(
  workbook: WorkbookModel,
  source: SheetModel,
  position: Position,
  relativeTo: SheetModel | undefined
): SheetModel {
  refuseWhenStructureProtected(workbook);
  const copy = workbook.newSheet(copyName(workbook, source.name));
  copySheetContents(workbook, source, copy);
  copy.names.push(...namesAt(workbook, source));
  meanCopies(source, copy);
  workbook.sheets.splice(placeOf(workbook, position, relativeTo), 0, copy);
  workbook.changed({ kind: "sheet", sheet: copy, action: "added" });
  return copy;
}

/** The workbook's names that point at a sheet, where the sheet has none of the same words. */
function namesAt(workbook: WorkbookModel, { name: sheet, names }: SheetModel): NameModel[] {
  const own = new Set(names.map(({ name }) => name.toLowerCase()));
  return workbook.names
    .filter(({ name, formula }) => {
      const pointsThere = renameSheet(formula, sheet, `${sheet}_`) !== formula;
      return pointsThere && !own.has(name.toLowerCase());
    })
    .map((name) => ({ ...name }));
}

/** Formulas of the copy that named the sheet or one of its tables mean the copy's own. */
function meanCopies(source: SheetModel, copy: SheetModel): void {
  rewriteSheet(copy, (formula) => renameSheet(formula, source.name, copy.name));
  for (const [index, table] of source.tables.entries()) {
    const name = copy.tables[index]?.name;
    if (name !== undefined) rewriteSheet(copy, (formula) => renameTable(formula, table.name, name));
  }
}

function placeOf(
  workbook: WorkbookModel,
  position: Position,
  relativeTo: SheetModel | undefined
): number {
  const relative = relativeTo === undefined ? 0 : workbook.sheets.indexOf(relativeTo);
  if (position === "Beginning") return 0;
  if (position === "Before") return relative;
  return position === "After" ? relative + 1 : workbook.sheets.length;
}

const MAX_LENGTH = 31;

function copyName(workbook: WorkbookModel, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = stem.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (workbook.sheetByName(candidate) === undefined) return candidate;
  }
}

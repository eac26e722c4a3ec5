import { renameSheet } from "../../engine/renameInFormula";
import type { CellFormat } from "../../model/cellFormat";
import { copySheetContents } from "../../model/copySheetContents";
import { rewriteSheet } from "../../model/formulas";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { itemNotFound } from "../../protocol/hostError";
import { refuseWhenStructureProtected } from "./sheetActions";

/**
 * Inserts sheets of another workbook, in that workbook's order. A sheet whose name is taken is called "Budget (2)", and
 * formulas of the inserted sheets follow. The other workbook's own names stay behind.
 * @param names the sheets wanted; all of them when empty.
 * @param at the place of the first one.
 * @throws HostError `ItemNotFound` for a name that the other workbook does not have.
 */
export function insertSheets(
  workbook: WorkbookModel,
  other: WorkbookModel,
  names: readonly string[],
  at: number
): SheetModel[] {
  refuseWhenStructureProtected(workbook);
  const sources = chosen(other, names);
  const inserted = sources.map((source, index) => {
    const sheet = workbook.newSheet(freeName(workbook, source.name));
    copySheetContents(workbook, source, sheet);
    keepTableNames(workbook, source, sheet);
    adoptFormats(workbook, sheet);
    workbook.sheets.splice(at + index, 0, sheet);
    return sheet;
  });
  for (const sheet of inserted) followNames(sheet, sources, inserted);
  for (const sheet of inserted) workbook.changed({ kind: "sheet", sheet, action: "added" });
  return inserted;
}

function chosen(other: WorkbookModel, names: readonly string[]): SheetModel[] {
  if (names.some((name) => other.sheetByName(name) === undefined)) throw itemNotFound();
  const wanted = new Set(names.map((name) => other.sheetByName(name)));
  return other.sheets.filter((sheet) => wanted.size === 0 || wanted.has(sheet));
}

function freeName(workbook: WorkbookModel, name: string): string {
  if (workbook.sheetByName(name) === undefined) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (workbook.sheetByName(candidate) === undefined) return candidate;
  }
}

/** A table keeps its name when no other table has it. */
function keepTableNames(workbook: WorkbookModel, source: SheetModel, sheet: SheetModel): void {
  const taken = new Set(
    workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()))
  );
  for (const [index, { name }] of source.tables.entries()) {
    const table = sheet.tables[index];
    if (table !== undefined && !taken.has(name.toLowerCase())) table.name = name;
  }
}

/** Formats are shared within a workbook: those of the other one are exchanged for this one's. */
function adoptFormats(workbook: WorkbookModel, sheet: SheetModel): void {
  const adopt = (format: CellFormat): CellFormat => workbook.formats.intern(format);
  sheet.format = adopt(sheet.format);
  for (const line of [...sheet.rows.values(), ...sheet.columns.values()])
    if (line.format !== null) line.format = adopt(line.format);
  for (const { cell } of sheet.allCells())
    if (cell.format !== null) cell.format = adopt(cell.format);
}

function followNames(
  sheet: SheetModel,
  sources: readonly SheetModel[],
  inserted: readonly SheetModel[]
): void {
  for (const [index, source] of sources.entries()) {
    const name = inserted[index]?.name ?? source.name;
    if (name !== source.name)
      rewriteSheet(sheet, (formula) => renameSheet(formula, source.name, name));
  }
}

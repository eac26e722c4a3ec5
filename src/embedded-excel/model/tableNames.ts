import { renameTable as renameTableInFormula } from "../engine/renameInFormula";
import { invalidArgument } from "../protocol/hostError";
import type { TableModel } from "./features";
import { rewriteFormulas } from "./formulas";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

const MAX_NAME = 255;

/** All tables of a workbook with their sheets, sheet by sheet. */
export function allTables(workbook: WorkbookModel): { sheet: SheetModel; table: TableModel }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** @throws HostError `InvalidArgument` for a name that Excel refuses or that a table or name has already. */
export function checkTableName(workbook: WorkbookModel, name: string, own?: TableModel): void {
  const wanted = name.toLowerCase();
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  const taken =
    allTables(workbook).some(({ table }) => table !== own && table.name.toLowerCase() === wanted) ||
    workbook.names.some((other) => other.name.toLowerCase() === wanted);
  if (!wellFormed || name.length > MAX_NAME || taken) throw invalidArgument();
}

export function freeTableName(workbook: WorkbookModel): string {
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

export function renameTable(
  workbook: WorkbookModel,
  sheet: SheetModel,
  table: TableModel,
  name: string
): void {
  checkTableName(workbook, name, table);
  const before = table.name;
  table.name = name;
  rewriteFormulas(workbook, (formula) => renameTableInFormula(formula, before, name));
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

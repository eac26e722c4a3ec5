import { renameTable as renameTableInFormula } from "../engine/renameInFormula";
import { invalidArgument } from "../protocol/hostError";
import type { TableModel } from "./features";
import { findByName } from "./findByName";
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
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  const holder = findTable(workbook.sheets, name)?.table ?? own;
  const taken = holder !== own || findByName(workbook.names, name) !== undefined;
  if (!wellFormed || name.length > MAX_NAME || taken) throw invalidArgument();
}

/** The table of a name on one of these sheets. */
export function findTable(
  sheets: readonly SheetModel[],
  name: string
): { sheet: SheetModel; table: TableModel } | undefined {
  for (const sheet of sheets) {
    const table = findByName(sheet.tables, name);
    if (table !== undefined) return { sheet, table };
  }
  return undefined;
}

export function freeTableName(workbook: WorkbookModel): string {
  let number = 1;
  while (findTable(workbook.sheets, `Table${number}`) !== undefined) number += 1;
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
  const renamed = (formula: string): string => renameTableInFormula(formula, before, name);
  rewriteFormulas(workbook, renamed, before);
  workbook.formulaWords.learn(name);
  workbook.changed({ kind: "table", sheet, table, action: "changed" });
}

import { renameInFormulas } from "../../model/renaming";
import { activateSheet } from "../../model/selection";
import type { SheetModel, SheetVisibility } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import {
  accessDenied,
  HostError,
  invalidArgument,
  itemAlreadyExists,
} from "../../protocol/hostError";
import { checkSheetName } from "../support/sheetName";

/** @throws HostError `AccessDenied` when the workbook's structure is protected. */
export function refuseWhenStructureProtected(workbook: WorkbookModel): void {
  if (workbook.structureProtected)
    throw accessDenied("The workbook is protected and its structure cannot be changed.");
}

/** Adds a sheet after the last one, as the documentation of `worksheets.add` says; without a name Excel picks "Sheet2". */
export function addSheet(workbook: WorkbookModel, name?: string): SheetModel {
  refuseWhenStructureProtected(workbook);
  const wanted = name ?? freeName(workbook);
  checkSheetName(wanted);
  if (workbook.sheetByName(wanted) !== undefined) throw itemAlreadyExists();
  const sheet = workbook.newSheet(wanted);
  workbook.sheets.push(sheet);
  workbook.changed({ kind: "sheet", sheet, action: "added" });
  return sheet;
}

function freeName(workbook: WorkbookModel): string {
  let number = workbook.sheets.length + 1;
  while (workbook.sheetByName(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** @throws HostError `InvalidOperation` for the last visible sheet, which Excel keeps. */
export function deleteSheet(workbook: WorkbookModel, sheet: SheetModel): void {
  refuseWhenStructureProtected(workbook);
  if (sheet.visibility === "VeryHidden")
    throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  refuseWithoutVisibleSheet(workbook, sheet);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  if (workbook.activeSheetId === sheet.id) activateNeighbour(workbook, index);
  renameInFormulas(workbook, sheet.name, null);
  workbook.changed({ kind: "sheet", sheet, action: "deleted" });
}

function activateNeighbour(workbook: WorkbookModel, index: number): void {
  const candidates = [
    ...workbook.sheets.slice(index),
    ...workbook.sheets.slice(0, index).reverse(),
  ];
  const next = candidates.find((sheet) => sheet.visibility === "Visible");
  if (next !== undefined) activateSheet(workbook, next);
}

function refuseWithoutVisibleSheet(workbook: WorkbookModel, leaving: SheetModel): void {
  const others = workbook.sheets.filter(
    (sheet) => sheet !== leaving && sheet.visibility === "Visible"
  );
  if (others.length === 0)
    throw new HostError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet."
    );
}

/** Renames a sheet and every reference to it in formulas and names. */
export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  refuseWhenStructureProtected(workbook);
  checkSheetName(name);
  const holder = workbook.sheetByName(name);
  if (holder !== undefined && holder !== sheet) throw itemAlreadyExists();
  const before = sheet.name;
  sheet.name = name;
  renameInFormulas(workbook, before, name);
  workbook.changed({ kind: "sheet", sheet, action: "renamed", details: { before, after: name } });
}

export function moveSheet(workbook: WorkbookModel, sheet: SheetModel, position: number): void {
  refuseWhenStructureProtected(workbook);
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.changed({ kind: "sheet", sheet, action: "moved", details: { before, after: position } });
}

export function setVisibility(
  workbook: WorkbookModel,
  sheet: SheetModel,
  visibility: SheetVisibility
): void {
  refuseWhenStructureProtected(workbook);
  if (visibility !== "Visible") refuseWithoutVisibleSheet(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  if (visibility !== "Visible" && workbook.activeSheetId === sheet.id) {
    activateNeighbour(workbook, workbook.sheets.indexOf(sheet));
  }
  workbook.changed({
    kind: "sheet",
    sheet,
    action: "visibility",
    details: { before, after: visibility },
  });
}

/** @throws HostError `InvalidOperation` for a hidden sheet, which cannot be shown. */
export function activate(workbook: WorkbookModel, sheet: SheetModel): void {
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "The worksheet is hidden and cannot be activated.");
  activateSheet(workbook, sheet);
}

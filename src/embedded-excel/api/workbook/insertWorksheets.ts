import { asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound, notImplemented } from "../../protocol/hostError";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { insertSheets } from "../worksheet/insertSheets";
import { WorksheetObject } from "../worksheet/worksheetObject";
import type { WorkbookObject } from "./workbookObject";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/**
 * `Workbook.insertWorksheetsFromBase64`.
 * @returns the ids of the inserted sheets.
 * @throws HostError `InvalidArgument` for what is no workbook, or a place beside no sheet.
 */
export function insertWorksheets(
  { session }: WorkbookObject,
  [base64, given]: readonly unknown[]
): string[] {
  if (session.readFile === undefined)
    throw notImplemented("Workbook.insertWorksheetsFromBase64 without a file reader");
  const options = optional(given, asRecord) ?? {};
  const names = optional(options["sheetNamesToInsert"], asNames) ?? [];
  const other = read(session.readFile, asText(base64));
  const at = placeOf(session.workbook, options);
  return insertSheets(session.workbook, other, names, at).map(({ id }) => id);
}

function read(readFile: (bytes: Uint8Array) => WorkbookModel, base64: string): WorkbookModel {
  try {
    return readFile(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    throw invalidArgument();
  }
}

function asNames(value: unknown): string[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map(asText);
}

function placeOf(workbook: WorkbookModel, options: Readonly<Record<string, unknown>>): number {
  const position = optional(options["positionType"], (value) => asOneOf(value, POSITIONS)) ?? "End";
  if (position === "Beginning") return 0;
  if (position === "End" || position === "None") return workbook.sheets.length;
  const index = workbook.sheets.indexOf(relativeSheet(workbook, options["relativeTo"]));
  return position === "Before" ? index : index + 1;
}

function relativeSheet(workbook: WorkbookModel, given: unknown): SheetModel {
  if (given instanceof WorksheetObject) return given.sheet;
  const key = optional(given, asText);
  if (key === undefined) throw invalidArgument();
  const sheet = workbook.sheetById(key) ?? workbook.sheetByName(key);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { SharedStringsWriter } from "../cells/sharedStrings";
import { CONTENT_TYPE } from "../package/contentTypes";
import { officeType } from "../package/relationships";
import type { XlsxPackage } from "../package/xlsxPackage";
import { writeSheet } from "../sheet/writeSheet";
import { StyleWriter } from "../styles/styleWriter";
import { writeCalculation } from "./calculation";
import { readSheetPart, readWorkbook, type ReadWorkbook, type SheetSource } from "./readWorkbook";
import { writeSheetList, type WrittenEntry } from "./writeSheetList";
import { writeWorkbookParts } from "./writeWorkbookParts";

const EMPTY_SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
  '<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** A package in which the differences between a model and the package that it was read from are written. */
export function writeWorkbook(model: WorkbookModel, source: XlsxPackage): XlsxPackage {
  const before = readWorkbook(source, { pool: model.formats });
  const target = source.copy();
  const styles = new StyleWriter(before.styles);
  const strings = new SharedStringsWriter(before.strings);
  const removed = removeSheets(model, before, target);
  const entries: WrittenEntry[] = [];
  let cellsChanged = removed;
  for (const sheet of model.sheets) {
    const known = before.sheets.find((item) => item.sheet.id === sheet.id);
    const entry = known === undefined ? addSheetPart(sheet, before, target) : entryOf(sheet, known);
    entries.push(entry);
    const written = writeSheet({
      ...{ package: target, partName: entry.partName, sheet, model, styles, strings },
      part: readSheetPart(target, entry.partName),
      original: known?.sheet ?? null,
      wasActive: before.model.activeSheetId === sheet.id,
    });
    cellsChanged ||= written.cellsChanged;
  }
  const tabs = writeSheetList(model, before, entries);
  writeCalculation(before.workbook, model.calculationMode, cellsChanged);
  if (cellsChanged) forgetCalculation(before, target);
  writeWorkbookParts({ model, before, target, tabs });
  finish(before, target, styles, strings);
  return target;
}

function entryOf(sheet: SheetModel, { entry }: SheetSource): WrittenEntry {
  return { sheet, partName: entry.partName, relationshipId: entry.relationshipId, entry };
}

function addSheetPart(sheet: SheetModel, before: ReadWorkbook, target: XlsxPackage): WrittenEntry {
  const partName = target.freeName("xl/worksheets/sheet%.xml");
  target.add(partName, EMPTY_SHEET, CONTENT_TYPE.worksheet);
  const relationshipId = target.relate(before.workbookPartName, officeType("worksheet"), partName);
  return { sheet, partName, relationshipId, entry: null };
}

/** Removes the sheets that the model has no longer, with everything that only they lead to. */
function removeSheets(model: WorkbookModel, before: ReadWorkbook, target: XlsxPackage): boolean {
  const gone = before.sheets.filter(({ sheet }) => model.sheetById(sheet.id) === undefined);
  for (const { entry } of gone) {
    target.unrelate(before.workbookPartName, entry.relationshipId);
    target.removeTree(entry.partName);
  }
  return gone.length > 0;
}

/** The order of calculation in the file is of its old formulas: Excel makes it anew. */
function forgetCalculation(before: ReadWorkbook, target: XlsxPackage): void {
  for (const { id, target: part } of target.related(before.workbookPartName, "calcChain")) {
    target.unrelate(before.workbookPartName, id);
    target.remove(part);
  }
}

function finish(
  before: ReadWorkbook,
  target: XlsxPackage,
  styles: StyleWriter,
  strings: SharedStringsWriter
): void {
  const { workbookPartName: workbook } = before;
  if (before.workbook.isChanged) target.set(workbook, before.workbook.toSource());
  setRelated(target, workbook, "styles", "xl/styles.xml", () => styles.write());
  setRelated(target, workbook, "sharedStrings", "xl/sharedStrings.xml", (source) =>
    strings.write(source)
  );
}

function setRelated(
  target: XlsxPackage,
  workbook: string,
  kind: "styles" | "sharedStrings",
  name: string,
  write: (source: string | undefined) => string | null
): void {
  const [part] = target.related(workbook, kind);
  const text = write(part === undefined ? undefined : target.text(part.target));
  if (text === null) return;
  if (part !== undefined) target.set(part.target, text);
  else {
    target.add(name, text, CONTENT_TYPE[kind]);
    target.relate(workbook, officeType(kind), name);
  }
}

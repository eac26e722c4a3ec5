import { formatArea } from "../../engine/address";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import type { SheetModel } from "../../model/sheetModel";
import { hasSameCells, sameLines, writeSheetData } from "../cells/sheetDataWriter";
import { writeCharts } from "../charts/writeCharts";
import { writeComments } from "../comments/writeComments";
import { writeConditionalFormats } from "../conditional/writeConditional";
import type { SheetWriting } from "../context";
import { isEqual } from "../equal";
import type { StyleWriter } from "../styles/styleWriter";
import { autoFilterElement } from "../table/autoFilter";
import { writeTables } from "../table/writeTables";
import { element } from "../xml/write";
import { writeColumns } from "./columns";
import { writeCustomProperties } from "./customProperties";
import { writeValidations } from "./dataValidations";
import { writeHyperlinks } from "./hyperlinks";
import { writePageLayout } from "./pageLayout";
import { writeProtection } from "./protection";
import { isFittedToPage, writeSheetFormat, writeSheetProperties } from "./sheetProperties";
import { writeSheetViews } from "./sheetView";

/** What was written that others have to know. */
export interface SheetWritten {
  /** Some cell is not as it was in the file. */
  readonly cellsChanged: boolean;
}

/** Writes what a sheet has that its file has not. The part is set in the package when anything differs. */
export function writeSheet(writing: SheetWriting): SheetWritten {
  const { part, sheet, original, model, wasActive } = writing;
  writeProperties(writing);
  const isActive = model.activeSheet === sheet;
  const views = (of: SheetModel | null): unknown =>
    of === null ? null : [of.showGridlines, of.showHeadings, of.frozen, of.selection];
  if (!isEqual(views(sheet), views(original)) || isActive !== wasActive)
    part.replace("sheetViews", writeSheetViews(part.child("sheetViews"), sheet, isActive));
  if (original === null || !sameLines(sheet.columns, original.columns))
    part.replace("cols", writeColumns(sheet, writing.styles));
  const cellsChanged = writeCells(writing);
  writeFilter(writing);
  if (!isEqual(sheet.merges, original?.merges ?? [])) writeMerges(writing);
  writeHyperlinks(writing);
  writeValidations(writing);
  writeConditionalFormats(writing);
  writePageLayout(writing);
  writeProtection(writing);
  writeCustomProperties(writing);
  writeCharts(writing);
  writeComments(writing);
  writeTables(writing);
  if (part.isChanged) writing.package.set(writing.partName, part.toSource());
  return { cellsChanged };
}

function writeProperties({ part, sheet, original }: SheetWriting): void {
  const properties = (of: SheetModel): unknown => [of.tabColor, isFittedToPage(of)];
  if (original === null || !isEqual(properties(sheet), properties(original)))
    part.replace(
      "sheetPr",
      writeSheetProperties(part.child("sheetPr"), sheet, original, isFittedToPage(sheet))
    );
  const formats = (of: SheetModel): unknown => [
    of.standardHeight,
    of.standardWidth,
    [...of.rows.values()].some((line) => line.outlineLevel > 0),
    [...of.columns.values()].some((line) => line.outlineLevel > 0),
  ];
  if (original === null || !isEqual(formats(sheet), formats(original)))
    part.replace("sheetFormatPr", writeSheetFormat(part.child("sheetFormatPr"), sheet));
}

function writeCells(writing: SheetWriting): boolean {
  const { part, sheet, original, styles, strings } = writing;
  if (original !== null && hasSameCells(sheet, original)) return false;
  const inherited = inheritedStyle(sheet, original, styles);
  const parts = { sheet, styles, strings, inherited };
  part.replace("sheetData", writeSheetData(part.sourceOf("sheetData"), original, parts));
  const used = sheet.usedArea(false);
  part.replace("dimension", element("dimension", { ref: used === null ? "A1" : formatArea(used) }));
  return true;
}

/** Cells without a format of their own repeat their row's or column's; the workbook's standard is style 0. */
function inheritedStyle(
  sheet: SheetModel,
  original: SheetModel | null,
  styles: StyleWriter
): (row: number, column: number) => number {
  const isStandard = isEqual(sheet.format, original?.format ?? DEFAULT_FORMAT);
  const standard = isStandard ? 0 : styles.indexOf(sheet.format);
  return (row, column) => {
    const format = sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? null;
    return format === null ? standard : styles.indexOf(format);
  };
}

function writeFilter({ part, sheet, original, styles }: SheetWriting): void {
  const { autoFilter } = sheet;
  if (isEqual(autoFilter, original?.autoFilter ?? null)) return;
  const before = part.child("autoFilter");
  part.replace(
    "autoFilter",
    autoFilter === null
      ? ""
      : autoFilterElement(autoFilter.area, autoFilter.filters, styles, before)
  );
}

function writeMerges({ part, sheet }: SheetWriting): void {
  const items = sheet.merges.map((merge) => element("mergeCell", { ref: formatArea(merge) }));
  part.replace(
    "mergeCells",
    items.length === 0 ? "" : element("mergeCells", { count: items.length }, items)
  );
}

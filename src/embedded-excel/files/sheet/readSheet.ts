import { parseArea } from "../../engine/address";
import { readCells } from "../cells/readCells";
import { readCharts } from "../charts/readCharts";
import { readComments } from "../comments/readComments";
import { readConditionalFormats } from "../conditional/readConditional";
import type { SheetReading } from "../context";
import { readAutoFilter } from "../table/autoFilter";
import { readTables } from "../table/readTable";
import { readColumns } from "./columns";
import { readCustomProperties } from "./customProperties";
import { readValidations } from "./dataValidations";
import { readHyperlinks } from "./hyperlinks";
import { readPageLayout } from "./pageLayout";
import { readProtection } from "./protection";
import { readSheetFormat, readSheetProperties } from "./sheetProperties";
import { readSheetView } from "./sheetView";

/** Fills a sheet of the model with what its part and the parts below it say. */
export function readSheet(reading: SheetReading): void {
  const { part, sheet, styles, strings, allowance } = reading;
  sheet.format = styles.cellFormat(0);
  readSheetProperties(part.child("sheetPr"), sheet, styles.colors);
  readSheetView(part.child("sheetViews"), sheet);
  readSheetFormat(part.child("sheetFormatPr"), sheet);
  const columns = part.child("cols");
  if (columns !== undefined) readColumns(columns, sheet, styles);
  readTables(reading);
  readCells(part.sourceOf("sheetData") ?? "", sheet, styles, strings.texts, allowance);
  readMerges(reading);
  readHyperlinks(reading);
  readValidations(reading);
  readConditionalFormats(reading);
  readPageLayout(part, sheet);
  readComments(reading);
  readCharts(reading);
  readCustomProperties(reading);
  sheet.protection = readProtection(part.child("sheetProtection"));
  const filter = part.child("autoFilter");
  sheet.autoFilter = filter === undefined ? null : readAutoFilter(filter, styles);
}

function readMerges({ part, sheet }: SheetReading): void {
  for (const merge of part.child("mergeCells")?.childrenNamed("mergeCell") ?? []) {
    const area = parseArea(merge.attribute("ref") ?? "");
    if (area !== undefined) sheet.merges.push(area);
  }
}

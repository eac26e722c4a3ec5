import type { FormatPool } from "../../model/cellFormat";
import type { SheetModel } from "../../model/sheetModel";
import { WorkbookModel } from "../../model/workbookModel";
import { CellAllowance } from "../cells/cellAllowance";
import { NO_STRINGS, readSharedStrings, type SharedStrings } from "../cells/sharedStrings";
import type { XlsxPackage } from "../package/xlsxPackage";
import { SHEET_ORDER } from "../sheet/sheetOrder";
import { readSheet } from "../sheet/readSheet";
import { ColorScheme, readTheme } from "../styles/colors";
import { StyleTable } from "../styles/styleTable";
import { WorkbookFileError } from "../workbookFileError";
import { SectionedPart } from "../xml/sectionedPart";
import { parseXml } from "../xml/tree";
import { readCalculationMode } from "./calculation";
import { readXmlParts } from "./customXmlParts";
import { readNames } from "./definedNames";
import { readDocumentProperties } from "./documentProperties";
import { isSettingsXml, readSettings } from "./settings";
import { readSheetList, readWorkbookPart, workbookPartName, type SheetEntry } from "./sheetList";

/** A sheet of the model and where it came from. */
export interface SheetSource {
  readonly sheet: SheetModel;
  readonly entry: SheetEntry;
}

/** A package as it was read. */
export interface ReadWorkbook {
  readonly model: WorkbookModel;
  readonly workbookPartName: string;
  readonly workbook: SectionedPart;
  /** All sheets, those that the model does not hold too. */
  readonly entries: readonly SheetEntry[];
  readonly sheets: readonly SheetSource[];
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
}

interface ReadOptions {
  /** Formats to share with another model, so that equal formats are the same objects. */
  readonly pool?: FormatPool;
  /** Rows and cells that the sheets may hold together. */
  readonly mostCells?: number;
}

const EMPTY_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * Reads a package into a new model. Reading the same package again gives the same ids.
 */
export function readWorkbook(
  source: XlsxPackage,
  { pool, mostCells = Infinity }: ReadOptions = {}
): ReadWorkbook {
  const model = new WorkbookModel();
  const partName = workbookPartName(source);
  const workbook = readWorkbookPart(source, partName);
  const entries = readSheetList(source, partName, workbook);
  const styles = readStyles(source, partName, pool ?? model.formats);
  const strings = readStrings(source, partName);
  const sheets = entries
    .filter((entry) => entry.isWorksheet)
    .map((entry) => ({ entry, sheet: addSheet(model, entry) }));
  if (sheets.length === 0)
    throw new WorkbookFileError("NotAWorkbook", "The workbook has no worksheet.");
  const allowance = new CellAllowance(mostCells);
  for (const { sheet, entry } of sheets) {
    const { partName } = entry;
    const part = readSheetPart(source, partName);
    readSheet({ package: source, partName, part, sheet, model, styles, strings, allowance });
  }
  const tables = model.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id));
  if (tables.length > 0) model.newTableId(Math.max(...tables));
  readActiveSheet(model, workbook, entries, sheets);
  const tabs = entries.map((entry) => sheets.find((item) => item.entry === entry)?.sheet ?? null);
  readNames(workbook.child("definedNames"), model, tabs);
  readRest(source, partName, workbook, model);
  return { model, workbookPartName: partName, workbook, entries, sheets, styles, strings };
}

function readRest(
  source: XlsxPackage,
  partName: string,
  workbook: SectionedPart,
  model: WorkbookModel
): void {
  model.calculationMode = readCalculationMode(workbook);
  model.structureProtected = workbook.child("workbookProtection")?.flag("lockStructure") ?? false;
  readDocumentProperties(source, model);
  readXmlParts(source, partName, model, isSettingsXml);
  readSettings(source, partName, model);
}

export const readSheetPart = (source: XlsxPackage, name: string): SectionedPart =>
  new SectionedPart(source.text(name) ?? "", SHEET_ORDER);

function addSheet(model: WorkbookModel, entry: SheetEntry): SheetModel {
  const sheet = model.newSheet(entry.name);
  sheet.visibility = entry.visibility;
  model.sheets.push(sheet);
  return sheet;
}

function readStyles(source: XlsxPackage, workbookPart: string, pool: FormatPool): StyleTable {
  const [part] = source.related(workbookPart, "styles");
  const [theme] = source.related(workbookPart, "theme");
  const root = parseXml((part && source.text(part.target)) ?? EMPTY_STYLES);
  const palette = root.at("colors", "indexedColors")?.childrenNamed("rgbColor") ?? [];
  const colors = new ColorScheme(
    theme === undefined ? undefined : readTheme(parseXml(source.text(theme.target) ?? "")),
    palette.map((item) => item.attribute("rgb") ?? "000000")
  );
  return new StyleTable(root, colors, pool);
}

function readStrings(source: XlsxPackage, workbookPart: string): SharedStrings {
  const [part] = source.related(workbookPart, "sharedStrings");
  return part === undefined ? NO_STRINGS : readSharedStrings(source.text(part.target) ?? "");
}

function readActiveSheet(
  model: WorkbookModel,
  workbook: SectionedPart,
  entries: readonly SheetEntry[],
  sheets: readonly SheetSource[]
): void {
  const [view] = workbook.child("bookViews")?.childrenNamed("workbookView") ?? [];
  const active = entries[view?.numberOf("activeTab") ?? 0];
  const found = sheets.find(({ entry }) => entry === active)?.sheet;
  const visible = model.sheets.find((sheet) => sheet.visibility === "Visible");
  model.activeSheetId = (found ?? visible ?? model.sheets[0])?.id ?? "";
}

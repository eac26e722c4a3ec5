import type { SheetModel } from "../../model/sheetModel";
import type { ColorScheme } from "../styles/colors";
import type { XmlElement } from "../xml/tree";
import { attributesOf, element } from "../xml/write";
import { charactersOfWidth, widthOfCharacters } from "./units";

/** Reads tab colour and the fit-to-page switch's element `<sheetPr>`. */
export function readSheetProperties(
  properties: XmlElement | undefined,
  sheet: SheetModel,
  colors: ColorScheme
): void {
  sheet.tabColor = colors.read(properties?.child("tabColor"))?.color ?? "";
  sheet.enableCalculation = properties?.flag("enableFormatConditionsCalculation", true) ?? true;
}

/** Source of `<sheetPr>` with the tab colour and whether pages are fitted. */
export function writeSheetProperties(
  original: XmlElement | undefined,
  sheet: SheetModel,
  before: SheetModel | null,
  fitToPage: boolean
): string {
  const children = new Map((original?.children ?? []).map((child) => [child.local, child.source]));
  if (sheet.tabColor !== (before?.tabColor ?? "")) {
    const rgb = `FF${sheet.tabColor.slice(1)}`;
    children.set("tabColor", sheet.tabColor === "" ? "" : element("tabColor", { rgb }));
  }
  children.set("pageSetUpPr", pageSetUp(original?.child("pageSetUpPr"), fitToPage));
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  const content = order.map((name) => children.get(name) ?? "").join("");
  const attributes = attributesOf(original?.attributes ?? {});
  if (content === "") return attributes === "" ? "" : `<sheetPr${attributes}/>`;
  return `<sheetPr${attributes}>${content}</sheetPr>`;
}

function pageSetUp(original: XmlElement | undefined, fitToPage: boolean): string {
  const attributes = { ...original?.attributes, fitToPage: fitToPage || undefined };
  const isEmpty = Object.values(attributes).every((value) => value === undefined);
  return isEmpty ? "" : element("pageSetUpPr", attributes);
}

export const isFittedToPage = (sheet: SheetModel): boolean => {
  const { zoom } = sheet.pageLayout;
  return zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
};

const DEFAULT_HEIGHT = 15;

export function readSheetFormat(format: XmlElement | undefined, sheet: SheetModel): void {
  sheet.standardHeight = format?.numberOf("defaultRowHeight") ?? DEFAULT_HEIGHT;
  const width = format?.numberOf("defaultColWidth");
  const base = format?.numberOf("baseColWidth");
  if (width !== undefined) sheet.standardWidth = charactersOfWidth(width);
  else if (base !== undefined && base !== STANDARD_BASE) sheet.standardWidth = base;
}

const STANDARD_BASE = 8;
const STANDARD_WIDTH = 8.43;

/** Source of `<sheetFormatPr>`. */
export function writeSheetFormat(original: XmlElement | undefined, sheet: SheetModel): string {
  const outline = (lines: SheetModel["rows"]): number =>
    Math.max(0, ...[...lines.values()].map((line) => line.outlineLevel));
  const rows = outline(sheet.rows);
  const columns = outline(sheet.columns);
  const customHeight = sheet.standardHeight !== DEFAULT_HEIGHT;
  const isStandard = sheet.standardWidth === STANDARD_WIDTH;
  return element("sheetFormatPr", {
    ...original?.attributes,
    defaultColWidth: isStandard
      ? original?.attribute("defaultColWidth")
      : widthOfCharacters(sheet.standardWidth),
    defaultRowHeight: sheet.standardHeight,
    customHeight: customHeight || undefined,
    outlineLevelRow: rows === 0 ? undefined : rows,
    outlineLevelCol: columns === 0 ? undefined : columns,
  });
}

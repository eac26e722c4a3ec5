import type { PageLayoutModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import type { SheetWriting } from "../context";
import { isEqual } from "../equal";
import type { SectionedPart } from "../xml/sectionedPart";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { readHeaderFooter, writeHeaderFooter } from "./headerFooter";
import { COMMENTS, ERRORS, ORDER, PAPER_TYPES } from "./pageLayoutWords";
import { POINTS_OF_INCH } from "./units";

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;
/** Inches are read to this many of a point's parts, so that 0.7 in is 50.4 pt. */
const PRECISION = 1e6;

/** Reads what the sheet prints like. Print areas and titles are names of the workbook. */
export function readPageLayout(part: SectionedPart, sheet: SheetModel): void {
  const layout = sheet.pageLayout;
  const options = part.child("printOptions");
  const setup = part.child("pageSetup");
  const margins = part.child("pageMargins");
  for (const name of MARGINS) {
    const inches = margins?.numberOf(name);
    if (inches !== undefined)
      layout.margins[name] = Math.round(inches * POINTS_OF_INCH * PRECISION) / PRECISION;
  }
  layout.centerHorizontally = options?.flag("horizontalCentered") ?? false;
  layout.centerVertically = options?.flag("verticalCentered") ?? false;
  layout.printGridlines = options?.flag("gridLines") ?? false;
  layout.printHeadings = options?.flag("headings") ?? false;
  if (setup !== undefined) readSetup(setup, layout);
  layout.zoom = readZoom(setup, part.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage"));
  layout.headersFooters = readHeaderFooter(part.child("headerFooter"));
  layout.horizontalPageBreaks = readBreaks(part.child("rowBreaks"));
  layout.verticalPageBreaks = readBreaks(part.child("colBreaks"));
}

function readSetup(setup: XmlElement, layout: PageLayoutModel): void {
  layout.orientation = setup.attribute("orientation") === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = PAPER_TYPES[(setup.numberOf("paperSize") ?? 0) - 1] ?? null;
  layout.blackAndWhite = setup.flag("blackAndWhite");
  layout.draftMode = setup.flag("draft");
  layout.firstPageNumber = setup.flag("useFirstPageNumber")
    ? (setup.numberOf("firstPageNumber") ?? 1)
    : "";
  layout.printComments = COMMENTS.api(setup.attribute("cellComments"), "NoComments");
  layout.printErrors = ERRORS.api(setup.attribute("errors"), "AsDisplayed");
  layout.printOrder = ORDER.api(setup.attribute("pageOrder"), "DownThenOver");
}

/** Fitting to pages: 0 pages in a file says that there may be any number. */
function readZoom(setup: XmlElement | undefined, fitToPage = false): PageLayoutModel["zoom"] {
  if (!fitToPage) return { scale: setup?.numberOf("scale") ?? 100 };
  const width = setup?.numberOf("fitToWidth") ?? 1;
  const height = setup?.numberOf("fitToHeight") ?? 1;
  return {
    ...(width === 0 ? {} : { horizontalFitToPages: width }),
    ...(height === 0 ? {} : { verticalFitToPages: height }),
  };
}

const readBreaks = (breaks: XmlElement | undefined): number[] =>
  (breaks?.childrenNamed("brk") ?? []).map((item) => item.numberOf("id") ?? 0);

/** Writes what is printed differently than the file says. */
export function writePageLayout({ part, sheet, original }: SheetWriting): void {
  const layout = sheet.pageLayout;
  const before = original?.pageLayout;
  const differs = (...names: (keyof PageLayoutModel)[]): boolean =>
    before === undefined || names.some((name) => !isEqual(layout[name], before[name]));
  if (differs("centerHorizontally", "centerVertically", "printGridlines", "printHeadings"))
    part.replace("printOptions", printOptions(part.child("printOptions"), layout));
  if (differs("margins")) part.replace("pageMargins", pageMargins(layout));
  if (
    differs("orientation", "paperSize", "zoom", "blackAndWhite", "draftMode", "firstPageNumber") ||
    differs("printComments", "printErrors", "printOrder")
  )
    part.replace("pageSetup", pageSetup(part.child("pageSetup"), layout));
  if (differs("headersFooters"))
    part.replace("headerFooter", writeHeaderFooter(layout.headersFooters));
  if (differs("horizontalPageBreaks"))
    part.replace("rowBreaks", pageBreaks("rowBreaks", layout.horizontalPageBreaks, LAST_COLUMN));
  if (differs("verticalPageBreaks"))
    part.replace("colBreaks", pageBreaks("colBreaks", layout.verticalPageBreaks, LAST_ROW));
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

function printOptions(original: XmlElement | undefined, layout: PageLayoutModel): string {
  const attributes = {
    ...original?.attributes,
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  const isDefault = Object.values(attributes).every((value) => value === undefined);
  return isDefault ? "" : element("printOptions", attributes);
}

function pageMargins({ margins }: PageLayoutModel): string {
  const inches = MARGINS.map((name) => [
    name,
    Math.round((margins[name] / POINTS_OF_INCH) * PRECISION) / PRECISION,
  ]);
  return element("pageMargins", Object.fromEntries(inches) as Record<string, number>);
}

function pageSetup(original: XmlElement | undefined, layout: PageLayoutModel): string {
  const { zoom, firstPageNumber } = layout;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const paper = PAPER_TYPES.indexOf(layout.paperSize ?? "") + 1;
  const scale = zoom.scale ?? 100;
  const attributes = {
    ...original?.attributes,
    paperSize: paper === 0 ? original?.attribute("paperSize") : paper,
    scale: fits || scale === 100 ? undefined : scale,
    firstPageNumber: firstPageNumber === "" ? undefined : firstPageNumber,
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : undefined,
    pageOrder: layout.printOrder === "DownThenOver" ? undefined : ORDER.file(layout.printOrder),
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite || undefined,
    draft: layout.draftMode || undefined,
    cellComments:
      layout.printComments === "NoComments" ? undefined : COMMENTS.file(layout.printComments),
    useFirstPageNumber: firstPageNumber === "" ? undefined : true,
    errors: layout.printErrors === "AsDisplayed" ? undefined : ERRORS.file(layout.printErrors),
  };
  return element("pageSetup", attributes);
}

function pageBreaks(name: string, places: readonly number[], max: number): string {
  if (places.length === 0) return "";
  const items = places.map((id) => element("brk", { id, max, man: true }));
  return element(name, { count: items.length, manualBreakCount: items.length }, items);
}

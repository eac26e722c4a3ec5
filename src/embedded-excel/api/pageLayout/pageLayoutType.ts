import { isEntireColumns, isEntireRows, type Area } from "../../model/area";
import type { PageLayoutModel } from "../../model/features";
import { defineApiType, type ApiObject } from "../../protocol/apiType";
import {
  asBoolean,
  asIndex,
  asNumber,
  asOneOf,
  asRecord,
  asText,
  optional,
} from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { RangeObject } from "../range/rangeObject";
import { resolveArea, resolveAreas } from "../range/resolveArea";
import { PAPER_SIZES } from "./paperSizes";
import type { PageLayoutObject } from "./pageLayoutObject";
import { HeaderFooterGroupObject } from "./pageLayoutObject";

/** Excel fits a print to at most so many pages. */
const MAX_PAGES = 32_767;

type Members = PageLayoutModel;
type Convert<T> = (value: unknown) => T;

function member<K extends keyof Members>(name: K, convert: Convert<Members[K]>) {
  return {
    get: ({ model }: PageLayoutObject) => model[name],
    set: (layout: PageLayoutObject, value: unknown) => {
      layout.model[name] = convert(value);
      layout.changed();
    },
  };
}

function margin(name: keyof Members["margins"]) {
  return {
    get: ({ model }: PageLayoutObject) => model.margins[name],
    set: (layout: PageLayoutObject, value: unknown) => {
      layout.model.margins[name] = asMargin(value);
      layout.changed();
    },
  };
}

function asMargin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

const asOrientation = (value: unknown): "Portrait" | "Landscape" =>
  asOneOf(value, ["Portrait", "Landscape"]);

function asPages(value: unknown): number {
  const pages = asIndex(value);
  if (pages < 0 || pages > MAX_PAGES) throw invalidArgument();
  return pages;
}

/** A scale and fitting to pages exclude each other: where both are given, the pages count. */
function asZoom(value: unknown): Members["zoom"] {
  const given = asRecord(value);
  const scale = optional(given["scale"], asNumber);
  const horizontal = optional(given["horizontalFitToPages"], asPages);
  const vertical = optional(given["verticalFitToPages"], asPages);
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
  const fits = horizontal !== undefined || vertical !== undefined;
  return {
    ...(scale === undefined || fits ? {} : { scale }),
    ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
  };
}

/** All three members, `null` where the other way of zooming is used. */
function describeZoom({ model }: PageLayoutObject): unknown {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = model.zoom;
  return { horizontalFitToPages, scale, verticalFitToPages };
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargins(layout: PageLayoutObject, unit: unknown, options: unknown): null {
  const factor = UNITS[asOneOf(unit, ["Points", "Inches", "Centimeters"])];
  for (const [name, value] of Object.entries(asRecord(options))) {
    if (!Object.hasOwn(layout.model.margins, name)) throw invalidArgument();
    if (value !== null && value !== undefined)
      layout.model.margins[name as keyof Members["margins"]] = asMargin(value) * factor;
  }
  layout.changed();
  return null;
}

function areasOf({ session, sheet }: PageLayoutObject, given: unknown): Area[] {
  const ranges =
    given instanceof RangeAreasObject
      ? given.ranges
      : given instanceof RangeObject
        ? [given]
        : resolveAreas(session, sheet, asText(given));
  if (ranges.length === 0 || ranges.some((range) => range.sheet !== sheet)) throw invalidArgument();
  return ranges.map(({ area }) => area);
}

function setTitles(
  layout: PageLayoutObject,
  given: unknown,
  along: "titleRows" | "titleColumns"
): null {
  const { sheet, area } =
    given instanceof RangeObject ? given : resolveArea(layout.session, layout.sheet, asText(given));
  const isWhole = along === "titleRows" ? isEntireRows(area) : isEntireColumns(area);
  if (sheet !== layout.sheet || !isWhole) throw invalidArgument();
  layout.model[along] = area;
  layout.changed();
  return null;
}

function titles(
  { session, sheet, model }: PageLayoutObject,
  along: "titleRows" | "titleColumns"
): RangeObject | null {
  const area = model[along];
  return area === null ? null : new RangeObject(session, sheet, area);
}

function printArea({ session, sheet, model }: PageLayoutObject): RangeAreasObject | null {
  if (model.printAreas.length === 0) return null;
  return new RangeAreasObject(
    model.printAreas.map((area) => new RangeObject(session, sheet, area))
  );
}

function found<T extends ApiObject>(object: T | null): T {
  if (object === null) throw itemNotFound();
  return object;
}

defineApiType<PageLayoutObject>("PageLayout", {
  properties: {
    alignMarginsHeaderFooter: {
      get: ({ model }) => model.headersFooters.useSheetMargins,
      set: (layout, value) => {
        layout.model.headersFooters.useSheetMargins = asBoolean(value);
        layout.changed();
      },
    },
    blackAndWhite: member("blackAndWhite", asBoolean),
    bottomMargin: margin("bottom"),
    centerHorizontally: member("centerHorizontally", asBoolean),
    centerVertically: member("centerVertically", asBoolean),
    draftMode: member("draftMode", asBoolean),
    firstPageNumber: member("firstPageNumber", (value) =>
      value === "" || value === null ? "" : asNumber(value)
    ),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: member("orientation", asOrientation),
    paperSize: member("paperSize", (value) => asOneOf(value, PAPER_SIZES)),
    printComments: member("printComments", (value) =>
      asOneOf(value, ["NoComments", "EndSheet", "InPlace"])
    ),
    printErrors: member("printErrors", (value) =>
      asOneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])
    ),
    printGridlines: member("printGridlines", asBoolean),
    printHeadings: member("printHeadings", asBoolean),
    printOrder: member("printOrder", (value) => asOneOf(value, ["DownThenOver", "OverThenDown"])),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: { ...member("zoom", asZoom), get: describeZoom },
  },
  navigations: { headersFooters: (layout) => new HeaderFooterGroupObject(layout) },
  methods: {
    getPrintArea: (layout) => found(printArea(layout)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleColumns: (layout) => found(titles(layout, "titleColumns")),
    getPrintTitleColumnsOrNullObject: (layout) => titles(layout, "titleColumns"),
    getPrintTitleRows: (layout) => found(titles(layout, "titleRows")),
    getPrintTitleRowsOrNullObject: (layout) => titles(layout, "titleRows"),
    setPrintArea: (layout, [given]) => {
      layout.model.printAreas = areasOf(layout, given);
      layout.changed();
      return null;
    },
    setPrintMargins: (layout, [unit, options]) => setMargins(layout, unit, options),
    setPrintTitleColumns: (layout, [given]) => setTitles(layout, given, "titleColumns"),
    setPrintTitleRows: (layout, [given]) => setTitles(layout, given, "titleRows"),
  },
});

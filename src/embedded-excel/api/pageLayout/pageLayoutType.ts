import { COLUMN_LIMIT, ROW_LIMIT, type Area } from "../../model/area";
import type { PageLayoutModel } from "../../model/features";
import { defineApiType, type ApiObject } from "../../protocol/apiType";
import { asBoolean, asNumber, asOneOf, asRecord, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { RangeObject } from "../range/rangeObject";
import { resolveArea, resolveAreas } from "../range/resolveArea";
import { PAPER_SIZES } from "./paperSizes";
import type { PageLayoutObject } from "./pageLayoutObject";
import { HeaderFooterGroupObject } from "./pageLayoutObject";

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

/** A scale and fitting to pages exclude each other; the later one counts. */
function asZoom(value: unknown): Members["zoom"] {
  const given = asRecord(value);
  const scale = optional(given["scale"], asNumber);
  const horizontal = optional(given["horizontalFitToPages"], asNumber);
  const vertical = optional(given["verticalFitToPages"], asNumber);
  if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
  };
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
        : resolveAreas(session, sheet, String(given));
  if (ranges.length === 0 || ranges.some((range) => range.sheet !== sheet)) throw invalidArgument();
  return ranges.map(({ area }) => area);
}

function setTitles(
  layout: PageLayoutObject,
  given: unknown,
  along: "titleRows" | "titleColumns"
): null {
  const { area } =
    given instanceof RangeObject ? given : resolveArea(layout.session, layout.sheet, String(given));
  layout.model[along] =
    along === "titleRows"
      ? { ...area, column: 0, columnCount: COLUMN_LIMIT }
      : { ...area, row: 0, rowCount: ROW_LIMIT };
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
    firstPageNumber: member("firstPageNumber", (value) => (value === "" ? "" : asNumber(value))),
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
    zoom: member("zoom", asZoom),
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

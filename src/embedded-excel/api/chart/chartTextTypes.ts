import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asNumber, asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { definePart, flag, member, members, number, parts, size, text } from "./chartMembers";
import type { ChartPartObject } from "./chartObjects";
import { seriesName } from "./seriesValues";
import {
  asHorizontal,
  asLabelPosition,
  asLegendPosition,
  asPlotAreaPosition,
  asTitlePosition,
  asVertical,
} from "./chartWords";

/** What Excel writes above a new chart: the name of its only series. */
function titleText(title: ChartPartObject): unknown {
  const set = title.read("text");
  if (set !== undefined) return set;
  const [only, ...more] = title.owner.series;
  return only === undefined || more.length > 0 ? "Chart Title" : seriesName(title.owner, only, 0);
}

function substring(title: ChartPartObject, start: unknown, length: unknown): ChartPartObject {
  const [first, count] = [asIndex(start), asIndex(length)];
  const end = String(titleText(title)).length;
  if (first < 0 || count < 1 || first + count > end) throw invalidArgument();
  return title.part(`substrings/${first}-${count}`, "ChartFormatString");
}

function setFormula(part: ChartPartObject, formula: unknown): null {
  part.write("formula", asText(formula));
  return null;
}

const place = { left: size(), top: size() };
const alignment = {
  horizontalAlignment: member(asHorizontal, "Center"),
  textOrientation: number(0),
  verticalAlignment: member(asVertical, "Center"),
};

defineApiType<ChartPartObject>("ChartTitle", {
  properties: {
    ...members({
      ...place,
      ...alignment,
      overlay: flag(false),
      position: member(asTitlePosition, "Automatic"),
      showShadow: flag(false),
      visible: flag(true),
    }),
    height: { get: () => null },
    text: {
      get: titleText,
      set: (title, value) => {
        title.write("visible", true);
        title.write("text", asText(value));
      },
    },
    width: { get: () => null },
  },
  navigations: parts({ format: "ChartTitleFormat" }),
  methods: {
    getSubstring: (title, [start, length]) => substring(title, start, length),
    setFormula: (title, [formula]) => setFormula(title, formula),
  },
});

/** The title of an axis is shown as soon as it has a text. */
defineApiType<ChartPartObject>("ChartAxisTitle", {
  properties: {
    ...members({ textOrientation: number(0) }),
    text: { get: (title) => title.read("text") ?? "", set: showAxisTitle },
    visible: {
      get: (title) => title.read("visible") ?? false,
      set: (title, value) => title.write("visible", asBoolean(value)),
    },
  },
  navigations: parts({ format: "ChartAxisTitleFormat" }),
  methods: { setFormula: (title, [formula]) => setFormula(title, formula) },
});

function showAxisTitle(title: ChartPartObject, value: unknown): void {
  title.write("visible", true);
  title.write("text", asText(value));
}

definePart(
  "ChartLegend",
  {
    ...place,
    height: size(),
    overlay: flag(false),
    position: member(asLegendPosition, "Bottom"),
    showShadow: flag(false),
    visible: flag(true),
    width: size(),
  },
  { format: "ChartLegendFormat", legendEntries: "ChartLegendEntryCollection" }
);

const entries = (legend: ChartPartObject): ChartPartObject[] =>
  legend.owner.series.map((_, index) => legend.part(String(index), "ChartLegendEntry"));

defineApiType<ChartPartObject>("ChartLegendEntryCollection", {
  items: entries,
  methods: {
    getCount: ({ owner }) => owner.series.length,
    getItemAt: (legend, [index]) => {
      const entry = entries(legend)[asIndex(index)];
      if (entry === undefined) throw invalidArgument();
      return entry;
    },
  },
});

defineApiType<ChartPartObject>("ChartLegendEntry", {
  properties: {
    ...members({ visible: flag(true) }),
    height: { get: () => null },
    index: { get: ({ path }) => Number(path.split("/").at(-1)) },
    left: { get: () => null },
    top: { get: () => null },
    width: { get: () => null },
  },
});

const shown = {
  autoText: flag(true),
  linkNumberFormat: flag(true),
  numberFormat: text("General"),
  position: member(asLabelPosition, "OutsideEnd"),
  separator: text(null),
  showBubbleSize: flag(false),
  showCategoryName: flag(false),
  showLegendKey: flag(false),
  showPercentage: flag(false),
  showSeriesName: flag(false),
  showValue: flag(true),
};

definePart("ChartDataLabels", { ...shown, ...alignment }, { format: "ChartDataLabelFormat" });

defineApiType<ChartPartObject>("ChartDataLabel", {
  properties: {
    ...members({ ...shown, ...alignment, ...place, formula: text(null), text: text("") }),
    height: { get: () => null },
    width: { get: () => null },
  },
  navigations: parts({ format: "ChartDataLabelFormat" }),
});

definePart(
  "ChartDataTable",
  {
    showHorizontalBorder: flag(true),
    showLegendKey: flag(true),
    showOutlineBorder: flag(true),
    showVerticalBorder: flag(true),
    visible: flag(false),
  },
  { format: "ChartDataTableFormat" }
);

definePart(
  "ChartPlotArea",
  {
    ...place,
    height: size(),
    insideHeight: size(),
    insideLeft: size(),
    insideTop: size(),
    insideWidth: size(),
    position: member(asPlotAreaPosition, "Automatic"),
    width: size(),
  },
  { format: "ChartPlotAreaFormat" }
);

definePart("ChartPivotOptions", {
  showAxisFieldButtons: flag(true),
  showLegendFieldButtons: flag(true),
  showReportFilterFieldButtons: flag(true),
  showValueFieldButtons: flag(true),
});

definePart(
  "ChartTrendlineLabel",
  {
    ...place,
    ...alignment,
    autoText: flag(true),
    formula: text(null),
    height: member(asNumber, null),
    linkNumberFormat: flag(true),
    numberFormat: text("General"),
    text: text(""),
    width: member(asNumber, null),
  },
  { format: "ChartTrendlineLabelFormat" }
);

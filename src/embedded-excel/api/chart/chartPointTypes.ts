import { defineApiType } from "../../protocol/apiType";
import { asIndex, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { asColor } from "../support/color";
import { definePart, flag, member, members, number, parts, text, within } from "./chartMembers";
import { PointObject, TrendlineObject, type SeriesListObject } from "./chartObjects";
import { asErrorInclude, asErrorType, asMarkerStyle, asTrendlineType } from "./chartWords";
import { valuesOf } from "./seriesValues";

function pointAt({ series, count }: SeriesListObject, index: unknown): PointObject {
  const place = asIndex(index);
  if (place < 0 || place >= count) throw invalidArgument();
  return new PointObject(series, place);
}

defineApiType<SeriesListObject>("ChartPointsCollection", {
  properties: { count: { get: ({ count }) => count } },
  items: (points) => Array.from({ length: points.count }, (_, index) => pointAt(points, index)),
  methods: {
    getCount: ({ count }) => count,
    getItemAt: (points, [index]) => pointAt(points, index),
  },
});

defineApiType<PointObject>("ChartPoint", {
  properties: {
    ...members({
      hasDataLabel: flag(false),
      markerBackgroundColor: member(asColor, null),
      markerForegroundColor: member(asColor, null),
      markerSize: within(2, 72, 5),
      markerStyle: member(asMarkerStyle, "Automatic"),
    }),
    value: { get: ({ series, index }) => valuesOf(series.owner, series.series.values)[index] },
  },
  navigations: parts({ dataLabel: "ChartDataLabel", format: "ChartPointFormat" }),
});

function addTrendline({ series }: SeriesListObject, type: unknown): TrendlineObject {
  const id = series.owner.session.workbook.newFeatureId();
  const line = new TrendlineObject(series, id);
  series.series.trendlines.push(id);
  line.write("type", optional(type, asTrendlineType) ?? "Linear");
  return line;
}

function trendlineAt({ series }: SeriesListObject, index: unknown): TrendlineObject {
  const id = series.series.trendlines[asIndex(index)];
  if (id === undefined) throw invalidArgument();
  return new TrendlineObject(series, id);
}

defineApiType<SeriesListObject>("ChartTrendlineCollection", {
  items: ({ series }) => series.series.trendlines.map((id) => new TrendlineObject(series, id)),
  item: (collection, index) => trendlineAt(collection, index),
  methods: {
    add: (collection, [type]) => addTrendline(collection, type),
    getCount: ({ count }) => count,
    getItem: (collection, [index]) => trendlineAt(collection, index),
  },
});

function removeTrendline({ series, index }: TrendlineObject): null {
  series.series.trendlines.splice(index, 1);
  series.owner.changed();
  return null;
}

defineApiType<TrendlineObject>("ChartTrendline", {
  key: ({ index }) => index,
  properties: {
    ...members({
      backwardPeriod: number(0),
      forwardPeriod: number(0),
      intercept: number(null),
      movingAveragePeriod: within(2, 255, 2),
      name: text(""),
      polynomialOrder: within(2, 6, 2),
      showEquation: flag(false),
      showRSquared: flag(false),
      type: member(asTrendlineType, "Linear"),
    }),
  },
  navigations: parts({ format: "ChartTrendlineFormat", label: "ChartTrendlineLabel" }),
  methods: { delete: removeTrendline },
});

definePart(
  "ChartErrorBars",
  {
    endStyleCap: flag(true),
    include: member(asErrorInclude, "Both"),
    type: member(asErrorType, "FixedValue"),
    visible: flag(false),
  },
  { format: "ChartErrorBarsFormat" }
);

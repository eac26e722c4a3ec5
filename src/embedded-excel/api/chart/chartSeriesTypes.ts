import type { ChartRange, ChartSeriesModel } from "../../model/features";
import { defineApiType } from "../../protocol/apiType";
import { asIndex, asText, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { asColor } from "../support/color";
import { RangeObject } from "../range/rangeObject";
import { flag, member, members, number, parts, within } from "./chartMembers";
import { gradient } from "./chartSpecialTypes";
import { SeriesListObject, SeriesObject, type SeriesCollectionObject } from "./chartObjects";
import {
  asAxisGroup,
  asDimension,
  asMarkerStyle,
  asParentLabelStrategy,
  asSplitType,
} from "./chartWords";
import { asChartType } from "./chartTypeName";
import { seriesName, sourceText, valuesOf } from "./seriesValues";

/** Adds a series without data; without an index, at the end. */
function add({ owner }: SeriesCollectionObject, name: unknown, index: unknown): SeriesObject {
  const model: ChartSeriesModel = {
    id: owner.session.workbook.newFeatureId(),
    name: optional(name, asText) ?? null,
    nameCell: null,
    values: null,
    categories: null,
    bubbleSizes: null,
    trendlines: [],
  };
  const place = optional(index, asIndex) ?? owner.series.length;
  if (place < 0 || place > owner.series.length) throw invalidArgument();
  owner.series.splice(place, 0, model);
  owner.changed();
  return new SeriesObject(owner, model);
}

function seriesAt({ series }: SeriesCollectionObject, index: unknown): SeriesObject {
  const found = series[asIndex(index)];
  if (found === undefined) throw invalidArgument();
  return found;
}

defineApiType<SeriesCollectionObject>("ChartSeriesCollection", {
  properties: { count: { get: ({ series }) => series.length } },
  items: ({ series }) => series,
  methods: {
    add: (collection, [name, index]) => add(collection, name, index),
    getCount: ({ series }) => series.length,
    getItemAt: (collection, [index]) => seriesAt(collection, index),
  },
});

type Source = "values" | "categories" | "bubbleSizes";

function setSource(object: SeriesObject, name: Source, given: unknown): null {
  if (!(given instanceof RangeObject)) throw invalidArgument();
  object.series[name] = { sheetId: given.sheet.id, area: given.area };
  object.owner.changed();
  return null;
}

const DIMENSIONS: Readonly<Record<string, Source>> = {
  BubbleSizes: "bubbleSizes",
  Categories: "categories",
  Values: "values",
  XValues: "categories",
  YValues: "values",
};

function dimension({ series }: SeriesObject, name: unknown): ChartRange | null {
  const source = DIMENSIONS[asDimension(name)];
  return source === undefined ? null : series[source];
}

function remove({ owner, series }: SeriesObject): null {
  owner.series.splice(owner.series.indexOf(series), 1);
  owner.changed();
  return null;
}

function rename(object: SeriesObject, name: string): void {
  object.series.name = name;
  object.owner.changed();
}

function move({ owner, series }: SeriesObject, place: number): void {
  const list = owner.series;
  if (place < 0 || place >= list.length) throw invalidArgument();
  list.splice(list.indexOf(series), 1);
  list.splice(place, 0, series);
  owner.changed();
}

defineApiType<SeriesObject>("ChartSeries", {
  properties: {
    ...members({
      axisGroup: member(asAxisGroup, "Primary"),
      bubbleScale: within(0, 300, 100),
      doughnutHoleSize: within(10, 90, 75),
      explosion: number(0),
      filtered: flag(false),
      firstSliceAngle: within(0, 360, 0),
      gapWidth: within(0, 500, 219),
      ...gradient,
      hasDataLabels: flag(false),
      invertColor: member(asColor, "#FFFFFF"),
      invertIfNegative: flag(false),
      markerBackgroundColor: member(asColor, null),
      markerForegroundColor: member(asColor, null),
      markerSize: within(2, 72, 5),
      markerStyle: member(asMarkerStyle, "Automatic"),
      overlap: within(-100, 100, -27),
      parentLabelStrategy: member(asParentLabelStrategy, "None"),
      secondPlotSize: within(5, 200, 75),
      showConnectorLines: flag(true),
      showLeaderLines: flag(true),
      showShadow: flag(false),
      smooth: flag(false),
      splitType: member(asSplitType, "SplitByPosition"),
      splitValue: number(null),
      varyByCategories: flag(false),
    }),
    chartType: {
      get: (object) => object.read("chartType") ?? object.owner.chart.chartType,
      set: (object, value) => object.write("chartType", asChartType(value)),
    },
    name: {
      get: (object) => seriesName(object.owner, object.series, object.index),
      set: (object, value) => rename(object, asText(value)),
    },
    plotOrder: {
      get: ({ index }) => index,
      set: (object, value) => move(object, asIndex(value)),
    },
  },
  navigations: {
    ...parts({
      binOptions: "ChartBinOptions",
      boxwhiskerOptions: "ChartBoxwhiskerOptions",
      dataLabels: "ChartDataLabels",
      format: "ChartSeriesFormat",
      mapOptions: "ChartMapOptions",
      xErrorBars: "ChartErrorBars",
      yErrorBars: "ChartErrorBars",
    }),
    points: (object) => new SeriesListObject(object, "ChartPointsCollection"),
    trendlines: (object) => new SeriesListObject(object, "ChartTrendlineCollection"),
  },
  methods: {
    delete: remove,
    getDimensionDataSourceString: (object, [name]) =>
      sourceText(object.owner, dimension(object, name)),
    getDimensionDataSourceType: (object, [name]) =>
      dimension(object, name) === null ? "Unknown" : "LocalRange",
    getDimensionValues: (object, [name]) => valuesOf(object.owner, dimension(object, name)),
    setBubbleSizes: (object, [range]) => setSource(object, "bubbleSizes", range),
    setValues: (object, [range]) => setSource(object, "values", range),
    setXAxisValues: (object, [range]) => setSource(object, "categories", range),
  },
});

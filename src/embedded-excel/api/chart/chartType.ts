import { lastColumn, lastRow } from "../../model/area";
import { columnLeft, rowTop } from "../../model/measures";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asNumber, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { CHART_COLLECTION_EVENTS, CHART_EVENTS, registrations } from "../events/registrations";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";
import { WorksheetObject } from "../worksheet/worksheetObject";
import { activateChart } from "./activeChart";
import { SeriesCollectionObject, type ChartObject, type ChartsObject } from "./chartObjects";
import { asChartType } from "./chartTypeName";
import { asBlanks, asPlotBy, asSeriesBy } from "./chartWords";
import { deriveSeries, plotBy } from "../../model/deriveSeries";

const found = (chart: ChartObject | undefined): ChartObject => {
  if (chart === undefined) throw itemNotFound();
  return chart;
};

function add(charts: ChartsObject, args: readonly unknown[]): ChartObject {
  const [type, source, seriesBy] = args;
  if (!(source instanceof RangeObject)) throw invalidArgument();
  return charts.add(asChartType(type), source, optional(seriesBy, asSeriesBy) ?? "Auto");
}

function itemAt({ charts }: ChartsObject, index: unknown): ChartObject {
  const chart = charts[asIndex(index)];
  if (chart === undefined) throw invalidArgument();
  return chart;
}

defineApiType<ChartsObject>("ChartCollection", {
  properties: { count: { get: ({ charts }) => charts.length } },
  items: ({ charts }) => charts,
  item: (collection, key) => found(collection.find(asText(key))),
  methods: {
    ...registrations<ChartsObject>(CHART_COLLECTION_EVENTS),
    add,
    getCount: ({ charts }) => charts.length,
    getItem: (collection, [name]) => found(collection.find(asText(name))),
    getItemAt: (collection, [index]) => itemAt(collection, index),
    getItemOrNullObject: (collection, [name]) => collection.find(asText(name)) ?? null,
  },
});

function setData(object: ChartObject, source: unknown, seriesBy: unknown): null {
  if (!(source instanceof RangeObject)) throw invalidArgument();
  const { chart, session } = object;
  chart.source = { sheetId: source.sheet.id, area: source.area };
  chart.seriesBy = optional(seriesBy, asSeriesBy) ?? "Auto";
  session.calculateIfNeeded();
  chart.series = deriveSeries(session.workbook, chart);
  object.changed();
  return null;
}

function setPlotBy(object: ChartObject, value: unknown): void {
  object.chart.seriesBy = asPlotBy(value);
  object.chart.series = deriveSeries(object.session.workbook, object.chart);
  object.changed();
}

/** Puts the chart over the cells from one to another, both included; without a second only moves it. */
function setPosition(object: ChartObject, start: unknown, end: unknown): null {
  const { chart, sheet } = object;
  const cell = (given: unknown): RangeObject =>
    given instanceof RangeObject ? given : resolveArea(object.session, sheet, asText(given));
  const first = cell(start).area;
  chart.left = columnLeft(sheet, first.column);
  chart.top = rowTop(sheet, first.row);
  const last = optional(end, cell)?.area;
  if (last !== undefined) {
    chart.width = columnLeft(sheet, lastColumn(last) + 1) - chart.left;
    chart.height = rowTop(sheet, lastRow(last) + 1) - chart.top;
  }
  object.changed();
  return null;
}

function measure(name: "left" | "top" | "width" | "height") {
  return {
    get: ({ chart }: ChartObject) => chart[name],
    set: (object: ChartObject, value: unknown) => {
      const points = asNumber(value);
      if (points < 0) throw invalidArgument();
      object.chart[name] = points;
      object.changed();
    },
  };
}

/** A member of the chart itself that is kept as it was set. */
function kept(name: string, convert: (value: unknown) => unknown, otherwise: unknown) {
  return {
    get: ({ chart }: ChartObject) => chart.properties.get(name) ?? otherwise,
    set: (object: ChartObject, value: unknown) => {
      object.chart.properties.set(name, convert(value));
      object.changed();
    },
  };
}

const NO_DATA_TABLE = /pie|doughnut|radar|scatter|bubble|surface|treemap|sunburst|map|funnel/i;

const dataTable = (object: ChartObject) =>
  NO_DATA_TABLE.test(object.chart.chartType) ? null : object.part("dataTable", "ChartDataTable");

function getDataTable(object: ChartObject) {
  const table = dataTable(object);
  if (table === null) throw itemNotFound();
  return table;
}

defineApiType<ChartObject>("Chart", {
  properties: {
    categoryLabelLevel: kept("categoryLabelLevel", asIndex, 0),
    chartType: {
      get: ({ chart }) => chart.chartType,
      set: (object, value) => {
        object.chart.chartType = asChartType(value);
        object.changed();
      },
    },
    displayBlanksAs: kept("displayBlanksAs", asBlanks, "NotPlotted"),
    height: measure("height"),
    id: { get: ({ chart }) => chart.id },
    left: measure("left"),
    name: {
      get: ({ chart }) => chart.name,
      set: (object, value) => {
        object.chart.name = asText(value);
        object.changed();
      },
    },
    plotBy: { get: ({ chart }) => plotBy(chart), set: setPlotBy },
    plotVisibleOnly: kept("plotVisibleOnly", asBoolean, true),
    seriesNameLevel: kept("seriesNameLevel", asIndex, 0),
    showAllFieldButtons: kept("showAllFieldButtons", asBoolean, true),
    showDataLabelsOverMaximum: kept("showDataLabelsOverMaximum", asBoolean, false),
    style: kept("style", asIndex, 201),
    top: measure("top"),
    width: measure("width"),
  },
  navigations: {
    axes: (object) => object.part("axes", "ChartAxes"),
    dataLabels: (object) => object.part("dataLabels", "ChartDataLabels"),
    format: (object) => object.part("format", "ChartAreaFormat"),
    legend: (object) => object.part("legend", "ChartLegend"),
    pivotOptions: (object) => object.part("pivotOptions", "ChartPivotOptions"),
    plotArea: (object) => object.part("plotArea", "ChartPlotArea"),
    series: (object) => new SeriesCollectionObject(object),
    title: (object) => object.part("title", "ChartTitle"),
    worksheet: ({ session, sheet }) => new WorksheetObject(session, sheet),
  },
  methods: {
    ...registrations<ChartObject>(CHART_EVENTS),
    activate: activateChart,
    delete: (object) => object.remove(),
    getDataTable,
    getDataTableOrNullObject: dataTable,
    setData: (object, [source, seriesBy]) => setData(object, source, seriesBy),
    setPosition: (object, [start, end]) => setPosition(object, start, end),
  },
});

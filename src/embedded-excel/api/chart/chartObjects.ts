import type { ChartModel, ChartSeriesModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { accessDenied, itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import type { RangeObject } from "../range/rangeObject";
import { deriveSeries } from "../../model/deriveSeries";

/** Points of a new chart, as Excel draws it: 5 by 3 inches. */
const NEW_SIZE = { width: 360, height: 216 } as const;

/** `Excel.ChartCollection` of a sheet. */
export class ChartsObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("ChartCollection");
  }

  get charts(): ChartObject[] {
    return this.sheet.charts.map((model) => new ChartObject(this.session, this.sheet, model));
  }

  /** The chart of an id or, without regard to case, a name. */
  find(key: string): ChartObject | undefined {
    const wanted = key.toLowerCase();
    return this.charts.find(
      ({ chart }) => chart.id.toLowerCase() === wanted || chart.name.toLowerCase() === wanted
    );
  }

  add(chartType: string, source: RangeObject, seriesBy: string): ChartObject {
    const { session, sheet } = this;
    refuseOnProtected(sheet);
    session.calculateIfNeeded();
    const model: ChartModel = {
      id: session.workbook.newFeatureId(),
      name: freeName(sheet),
      chartType,
      source: { sheetId: source.sheet.id, area: source.area },
      seriesBy,
      left: 0,
      top: 0,
      ...NEW_SIZE,
      properties: new Map(),
      fromFile: false,
    };
    model.series = deriveSeries(session.workbook, model);
    sheet.charts.push(model);
    session.workbook.changed({ kind: "chart", sheet, chartId: model.id, action: "added" });
    return new ChartObject(session, sheet, model);
  }
}

function freeName(sheet: SheetModel): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

function refuseOnProtected({ protection }: SheetModel): void {
  if (protection.protected && protection.options["allowEditObjects"] !== true) throw accessDenied();
}

/** `Excel.Chart`: a description, nothing is drawn. */
export class ChartObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel,
    private readonly model: ChartModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("Chart");
  }

  /** @throws HostError `ItemNotFound` when the chart was deleted, or its sheet. */
  get chart(): ChartModel {
    const isThere = this.session.workbook.has(this.sheet);
    if (!isThere || !this.sheet.charts.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  /** Charts that came with a file have the series that their data gives. */
  get series(): ChartSeriesModel[] {
    const { chart } = this;
    return (chart.series ??= deriveSeries(this.session.workbook, chart));
  }

  /** @throws HostError `AccessDenied` on a protected sheet */
  changed(): void {
    const { sheet, chart } = this;
    refuseOnProtected(sheet);
    this.session.workbook.changed({ kind: "chart", sheet, chartId: chart.id, action: "changed" });
  }

  remove(): null {
    const { sheet, chart, session } = this;
    refuseOnProtected(sheet);
    sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    session.workbook.changed({ kind: "chart", sheet, chartId: chart.id, action: "deleted" });
    return null;
  }

  part(path: string, typeName: string): ChartPartObject {
    return new ChartPartObject(this, path, typeName);
  }
}

/** A part of a chart, such as its title, by the path of members that leads to it: "title/format/font". */
export class ChartPartObject implements ApiObject {
  constructor(
    readonly owner: ChartObject,
    readonly path: string,
    private readonly typeName: string
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }

  /** A member as it was set; `undefined` when it was not. */
  read(name: string): unknown {
    return this.owner.chart.properties.get(`${this.path}/${name}`);
  }

  write(name: string, value: unknown): void {
    this.owner.chart.properties.set(`${this.path}/${name}`, value);
    this.owner.changed();
  }

  /** Forgets what was set of this part and below it. */
  reset(): null {
    const { properties } = this.owner.chart;
    for (const path of [...properties.keys()])
      if (path.startsWith(`${this.path}/`)) properties.delete(path);
    this.owner.changed();
    return null;
  }

  part(path: string, typeName: string): ChartPartObject {
    return new ChartPartObject(this.owner, `${this.path}/${path}`, typeName);
  }
}

/** `Excel.ChartSeriesCollection`. */
export class SeriesCollectionObject implements ApiObject {
  constructor(readonly owner: ChartObject) {}

  get apiType(): ApiType {
    return apiTypeOf("ChartSeriesCollection");
  }

  get series(): SeriesObject[] {
    return this.owner.series.map((model) => new SeriesObject(this.owner, model));
  }
}

/** `Excel.ChartSeries`. */
export class SeriesObject extends ChartPartObject {
  constructor(
    owner: ChartObject,
    private readonly model: ChartSeriesModel
  ) {
    super(owner, `series/${model.id}`, "ChartSeries");
  }

  /** @throws HostError `ItemNotFound` when the series was deleted. */
  get series(): ChartSeriesModel {
    if (!this.owner.series.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  get index(): number {
    return this.owner.series.indexOf(this.series);
  }
}

/** A list of parts of a series: points, trendlines. */
export class SeriesListObject implements ApiObject {
  constructor(
    readonly series: SeriesObject,
    private readonly typeName: "ChartPointsCollection" | "ChartTrendlineCollection"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }

  get count(): number {
    const { values, trendlines } = this.series.series;
    if (this.typeName === "ChartTrendlineCollection") return trendlines.length;
    return values === null ? 0 : values.area.rowCount * values.area.columnCount;
  }
}

/** `Excel.ChartPoint`: a value of a series by its place. */
export class PointObject extends ChartPartObject {
  constructor(
    readonly series: SeriesObject,
    readonly index: number
  ) {
    super(series.owner, `${series.path}/points/${index}`, "ChartPoint");
  }
}

/** `Excel.ChartTrendline`. */
export class TrendlineObject extends ChartPartObject {
  constructor(
    readonly series: SeriesObject,
    readonly id: string
  ) {
    super(series.owner, `${series.path}/trendlines/${id}`, "ChartTrendline");
  }

  /** @throws HostError `ItemNotFound` when the trendline was deleted. */
  get index(): number {
    const index = this.series.series.trendlines.indexOf(this.id);
    if (index < 0) throw itemNotFound();
    return index;
  }
}

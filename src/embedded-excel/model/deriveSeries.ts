import { isDateFormat } from "../engine/numberFormat";
import type { Area } from "./area";
import type { ChartModel, ChartRange, ChartSeriesModel } from "./features";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Which way the series of a chart lie: as asked for, else along the longer side of the data. */
export function plotBy({ seriesBy, source }: ChartModel): "Columns" | "Rows" {
  if (seriesBy === "Columns" || seriesBy === "Rows") return seriesBy;
  return source.area.rowCount >= source.area.columnCount ? "Columns" : "Rows";
}

/**
 * The series that Excel makes of a chart's data: a first row (or column) of texts gives their names, a first column (or
 * row) of texts or dates their categories. Scatter charts take the first column as x values, bubble charts columns in
 * pairs of y values and sizes.
 */
export function deriveSeries(workbook: WorkbookModel, chart: ChartModel): ChartSeriesModel[] {
  const sheet = workbook.sheetById(chart.source.sheetId);
  if (sheet === undefined) return [];
  const grid = new SourceGrid(sheet, chart.source.area, plotBy(chart) === "Columns");
  const needsX = /^(XY|Bubble)/.test(chart.chartType);
  const names = grid.hasNames;
  const categories = grid.hasCategories || (needsX && grid.lines > 1);
  const step = chart.chartType.startsWith("Bubble") ? 2 : 1;
  const series: ChartSeriesModel[] = [];
  for (let line = categories ? 1 : 0; line < grid.lines; line += step) {
    const sizes = step === 2 && line + 1 < grid.lines ? grid.data(line + 1, names) : null;
    series.push({
      id: workbook.newFeatureId(),
      name: null,
      nameCell: names ? grid.head(line) : null,
      values: grid.data(line, names),
      categories: categories ? grid.data(0, names) : null,
      bubbleSizes: sizes,
      trendlines: [],
    });
  }
  return series;
}

/** Data with its series as lines side by side, whichever way they lie on the sheet. */
class SourceGrid {
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
    private readonly byColumns: boolean
  ) {}

  get lines(): number {
    return this.byColumns ? this.area.columnCount : this.area.rowCount;
  }

  private get length(): number {
    return this.byColumns ? this.area.rowCount : this.area.columnCount;
  }

  /** Whether the first place of every line is a name. */
  get hasNames(): boolean {
    if (this.length < 2) return false;
    const heads = range(this.lines > 1 ? 1 : 0, this.lines).map((line) => this.kind(line, 0));
    return heads.includes("text");
  }

  /** Whether the first line holds categories. */
  get hasCategories(): boolean {
    if (this.lines < 2) return false;
    const kinds = range(1, this.length).map((place) => this.kind(0, place));
    return kinds.length === 0
      ? this.kind(0, 0) === "text"
      : kinds.some((kind) => kind !== "number" && kind !== "empty");
  }

  /** A line without its name. */
  data(line: number, named: boolean): ChartRange {
    const first = named ? 1 : 0;
    return this.part(line, first, this.length - first);
  }

  head(line: number): ChartRange {
    return this.part(line, 0, 1);
  }

  private part(line: number, first: number, count: number): ChartRange {
    const { row, column } = this.area;
    const area = this.byColumns
      ? { row: row + first, column: column + line, rowCount: count, columnCount: 1 }
      : { row: row + line, column: column + first, rowCount: 1, columnCount: count };
    return { sheetId: this.sheet.id, area };
  }

  private kind(line: number, place: number): "text" | "date" | "number" | "empty" {
    const { row, column } = this.part(line, place, 1).area;
    const value = this.sheet.cellAt(row, column)?.value ?? null;
    if (value === null || value === "") return "empty";
    if (typeof value !== "number") return "text";
    return isDateFormat(this.sheet.formatAt(row, column).numberFormat) ? "date" : "number";
  }
}

const range = (first: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);

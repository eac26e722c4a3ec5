import { parseAddress } from "../../engine/address";
import type { ChartRange, ChartSeriesModel } from "../../model/features";
import type { SheetReading } from "../context";
import type { XmlElement } from "../xml/tree";

/** The series of a chart part. What they take from other workbooks or hold themselves is left out. */
export function readSeries(chart: XmlElement, reading: SheetReading): ChartSeriesModel[] {
  const plot = chart.at("chart", "plotArea");
  const groups = (plot?.children ?? []).filter((child) => child.local.endsWith("Chart"));
  return groups
    .flatMap((group) => group.childrenNamed("ser"))
    .map((series) => ({
      id: reading.model.newFeatureId(),
      name: series.at("tx", "v")?.ownText ?? null,
      nameCell: rangeOf(series.child("tx"), reading),
      values: rangeOf(series.child("val") ?? series.child("yVal"), reading),
      categories: rangeOf(series.child("cat") ?? series.child("xVal"), reading),
      bubbleSizes: rangeOf(series.child("bubbleSize"), reading),
      trendlines: [],
    }));
}

function rangeOf(
  holder: XmlElement | undefined,
  { sheet, model }: SheetReading
): ChartRange | null {
  const [formula] = holder?.descendants("f") ?? [];
  const [found, ...more] = parseAddress(formula?.ownText ?? "") ?? [];
  if (found === undefined || more.length > 0) return null;
  const { row, column, rowCount, columnCount } = found;
  const owner = found.sheet === undefined ? sheet : model.sheetByName(found.sheet);
  return owner === undefined
    ? null
    : { sheetId: owner.id, area: { row, column, rowCount, columnCount } };
}

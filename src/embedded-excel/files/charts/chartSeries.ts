import { formatAddress } from "../../engine/address";
import { deriveSeries } from "../../model/deriveSeries";
import type { ChartModel, ChartRange } from "../../model/features";
import type { WorkbookModel } from "../../model/workbookModel";

/** A series as references: "Budget!$B$2:$B$5". */
export interface Series {
  /** Where the chart keeps what was set of the series. */
  readonly path: string;
  /** A reference, or the name itself in `text`. */
  readonly name: { readonly reference: string } | { readonly text: string } | null;
  readonly categories: string | null;
  readonly values: string | null;
  readonly sizes: string | null;
}

/** The series of a chart that was made here; ranges of sheets that are gone are left out. */
export function seriesOf(model: WorkbookModel, chart: ChartModel): Series[] {
  const reference = (range: ChartRange | null): string | null => {
    const sheet = range === null ? undefined : model.sheetById(range.sheetId);
    return range === null || sheet === undefined
      ? null
      : formatAddress(sheet.name, range.area, { absolute: true });
  };
  return (chart.series ?? deriveSeries(model, chart)).map((series) => {
    const cell = reference(series.nameCell);
    const named = cell === null ? null : { reference: cell };
    return {
      path: `series/${series.id}`,
      name: series.name === null ? named : { text: series.name },
      categories: reference(series.categories),
      values: reference(series.values),
      sizes: reference(series.bubbleSizes),
    };
  });
}

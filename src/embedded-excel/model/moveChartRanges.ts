import type { Area } from "./area";
import type { ChartRange } from "./features";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Moves what charts of any sheet show of a sheet when its cells move. Data that were deleted leave the series empty. */
export function moveChartRanges(
  workbook: WorkbookModel,
  sheet: SheetModel,
  move: (area: Area) => Area[]
): void {
  const follow = (range: ChartRange | null): ChartRange | null => {
    if (range === null || range.sheetId !== sheet.id) return range;
    const [area] = move(range.area);
    return area === undefined ? null : { sheetId: range.sheetId, area };
  };
  for (const chart of workbook.sheets.flatMap(({ charts }) => charts)) {
    chart.source = follow(chart.source) ?? chart.source;
    for (const series of chart.series ?? []) {
      series.nameCell = follow(series.nameCell);
      series.values = follow(series.values);
      series.categories = follow(series.categories);
      series.bubbleSizes = follow(series.bubbleSizes);
    }
  }
}

import type { ChartModel, ChartRange, TableModel } from "./features";
import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Copies everything that hangs on a sheet to another, except its custom properties, name, id and place. */
export function copySheetContents(
  workbook: WorkbookModel,
  source: SheetModel,
  target: SheetModel
): void {
  for (const { row, column, cell } of source.allCells()) target.setCell(row, column, { ...cell });
  for (const [index, line] of source.rows) target.rows.set(index, { ...line });
  for (const [index, line] of source.columns) target.columns.set(index, { ...line });
  copyAppearance(source, target);
  target.names = source.names.map((name) => ({ ...name }));
  target.tables = source.tables.map((table) => copyTable(workbook, table));
  target.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...structuredClone(format),
    id: workbook.newFeatureId(),
  }));
  target.comments = source.comments.map((comment) => ({
    ...structuredClone(comment),
    id: workbook.newFeatureId(),
  }));
  target.charts = source.charts
    .filter((chart) => !chart.fromFile)
    .map((chart) => copyChart(workbook, chart, source.id, target.id));
}

/** A chart of the sheet's own cells shows the copy's cells in the copy. */
function copyChart(
  workbook: WorkbookModel,
  chart: ChartModel,
  sourceId: string,
  targetId: string
): ChartModel {
  const follow = <T extends ChartRange | null>(range: T): T =>
    range?.sheetId === sourceId ? { ...range, sheetId: targetId } : range;
  const series = chart.series?.map((item) => ({
    ...item,
    nameCell: follow(item.nameCell),
    values: follow(item.values),
    categories: follow(item.categories),
    bubbleSizes: follow(item.bubbleSizes),
    trendlines: [...item.trendlines],
  }));
  return {
    ...chart,
    id: workbook.newFeatureId(),
    source: follow(chart.source),
    series,
    properties: new Map(chart.properties),
  };
}

function copyAppearance(source: SheetModel, target: SheetModel): void {
  target.visibility = source.visibility;
  target.tabColor = source.tabColor;
  target.showGridlines = source.showGridlines;
  target.showHeadings = source.showHeadings;
  target.frozen = { ...source.frozen };
  target.standardHeight = source.standardHeight;
  target.standardWidth = source.standardWidth;
  target.format = source.format;
  target.merges = [...source.merges];
  target.hyperlinks = source.hyperlinks.map((link) => ({ ...link }));
  target.validations = structuredClone(source.validations);
  target.autoFilter = structuredClone(source.autoFilter);
  target.protection = { ...source.protection };
  target.pageLayout = structuredClone(source.pageLayout);
}

/** Table names are unique in the workbook: the copy of "Budget" is "Budget1" or the next that is free. */
function copyTable(workbook: WorkbookModel, table: TableModel): TableModel {
  const taken = new Set(
    workbook.sheets.flatMap((sheet) => sheet.tables.map((other) => other.name.toLowerCase()))
  );
  let number = 1;
  while (taken.has(`${table.name}${number}`.toLowerCase())) number += 1;
  return { ...structuredClone(table), id: workbook.newTableId(), name: `${table.name}${number}` };
}

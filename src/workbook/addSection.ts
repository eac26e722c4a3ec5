import { formatRange } from "../plan/address";
import { blueprintSize, type BlueprintMark } from "../followup/blueprint";
import type { NewSection } from "../followup/changes";
import { unlockEntries } from "./lockSheet";
import { recordKey } from "./marks";
import { writeCells } from "./writeSheet";

/**
 * Queues a section below what stands on a sheet. Where it is begun is recorded first, and what an interruption left of it
 * goes before it is done again.
 */
export function addSection(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { blueprint, usedColumns, printedColumns, leftTables, record }: NewSection,
  lists: string
): void {
  const { charts = [], marks, columnWidths, page } = blueprint;
  sheet.customProperties.add(recordKey, record);
  leftTables.forEach((name) => sheet.tables.getItem(name).delete());
  charts.forEach(({ name }) => sheet.charts.getItemOrNullObject(name).delete());
  marks.forEach(({ name }) => context.workbook.names.getItemOrNullObject(name).delete());
  columnWidths.forEach((columnWidth, column) => {
    if (column >= usedColumns)
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth;
  });
  writeCells(sheet, blueprint, lists, page.breaks[0]);
  nameCells(context, sheet, marks);
  const { rowCount } = blueprintSize(blueprint);
  const printed = { row: 0, column: 0, rowCount, columnCount: printedColumns };
  sheet.pageLayout.setPrintArea(formatRange(printed));
  page.breaks.forEach((row) => sheet.horizontalPageBreaks.add(`A${row + 1}`));
  if (blueprint.isLocked === true) unlockEntries(sheet, blueprint);
}

/** Queues hidden names of the workbook for cells of a sheet. */
export function nameCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  marks: readonly BlueprintMark[]
): void {
  marks.forEach(({ name, row, column, rowCount, columnCount = 1 }) => {
    const cells = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    context.workbook.names.add(name, cells).visible = false;
  });
}

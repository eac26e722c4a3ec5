import { formatRange } from "../plan/address";
import {
  blueprintSize,
  type BlueprintArea,
  type BlueprintBlock,
  type BlueprintTable,
  type SheetBlueprint,
} from "../followup/blueprint";
import { cellInput } from "./cellInput";
import { addChart } from "./charts";
import { addChoice } from "./choices";
import { setUpPage } from "./pageSetup";
import { joinedBelow, rectangleOf } from "./rectangles";
import { styles } from "./styles";
import { writeLooks } from "./writeLooks";

/**
 * Queues everything that a blueprint says on an empty sheet; nothing is sent. Number formats come before values, so
 * that nothing is read as a date, and ranges before the tables over them.
 *
 * @param lists Name of the sheet that the drop-downs choose from.
 */
export function writeSheet(sheet: Excel.Worksheet, blueprint: SheetBlueprint, lists: string): void {
  const { columnWidths } = blueprint;
  const columns = { row: 0, column: 0, rowCount: 1, columnCount: columnWidths.length };
  rangeOf(sheet, columns).setColumnProperties(
    columnWidths.map((columnWidth) => ({ format: { columnWidth } }))
  );
  writeCells(sheet, blueprint, lists);
  sheet.set({ tabColor: blueprint.tabColor, showGridlines: false });
  sheet.freezePanes.freezeRows(blueprint.freezeRows);
  setUpPage(sheet, blueprint);
}

/** Queues the rows of a blueprint from one on; nothing is sent. */
export function writeCells(
  sheet: Excel.Worksheet,
  blueprint: SheetBlueprint,
  lists: string,
  row = 0
): void {
  const { rowCount, columnCount } = blueprintSize(blueprint);
  const area = { row, column: 0, rowCount: rowCount - row, columnCount };
  setHeights(sheet, blueprint, area);
  mergeWide(sheet, blueprint);
  writeLooks(sheet, blueprint, rangeOf(sheet, area));
  blueprint.blocks.forEach((block) => setNumberFormat(sheet, block));
  writeContents(sheet, blueprint, area);
  blueprint.tables.forEach((table) => addTable(sheet, table));
  blueprint.choices.forEach((choice) => addChoice(rangeOf(sheet, choice), choice.list, lists));
  blueprint.charts?.forEach((chart) => addChart(sheet, chart));
}

/** A range that Excel need not remember after the batch. */
function rangeOf(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: BlueprintArea
): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  range.untrack();
  return range;
}

function setHeights(
  sheet: Excel.Worksheet,
  { rowHeights }: SheetBlueprint,
  area: BlueprintArea
): void {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  rangeOf(sheet, { ...area, columnCount: 1 }).setRowProperties(
    Array.from({ length: area.rowCount }, (_, index) => {
      const rowHeight = heights.get(area.row + index);
      return rowHeight === undefined ? {} : { format: { rowHeight } };
    })
  );
}

/** Wide cells of the same columns that stand under each other are merged in one call, row by row. */
function mergeWide(sheet: Excel.Worksheet, { blocks }: SheetBlueprint): void {
  const wide = blocks.filter(({ spanColumns }) => spanColumns !== undefined);
  joinedBelow(wide.map(rectangleOf)).forEach((area) => {
    rangeOf(sheet, area).merge(true);
  });
}

function setNumberFormat(
  sheet: Excel.Worksheet,
  { row, column, values, style }: BlueprintBlock
): void {
  const { numberFormat } = styles[style];
  if (numberFormat === undefined) return;
  const rectangle = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 1 };
  const { rowCount, columnCount } = rectangle;
  rangeOf(sheet, rectangle).numberFormat = grid(rowCount, columnCount, numberFormat);
}

function grid<T>(rowCount: number, columnCount: number, content: T): T[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => content));
}

/** Writes all contents at once; the cells between the blocks are left as they are. */
function writeContents(
  sheet: Excel.Worksheet,
  { blocks }: SheetBlueprint,
  area: BlueprintArea
): void {
  const contents = grid<string | number | null>(area.rowCount, area.columnCount, null);
  blocks.forEach(({ row, column, values }) => {
    values.forEach((line, down) => {
      contents[row - area.row + down]?.splice(column, line.length, ...line.map(cellInput));
    });
  });
  rangeOf(sheet, area).values = contents;
}

function addTable(sheet: Excel.Worksheet, table: BlueprintTable): void {
  const added = sheet.tables.add(formatRange(table), true);
  added.set({
    name: table.name,
    style: "TableStyleLight1",
    showBandedRows: false,
    showFilterButton: table.filter === true,
  });
}

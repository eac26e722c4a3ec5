import { formatRange } from "../plan/address";
import type { CellChange, RefreshSheet, TableGrowth } from "../followup/changes";
import { addSection } from "./addSection";
import { cellInput } from "./cellInput";
import { addChoice } from "./choices";
import { lockSheet } from "./lockSheet";
import { recordKey } from "./marks";
import type { OwnCell, OwnRows } from "./ownRows";
import { styles } from "./styles";
import { setLook } from "./writeLooks";

/**
 * Queues what is new from the plan on a sheet that people have filled in: single cells first, and then rows, from the
 * bottom up so that every place is still right, and last what goes below everything.
 */
export function refreshSheet(
  context: Excel.RequestContext,
  change: RefreshSheet,
  { lists, ownRows }: { readonly lists: string; readonly ownRows: OwnRows }
): void {
  const sheet = context.workbook.worksheets.getItem(change.sheet);
  if (change.isProtected) sheet.protection.unprotect();
  change.merged?.forEach((area) => {
    const cells = sheet.getRange(formatRange(area));
    cells.unmerge();
    cells.format.wrapText = false;
  });
  change.changes.forEach((one) => writeCell(sheet, one));
  // What is done by now is known again where adding rows fails.
  if (change.changes.length > 0) sheet.customProperties.add(recordKey, change.changed);
  const fromBelow = [...change.growths].sort((one, other) => other.area.row - one.area.row);
  fromBelow.forEach((growth) => growTable(sheet, growth, lists, ownRows.get(growth)));
  change.sections.forEach((section) => addSection(context, sheet, section, lists));
  sheet.customProperties.add(recordKey, change.record);
  if (change.blueprint.isLocked === true) lockSheet(sheet);
}

/** A row with more words than before gets higher, never lower than what is typed in it needs. */
function writeCell(
  sheet: Excel.Worksheet,
  { cell, value, style, restyle, fitRow }: CellChange
): void {
  const range = sheet.getRangeByIndexes(cell.row, cell.column, 1, 1);
  if (restyle && style !== "template")
    setLook(sheet.getCell(cell.row, cell.column).format, styles[style]);
  const { numberFormat } = styles[style];
  if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
  range.values = [[cellInput(value)]];
  if (fitRow) range.getEntireRow().format.autofitRows();
}

/**
 * Adds entire rows of the sheet: the tables below have other widths, and Excel does not shift parts of them. Contents come
 * last and all at once: rows without any are filled when an interrupted refresh is done again.
 */
function growTable(
  sheet: Excel.Worksheet,
  { table, isRegion, area, empty, rows }: TableGrowth,
  lists: string,
  own: readonly OwnCell[] = []
): void {
  const end = area.row + area.rowCount;
  const first = end - empty;
  const lacking = rows.length - empty;
  if (lacking > 0) {
    sheet.getRange(`${end + 1}:${end + lacking}`).insert("Down");
    const grown = formatRange({ ...area, rowCount: area.rowCount + lacking });
    if (!isRegion) sheet.tables.getItem(table).resize(grown);
  }
  const row = (index: number) =>
    isRegion
      ? sheet.getRange(`${index + 1}:${index + 1}`)
      : sheet.getRangeByIndexes(index, area.column, 1, area.columnCount);
  rows.forEach(({ choices, styles: looks, height }, index) => {
    row(first + index).copyFrom(row(first - 1), "Formats");
    if (!isRegion) row(first + index).format.rowHeight = height;
    looks.forEach(({ column, style }) => {
      const cell = sheet.getRangeByIndexes(first + index, column, 1, 1);
      setLook(sheet.getCell(first + index, column).format, styles[style]);
      cell.numberFormat = [[styles[style].numberFormat ?? "General"]];
    });
    own.forEach(({ column, choice, formula }) => {
      const cell = sheet.getCell(first + index, column);
      if (choice !== undefined) cell.dataValidation.set(choice);
      if (formula !== undefined) cell.formulasR1C1 = [[formula]];
    });
    choices.forEach(({ column, list }) => {
      addChoice(sheet.getRangeByIndexes(first + index, column, 1, 1), list, lists);
    });
  });
  const { column, columnCount } = area;
  sheet.getRangeByIndexes(first, column, rows.length, columnCount).values = rows.map(({ cells }) =>
    Array.from({ length: columnCount }, (_, index) =>
      cellInput(cells.find((cell) => cell.column === column + index)?.value)
    )
  );
}

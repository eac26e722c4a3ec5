import { formatRange, quoteSheetName } from "../plan/address";
import type { ListRange } from "../followup/blueprint";

/**
 * Queues a drop-down. Its choices stand in a range of the lists sheet: a comma in a literal list always splits it.
 *
 * @param lists Name of the lists sheet.
 */
export function addChoice(
  range: Excel.Range,
  { row, column, rowCount }: ListRange,
  lists: string
): void {
  const area = formatRange({ row, column, rowCount, columnCount: 1 });
  const absolute = area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  range.dataValidation.set({
    rule: { list: { inCellDropDown: true, source: `=${quoteSheetName(lists)}!${absolute}` } },
    ignoreBlanks: true,
  });
}

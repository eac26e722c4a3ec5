import type { SheetBlueprint } from "../followup/blueprint";
import { joinedAddresses, rectangleOf } from "./rectangles";

/** Opens the cells that people fill in, which Excel locks with all others as soon as a sheet is protected. */
export function unlockEntries(sheet: Excel.Worksheet, { blocks }: SheetBlueprint): void {
  const entries = blocks.filter(({ owner }) => owner === "entry");
  joinedAddresses(entries.map(rectangleOf)).forEach((addresses) => {
    sheet.getRanges(addresses).format.protection.locked = false;
  });
}

/**
 * Queues protection without a password: it saves the plan's words from slips, and anyone may take it off. Rows,
 * columns and formats may be changed all the same. Tables do not grow by themselves on a protected sheet.
 */
export function lockSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    ...{ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true },
    ...{ allowInsertRows: true, allowInsertColumns: true, allowInsertHyperlinks: true },
    ...{ allowAutoFilter: true, allowSort: true },
  });
}

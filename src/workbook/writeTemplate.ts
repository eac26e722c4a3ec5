import type { SheetBlueprint } from "../followup/blueprint";
import { cellInput } from "./cellInput";
import { addChoice } from "./choices";

/**
 * Queues what turns a copy of a template into a goal's sheet: its repeated rows, the plan's words and the drop-downs.
 * Everything else is as in the template, and so are formats.
 */
export function writeTemplate(
  sheet: Excel.Worksheet,
  { blocks, choices, template, tabColor }: SheetBlueprint,
  lists: string
): void {
  template?.insertions.forEach(({ row, count }) => repeatRow(sheet, row, count));
  blocks.forEach(({ row, column, values }) => {
    const value = values[0]?.[0];
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.untrack();
    cell.values = [[cellInput(value) ?? ""]];
  });
  choices.forEach(({ row, column, list }) => {
    addChoice(sheet.getRangeByIndexes(row, column, 1, 1), list, lists);
  });
  sheet.set({ tabColor, visibility: "Visible" });
}

function repeatRow(sheet: Excel.Worksheet, row: number, count: number): void {
  const added = sheet.getRange(`${row + 2}:${row + 1 + count}`);
  added.insert("Down");
  const source = sheet.getRange(`${row + 1}:${row + 1}`);
  sheet.getRange(`${row + 2}:${row + 1 + count}`).copyFrom(source, "All");
}

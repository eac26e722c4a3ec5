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
  { lists, heights }: { readonly lists: string; readonly heights: RowHeights }
): void {
  template?.insertions.forEach(({ row, count }) => {
    repeatRow(sheet, row, count, heights.get(heightKey(template.sheet, row)));
  });
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

/** Heights in points of the templates' rows that are repeated, by `heightKey`. */
export type RowHeights = ReadonlyMap<string, number>;

function heightKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/** How high the rows are that templates repeat: a copy of a row does not take its height along. One sync, if any are. */
export async function readRowHeights(
  context: Excel.RequestContext,
  blueprints: readonly SheetBlueprint[]
): Promise<RowHeights> {
  const wanted = new Map(
    blueprints.flatMap(({ template }) =>
      (template?.insertions ?? []).map(({ row }) => {
        const sheet = template?.sheet ?? "";
        return [heightKey(sheet, row), { sheet, row }] as const;
      })
    )
  );
  if (wanted.size === 0) return new Map();
  const formats = [...wanted].map(([key, { sheet, row }]) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(row, 0);
    return [key, cell.format.load("rowHeight")] as const;
  });
  await context.sync();
  return new Map(formats.map(([key, { rowHeight }]) => [key, rowHeight]));
}

function repeatRow(
  sheet: Excel.Worksheet,
  row: number,
  count: number,
  height: number | undefined
): void {
  const rows = `${row + 2}:${row + 1 + count}`;
  sheet.getRange(rows).insert("Down");
  const source = sheet.getRange(`${row + 1}:${row + 1}`);
  sheet.getRange(rows).copyFrom(source, "All");
  if (height !== undefined) sheet.getRange(rows).format.rowHeight = height;
}

import { withSheet } from "../support/withSheet";

/** Lets events that are due be delivered. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("sorting tells which rows or columns changed places", async () => {
  await withSheet(async ({ context, sheet }) => {
    const seen: unknown[] = [];
    const note = (event: { type: string; address: string; source: string }): Promise<void> => {
      seen.push([event.type, event.address, event.source]);
      return Promise.resolve();
    };
    sheet.onRowSorted.add(note);
    sheet.onColumnSorted.add(note);
    context.workbook.worksheets.onRowSorted.add(note);
    const range = sheet.getRange("A1:C6");
    range.values = [
      ["", "b", "a"],
      ["x", 2, 9],
      ["y", 1, 8],
      ["z", 3, 7],
      ["v", 5, 6],
      ["w", 4, 5],
    ];
    await context.sync();
    range.sort.apply([{ key: 1 }], false, true, "Rows");
    await context.sync();
    range.sort.apply([{ key: 0 }], false, true, "Columns");
    await context.sync();
    await turn();
    expect(seen).toEqual([
      ["WorksheetRowSorted", "A2:C3,A5:C6", "Local"],
      ["WorksheetRowSorted", "A2:C3,A5:C6", "Local"],
      ["WorksheetColumnSorted", "B1:C6", "Local"],
    ]);
  });
});

import { openExcel } from "../../src/embedded-excel/node";
import { goToCell } from "../../src/workbook/goToCell";
import { runCommand } from "../../src/workbook/runtime";
import type { Opened } from "./support/followUp";

async function openWithHidden(): Promise<Opened> {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.add("Budget");
    context.workbook.worksheets.add("Dold").visibility = "Hidden";
    await context.sync();
  });
  return opened;
}

function selected({ Excel }: Opened): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

describe("going to a cell", () => {
  it("activates the sheet and selects the cell", async () => {
    const opened = await openWithHidden();
    await runCommand(opened.Excel, (context) =>
      goToCell(context, { sheet: "Budget", row: 6, column: 2 })
    );
    expect(await selected(opened)).toBe("Budget!C7");
  });

  it("says that the sheet is hidden, and shows it when asked to", async () => {
    const opened = await openWithHidden();
    const cell = { sheet: "Dold", row: 0, column: 0 };
    await expect(
      runCommand(opened.Excel, (context) => goToCell(context, cell))
    ).rejects.toMatchObject({
      kind: "hiddenSheet",
      location: "Dold",
    });
    await runCommand(opened.Excel, (context) => goToCell(context, cell, { show: true }));
    expect(await selected(opened)).toBe("Dold!A1");
  });

  it("says that the sheet is gone", async () => {
    const opened = await openExcel();
    const going = runCommand(opened.Excel, (context) =>
      goToCell(context, { sheet: "Borta", row: 0, column: 0 })
    );
    await expect(going).rejects.toMatchObject({ kind: "sheetGone", location: "Borta" });
  });

  it("says that a cell is being edited", async () => {
    const opened = await openWithHidden();
    opened.host.setCellEditMode(true);
    const going = runCommand(opened.Excel, (context) =>
      goToCell(context, { sheet: "Budget", row: 0, column: 0 })
    );
    await expect(going).rejects.toMatchObject({
      kind: "cellEditMode",
      code: "InvalidOperationInCellEditMode",
    });
  });
});

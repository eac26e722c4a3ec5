import type { Change } from "../../../src/embedded-excel/model/change";
import { openGrid, valuesOf } from "./support";

describe("what the grid shows", () => {
  it("is what the workbook holds, in the language of the data", async () => {
    const grid = await openGrid();
    await grid.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").formulas = [[1234.5], [0.57], ["=SUM(A1,1.5)"], ["text"]];
      sheet.getRange("A1:A2").numberFormat = [["#,##0.0"], ["0%"]];
      sheet.getRange("A4").format.font.bold = true;
      await context.sync();
    });
    const shown = [1, 2, 3, 4].map((row) => grid.model.getFormattedCellValue(0, row, 1));
    expect(shown).toEqual(["1\u00a0234,5", "57%", "1236", "text"]);
    const typed = [1, 2, 3, 4].map((row) => grid.model.getCellContent(0, row, 1));
    expect(typed).toEqual(["1234,5", "57%", "=SUMMA(A1;1,5)", "text"]);
    expect(grid.model.getCellStyle(0, 4, 1).style.font.b).toBe(true);
  });

  it("follows sheets that are added, hidden and coloured", async () => {
    const grid = await openGrid();
    await grid.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Mål 1");
      sheet.tabColor = "#FF0000";
      context.workbook.worksheets.add("Listor").visibility = "Hidden";
      await context.sync();
    });
    grid.update();
    expect(
      grid.model.getWorksheetsProperties().map(({ name, state, color }) => [name, state, color])
    ).toEqual([
      ["Sheet1", "visible", undefined],
      ["Mål 1", "visible", "#FF0000"],
      ["Listor", "hidden", undefined],
    ]);
  });

  it("gives the toolbar the size of a font in points and the canvas in pixels", async () => {
    const { model } = await openGrid();
    model.getFmtSettings();
    expect(model.getCellStyle(0, 1, 1).style.font.sz).toBe(11);
    expect(model.getCellStyle(0, 1, 1).style.font.sz).toBe(13);
  });
});

describe("selection", () => {
  it("moves the grid when the add-in selects", async () => {
    const grid = await openGrid();
    await grid.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Budget");
      sheet.getRange("C40:D41").select();
      await context.sync();
    });
    expect(grid.update()).toBe(true);
    const { sheet, row, column, range, top_row } = grid.model.getSelectedView();
    expect([sheet, row, column]).toEqual([1, 40, 3]);
    expect([...range]).toEqual([40, 3, 41, 4]);
    expect(top_row).toBeGreaterThan(20);
    expect(top_row).toBeLessThanOrEqual(40);
    expect(grid.update()).toBe(false);
  });

  it("reaches the add-in when a person moves in the grid", async () => {
    const grid = await openGrid();
    const changes: Change["kind"][] = [];
    grid.host.workbook.onChange(({ kind }) => changes.push(kind));
    grid.model.setSelectedCell(3, 2);
    grid.model.onArrowDown();
    expect(changes).toEqual(["selection", "selection"]);
    const address = await grid.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!B4");
  });

  it("goes to the edges of the data with Ctrl and an arrow", async () => {
    const grid = await openGrid();
    for (const row of [1, 2, 3, 6]) grid.model.setUserInput(0, row, 1, String(row));
    const rows = [1, 2, 3].map(() => {
      grid.model.onNavigateToEdgeInDirection("ArrowDown");
      return grid.model.getSelectedView().row;
    });
    expect(rows).toEqual([3, 6, 1_048_576]);
  });
});

describe("a person's edits", () => {
  it("are read as they are typed in Swedish, and calculated", async () => {
    const grid = await openGrid();
    grid.model.setUserInput(0, 1, 1, "284,6");
    grid.model.setUserInput(0, 2, 1, "=SUMMA(A1;0,4)");
    grid.model.setUserInput(0, 3, 1, "58%");
    expect(await valuesOf(grid, "A1:A3")).toEqual([[284.6], [285], [0.58]]);
  });

  it("are told to the add-in as events", async () => {
    const grid = await openGrid();
    const heard: string[] = [];
    await grid.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    grid.model.setUserInput(0, 2, 3, "7");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual(["C2"]);
  });

  it("can be undone and done again, contents and formats", async () => {
    const grid = await openGrid();
    grid.model.setUserInput(0, 1, 1, "1");
    grid.model.setUserInput(0, 1, 1, "2");
    const cell = { sheet: 0, row: 1, column: 1, width: 1, height: 1 };
    grid.model.updateRangeStyle(cell, "font.b", "true");
    grid.model.undo();
    expect(grid.model.getCellStyle(0, 1, 1).style.font.b).toBe(false);
    grid.model.undo();
    expect(await valuesOf(grid, "A1")).toEqual([[1]]);
    grid.model.redo();
    expect(await valuesOf(grid, "A1")).toEqual([[2]]);
    expect(grid.model.canRedo()).toBe(true);
    grid.model.insertRows(0, 1, 1);
    expect(grid.model.canUndo()).toBe(false);
    expect(await valuesOf(grid, "A1:A2")).toEqual([[""], [2]]);
  });

  it("fill with relative references and repeat what is copied", async () => {
    const grid = await openGrid();
    grid.model.setUserInput(0, 1, 1, "2");
    grid.model.setUserInput(0, 1, 2, "=A1*10");
    grid.model.setUserInput(0, 2, 1, "3");
    grid.model.autoFillRows({ sheet: 0, row: 1, column: 2, width: 1, height: 1 }, 2);
    expect(await valuesOf(grid, "A1:B2")).toEqual([
      [2, 20],
      [3, 30],
    ]);
    grid.model.setSelectedCell(1, 1);
    grid.model.setSelectedRange(1, 1, 2, 2);
    const { csv, data, range } = grid.model.copyToClipboard();
    expect(csv).toBe("2\t20\n3\t30");
    grid.model.setSelectedCell(5, 3);
    grid.model.pasteFromClipboard(0, range, data, false);
    expect(await valuesOf(grid, "C5:D6")).toEqual([
      [2, 20],
      [3, 30],
    ]);
    expect(grid.host.workbook.activeSheet.cellAt(4, 3)?.formula).toBe("=C5*10");
  });

  it("are refused on a protected sheet, and the person is told", async () => {
    const grid = await openGrid();
    grid.host.workbook.activeSheet.protection.protected = true;
    grid.model.setUserInput(0, 1, 1, "1");
    expect(grid.refused).toMatchObject([{ code: "AccessDenied" }]);
    expect(await valuesOf(grid, "A1")).toEqual([[""]]);
  });

  it("add, rename, copy and delete sheets", async () => {
    const { model, host } = await openGrid();
    model.newSheet();
    model.renameSheet(1, "Egen");
    model.duplicateSheet(1);
    model.deleteSheet(0);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Egen", "Egen (2)"]);
  });
});

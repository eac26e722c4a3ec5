import { answer } from "../support/answers";
import { withSheet } from "../support/withSheet";

it("begins as Excel does", async () => {
  await withSheet(async ({ sheet: { pageLayout }, context }) => {
    pageLayout.load();
    const area = pageLayout.getPrintAreaOrNullObject();
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect([pageLayout.orientation, pageLayout.printOrder, pageLayout.printErrors]).toEqual([
      "Portrait",
      "DownThenOver",
      "AsDisplayed",
    ]);
    expect([pageLayout.leftMargin, pageLayout.topMargin, pageLayout.zoom.scale]).toEqual([
      50.4, 54, 100,
    ]);
    expect([area.isNullObject, rows.isNullObject]).toEqual([true, true]);
  });
});

it("keeps what is set", async () => {
  await withSheet(async ({ sheet: { pageLayout }, context, opened: { Excel } }) => {
    pageLayout.set({
      blackAndWhite: true,
      centerHorizontally: true,
      centerVertically: true,
      draftMode: true,
      firstPageNumber: 3,
      orientation: Excel.PageOrientation.landscape,
      paperSize: "A4",
      printComments: "EndSheet",
      printErrors: "Dash",
      printGridlines: true,
      printHeadings: true,
      printOrder: "OverThenDown",
      bottomMargin: 10,
    });
    pageLayout.load();
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      blackAndWhite: true,
      centerHorizontally: true,
      centerVertically: true,
      draftMode: true,
      firstPageNumber: 3,
      orientation: "Landscape",
      paperSize: "A4",
      printComments: "EndSheet",
      printErrors: "Dash",
      printGridlines: true,
      printHeadings: true,
      printOrder: "OverThenDown",
      bottomMargin: 10,
    });
    pageLayout.firstPageNumber = "";
    pageLayout.load("firstPageNumber");
    await context.sync();
    expect(pageLayout.firstPageNumber).toBe("");
  });
});

it("zooms by a scale or to pages", async () => {
  await withSheet(async ({ sheet: { pageLayout }, context, refusal }) => {
    pageLayout.zoom = { scale: 200 };
    pageLayout.load("zoom");
    await context.sync();
    expect(pageLayout.zoom).toEqual({
      horizontalFitToPages: null,
      scale: 200,
      verticalFitToPages: null,
    });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.load("zoom");
    await context.sync();
    expect(pageLayout.zoom).toEqual({
      horizontalFitToPages: 1,
      scale: null,
      verticalFitToPages: null,
    });
    expect(await refusal(() => (pageLayout.zoom = { scale: 9 }))).toBe("InvalidArgument");
    expect(await refusal(() => (pageLayout.zoom = { scale: 401 }))).toBe("InvalidArgument");
  });
});

it("takes margins in other units", async () => {
  await withSheet(async ({ sheet: { pageLayout }, context, refusal }) => {
    pageLayout.setPrintMargins("Inches", { top: 1, header: 0.5 });
    pageLayout.setPrintMargins("Centimeters", { left: 2.54 });
    pageLayout.load("topMargin,headerMargin,leftMargin,rightMargin");
    await context.sync();
    expect([
      pageLayout.topMargin,
      pageLayout.headerMargin,
      pageLayout.leftMargin,
      pageLayout.rightMargin,
    ]).toEqual([72, 36, 72, 50.4]);
    expect(await refusal(() => (pageLayout.topMargin = -1))).toBe("InvalidArgument");
  });
});

it("prints areas and repeats rows and columns, which move with their cells", async () => {
  await withSheet(async ({ sheet, context }) => {
    const { pageLayout } = sheet;
    pageLayout.setPrintArea("A1:D41");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns(sheet.getRange("A:B"));
    const area = pageLayout.getPrintArea();
    const rows = pageLayout.getPrintTitleRows();
    const columns = pageLayout.getPrintTitleColumns();
    area.load("address");
    rows.load("address");
    columns.load("address");
    await context.sync();
    expect([area.address, rows.address, columns.address]).toEqual([
      "Sheet1!A1:D41",
      "Sheet1!1:2",
      "Sheet1!A:B",
    ]);
    pageLayout.setPrintArea(sheet.getRanges("A1:B2,D4:E5"));
    sheet.getRange("1:1").insert("Down");
    const moved = pageLayout.getPrintArea();
    moved.load("address");
    await context.sync();
    expect(moved.address).toBe("Sheet1!A2:B3,Sheet1!D5:E6");
  });
});

it("refuses titles that are not whole, and areas that are not there", async () => {
  await withSheet(async ({ sheet: { pageLayout }, refusal }) => {
    expect(await refusal(() => pageLayout.getPrintArea())).toBe("ItemNotFound");
    expect(await refusal(() => pageLayout.getPrintTitleRows())).toBe("ItemNotFound");
    expect(await refusal(() => pageLayout.setPrintTitleRows("A1:B2"))).toBe("InvalidArgument");
    expect(await refusal(() => pageLayout.setPrintTitleColumns("1:2"))).toBe("InvalidArgument");
    expect(await refusal(() => pageLayout.setPrintArea("nowhere"))).toBe("InvalidArgument");
  });
});

it("has headers and footers for kinds of pages", async () => {
  await withSheet(async ({ sheet, context, refusal }) => {
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = "FirstAndDefault";
    headersFooters.useSheetScale = false;
    headersFooters.firstPage.centerHeader = "&A";
    headersFooters.defaultForAllPages.set({ leftFooter: "&D", rightFooter: "Sida &P av &N" });
    headersFooters.load("state,useSheetMargins,useSheetScale");
    headersFooters.defaultForAllPages.load();
    headersFooters.firstPage.load("centerHeader,leftFooter");
    await context.sync();
    expect([headersFooters.state, headersFooters.useSheetMargins]).toEqual([
      "FirstAndDefault",
      true,
    ]);
    expect(headersFooters.defaultForAllPages.toJSON()).toEqual({
      centerFooter: "",
      centerHeader: "",
      leftFooter: "&D",
      leftHeader: "",
      rightFooter: "Sida &P av &N",
      rightHeader: "",
    });
    expect([headersFooters.firstPage.centerHeader, headersFooters.firstPage.leftFooter]).toEqual([
      "&A",
      "",
    ]);
    expect(await refusal(() => (headersFooters.state = "Never" as "Default"))).toBe(
      "InvalidArgument"
    );
  });
});

describe("page breaks", () => {
  it("stand before rows and columns, and move with them", async () => {
    await withSheet(async ({ sheet, context }) => {
      sheet.horizontalPageBreaks.add("A21:E21");
      sheet.horizontalPageBreaks.add(sheet.getRange("A5"));
      sheet.verticalPageBreaks.add("C1");
      sheet.getRange("1:1").insert("Down");
      const cell = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak();
      cell.load("address");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      sheet.verticalPageBreaks.load("items/columnIndex");
      await context.sync();
      expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([5, 21]);
      expect(sheet.verticalPageBreaks.items.map(({ columnIndex }) => columnIndex)).toEqual([2]);
      expect(cell.address).toBe("Sheet1!A6");
    });
  });

  it("are removed one by one or all", async () => {
    await withSheet(async ({ sheet, context, refusal }) => {
      const breaks = sheet.horizontalPageBreaks;
      for (const row of [3, 6, 9]) breaks.add(`A${row}`);
      breaks.getItem(1).delete();
      const two = breaks.getCount();
      await context.sync();
      expect(answer(two)).toBe(2);
      breaks.removePageBreaks();
      const none = breaks.getCount();
      await context.sync();
      expect(answer(none)).toBe(0);
      expect(await refusal(() => breaks.add("A1"))).toBe("InvalidArgument");
    });
  });
});

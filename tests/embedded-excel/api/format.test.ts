import fc from "fast-check";
import { withSheet } from "../support/withSheet";

test.each<readonly [string, string]>([
  ["orange", "#FFA500"],
  ["#a1b2c3", "#A1B2C3"],
  ["Light Blue", "InvalidArgument"],
  ["#12", "InvalidArgument"],
])("the fill %j is read as %s", async (given, expected) => {
  await withSheet(async ({ context, sheet, refusal }) => {
    const range = sheet.getRange("A1");
    const code = await refusal(() => (range.format.fill.color = given));
    range.load("format/fill/color");
    await context.sync();
    expect(code === "none" ? range.format.fill.color : code).toBe(expected);
  });
});

test("borders of neighbours are one line", async () => {
  await withSheet(async ({ context, sheet }) => {
    const styles = async (address: string): Promise<unknown> => {
      const { borders } = sheet.getRange(address).format;
      borders.load("items/sideIndex,items/style");
      await context.sync();
      return borders.items
        .filter(({ style }) => style !== "None")
        .map(({ sideIndex }) => sideIndex);
    };
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("InsideHorizontal").style = "Continuous";
    borders.getItem("EdgeLeft").color = "#FF0000";
    expect(await styles("B2")).toEqual(["EdgeBottom", "EdgeLeft"]);
    expect(await styles("B2:C3")).toEqual(["EdgeLeft", "InsideHorizontal"]);
  });
});

test("formats that differ are null, those that agree are not", async () => {
  await withSheet(async ({ context, sheet }) => {
    sheet.getRange("A1").format.font.set({ bold: true, size: 20 });
    sheet.getRange("B1").format.font.set({ bold: true, size: 10 });
    const { font } = sheet.getRange("A1:B1").format;
    font.load("bold,size,name");
    await context.sync();
    expect([font.bold, font.size, font.name]).toEqual([true, null, "Calibri"]);
  });
});

test.each([
  ["horizontalAlignment", "Middle"],
  ["verticalAlignment", "Left"],
  ["indentLevel", 251],
  ["textOrientation", 91],
  ["wrapText", "yes"],
  ["columnWidth", -1],
  ["rowHeight", 410],
])("%s = %j is refused", async (name, value) => {
  await withSheet(async ({ sheet, refusal }) => {
    const format = sheet.getRange("A1").format as unknown as Record<string, unknown>;
    expect(await refusal(() => (format[name] = value))).toBe("InvalidArgument");
  });
});

test("whole columns are formatted without cells, and cells in them remember more than the column", async () => {
  await withSheet(async ({ context, sheet, opened }) => {
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("B:B").format.fill.color = "#00FF00";
    sheet.getRange("B9").format.fill.load("color");
    const [own, other] = [sheet.getRange("B2"), sheet.getRange("B500000")];
    for (const range of [own, other]) range.load("format/fill/color,format/font/bold");
    await context.sync();
    expect([own.format.font.bold, own.format.fill.color]).toEqual([true, "#00FF00"]);
    expect([other.format.font.bold, other.format.fill.color]).toEqual([false, "#00FF00"]);
    expect([...(opened.host.workbook.sheets[0]?.allCells() ?? [])]).toHaveLength(1);
  });
});

test("cells, rows and columns are described and formatted one by one", async () => {
  await withSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1:B2");
    range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
    range.setColumnProperties([{}, { format: { columnWidth: 90 } }]);
    range.setCellProperties([
      [{ format: { fill: { color: "red" } } }, {}],
      [{}, { format: { font: { italic: true } } }],
    ]);
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { italic: true } },
    });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: false, rowIndex: 0 },
      { rowHidden: true, rowIndex: 1 },
    ]);
    expect(cells.value[1]?.[1]).toEqual({
      address: "Sheet1!B2",
      format: { fill: { color: "#FFFFFF" }, font: { italic: true } },
    });
  });
});

test("column widths and row heights are kept to the point", async () => {
  const points = fc.integer({ min: 1, max: 400 });
  await withSheet(async ({ context, sheet }) => {
    await fc.assert(
      fc.asyncProperty(points, points, async (width, height) => {
        const { format } = sheet.getRange("C3");
        format.columnWidth = width;
        format.rowHeight = height;
        format.load("columnWidth,rowHeight");
        await context.sync();
        expect([format.columnWidth, format.rowHeight]).toEqual([width, height]);
      }),
      { numRuns: 30 }
    );
  });
});

test("clearing links takes their look only when that is asked for", async () => {
  await withSheet(async ({ context, sheet }) => {
    const looks: unknown[] = [];
    for (const how of ["Hyperlinks", "RemoveHyperlinks"] as const) {
      const cell = sheet.getRange("A1");
      cell.hyperlink = { address: "https://example.com/", textToDisplay: "link" };
      cell.clear(how);
      cell.load("hyperlink,values,format/font/underline");
      await context.sync();
      looks.push([cell.hyperlink, cell.values, cell.format.font.underline]);
    }
    expect(looks).toEqual([
      [null, [["link"]], "Single"],
      [null, [["link"]], "None"],
    ]);
  });
});

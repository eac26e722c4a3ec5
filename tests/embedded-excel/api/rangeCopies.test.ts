import { withSheet } from "../support/withSheet";

test("a transposed copy turns the relative references of formulas", async () => {
  await withSheet(async ({ context, sheet, read }) => {
    sheet.getRange("A1:F1").formulas = [[1, 2, 3, "=SUM(A1:C1)", "=$A$1+D1", "=Other!C1"]];
    sheet.getRange("H10").copyFrom("A1:F1", "All", false, true);
    await context.sync();
    expect(await read("H10:H15", "formulas")).toEqual([
      [1],
      [2],
      [3],
      ["=SUM(H10:H12)"],
      ["=$A$1+H13"],
      ["=Other!H12"],
    ]);
  });
});

describe("the ranges of precedents and dependents", () => {
  it("can be formatted after the sync that loaded them", async () => {
    await withSheet(async ({ context, sheet, read }) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1", "=B1"]];
      const precedents = sheet.getRange("C1").getDirectPrecedents();
      precedents.areas.load("items/address");
      const dependents = sheet.getRange("A1").getDependents();
      dependents.ranges.load("items/address");
      await context.sync();
      for (const area of precedents.areas.items) area.format.fill.color = "#FFFF00";
      for (const range of dependents.ranges.items) range.format.font.bold = true;
      await context.sync();
      const filled = sheet.getRange("B1");
      filled.load("format/fill/color,format/font/bold");
      await context.sync();
      expect([filled.format.fill.color, filled.format.font.bold]).toEqual(["#FFFF00", true]);
      expect(dependents.ranges.items.map(({ address }) => address)).toEqual([
        "Sheet1!B1",
        "Sheet1!C1",
      ]);
      expect(await read("C1", "values")).toEqual([[1]]);
    });
  });
});

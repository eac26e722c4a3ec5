import { withSheet } from "../support/withSheet";

// "Read or write to an unbounded range" in the documentation of the Excel JavaScript API.
test.each(["A:B", "2:3"])("one value for the whole of %s is refused", async (address) => {
  await withSheet(async ({ sheet, refusal, read }) => {
    const range = sheet.getRange(address);
    range.format.fill.color = "#FF0000";
    expect(await refusal(() => (range.values = "Due date" as never))).toBe("InvalidArgument");
    expect(await refusal(() => (range.formulas = "=1" as never))).toBe("InvalidArgument");
    expect(await read("A2", "values")).toEqual([[""]]);
  });
});

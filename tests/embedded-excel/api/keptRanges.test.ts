import { openExcel } from "../../../src/embedded-excel/node";

test("rows can be inserted after a sheet was deleted whose ranges are still kept", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const gone = worksheets.add("Bort");
    const kept = gone.getRange("A1:B2").load("address");
    await context.sync();
    expect(kept.address).toBe("Bort!A1:B2");
    gone.delete();
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A3").values = [["tre"]];
    sheet.getRange("2:2").insert("Down");
    const moved = sheet.getRange("A4").load("values");
    await context.sync();
    expect(moved.values).toEqual([["tre"]]);
  });
});

import { openExcel } from "../../src/embedded-excel/node";
import { runCommand } from "../../src/workbook/runtime";
import { readSetting, writeSetting } from "../../src/workbook/settings";

describe("settings in the workbook", () => {
  it("keeps a text with the file", async () => {
    const opened = await openExcel();
    expect(
      await runCommand(opened.Excel, (context) => readSetting(context, "periods"))
    ).toBeUndefined();
    await runCommand(opened.Excel, (context) => writeSetting(context, "periods", "Kvartal 1"));
    expect(await runCommand(opened.Excel, (context) => readSetting(context, "periods"))).toBe(
      "Kvartal 1"
    );
    const again = await openExcel(await opened.save());
    expect(await runCommand(again.Excel, (context) => readSetting(context, "periods"))).toBe(
      "Kvartal 1"
    );
  });

  it("does not take another type for a text", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      context.workbook.settings.add("plankoll.periods", 3);
      await context.sync();
    });
    expect(
      await runCommand(opened.Excel, (context) => readSetting(context, "periods"))
    ).toBeUndefined();
  });
});

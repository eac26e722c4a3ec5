import { openExcel } from "../../../src/embedded-excel/node";

describe("openExcel", () => {
  it("answers Excel.run with values that belong to the caller's realm", async () => {
    const { Excel } = await openExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        [1, "två"],
        [true, ""],
      ];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toStrictEqual([
      [1, "två"],
      [true, ""],
    ]);
    expect(values).toBeInstanceOf(Array);
  });

  it("throws errors that are Error and OfficeExtension.Error", async () => {
    const { Excel, OfficeExtension } = await openExcel();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Missing").delete();
      await context.sync();
    });
    await expect(failing).rejects.toBeInstanceOf(Error);
    await expect(failing).rejects.toBeInstanceOf(OfficeExtension.Error);
    await expect(failing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
  });

  it("keeps hosts apart and adds nothing to the globals", async () => {
    const globalsBefore = Object.getOwnPropertyNames(globalThis);
    const [first, second] = await Promise.all([openExcel(), openExcel()]);
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.add("Only here");
      await context.sync();
    });
    expect(first.host.workbook.sheets).toHaveLength(2);
    expect(second.host.workbook.sheets).toHaveLength(1);
    expect(second.host.counters.syncs).toBe(0);
    expect(first.Excel).not.toBe(second.Excel);
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(globalsBefore);
    expect(Object.keys(Error.prototype)).toEqual([]);
    expect("createDelegate" in Function).toBe(false);
    expect("__typeName" in Array).toBe(false);
  });
});

describe("Office", () => {
  it("is ready as Excel and knows language and requirement sets", async () => {
    const { Office } = await openExcel(undefined, { locale: "sv-SE", displayLanguage: "en-US" });
    await expect(Office.onReady()).resolves.toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.contentLanguage).toBe("sv-SE");
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
    expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
  });

  it("claims the requirement set that it is told to", async () => {
    const { Office } = await openExcel(undefined, { apiVersion: "1.9" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  });

  it("saves document settings in the workbook", async () => {
    const { Office, host } = await openExcel();
    const { settings } = Office.context.document;
    settings.set("year", 2024);
    expect(host.workbook.settings).toEqual([]);
    const result = await new Promise<Office.AsyncResult<void>>((resolve) =>
      settings.saveAsync((saved) => resolve(saved))
    );
    expect(result.status).toBe("succeeded");
    expect(host.workbook.settings).toEqual([{ key: "year", value: 2024 }]);
    expect(settings.get("missing")).toBeNull();
  });

  it("runs an associated command until it is completed", async () => {
    const { Office, runCommand } = await openExcel();
    let ran = "";
    Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
      ran = event.source.id;
      event.completed();
    });
    await runCommand("check");
    expect(ran).toBe("check");
    await expect(runCommand("other")).rejects.toThrow("other");
  });
});

describe("save", () => {
  it("gives a file that opens with what was written", async () => {
    const { Excel, save } = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [["kvar"]];
      await context.sync();
    });
    const again = await openExcel(await save());
    expect(again.host.workbook.sheetByName("Sheet1")?.cellAt(1, 1)?.value).toBe("kvar");
  });
});

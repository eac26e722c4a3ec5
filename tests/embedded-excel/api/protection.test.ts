import { openExcel } from "../../../src/embedded-excel/node";
import { withSheet } from "../support/withSheet";

const writeA1 = (sheet: Excel.Worksheet) => (): unknown => (sheet.getRange("A1").values = [[1]]);

it("locks the cells of a protected sheet, but for those that are unlocked", async () => {
  await withSheet(async ({ sheet, context, read, refusal }) => {
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect();
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: false,
      allowSort: false,
      selectionMode: "Normal",
    });
    expect(await refusal(writeA1(sheet))).toBe("AccessDenied");
    sheet.getRange("B2").values = [[5]];
    expect(await read("B2", "values")).toEqual([[5]]);
    expect(
      await refusal(
        () =>
          (sheet.getRange("A1:B2").values = [
            [1, 2],
            [3, 4],
          ])
      )
    ).toBe("AccessDenied");
  });
});

it("allows what the options allow", async () => {
  await withSheet(async ({ sheet, context, refusal }) => {
    sheet.protection.protect({
      allowFormatCells: true,
      allowInsertRows: true,
      selectionMode: "Unlocked",
    });
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("1:1").insert("Down");
    sheet.protection.load("options");
    await context.sync();
    expect(sheet.protection.options.selectionMode).toBe("Unlocked");
    expect(await refusal(() => sheet.getRange("1:1").delete("Up"))).toBe("AccessDenied");
    expect(await refusal(() => sheet.getRange("A1").sort.apply([{ key: 0 }]))).toBe("AccessDenied");
  });
});

it("refuses to be protected twice and unknown options", async () => {
  await withSheet(async ({ sheet, refusal }) => {
    const options = { allowEverything: true } as Excel.WorksheetProtectionOptions;
    expect(await refusal(() => sheet.protection.protect(options))).toBe("InvalidArgument");
    sheet.protection.protect();
    expect(await refusal(() => sheet.protection.protect())).toBe("AccessDenied");
  });
});

it("needs the password that it was protected with", async () => {
  await withSheet(async ({ sheet, context, read, refusal }) => {
    sheet.protection.protect({}, "hemligt");
    expect(await refusal(() => sheet.protection.unprotect())).toBe("AccessDenied");
    expect(await refusal(() => sheet.protection.unprotect("Hemligt"))).toBe("AccessDenied");
    sheet.protection.unprotect("hemligt");
    sheet.protection.unprotect();
    writeA1(sheet)();
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
    expect(await read("A1", "values")).toEqual([[1]]);
  });
});

it("tells handlers when a sheet is protected", async () => {
  await withSheet(async ({ sheet, context }) => {
    const seen: boolean[] = [];
    sheet.onProtectionChanged.add((args) => {
      seen.push(args.isProtected);
      return Promise.resolve();
    });
    await context.sync();
    sheet.protection.protect();
    sheet.protection.unprotect();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([true, false]);
  });
});

it("keeps the sheets of a protected workbook as they are", async () => {
  await withSheet(async ({ sheet, context, refusal }) => {
    const { protection, worksheets } = context.workbook;
    protection.protect("hemligt");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
    expect(await refusal(() => worksheets.add("Ny"))).toBe("AccessDenied");
    expect(await refusal(() => (sheet.name = "Annat"))).toBe("AccessDenied");
    expect(await refusal(() => protection.protect())).toBe("AccessDenied");
    expect(await refusal(() => protection.unprotect("fel"))).toBe("AccessDenied");
    protection.unprotect("hemligt");
    worksheets.add("Ny");
    protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(false);
  });
});

it("keeps the protection of a sheet in the file", async () => {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.protect({ allowSort: true });
    await context.sync();
  });
  const again = await openExcel(await opened.save());
  await again.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Sheet1");
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowSort]).toEqual([true, true]);
  });
});

import { openExcel } from "../../../src/embedded-excel/node";
import { codeOf } from "../support/answers";
import { withSheet } from "../support/withSheet";

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

test("what was not loaded cannot be read", async () => {
  await withSheet(async ({ context, sheet }) => {
    const range = sheet.getRange("A1");
    range.load("address");
    const count = context.workbook.worksheets.getCount();
    expect(thrownBy(() => count.value)).toMatchObject({ code: "ValueNotLoaded" });
    await context.sync();
    expect(thrownBy(() => range.values)).toMatchObject({ code: "PropertyNotLoaded" });
    expect(count.value).toBe(1);
  });
});

test("set() names a key that is unknown or cannot be set", async () => {
  await withSheet(async ({ sheet }) => {
    for (const key of ["nonsense", "address"]) {
      expect(thrownBy(() => sheet.getRange("A1").set({ [key]: 1 }))).toMatchObject({
        code: "InvalidArgument",
        debugInfo: { innerError: { errorLocation: key } },
      });
    }
    await Promise.resolve();
  });
});

test("a run must return a promise", async () => {
  const { Excel } = await openExcel();
  const run = Excel.run as unknown as (batch: () => void) => Promise<void>;
  expect(await codeOf(run(() => undefined))).toBe("RunMustReturnPromise");
});

test("an error tells the statement that was refused", async () => {
  const { Excel } = await openExcel();
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[1]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "InvalidArgument",
    message:
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    debugInfo: { errorLocation: "Range.values", statement: "range.values = ...;" },
  });
});

test("traces before an error come with it", async () => {
  const { Excel } = await openExcel();
  const failing = Excel.run(async (context) => {
    context.trace("before");
    context.workbook.tables.getItem("None").delete();
    context.trace("after");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ traceMessages: ["before"] });
});

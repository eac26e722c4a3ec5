import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

const write = (opened: OpenedExcel, value: unknown): Promise<void> =>
  opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[value]];
    await context.sync();
  });
const cell = ({ host }: OpenedExcel): unknown => host.workbook.sheets[0]?.cellAt(0, 0)?.value;

describe("failAt", () => {
  it("fails the action of that number, once, and keeps what was done before", async () => {
    const opened = await openExcel();
    const { Excel, host } = opened;
    const run = (): Promise<void> =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("One");
        worksheets.add("Two");
        await context.sync();
      });
    // The context begins with an action for each of the two sheets, after those that name the collection.
    host.faults.failAt(4, "AccessDenied");
    await expect(run()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(host.workbook.sheets.length).toBeLessThan(3);
    host.workbook.sheets.splice(1);
    await expect(run()).resolves.toBeUndefined();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "One", "Two"]);
  });

  it("counts actions over requests and has a code of its own", async () => {
    const opened = await openExcel();
    await write(opened, 1);
    const { actions } = opened.host.counters;
    opened.host.faults.failAt(actions + 1);
    await write(opened, 2);
    await expect(write(opened, 3)).rejects.toMatchObject({ code: "GeneralException" });
  });
});

describe("cell editing", () => {
  it("refuses requests", async () => {
    const opened = await openExcel();
    opened.host.setCellEditMode(true);
    await expect(write(opened, 1)).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    opened.host.setCellEditMode(false);
    await write(opened, 2);
    expect(cell(opened)).toBe(2);
  });

  it("lets requests wait that ask for it, until editing ends", async () => {
    const opened = await openExcel();
    opened.host.setCellEditMode(true);
    const waiting = opened.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["later"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(cell(opened)).toBeUndefined();
    opened.host.setCellEditMode(false);
    await waiting;
    expect(cell(opened)).toBe("later");
  });
});

describe("the payload limit", () => {
  it("refuses large requests before anything is done", async () => {
    const opened = await openExcel();
    opened.host.faults.payloadLimit = 5000;
    await expect(write(opened, "x".repeat(6000))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(cell(opened)).toBeUndefined();
    await write(opened, "short");
    expect(cell(opened)).toBe("short");
  });

  it("refuses large responses", async () => {
    const opened = await openExcel();
    await write(opened, "x".repeat(6000));
    opened.host.faults.payloadLimit = 5000;
    const reading = opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("is an option of the host, in bytes of UTF-8", async () => {
    const opened = await openExcel(undefined, { payloadLimit: 5000 });
    await expect(write(opened, "å".repeat(3000))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });
});

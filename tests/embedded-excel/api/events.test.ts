import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

/** Lets events that are due be delivered. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

async function listen(opened: OpenedExcel): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add((args) => {
      seen.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

async function write(opened: OpenedExcel, address: string, values: unknown[][]): Promise<void> {
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).values = values;
    await context.sync();
  });
}

test("a handler is told of a changed cell, with what it held before and after", async () => {
  const opened = await openExcel();
  await write(opened, "B2", [[1]]);
  const seen = await listen(opened);
  await write(opened, "B2", [["två"]]);
  await turn();
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "ThisLocalAddin",
    details: {
      valueBefore: 1,
      valueAfter: "två",
      valueTypeBefore: "Double",
      valueTypeAfter: "String",
    },
  });
});

test("a changed block is told once, without details", async () => {
  const opened = await openExcel();
  const seen = await listen(opened);
  await write(opened, "A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  await turn();
  expect(seen.map((args) => [args.address, args.details])).toEqual([["A1:B2", undefined]]);
});

test("the range of an event can be asked for", async () => {
  const opened = await openExcel();
  const seen = await listen(opened);
  await write(opened, "C3", [[7]]);
  await turn();
  const values = await opened.Excel.run(async (context) => {
    const [args] = seen;
    if (args === undefined) throw new Error("No event came.");
    const range = args.getRange(context);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[7]]);
});

test("inserted rows are told as such", async () => {
  const opened = await openExcel();
  const seen = await listen(opened);
  await opened.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("2:3").insert("Down");
    await context.sync();
  });
  await turn();
  expect(seen.map((args) => [args.changeType, args.address])).toEqual([["RowInserted", "2:3"]]);
});

test("a removed handler hears nothing", async () => {
  const opened = await openExcel();
  const seen: unknown[] = [];
  await opened.Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((args) => {
      seen.push(args);
      return Promise.resolve();
    });
    await context.sync();
    result.remove();
    await context.sync();
  });
  await write(opened, "A1", [[1]]);
  await turn();
  expect(seen).toEqual([]);
});

test("nothing is told while events are disabled", async () => {
  const opened = await openExcel();
  const seen = await listen(opened);
  await opened.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await turn();
  expect(seen).toEqual([]);
});

test("sheets that are added, shown, left and deleted are told", async () => {
  const opened = await openExcel();
  const seen: string[] = [];
  await opened.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (args: { readonly type: string }): Promise<void> => {
      seen.push(args.type);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onDeleted.add(note);
    await context.sync();
    const sheet = worksheets.add("Ny");
    sheet.activate();
    await context.sync();
    worksheets.getItem("Sheet1").activate();
    sheet.delete();
    await context.sync();
  });
  await turn();
  expect(seen).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
});

test("a selection is told with its address", async () => {
  const opened = await openExcel();
  const seen: string[] = [];
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onSelectionChanged.add((args) => {
      seen.push(args.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("D4:E5").select();
    await context.sync();
  });
  await turn();
  expect(seen).toEqual(["D4:E5"]);
});

test("a table is told of changes inside it", async () => {
  const opened = await openExcel();
  const seen: string[] = [];
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Post", "Belopp"],
      ["Lön", 1],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.onChanged.add((args) => {
      seen.push(args.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B2:C2").values = [[5, 6]];
    sheet.getRange("E9").values = [[1]];
    await context.sync();
  });
  await turn();
  expect(seen).toEqual(["B2"]);
});

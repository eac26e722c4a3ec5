import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

async function write(
  opened: OpenedExcel,
  formulas: Record<string, string | number>
): Promise<void> {
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const [address, formula] of Object.entries(formulas))
      sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

async function read(opened: OpenedExcel, address: string): Promise<unknown[][]> {
  return opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

describe("calculation of an open workbook", () => {
  it("gives a formula's value in the request that wrote it", async () => {
    const { Excel } = await openExcel();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
      range.formulas = [[2], [3], ["=A1*A2"]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[2], [3], [6]]);
  });

  it("follows its precedents when they change or are emptied", async () => {
    const opened = await openExcel();
    await write(opened, { A1: 1, A2: 2, B1: "=SUM(A1:A2)" });
    await write(opened, { A1: 10 });
    expect(await read(opened, "B1")).toEqual([[12]]);
    await write(opened, { A2: "" });
    expect(await read(opened, "B1")).toEqual([[10]]);
  });

  it("keeps the value when the same formula is written again", async () => {
    const opened = await openExcel();
    await write(opened, { A1: 4, B1: "=A1+1" });
    await write(opened, { B1: "=A1+1" });
    expect(await read(opened, "B1")).toEqual([[5]]);
    await write(opened, { B1: "=1+A1" });
    expect(await read(opened, "B1")).toEqual([[5]]);
  });

  it("spills and takes back what was spilled", async () => {
    const opened = await openExcel();
    await write(opened, { A1: "=SEQUENCE(3)" });
    expect(await read(opened, "A1:A4")).toEqual([[1], [2], [3], [""]]);
    await write(opened, { A1: "=SEQUENCE(2)" });
    expect(await read(opened, "A1:A4")).toEqual([[1], [2], [""], [""]]);
    await write(opened, { A1: "text" });
    expect(await read(opened, "A1:A3")).toEqual([["text"], [""], [""]]);
  });

  it("follows rows that are inserted and sheets that are renamed or deleted", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1:A2").values = [[1], [2]];
      await context.sync();
    });
    await write(opened, { A1: "=SUM(Data!A1:A2)" });
    expect(await read(opened, "A1")).toEqual([[3]]);
    await opened.Excel.run(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.name = "Underlag";
      data.getRange("2:2").insert("Down");
      data.getRange("A2").values = [[10]];
      await context.sync();
    });
    expect(await read(opened, "A1")).toEqual([[13]]);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Underlag").delete();
      await context.sync();
    });
    expect(await read(opened, "A1")).toEqual([["#REF!"]]);
  });

  it("takes names and structured references from the workbook", async () => {
    const opened = await openExcel();
    await write(opened, { A1: "Belopp", A2: 5, A3: 7 });
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const table = sheet.tables.add("A1:A3", true);
      table.name = "Ram";
      context.workbook.names.add("Faktor", "=2");
      await context.sync();
    });
    await write(opened, { C1: "=SUM(Ram[Belopp])*Faktor" });
    expect(await read(opened, "C1")).toEqual([[24]]);
    await opened.Excel.run(async (context) => {
      context.workbook.tables.getItem("Ram").rows.add(undefined, [[8]]);
      await context.sync();
    });
    expect(await read(opened, "C1")).toEqual([[40]]);
  });

  it("takes today's date from the host's clock", async () => {
    const opened = await openExcel(undefined, { now: () => new Date(2024, 5, 30, 12) });
    await write(opened, { A1: "=TODAY()" });
    expect(await read(opened, "A1")).toEqual([[45473]]);
  });
});

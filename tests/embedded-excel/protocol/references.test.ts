import { openExcel } from "../../../src/embedded-excel/node";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test("a range survives syncs, and moves when cells are inserted and deleted", async () => {
  const { Excel } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("C5:D6");
    range.load("address");
    await context.sync();
    const seen: string[] = [];
    const after = async (change: () => void): Promise<void> => {
      change();
      range.load("address");
      await context.sync();
      seen.push(range.address);
    };
    await after(() => sheet.getRange("1:2").insert("Down"));
    await after(() => sheet.getRange("A:A").insert("Right"));
    await after(() => sheet.getRange("7:7").insert("Down"));
    await after(() => sheet.getRange("8:8").insert("Down"));
    await after(() => sheet.getRange("1:3").delete("Up"));
    await after(() => sheet.getRange("D4").insert("Right"));
    expect(seen).toEqual([
      "Sheet1!C7:D8",
      "Sheet1!D7:E8",
      "Sheet1!D8:E9",
      "Sheet1!D9:E10",
      "Sheet1!D6:E7",
      "Sheet1!D6:E7",
    ]);
  });
});

test("office.js gives its references back after the run", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const address of ["A1", "B1", "C1"]) sheet.getRange(address).load("values");
    await context.sync();
    expect([...(host.session.references?.all() ?? [])]).toHaveLength(3);
  });
  await turn();
  expect([...(host.session.references?.all() ?? [])]).toEqual([]);
});

test("an object that was used in an earlier run is refused by office.js", async () => {
  const { Excel } = await openExcel();
  let kept: Excel.Range | undefined;
  await Excel.run(async (context) => {
    kept = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    kept.load("address");
    await context.sync();
  });
  const again = Excel.run(async (context) => {
    kept?.load("values");
    context.workbook.worksheets.load("items/name");
    await kept?.context.sync();
  });
  await expect(again).rejects.toMatchObject({ code: "InvalidObjectPath" });
});

test("tracked objects can be used in a later run", async () => {
  const { Excel } = await openExcel();
  let tracked: Excel.Range | undefined;
  await Excel.run(async (context) => {
    tracked = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    context.trackedObjects.add(tracked);
    await context.sync();
  });
  if (tracked === undefined) throw new Error("There is no range.");
  const range = tracked;
  const values = await Excel.run(range, async (context) => {
    range.values = [["later"]];
    range.load("values");
    await context.sync();
    context.trackedObjects.remove(range);
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([["later"]]);
});

test("an untracked range needs no references", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").untrack();
    range.load("values");
    await context.sync();
    expect([...(host.session.references?.all() ?? [])]).toEqual([]);
  });
});

import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenedExcel } from "../../src/embedded-excel/node";
import { readSnapshot } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { officePort } from "../../src/taskpane/officePort";
import { words } from "../taskpane/support/words";

const SAMPLE = readFileSync(path.join(__dirname, "../../samples/uppdragsplan-2024.xlsx"));
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

let opened: OpenedExcel;
let stop: () => Promise<void>;
const port = officePort(words.sv);

async function open(file?: Buffer): Promise<void> {
  opened = await openExcel(file, { calculate: file === undefined });
  Object.assign(globalThis, { Excel: opened.Excel });
  stop = await port.onEdited(() => undefined);
}

async function edit(change: (workbook: Excel.Workbook) => void): Promise<void> {
  await opened.Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
  await settled();
}

const cell = (workbook: Excel.Workbook, sheet: string, address: string) =>
  workbook.worksheets.getItem(sheet).getRange(address);
const whole = () => runCommand(opened.Excel, readSnapshot);

/** What reading only what was edited gets from Excel, in bytes. */
async function received(): Promise<number> {
  opened.host.resetCounters();
  await port.readSnapshot(true);
  return opened.host.counters.responseBytes;
}

afterEach(() => stop());

describe("reading only what was edited", () => {
  it("gets the cells of no sheet when nothing was, and those of one that was", async () => {
    await open(SAMPLE);
    opened.host.resetCounters();
    await port.readSnapshot();
    const all = opened.host.counters.responseBytes;
    const none = await received();
    await edit((workbook) => (cell(workbook, "Budget", "D8").values = [[0.58]]));
    const one = await received();
    expect(opened.host.counters).toMatchObject({ syncs: 2, writes: 0 });
    expect(none).toBeLessThan(all / 4);
    expect(one).toBeGreaterThan(none);
    expect(one).toBeLessThan(all / 2);
    expect(await port.readSnapshot(true)).toEqual(await whole());
  });

  it("reads everything when it is not asked to spare any", async () => {
    await open(SAMPLE);
    await port.readSnapshot();
    opened.host.resetCounters();
    await port.readSnapshot();
    const again = opened.host.counters.responseBytes;
    expect(again).toBeGreaterThan(4 * (await received()));
  });

  it("gets a sheet again that was edited while it was read", async () => {
    await open();
    await edit((workbook) => (cell(workbook, "Sheet1", "A1").values = [["före"]]));
    const reading = port.readSnapshot();
    await edit((workbook) => (cell(workbook, "Sheet1", "A1").values = [["efter"]]));
    await reading;
    expect((await port.readSnapshot(true)).sheets[0]?.values).toEqual([["efter"]]);
  });

  it.each([
    ["another sheet", "=Sheet1!A1*2"],
    ["a name", "=Ram*2"],
    ["a whole table", "=SUM(Ramar[Mnkr])"],
    ["a place told in text", '=INDIRECT("Sheet1!A1")*2'],
  ])("gets a sheet again whose formula leads to %s", async (_, formula) => {
    await open();
    await edit((workbook) => {
      cell(workbook, "Sheet1", "A1:B2").values = [
        [5, "Mnkr"],
        ["", 5],
      ];
      workbook.worksheets.getItem("Sheet1").tables.add("B1:B2", true).name = "Ramar";
      workbook.names.add("Ram", cell(workbook, "Sheet1", "A1"));
      workbook.worksheets.add("Följd");
      cell(workbook, "Följd", "A1").formulas = [[formula]];
    });
    await port.readSnapshot();
    await edit((workbook) => {
      cell(workbook, "Sheet1", "A1").values = [[7]];
      cell(workbook, "Sheet1", "B2").values = [[7]];
    });
    expect(await port.readSnapshot(true)).toEqual(await whole());
  });

  it("gets a sheet again that was renamed", async () => {
    await open(SAMPLE);
    await port.readSnapshot();
    await edit((workbook) => (workbook.worksheets.getItem("Budget").name = "Ramar"));
    expect(await port.readSnapshot(true)).toEqual(await whole());
  });

  it("gives what reading everything gives, whatever was edited", async () => {
    await open();
    await edit((workbook) => {
      for (const name of ["Budget", "Mål"]) workbook.worksheets.add(name);
    });
    await port.readSnapshot();
    const sheet = fc.constantFrom("Sheet1", "Budget", "Mål");
    const address = fc.constantFrom("A1", "B2", "C3");
    const content = fc.constantFrom<string | number>(
      ...[
        "=A1+1",
        "=Budget!A1+1",
        "=SUM(A1:B2)",
        '=IF(A1>1,"Budget!",LOG10(100))',
        "=SUM(Mål!C:C)",
      ],
      ...[12, "text", ""]
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(sheet, address, content), { maxLength: 4 }),
        async (edits) => {
          for (const [name, place, written] of edits)
            await edit((workbook) => (cell(workbook, name, place).formulas = [[written]]));
          expect(await port.readSnapshot(true)).toEqual(await whole());
        }
      ),
      { numRuns: 25 }
    );
  });
});

import { openExcel } from "../../src/embedded-excel/node";
import { plan } from "../followup/support/plans";
import { insert, read, type, type Opened } from "./support/followUp";

const TABLE = "Plankoll_lists_periods";

async function act({ Excel }: Opened, work: (workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

/** Adds a follow-up between the two, as Excel does with "Insert row above": what is below the table moves down. */
function addRow(opened: Opened): Promise<void> {
  return act(opened, ({ tables }) => {
    tables.getItem(TABLE).rows.add(1, [["Kvartal 3", "kvartal 3", "Prognos", "september", "–"]]);
  });
}

async function listsOf(opened: Opened) {
  const found = (await read(opened)).sheets.find(({ key }) => key === "lists");
  if (found === undefined) throw new Error("No lists");
  return found.snapshot;
}

/** The headings as they were made at first, merged over all columns of the sheet. */
async function mergeHeadings(opened: Opened): Promise<void> {
  const { values } = await listsOf(opened);
  const rows = ["Uppfyllelse av målvärden", "Så görs bladen"].map((words) =>
    values.findIndex((line) => line[0] === words)
  );
  expect(Math.min(...rows)).toBeGreaterThan(0);
  await act(opened, ({ worksheets }) => {
    for (const row of rows)
      worksheets.getItem("Listor").getRangeByIndexes(row, 0, 2, 7).merge(true);
  });
}

describe("the list of follow-ups", () => {
  it("takes a row anywhere, since nothing below it is merged beyond its columns", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, plan());
    const before = await listsOf(opened);
    await addRow(opened);
    const after = await listsOf(opened);
    expect(after.values.flat().filter(Boolean)).toHaveLength(
      before.values.flat().filter(Boolean).length + 5
    );
    const area = after.tables.find(({ name }) => name === TABLE)?.area;
    const end = (area?.column ?? 0) + (area?.columnCount ?? 0);
    const wide = after.merges.filter(
      ({ row, column, columnCount }) =>
        row > (area?.row ?? 0) && column < end && column + columnCount > end
    );
    expect(wide).toEqual([]);
  });

  it("takes one on a sheet whose headings were merged, once sheets have been inserted again", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, plan());
    await mergeHeadings(opened);
    await expect(addRow(opened)).rejects.toBeDefined();
    const { changes } = await insert(opened, plan());
    expect(changes.at(-1)).toMatchObject({
      kind: "refresh",
      reason: { key: "followup.change.parted" },
    });
    await addRow(opened);
    opened.host.resetCounters();
    const again = await insert(opened, plan());
    expect(new Set(again.changes.map(({ kind }) => kind))).toEqual(new Set(["keep"]));
    expect(opened.host.counters.writes).toBe(0);
  });

  it("leaves what somebody else has merged", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, plan());
    await type(opened, "Listor", "A50", "Vår rubrik");
    await act(opened, ({ worksheets }) => worksheets.getItem("Listor").getRange("A50:G50").merge());
    const { changes } = await insert(opened, plan());
    expect(changes.at(-1)?.kind).toBe("keep");
  });
});

import { openExcel } from "../../src/embedded-excel/node";
import { followUpChanges } from "../../src/followup/followUpChanges";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { plan, swedish as text } from "../followup/support/plans";
import { read, type Opened } from "./support/followUp";

function insert({ Excel }: Opened, period: string) {
  return runCommand(Excel, async (context) => {
    const changes = followUpChanges(await readWorkbook(context), plan(), { period, text });
    await insertFollowUp(context, changes);
    return changes;
  });
}

test("a follow-up that a committee adds to the list gets its sheets and a place on the overview", async () => {
  const opened = await openExcel(undefined, { calculate: false });
  await insert(opened, "delår");
  await opened.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plankoll_lists_periods");
    const area = table.getRange();
    // What is typed right under a table becomes part of it in Excel.
    const below = area.getRowsBelow(1);
    below.values = [["Kvartal 3", "kvartal 3", "Prognos", "september", "oktober"]];
    table.resize(area.getResizedRange(1, 0));
    await context.sync();
  });
  const changes = await insert(opened, "Kvartal 3");
  expect(changes.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ["create", "Mål 1 Näringsliv – kvartal 3"],
    ["create", "Mål 2 Digitaliseri… – kvartal 3"],
    ["refresh", "Översikt"],
    ["keep", "Listor"],
  ]);
  const { sheets } = await read(opened);
  const overview = sheets.find(({ key }) => key === "overview:2024")?.snapshot;
  expect(overview?.tables.map(({ name }) => name)).toEqual([
    "Plankoll_overview_2024_interim",
    "Plankoll_overview_2024_annual",
    "Plankoll_overview_2024_kvartal3",
  ]);
  expect(new Set((await insert(opened, "Kvartal 3")).map(({ kind }) => kind))).toEqual(
    new Set(["keep"])
  );
});

import { openExcel } from "../../src/embedded-excel/node";
import { goal, plan } from "../followup/support/plans";
import { insert, read, type, type Opened } from "./support/followUp";

const interim = "Mål 1 Näringsliv – delår";

async function rowsOf(opened: Opened, table: string): Promise<unknown[][]> {
  const { sheets } = await read(opened);
  const overview = sheets.find(({ key }) => key === "overview:2024")?.snapshot;
  const area = overview?.tables.find(({ name }) => name.endsWith(table))?.area;
  const first = (area?.row ?? 0) + 1;
  return (overview?.values ?? []).slice(first, first + 2).map((row) => row.slice(2, 12));
}

async function cellOf({ Excel }: Opened, name: string): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load("address");
    await context.sync();
    return range.address.split("!").at(-1) ?? "";
  });
}

describe("the overview", () => {
  it("shows what is filled in on a goal's sheet, also when the sheet is renamed and gets rows", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(interim);
      sheet.name = "Omdöpt";
      sheet.getRange("3:4").insert("Down");
      await context.sync();
    });
    const first = "Plankoll_goal_1_interim_2024";
    await type(opened, "Omdöpt", await cellOf(opened, `${first}_assessment`), "Bedöms uppnås");
    await type(
      opened,
      "Omdöpt",
      (await cellOf(opened, `${first}_ready`)).split(":")[0] ?? "",
      "Ja"
    );
    const [, row = 0] = /(\d+)/.exec(await cellOf(opened, `${first}_status`)) ?? [];
    await type(opened, "Omdöpt", `C${Number(row) + 1}`, "Pågår");
    const [one, two] = await rowsOf(opened, "interim");
    expect(one).toEqual(["Öppna", "Bedöms uppnås", 0, 1, 0, 0, 0, 1, 2 / 9, "Ja"]);
    expect(two).toEqual(["Öppna", "Inte bedömt", 0, 0, 0, 0, 0, 2, 0, "Nej"]);
  });

  it("is empty for a period without sheets and follows them once they are made", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const nothing = [null, "–", null, null, null, null, null, null, null, null];
    expect(await rowsOf(opened, "annual")).toEqual([nothing, nothing]);
    await insert(opened, plan(), "annual");
    expect((await rowsOf(opened, "annual"))[0]?.[1]).toBe("Inte bedömt");
  });

  it("counts criteria that have no status from the first day, and none where the plan has none", async () => {
    const opened = await openExcel();
    const bare = { criteria: [] };
    await insert(opened, plan({ goals: [goal(1, "Näringsliv"), goal(2, "Klimat", bare)] }));
    const counts = await rowsOf(opened, "interim");
    expect(counts.map((row) => row.slice(2, 8))).toEqual([
      [0, 0, 0, 0, 0, 2],
      [0, 0, 0, 0, 0, 0],
    ]);
    const charts = await opened.Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem("Översikt").charts;
      all.load("items/series/items/name");
      await context.sync();
      return all.items.map(({ series }) => series.items.map(({ name }) => name));
    });
    expect(charts[0]).toEqual([
      ...["Ej påbörjad", "Pågår", "Genomförd", "Försenad", "Avförd", "Utan status"],
    ]);
  });

  it("stands first, and new sheets before the lists", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await insert(opened, plan(), "annual");
    const names = (await read(opened)).sheets.map(({ snapshot }) => snapshot.name);
    expect(names.slice(1)).toEqual([
      "Översikt",
      interim,
      "Mål 2 Digitalisering – delår",
      "Mål 1 Näringsliv – helår",
      "Mål 2 Digitalisering – helår",
      "Listor",
    ]);
  });

  it("shows the interim's assessment on the annual sheet", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const cell = await cellOf(opened, "Plankoll_goal_1_interim_2024_assessment");
    await type(opened, interim, cell, "Bedöms delvis uppnås");
    await insert(opened, plan(), "annual");
    const { sheets } = await read(opened);
    const annual = sheets.find(({ key }) => key === "goal:1:annual:2024")?.snapshot;
    const row = annual?.values.find((line) => line[0] === "Delår – juni");
    expect(row?.[1]).toBe("Bedöms delvis uppnås");
  });
});

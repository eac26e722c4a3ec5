import { openExcel } from "../../src/embedded-excel/node";
import { designFollowUp } from "../../src/followup/design";
import { planRemoval } from "../../src/followup/removal";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { removeFollowUp } from "../../src/workbook/removeFollowUp";
import { runCommand } from "../../src/workbook/runtime";
import { plan, swedish as text } from "../followup/support/plans";
import { insert, read, type, type Opened } from "./support/followUp";

const filled = "Mål 1 Näringsliv – delår";

function remove({ Excel }: Opened, includeFilled: boolean): Promise<readonly string[]> {
  const blueprints = (["interim", "annual"] as const).flatMap((period) =>
    designFollowUp(plan(), { period, text })
  );
  return runCommand(Excel, async (context) =>
    removeFollowUp(context, planRemoval(await readWorkbook(context), blueprints), { includeFilled })
  );
}

async function namesIn(opened: Opened): Promise<string[]> {
  return (await read(opened)).sheets.map(({ snapshot }) => snapshot.name);
}

describe("removing a follow-up", () => {
  it("leaves the workbook as it was before the insertion", async () => {
    const opened = await openExcel();
    const before = await namesIn(opened);
    await insert(opened, plan());
    await insert(opened, plan(), "annual");
    expect(await remove(opened, false)).toHaveLength(6);
    expect(await namesIn(opened)).toEqual(before);
    expect((await read(opened)).brokenNames).toEqual([]);
  });

  it("keeps a sheet that somebody has written on, and its lists, until that is confirmed", async () => {
    const opened = await openExcel();
    const [own = ""] = await namesIn(opened);
    await insert(opened, plan());
    await type(opened, filled, "B12", "Bedöms uppnås");
    expect(await remove(opened, false)).not.toContain(filled);
    expect(await namesIn(opened)).toEqual([own, filled, "Listor"]);
    await remove(opened, true);
    expect(await namesIn(opened)).toEqual([own]);
  });

  it("never removes somebody's own copy", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(filled).copy("End").name = "Min kopia";
      await context.sync();
    });
    await remove(opened, true);
    expect(await namesIn(opened)).toContain("Min kopia");
  });
});

import { openExcel } from "../../src/embedded-excel/node";
import { designFollowUp } from "../../src/followup/design";
import { planChanges } from "../../src/followup/planChanges";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { criterion, goal, plan, swedish as text } from "../followup/support/plans";
import { insert, read, type, type Opened } from "./support/followUp";

const sheet = "Mål 1 Näringsliv – delår";

function insertLocked({ Excel }: Opened, from = plan()) {
  const settings = { protect: true };
  return runCommand(Excel, async (context) => {
    const design = designFollowUp(from, { period: "interim", settings, text });
    const changes = planChanges(await readWorkbook(context), design);
    await insertFollowUp(context, changes);
    return changes;
  });
}

describe("sheets with what comes from the plan locked", () => {
  it("are not locked unless that is asked for", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    expect((await read(opened)).sheets.some(({ isProtected }) => isProtected)).toBe(false);
  });

  it("take what is filled in and refuse changes of the plan's words", async () => {
    const opened = await openExcel();
    await insertLocked(opened);
    await type(opened, sheet, "B12", "Bedöms uppnås");
    await expect(type(opened, sheet, "A2", "Annat")).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  it("are refreshed and locked again", async () => {
    const opened = await openExcel();
    await insertLocked(opened);
    const criteria = [
      criterion("A", "Fler små företag växer."),
      criterion("B", "Handläggningen går fortare."),
    ];
    const changed = plan({
      goals: [goal(1, "Näringsliv", { criteria }), goal(2, "Digitalisering")],
    });
    expect((await insertLocked(opened, changed))[0]).toMatchObject({ kind: "refresh" });
    const after = (await read(opened)).sheets.find(({ snapshot }) => snapshot.name === sheet);
    expect(after?.isProtected).toBe(true);
    expect(after?.snapshot.values.flat()).toContain("Fler små företag växer.");
    const kinds = (await insertLocked(opened, changed)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["keep"]));
  });

  it("are locked later when sheets were made without", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    expect((await insertLocked(opened))[0]?.reason.key).toBe("followup.change.lock");
    await expect(type(opened, sheet, "A2", "Annat")).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });
});

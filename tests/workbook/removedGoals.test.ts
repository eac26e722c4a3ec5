import { openExcel } from "../../src/embedded-excel/node";
import type { SheetChange } from "../../src/followup/changes";
import { followUpChanges } from "../../src/followup/followUpChanges";
import { translate } from "../../src/locales";
import type { Plan } from "../../src/plan/plan";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { goal, plan, swedish as text } from "../followup/support/plans";
import { contents, read, type, type Opened } from "./support/followUp";

const removed = plan({ goals: [goal(1, "Näringsliv")] });

function insert({ Excel }: Opened, from: Plan, period = "delår", goals?: readonly number[]) {
  return runCommand(Excel, async (context) => {
    const chosen = goals === undefined ? {} : { goals };
    const options = { period, text, ...chosen };
    const changes = followUpChanges(await readWorkbook(context), from, options);
    await insertFollowUp(context, changes);
    return changes;
  });
}

function told(changes: readonly SheetChange[]): string[] {
  return changes
    .filter(({ kind }) => kind === "stay")
    .map(({ reason }) => translate("sv", reason.key, reason.values));
}

describe("the sheet of a goal that was removed from the plan", () => {
  it("is told as kept, with the reason, and left as it is", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, plan());
    await insert(opened, plan(), "helår");
    const name = "Mål 2 Digitalisering – delår";
    await type(opened, name, "A40", "Vi hann inte");
    const before = contents(await read(opened)) as Record<string, unknown>;
    const changes = await insert(opened, removed);
    expect(changes.at(-1)).toMatchObject({ kind: "stay", sheet: name });
    expect(told(changes)).toEqual([
      "Bladet ”Mål 2 Digitalisering – delår” lämnas som det är: mål 2 finns inte längre i planen.",
    ]);
    const after = contents(await read(opened)) as Record<string, unknown>;
    expect(after[name]).toEqual(before[name]);
  });

  it("is not one of a goal that is only left out this time", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, plan());
    expect(told(await insert(opened, plan(), "delår", [1]))).toEqual([]);
    expect(told(await insert(opened, removed, "helår"))).toEqual([]);
  });
});

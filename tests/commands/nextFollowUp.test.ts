import { nextFollowUp } from "../../src/commands/nextFollowUp";
import { openExcel } from "../../src/embedded-excel/node";
import { followUpTexts } from "../../src/followup/texts";
import { translate } from "../../src/locales";
import type { Plan } from "../../src/plan/plan";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { samplePlan } from "../taskpane/support/samplePlan";

const text = followUpTexts((key, values) => translate("sv", key, values));

/** Names of the sheets that `rounds` follow-ups in a row make. */
async function namesOf(plan: Plan, rounds: number): Promise<string[][]> {
  const { Excel } = await openExcel();
  const made: string[][] = [];
  const round = () =>
    Excel.run(async (context) => {
      const changes = nextFollowUp(plan, await readWorkbook(context), text);
      await insertFollowUp(context, changes);
      made.push(changes.filter(({ kind }) => kind === "create").map(({ sheet }) => sheet));
    });
  for (let count = 0; count < rounds; count++) await round();
  return made;
}

test("makes the interim sheets first, then the annual ones, then none", async () => {
  const [interim, annual, none] = await namesOf(samplePlan, 3);
  expect(interim).toHaveLength(5);
  expect(interim?.slice(0, 3).every((name) => name.endsWith("– delår"))).toBe(true);
  expect(annual).toHaveLength(3);
  expect(annual).toContain("Mål 1 Näringsliv – helår");
  expect(none).toEqual([]);
});

test("leaves out a period that the plan does not announce", async () => {
  const periods = samplePlan.periods.filter(({ kind }) => kind === "annual");
  const [first] = await namesOf({ ...samplePlan, periods }, 1);
  expect(first).toContain("Mål 1 Näringsliv – helår");
});

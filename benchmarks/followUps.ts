import { openExcel } from "../src/embedded-excel/node";
import { followUpChanges } from "../src/followup/followUpChanges";
import { followUpTexts } from "../src/followup/texts";
import { translate } from "../src/locales";
import type { Criterion, Plan } from "../src/plan/plan";
import { insertFollowUp } from "../src/workbook/insertFollowUp";
import { readWorkbook } from "../src/workbook/readWorkbook";

const cell = { sheet: "Plan", row: 0, column: 0 };
const words = (value: string) => ({ value, cell });

/** A plan with so many goals of ten criteria each. */
export function planOf(goalCount: number, criterionCount = 10): Plan {
  const criteria = Array.from({ length: criterionCount }, (_, index): Criterion => ({
    ...{ label: String.fromCharCode(65 + index), labelGiven: true },
    ...{ text: words(`Resultat ${index + 1} förbättras för dem som bor och verkar i kommunen`) },
    ...{ indicator: words("Andel nöjda"), target: words("minst 75 %"), baseline: words("68 %") },
  }));
  const empty = { tables: [], budgets: [], ofWhich: [], changes: [], adjustments: [] };
  return {
    ...empty,
    ...{ transfers: [], councilGoals: [], points: [], periods: [], notUnderstood: [] },
    ...{ body: "Kommunstyrelsen", year: 2024 },
    goals: Array.from({ length: goalCount }, (_, index) => ({
      ...{ number: index + 1, name: words(`Område ${index + 1}`), criteria },
      text: words("Kommunen blir bättre på det som den gör."),
    })),
  };
}

export interface Measured {
  readonly goals: number;
  readonly syncs: number;
  readonly kilobytes: number;
  readonly largestKilobytes: number;
  readonly kilobytesOfASheet: number;
  readonly millisecondsOfASheet: number;
  /** What a second insertion of the same plan writes. */
  readonly writesAgain: number;
}

/** Inserts the interim follow-up of a plan in an embedded Excel, and again, and counts what crosses the wire. */
export async function measureFollowUp(goalCount: number): Promise<Measured> {
  const text = followUpTexts((key, values) => translate("sv", key, values));
  const plan = planOf(goalCount);
  const opened = await openExcel(undefined, { calculate: false });
  const { counters } = opened.host;
  let largest = 0;
  const insert = () =>
    opened.Excel.run(async (context) => {
      const changes = followUpChanges(await readWorkbook(context), plan, {
        period: "interim",
        text,
      });
      let before = counters.requestBytes;
      const onProgress = () => {
        largest = Math.max(largest, counters.requestBytes - before);
        before = counters.requestBytes;
      };
      return insertFollowUp(context, changes, { onProgress });
    });
  opened.host.resetCounters();
  const start = performance.now();
  const { total } = await insert();
  const milliseconds = performance.now() - start;
  const { syncs, requestBytes } = counters;
  opened.host.resetCounters();
  await insert();
  return {
    ...{ goals: goalCount, syncs, kilobytes: rounded(requestBytes / 1000) },
    largestKilobytes: rounded(largest / 1000),
    kilobytesOfASheet: rounded(requestBytes / 1000 / total),
    millisecondsOfASheet: rounded(milliseconds / total),
    writesAgain: counters.writes,
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(1));
}

import { openExcel } from "../../src/embedded-excel/node";
import type { Criterion } from "../../src/plan/plan";
import { criterion, goal, plan, words } from "../followup/support/plans";
import { insert, read, type, type Opened } from "./support/followUp";

const sheet = "Mål 1 Näringsliv – delår";

interface Case {
  readonly target?: string;
  readonly baseline?: string;
  readonly direction?: string;
  readonly outcome?: number;
  readonly shown: string | null;
}

const cases: readonly Case[] = [
  { target: "50", direction: "Minst", outcome: 50, shown: "Uppfyllt\n100 %" },
  { target: "50", direction: "Minst", outcome: 46, shown: "Delvis uppfyllt\n92 %" },
  { target: "50", direction: "Minst", outcome: 20, shown: "Ej uppfyllt\n40 %" },
  { target: "50", direction: "Högst", outcome: 50, shown: "Uppfyllt\n100 %" },
  { target: "50", direction: "Högst", outcome: 54, shown: "Delvis uppfyllt\n92 %" },
  { target: "50", baseline: "40", direction: "Öka", outcome: 48, shown: "Ej uppfyllt\n80 %" },
  { target: "50", baseline: "40", direction: "Öka", outcome: 38, shown: "Ej uppfyllt\n0 %" },
  { target: "50", direction: "Öka", outcome: 48, shown: "Delvis uppfyllt\n96 %" },
  {
    target: "30",
    baseline: "40",
    direction: "Minska",
    outcome: 30.5,
    shown: "Delvis uppfyllt\n95 %",
  },
  { target: "30", baseline: "40", direction: "Minska", outcome: 25, shown: "Uppfyllt\n100 %" },
  { target: "0", direction: "Högst", outcome: 3, shown: "Ej uppfyllt\n0 %" },
  { target: "minst 50 %", outcome: 0.52, shown: "Uppfyllt\n100 %" },
  { direction: "Öka", outcome: 48, shown: null },
  { target: "50", outcome: 48, shown: null },
  { target: "50", direction: "Minst", shown: null },
  { target: "bland de bästa", direction: "Minst", outcome: 48, shown: null },
];

const labels = cases.map((_, index) => String.fromCharCode(65 + index));

async function table(opened: Opened): Promise<{ first: number; rows: unknown[][] }> {
  const found = (await read(opened)).sheets.find(({ snapshot }) => snapshot.name === sheet);
  const area = found?.snapshot.tables[0]?.area;
  const first = (area?.row ?? 0) + 1;
  return {
    first,
    rows: found?.snapshot.values.slice(first, first + cases.length).map((row) => [...row]) ?? [],
  };
}

async function withOutcomes(): Promise<Opened> {
  const criteria = cases.map((one, index) => {
    const { target, baseline, direction } = one;
    const facts = Object.entries({ target, baseline, direction }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, words(value)]]
    );
    return criterion(
      labels[index] ?? "",
      `Kriterium ${index}.`,
      Object.fromEntries(facts) as Partial<Criterion>
    );
  });
  const opened = await openExcel();
  await insert(opened, plan({ goals: [goal(1, "Näringsliv", { criteria })], points: [] }));
  const { first } = await table(opened);
  for (const [index, { outcome }] of cases.entries())
    if (outcome !== undefined) await type(opened, sheet, `K${first + index + 1}`, outcome);
  return opened;
}

describe("fulfilment of a target", () => {
  it("honours the direction, and is empty without target, outcome or direction", async () => {
    const { rows } = await table(await withOutcomes());
    const shown = rows.map((row) => (row[11] === "" ? null : row[11]));
    expect(shown).toEqual(cases.map((one) => one.shown));
  });

  it("follows words and limits that are changed on the lists sheet", async () => {
    const opened = await withOutcomes();
    await opened.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.getItem("Plankoll_lists_levelsFrom").getRange().values = [[0], [0.5], [0.95]];
      names.getItem("Plankoll_lists_levelWords").getRange().values = [["Nej"], ["På väg"], ["Ja"]];
      await context.sync();
    });
    const { rows } = await table(opened);
    expect(rows.slice(0, 3).map((row) => row[11])).toEqual([
      "Ja\n100 %",
      "På väg\n92 %",
      "Nej\n40 %",
    ]);
    expect(rows[7]?.[11]).toBe("Ja\n96 %");
  });
});

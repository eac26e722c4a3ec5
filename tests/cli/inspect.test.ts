import { writeFile } from "node:fs/promises";
import path from "node:path";
import { openExcel } from "../../src/embedded-excel/node";
import { inFolder, run, SAMPLE } from "./support";

interface Inspected {
  readonly budgets: readonly {
    readonly lines: readonly {
      readonly label: string;
      readonly amount: { readonly value: string } | null;
      readonly share: { readonly value: string } | null;
    }[];
  }[];
  readonly ofWhich: readonly {
    readonly lines: readonly {
      readonly amount: { readonly value: string };
      readonly total: { readonly value: string };
    }[];
  }[];
  readonly changes: readonly {
    readonly lines: readonly { readonly amount: { readonly value: string } }[];
  }[];
  readonly adjustments: readonly {
    readonly percent: { readonly value: string };
    readonly amount: { readonly value: string };
  }[];
  readonly transfers: readonly {
    readonly to: string | null;
    readonly amount: { readonly value: string };
  }[];
  readonly councilGoals: readonly { readonly references: readonly unknown[] }[];
  readonly goals: readonly { readonly criteria: readonly unknown[] }[];
  readonly points: readonly { readonly references: readonly unknown[] }[];
  readonly periods: readonly { readonly kind: string; readonly carriedOut: string }[];
}

test("everything in the sample plan is found", async () => {
  const { code, output } = await run("inspect", SAMPLE, "--format", "json");
  const plan = JSON.parse(output) as Inspected;
  expect(code).toBe(0);
  const lines = plan.budgets.flatMap((budget) => budget.lines);
  expect(lines.map(({ amount }) => amount?.value ?? null)).toEqual([null, null, "284.6", "493.4"]);
  expect(lines.slice(0, 3).map(({ share }) => share?.value)).toEqual(["5", "37", "57"]);
  expect(
    plan.ofWhich
      .flatMap(({ lines: parts }) => parts)
      .map(({ amount, total }) => [amount.value, total.value])
  ).toEqual([["108.0", "284.6"]]);
  expect(plan.changes.flatMap((change) => change.lines).map(({ amount }) => amount.value)).toEqual([
    "85.4",
    "40.0",
    "25.7",
  ]);
  expect(plan.adjustments.map(({ percent, amount }) => [percent.value, amount.value])).toEqual([
    ["-1.35", "5.4"],
  ]);
  expect(plan.transfers.map(({ amount }) => amount.value)).toEqual(["2.7", "8.4", "7.5"]);
  expect(plan.transfers[2]?.to).toBeNull();
  expect(plan.councilGoals.flatMap(({ references }) => references)).toHaveLength(8);
  expect(plan.goals.map(({ criteria }) => criteria.length)).toEqual([3, 3, 3, 3, 3, 4, 1, 3]);
  expect(plan.points).toHaveLength(36);
  expect(plan.points.filter(({ references }) => references.length > 0)).toHaveLength(19);
  expect(plan.points.flatMap(({ references }) => references)).toHaveLength(20);
  expect(plan.periods.map(({ kind, carriedOut }) => [kind, carriedOut.toLowerCase()])).toEqual([
    ["interim", "juni"],
    ["annual", "november"],
  ]);
});

test("the text shows what was read from the sample plan", async () => {
  const { output } = await run("inspect", SAMPLE);
  const text = output.replaceAll("\u202f", " ");
  for (const shown of [
    "Budget  Budget!B5:D9  Budgetram",
    /Kommunstyrelsen övrigt +284,6 mnkr +57 %/,
    /Politisk verksamhet +5 %/,
    /Summa budgetram +493,4 mnkr +100 %/,
    /108,0 mnkr +284,6 mnkr/,
    /Ökning av budgetramen +85,4 mnkr/,
    /40,0 mnkr\n.*25,7 mnkr/,
    /−1,35 % +5,4 mnkr/,
    /Kommunstyrelsen → \(saknas\) +7,5 mnkr/,
    "6 KF-mål med 8 hänvisningar till planens mål",
    "23 måluppfyllelser till 8 mål (3, 3, 3, 3, 3, 4, 1, 3)",
    "36 punkter: 19 kopplade till mål genom 20 hänvisningar, 17 utan mål",
    "… 24 rader till",
    /Delårsuppföljning \(delår\) +juni/,
    /Säkerhet 90 %: .*Budget 2024/,
  ])
    expect(text).toMatch(shown);
  expect(output.split("\n").length).toBeLessThan(120);
});

/** A workbook with one budget: its total is a formula in one column, and typed wrong in the other. */
async function writeBudget(file: string): Promise<void> {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Drift";
    sheet.getRange("A1:D6").values = [
      ["Verksamhet", "Budget 2024 (tkr)", "Utfall 2024 (tkr)", "Avvikelse (tkr)"],
      ["Förskola", 1200, 1180, 20],
      ["Grundskola", 3400, 3500, -100],
      ["Gymnasium", 2100, "2 050", 50],
      ["Musikskola", 300, 290, 11],
      ["Summa", 7000, 7000, -20],
    ];
    sheet.getRange("B6").formulas = [["=SUM(B2:B5)"]];
    await context.sync();
  });
  await writeFile(file, await opened.save());
}

test("sums are told with why they are believed and where they fail", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, "drift.xlsx");
    await writeBudget(file);
    const text = (await run("inspect", file)).output;
    expect(text).toContain(
      "Summa (rad 6) = rad 2–5; formel + benämning; stämmer i kolumn B, D; stämmer inte i kolumn C"
    );
    expect(text).toContain("D Avvikelse (tkr) = B − C");
    expect(text).toContain("stämmer på 4 av 5 rader; stämmer inte på rad 6");
    expect(text).toContain("Tal lagrade som text: 1 (C4)");
    const json = JSON.parse((await run("inspect", file, "--format", "json")).output) as unknown;
    expect(json).toMatchObject({
      budgets: [
        {
          lines: [
            {
              cell: "Drift!A2",
              figures: [{ value: "1200", decimals: 0, exact: false, cell: "Drift!B2" }, {}, {}],
            },
            {},
            { figures: [{}, { storedAsText: true }, {}] },
            {},
            { amount: { exact: true, unit: "thousandKronor" } },
          ],
          rowRelations: [{ total: "A6", parts: [{ cell: "A2", weight: 1 }, {}, {}, {}] }],
          columnRelations: [{ kind: "sum", result: "D", failsIn: ["A6"] }],
        },
      ],
    });
  });
});

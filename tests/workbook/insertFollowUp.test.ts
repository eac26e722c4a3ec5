import { openExcel } from "../../src/embedded-excel/node";
import { criterion, goal, plan } from "../followup/support/plans";
import { insert, planOf, read, type } from "./support/followUp";

const sheet = "Mål 1 Näringsliv – delår";

describe("inserting a follow-up", () => {
  it("makes eight goals and the lists in three syncs", async () => {
    const opened = await openExcel();
    const reports: number[] = [];
    opened.host.resetCounters();
    const { progress } = await insert(opened, planOf(8), "interim", {
      onProgress: ({ done }) => reports.push(done),
    });
    expect(opened.host.counters.syncs).toBeLessThanOrEqual(3);
    expect(progress).toMatchObject({ done: 10, total: 10 });
    expect(reports).toEqual([10]);
    const names = (await read(opened)).sheets.map(({ snapshot }) => snapshot.name);
    expect(names).toHaveLength(11);
    expect(names[1]).toBe("Översikt");
    expect([names[2], names[10]]).toEqual(["Mål 1 Område 1 – delår", "Listor"]);
  });

  it("leaves no note behind of what it was adding", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const noted = await opened.Excel.run(async (context) => {
      const settings = context.workbook.settings.load("items/key");
      await context.sync();
      return settings.items.map((setting) => setting.key);
    });
    expect(noted).toEqual([]);
  });

  it("writes nothing when it is done again", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    opened.host.resetCounters();
    const { changes } = await insert(opened, plan());
    expect(changes.map((change) => change.kind)).toEqual(["keep", "keep", "keep", "keep"]);
    expect(opened.host.counters).toMatchObject({ syncs: 2, writes: 0 });
  });

  it("adds the annual follow-up beside the interim with the same lists", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const { changes } = await insert(opened, plan(), "annual");
    expect(changes.map((change) => [change.kind, change.sheet])).toEqual([
      ["create", "Mål 1 Näringsliv – helår"],
      ["create", "Mål 2 Digitalisering – helår"],
      ["keep", "Översikt"],
      ["keep", "Listor"],
    ]);
  });

  it("refreshes the plan's words and keeps what was typed", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const { sheets } = await read(opened);
    const before = sheets.find(({ snapshot }) => snapshot.name === sheet)?.snapshot;
    const row = (before?.values.findIndex((line) => line[0] === "A") ?? 0) + 1;
    await type(opened, sheet, `C${row}`, "Pågår");
    await type(opened, sheet, `E${row}`, "=1+1 skrivet som text".replace("=", "'="));
    const criteria = [
      criterion("A", "Många fler företag växer."),
      criterion("B", "Handläggningen går fortare."),
    ];
    const { changes } = await insert(
      opened,
      plan({ goals: [goal(1, "Näringsliv", { criteria })] })
    );
    expect(changes[0]).toMatchObject({ kind: "refresh", sheet });
    const after = (await read(opened)).sheets.find(
      ({ snapshot }) => snapshot.name === sheet
    )?.snapshot;
    expect(after?.values[row - 1]?.slice(0, 5)).toEqual([
      "A",
      "Många fler företag växer.\n(Tidigare lydelse: Fler företag växer.)",
      "Pågår",
      null,
      "=1+1 skrivet som text",
    ]);
    const again = await insert(opened, plan({ goals: [goal(1, "Näringsliv", { criteria })] }));
    expect(again.changes[0]?.kind).toBe("keep");
  });

  it("adds the row of a new criterion and moves what stands below", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const labelled = (labels: readonly string[]) =>
      plan({
        goals: [
          goal(1, "Näringsliv", {
            criteria: labels.map((label) => criterion(label, words[label] ?? label)),
          }),
        ],
      });
    const words: Record<string, string> = {
      A: "Fler företag växer.",
      B: "Handläggningen går fortare.",
      C: "Nytt i år.",
    };
    const { changes } = await insert(opened, labelled(["A", "B", "C"]));
    expect(changes[0]?.kind).toBe("refresh");
    const grown = (await read(opened)).sheets.find(
      ({ snapshot }) => snapshot.name === sheet
    )?.snapshot;
    const criteria = grown?.tables.find((table) => table.name.endsWith("criteria"))?.area;
    expect(criteria?.rowCount).toBe(4);
    expect(grown?.values[(criteria?.row ?? 0) + 3]?.slice(0, 2)).toEqual(["C", "Nytt i år."]);
    const fresh = await openExcel();
    await insert(fresh, labelled(["A", "B", "C"]));
    const made = (await read(fresh)).sheets.find(
      ({ snapshot }) => snapshot.name === sheet
    )?.snapshot;
    expect(grown?.tables).toEqual(made?.tables);
    expect(grown?.formulas).toEqual(made?.formulas);
    expect((await insert(opened, labelled(["A", "B", "C"]))).changes[0]?.kind).toBe("keep");
  });

  it("tells whether proposed reallocations balance", async () => {
    const opened = await openExcel();
    await insert(opened, plan());
    const table = async () => {
      const { snapshot } =
        (await read(opened)).sheets.find((one) => one.snapshot.name === sheet) ?? {};
      const area = snapshot?.tables.find((one) => one.name.endsWith("reallocation"))?.area;
      const total = (area?.row ?? 0) + (area?.rowCount ?? 0);
      return { first: (area?.row ?? 0) + 2, total: snapshot?.values[total]?.slice(3, 5) };
    };
    const { first, total } = await table();
    expect(total).toEqual([null, null]);
    await type(opened, sheet, `B${first}`, "Mål 1");
    await type(opened, sheet, `D${first}`, 2.5);
    expect((await table()).total).toEqual([2.5, "Går inte jämnt upp: från eller till saknas"]);
    await type(opened, sheet, `C${first}`, "Mål 2");
    expect((await table()).total).toEqual([2.5, "Går jämnt upp inom ramen"]);
  });

  it("says that the workbook's structure or a sheet is protected", async () => {
    const opened = await openExcel();
    await opened.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(insert(opened, plan())).rejects.toMatchObject({ kind: "protectedWorkbook" });
  });

  it("never lets words from a plan become formulas", async () => {
    const opened = await openExcel();
    const hostile = ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "2024", "1-2"];
    const criteria = hostile.map((words, index) =>
      criterion(String.fromCharCode(65 + index), words)
    );
    await insert(opened, plan({ goals: [goal(1, "=1+1", { criteria })], points: [] }));
    const made = (await read(opened)).sheets.find(
      ({ key }) => key === "goal:1:interim:2024"
    )?.snapshot;
    const column = made?.values.map((line) => line[1]);
    expect(column).toEqual(expect.arrayContaining(hostile));
    expect(made?.formulas.flat().filter((formula) => formula !== "")).toHaveLength(9);
  });

  it("stops between requests when it is cancelled and goes on the next time", async () => {
    const opened = await openExcel();
    const controller = new AbortController();
    const { progress } = await insert(opened, planOf(25), "interim", {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(progress).toMatchObject({ done: 11, total: 27 });
    const { changes } = await insert(opened, planOf(25));
    expect(changes.filter((change) => change.kind === "create")).toHaveLength(16);
  });
});

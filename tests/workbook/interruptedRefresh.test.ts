import { openExcel } from "../../src/embedded-excel/node";
import { criterion, goal, plan } from "../followup/support/plans";
import { changingActions, spread } from "./support/changingActions";
import { insert, read, type, type Opened } from "./support/followUp";

/** A failure is tried at so many actions of a refresh, spread over all of them. */
const SAMPLES = Number(process.env["PLANKOLL_INTERRUPTIONS"] ?? 25);
const SHEET = "Mål 1 Näringsliv – delår";

function planOf(...texts: readonly string[]) {
  const criteria = texts.map((words, index) => criterion("ABCDEF".charAt(index), words));
  return plan({ goals: [goal(1, "Näringsliv", { criteria })], points: [] });
}

const before = planOf("Skogen växer.", "Hamnen tar emot tåg.");
const after = planOf("Skogen växer.", "Hamnen tar emot tåg.", "Skolan har lärare.", "Nytt i år.");

async function rowsOf(opened: Opened): Promise<unknown[][]> {
  const { sheets } = await read(opened);
  const found = sheets.find(({ snapshot }) => snapshot.name === SHEET)?.snapshot;
  const area = found?.tables[0]?.area;
  const from = area?.row ?? 0;
  return (found?.values ?? [])
    .slice(from + 1, from + (area?.rowCount ?? 0))
    .map((line) => [line[0], line[1], line[4]]);
}

describe("a refresh that was interrupted", () => {
  it("adds each new row once, whichever single action it failed at", async () => {
    const made = await openExcel(undefined, { calculate: false });
    await insert(made, before);
    await type(made, SHEET, "E16", "Nio nya.");
    const start = await made.save();
    const straight = await openExcel(start, { calculate: false });
    const indices = await changingActions(straight, () => insert(straight, after));
    const rows = await rowsOf(straight);
    expect(rows).toHaveLength(4);
    expect(rows.flat()).toContain("Nio nya.");
    for (const index of spread(indices, SAMPLES)) {
      const opened = await openExcel(start, { calculate: false });
      opened.host.faults.failAt(index);
      await insert(opened, after).catch(() => undefined);
      opened.host.faults.failAtAction = undefined;
      await insert(opened, after);
      expect([index, await rowsOf(opened)]).toEqual([index, rows]);
      opened.host.resetCounters();
      await insert(opened, after);
      expect(opened.host.counters.writes).toBe(0);
    }
    process.stdout.write(`Failed at ${indices.length} single actions of a refresh\n`);
  }, 600_000);

  it("knows what it had written when rows could not be added", async () => {
    const opened = await openExcel(undefined, { calculate: false });
    await insert(opened, before);
    await type(opened, SHEET, "E16", "Nio nya.");
    const reworded = planOf("Skogarna växer.", "Hamnen tar emot tåg.", "Skolan har lärare.");
    const probe = await openExcel(await opened.save(), { calculate: false });
    const indices = await changingActions(probe, () => insert(probe, reworded));
    opened.host.faults.failAt(indices.at(-4) ?? 0);
    await expect(insert(opened, reworded)).rejects.toBeDefined();
    opened.host.faults.failAtAction = undefined;
    const { changes } = await insert(opened, reworded);
    expect(changes.flatMap(({ remarks }) => remarks)).toEqual([]);
    expect((await rowsOf(opened)).map(([label]) => label)).toEqual(["A", "B", "C"]);
  });
});

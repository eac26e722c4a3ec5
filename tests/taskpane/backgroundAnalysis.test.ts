import { MessageChannel } from "node:worker_threads";
import { readPlan } from "../../src/plan/readPlan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/plan/snapshot";
import { lazyAnalysis, type Analysis } from "../../src/taskpane/analysis";
import {
  backgroundAnalysis,
  type Background,
} from "../../src/taskpane/background/backgroundAnalysis";
import { lightPlan } from "../../src/taskpane/background/lightPlan";
import type { BackgroundRequest } from "../../src/taskpane/background/messages";
import { serveAnalysis } from "../../src/taskpane/background/serveAnalysis";
import { judgePlan } from "../../src/validation/judge";

const YEARS = ["2024", "2025", "2026"];

/** Empty columns beside the table, so that a table of few rows is a sheet of many cells. */
const EMPTY = 100;

/** A budget of so many rows, every tenth of which is the sum of the nine before it and one of them wrong. */
function budget(rows: number): WorkbookSnapshot {
  const values: (string | number | null)[][] = [
    ["Verksamhet", ...YEARS.map((year) => `Budget ${year} (tkr)`)],
  ];
  for (let row = 0; row < rows; row++) {
    const isSum = row % 10 === 9;
    const amounts = YEARS.map((_, year) => (isSum ? 9 * (100 + year) : 100 + year));
    values.push([isSum ? `Summa grupp ${row}` : `Post ${row}`, ...amounts]);
  }
  const wrong = values[10];
  if (wrong !== undefined) wrong[1] = 990;
  return { sheets: [sheetOf(values)] };
}

function sheetOf(table: (string | number | null)[][]): SheetSnapshot {
  const values = table.map((row) => [...row, ...new Array<null>(EMPTY).fill(null)]);
  const like = <T>(value: T): T[][] => values.map((row) => row.map(() => value));
  return {
    ...{ name: "Budget", visibility: "visible", row: 0, column: 0, values },
    text: values.map((row) => row.map((value) => String(value ?? ""))),
    ...{ formulas: like(""), numberFormats: like("General"), bold: like(false), indent: like(0) },
    ...{ tables: [], merges: [] },
  };
}

const opened: MessageChannel[] = [];
afterEach(() => opened.splice(0).forEach(({ port1 }) => port1.close()));

interface Threads {
  readonly start: () => Background;
  readonly asked: BackgroundRequest[];
}

/** A thread in this process: what passes between is copied as between threads. */
function thread(serve = serveAnalysis()): Threads {
  const channel = new MessageChannel();
  opened.push(channel);
  const { port1, port2 } = channel;
  const asked: BackgroundRequest[] = [];
  port2.on("message", (request: BackgroundRequest) => {
    asked.push(request);
    port2.postMessage(serve(request));
  });
  const start = (): Background => {
    port1.start();
    return port1 as unknown as Background;
  };
  return { start, asked };
}

/** Analysis that must not be used: what is asked of it would keep the pane from answering. */
const forbidden: Analysis = {
  ...lazyAnalysis,
  read: () => Promise.reject(new Error("read in the pane's own thread")),
  correct: () => Promise.reject(new Error("corrected in the pane's own thread")),
  check: () => Promise.reject(new Error("checked in the pane's own thread")),
};

describe("a large workbook", () => {
  const large = budget(300);

  it("is read and checked beside the pane, with the same findings", async () => {
    const { start, asked } = thread();
    const analysis = backgroundAnalysis(forbidden, start);
    const plan = await analysis.read(large);
    const result = await analysis.check(plan, {});
    expect(asked.map(({ task }) => task)).toEqual(["read", "check"]);
    expect(result).toEqual(judgePlan(readPlan(large)));
    expect(result.findings.length).toBeGreaterThan(0);
  });

  it("is checked by what the background keeps, also after it was read again", async () => {
    const { start } = thread();
    const analysis = backgroundAnalysis(forbidden, start);
    const first = await analysis.read(large);
    await analysis.read(large);
    await expect(analysis.check(first, {})).resolves.toHaveProperty("findings");
    await analysis.read(large);
    await expect(analysis.check(first, {})).rejects.toThrow("no longer kept");
  });

  it("comes back without the figures that only the check needs", () => {
    const whole = readPlan(large);
    const light = lightPlan(whole);
    const [table] = light.budgets;
    expect(table?.lines).toHaveLength(whole.budgets[0]?.lines.length ?? -1);
    expect(table?.lines.filter(({ amount }) => amount !== undefined).length).toBeLessThan(30);
    expect(table).not.toHaveProperty("rowRelations");
    expect(objectsIn(light)).toBeLessThan(objectsIn(whole) / 4);
  });

  it("is read in the pane's thread where no other can be had or it ends", async () => {
    const none = backgroundAnalysis(lazyAnalysis, () => {
      throw new Error("no workers here");
    });
    expect((await none.read(budget(300))).budgets).toHaveLength(1);
    const lost = new EventTarget() as unknown as EventTarget & Background;
    Object.assign(lost, { postMessage: () => lost.dispatchEvent(new Event("error")) });
    const ended = backgroundAnalysis(lazyAnalysis, () => lost);
    expect((await ended.read(budget(300))).budgets).toHaveLength(1);
  });
});

describe("a workbook of common size", () => {
  it("is read and checked beside the pane too, and comes back whole", async () => {
    const { start } = thread();
    const analysis = backgroundAnalysis(forbidden, start);
    const plan = await analysis.read(budget(20));
    expect(plan).toEqual(readPlan(budget(20)));
    expect((await analysis.check(plan, {})).findings.length).toBeGreaterThan(0);
  });
});

function objectsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + objectsIn(one), 1);
}

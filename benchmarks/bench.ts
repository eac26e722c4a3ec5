import { decide } from "../src/validation/joint/decide";
import { smallestSuspects } from "../src/validation/joint/localise";
import type { PublishedSystem } from "../src/validation/joint/system";
import { StepLimit } from "../src/validation/joint/tableau";
import { validatePlan } from "../src/validation/validatePlan";
import { byYalps, highsSolver } from "./floatSolvers";
import { record } from "./record";
import { budgetOf, gridOf, tieOnly } from "./tables";
import { measureBudget, measureGoals, type Cost } from "./throughHost";

/** Measures commands through the embedded host, validation and the joint check. Prints tables, writes `results.json`. */

/** `BENCH_LARGEST=10000` leaves out what is larger, for a look in passing. */
const LARGEST = Number(process.env["BENCH_LARGEST"] ?? Infinity);
const BUDGET_ROWS = [100, 1_000, 10_000, 100_000];
const GOALS = [10, 100, 1_000];

const STEPS = 20_000_000;
const REPEATS = 5;

interface Timed<T> {
  readonly result: T;
  /** The best of several runs, in milliseconds. */
  readonly ms: number;
}

function time<T>(run: () => T, repeats = REPEATS): Timed<T> {
  let best: Timed<T> | undefined;
  for (let turn = 0; turn < repeats; turn += 1) {
    const start = performance.now();
    const result = run();
    const ms = performance.now() - start;
    if (best === undefined || ms < best.ms) best = { result, ms };
  }
  if (best === undefined) throw new RangeError("nothing was run");
  return { ...best, ms: Number(best.ms.toFixed(2)) };
}

function measureRows(rows: number) {
  // A plan is checked once: what is kept with it must not make the next turn cheaper.
  const { result, ms } = time(() => validatePlan(budgetOf(rows)), rows > 10_000 ? 2 : REPEATS);
  const building = time(() => budgetOf(rows), 2).ms;
  const own = Math.max(ms - building, 0.01);
  return {
    rows,
    ms: Number(own.toFixed(1)),
    microsecondsARow: Number(((own * 1000) / rows).toFixed(1)),
    figuresASecond: Math.round((rows * 1000) / own),
    findings: result.findings.length,
  };
}

function compareSolvers(
  name: string,
  system: PublishedSystem,
  highs: (s: PublishedSystem) => string
) {
  const exact = time(() => decide(system, new StepLimit(STEPS)));
  const yalps = time(() => byYalps(system));
  const other = time(() => highs(system));
  return {
    name,
    cells: system.cells.size,
    exact: exact.result,
    exactMs: exact.ms,
    yalps: yalps.result,
    yalpsMs: yalps.ms,
    highs: other.result,
    highsMs: other.ms,
  };
}

function measureSearch(rows: number, columns: number) {
  const system = gridOf(rows, columns, 27);
  const { result, ms } = time(() => smallestSuspects(system, new Set(), new StepLimit(STEPS)));
  return { cells: system.cells.size, suspects: result.sets.map((set) => set.join("+")), ms };
}

async function measureCommands(): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const rows of BUDGET_ROWS.filter((size) => size <= LARGEST))
    costs.push(...(await measureBudget(rows)));
  for (const goals of GOALS.filter((size) => size * 100 <= LARGEST))
    costs.push(...(await measureGoals(goals)));
  console.table(costs);
  return costs;
}

async function main(): Promise<void> {
  const commands = await measureCommands();
  record({ commands });
  const loading = performance.now();
  const highs = await highsSolver();
  const highsLoadMs = Number((performance.now() - loading).toFixed(1));
  const scale = BUDGET_ROWS.filter((size) => size <= LARGEST).map(measureRows);
  const solvers = [
    compareSolvers("margins, right", gridOf(12, 5, 0), highs),
    compareSolvers("margins, one wrong cell", gridOf(12, 5, 27), highs),
    compareSolvers("only ties make it possible", tieOnly(), highs),
  ];
  const search = [measureSearch(12, 5), measureSearch(40, 12)];
  console.table(scale);
  console.table(solvers);
  console.table(search);
  record({ highsLoadMs, scale, solvers, search });
}

void main();

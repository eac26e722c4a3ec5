import type { AmountTable } from "../plan/plan";
import { isNet } from "../plan/structure/netLabel";
import { isFlow } from "./cashFlows";
import { isRateHeader } from "./columns";
import { looksLikeMean } from "./levels";
import { haveOneCause } from "./oneCause";
import type { RoundingMode } from "./rounding";
import { type RowSum, rowSumsOf } from "./rowSums";
import { isShared } from "./sharedTotals";
import type { StatedSum } from "./statedSum";

/** A sum and how sure it is that it is meant: only a certain one can be an error, and an idle one says nothing. */
export interface JudgedSum extends RowSum {
  readonly trust: "certain" | "doubtful" | "idle";
}

function holds({ verdict }: StatedSum): boolean {
  return verdict === "consistent";
}

function fails({ verdict }: StatedSum): boolean {
  return verdict === "inconsistent";
}

function groupBy(
  sums: readonly RowSum[],
  keyOf: (sum: RowSum) => number
): ReadonlyMap<number, readonly RowSum[]> {
  const groups = new Map<number, RowSum[]>();
  for (const sum of sums) {
    const group = groups.get(keyOf(sum));
    if (group === undefined) groups.set(keyOf(sum), [sum]);
    else group.push(sum);
  }
  return groups;
}

/** Columns of rates, means and indexes: by their header or the table's name, or since only other columns add up. */
function columnsThatDoNotAdd(
  { table }: AmountTable,
  columns: ReadonlyMap<number, readonly RowSum[]>
): ReadonlySet<number> {
  const headers = new Map(table.columns.map(({ column, header }) => [column, header]));
  const some = [...columns.values()].some((sums) => sums.some(holds));
  const all = [...columns.values()].flat();
  const areMeans = columns.size > 1 && all.every(looksLikeMean);
  const without = [...columns].filter(([column, sums]) => {
    const failing = sums.filter(fails);
    if (failing.length === 0 || sums.some(holds)) return false;
    const isOdd = !haveOneCause(failing) || failing.some(looksLikeMean);
    const isRate = isRateHeader(headers.get(column) ?? "") || isRateHeader(table.name);
    return isRate || areMeans || (some && columns.size > 1 && isOdd);
  });
  return new Set(without.map(([column]) => column));
}

/** The results of a column that hold confirm the others: it is the statement that its lines are named after. */
const LEAST_RESULTS = 2;

function isStatement(column: readonly RowSum[]): boolean {
  const holding = column.filter(holds).length;
  return holding >= LEAST_RESULTS && holding >= column.filter(fails).length;
}

/** Whether what speaks for a sum, in its own column and in the others, is more than arithmetic or a guess. */
function isCertain(
  sum: RowSum,
  row: readonly RowSum[],
  column: readonly RowSum[],
  someHold: boolean
): boolean {
  const holding = row.filter(holds).length;
  const isMostly = holding > 0 && holding >= row.filter(fails).length;
  const { grounds } = sum;
  if (grounds.includes("formula")) return true;
  if (grounds.includes("statement")) return isMostly || (isStatement(column) && !isFlow(sum.label));
  if (grounds.includes("label")) return isMostly;
  if (grounds.includes("layout")) return isMostly && grounds.includes("arithmetic");
  const isAlone = row.length === 1 && sum.parts.length > 1;
  if (isNet(sum.label)) return false;
  if (grounds.includes("onlyTotal")) return isAlone || isMostly;
  return grounds.includes("section") && someHold && (isAlone || isMostly);
}

/**
 * Judges the sums of a table by each other. One that fails is certain when a formula states it, when its name or layout
 * is confirmed by the other columns, when it is the table's only total, or when other section sums of the table hold.
 */
export function judge(
  table: AmountTable,
  sums: readonly RowSum[],
  mode: RoundingMode
): JudgedSum[] {
  const rows = groupBy(sums, ({ line }) => line);
  const columns = groupBy(sums, ({ column }) => column);
  const idle = columnsThatDoNotAdd(table, columns);
  const someHold = sums.some(holds);
  const shared = new Set(
    [...rows].filter(([, row]) => isShared(table, row, rows, mode)).map(([line]) => line)
  );
  return sums.map((sum): JudgedSum => {
    if (!holds(sum) && idle.has(sum.column)) return { ...sum, trust: "idle" };
    const row = (rows.get(sum.line) ?? []).filter(({ column }) => !idle.has(column));
    const column = columns.get(sum.column) ?? [];
    const isStep = sum.grounds.includes("statement");
    const certain = isCertain(sum, row, column, someHold) && (isStep || !looksLikeMean(sum));
    if (isStep && !certain && !holds(sum)) return { ...sum, trust: "idle" };
    if (!holds(sum) && shared.has(sum.line)) return { ...sum, trust: "idle" };
    return { ...sum, trust: certain ? "certain" : "doubtful" };
  });
}

const known = new WeakMap<AmountTable, Map<RoundingMode, readonly JudgedSum[]>>();

/** The row sums of a table, judged. Several rules ask: what was worked out is kept for as long as the table is. */
export function judgedSumsOf(table: AmountTable, mode: RoundingMode): readonly JudgedSum[] {
  const ofTable = known.get(table) ?? new Map<RoundingMode, readonly JudgedSum[]>();
  known.set(table, ofTable);
  const sums = ofTable.get(mode) ?? judge(table, rowSumsOf(table, mode), mode);
  ofTable.set(mode, sums);
  return sums;
}

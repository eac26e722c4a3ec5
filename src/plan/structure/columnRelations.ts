import type { ColumnPart, ColumnRelation, FormulaSum } from "../plan";
import type { AmountMatrix, Steps } from "./amountMatrix";
import { agree } from "./amountMatrix";
import { supposals, type SupposedSum } from "./columnSupposals";
import { bitsOf } from "./evidence";

/** A relation that fails this often, and more often than it holds, is given up. */
const MOST_EARLY_FAILS = 4;

interface Tally {
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  readonly bits: number;
}

/**
 * Finds columns that are the sum or difference of others: stated by formulas, named by their headers, or holding in
 * nearly every line. `headers` are those of the matrix's columns.
 */
export function findColumnSums(
  matrix: AmountMatrix,
  headers: readonly string[],
  sums: readonly FormulaSum[],
  steps: Steps
): readonly ColumnRelation[] {
  const found: ColumnRelation[] = [];
  const taken: ReadonlySet<number>[] = [];
  const running = new Set<number>();
  const all = [...byFormula(matrix, sums), ...supposals(headers)];
  for (const supposed of all) {
    const places = [supposed.result, ...supposed.parts.map(({ place }) => place)];
    // Where a total of three columns holds, one of two of them holds only where the third is nothing.
    const isTaken = taken.some((known) => places.every((place) => known.has(place)));
    const isUnderstood = supposed.isRunning
      ? running.has(supposed.result)
      : isUnnamed(supposed) && places.some((place) => running.has(place));
    if (isTaken || isUnderstood || steps.isSpent) continue;
    const tally = tallyLines(matrix, supposed, steps);
    if (!isBelieved(supposed, tally, all.length)) continue;
    taken.push(new Set(places));
    if (supposed.isRunning) running.add(supposed.result);
    found.push(relationFrom(matrix, supposed, tally));
  }
  return found;
}

function isUnnamed({ because }: SupposedSum): boolean {
  return because.every((belief) => belief === "arithmetic");
}

function relationFrom(
  matrix: AmountMatrix,
  { result, parts, because }: SupposedSum,
  { holds, fails }: Tally
): ColumnRelation {
  const columnAt = (place: number): number => matrix.columns[place] ?? -1;
  const shown = parts.map(({ place, weight }): ColumnPart => ({ column: columnAt(place), weight }));
  return {
    ...{ kind: "sum", result: columnAt(result), parts: shown, because },
    ...{ holdsIn: holds, failsIn: fails },
  };
}

/** Arithmetic alone has to hold this often, and a named relation in this many lines. */
const LEAST_LINES = 4;
const LEAST_NAMED_LINES = 2;
const LEAST_BITS = 20;
const LEAST_NAMED_BITS = 3;

function isBelieved({ because }: SupposedSum, tally: Tally, tried: number): boolean {
  const { holds, fails, bits } = tally;
  if (because.includes("formula")) return true;
  const chance = Math.log2(Math.max(1, tried));
  if (because.includes("label"))
    return (
      holds.length >= LEAST_NAMED_LINES &&
      holds.length >= 2 * fails.length &&
      bits >= LEAST_NAMED_BITS + chance
    );
  const isOften = holds.length >= LEAST_LINES && holds.length >= 4 * fails.length;
  return isOften && bits >= LEAST_BITS + chance;
}

function tallyLines(matrix: AmountMatrix, supposed: SupposedSum, steps: Steps): Tally {
  const holds: number[] = [];
  const fails: number[] = [];
  let bits = 0;
  for (let line = 0; line < matrix.lines.length; line++) {
    if (fails.length >= MOST_EARLY_FAILS && fails.length > holds.length) break;
    steps.taken += supposed.parts.length;
    const outcome = tryLine(matrix, supposed, line);
    if (outcome === undefined) continue;
    (outcome.holds ? holds : fails).push(line);
    if (outcome.holds) bits += outcome.bits;
  }
  return { holds, fails, bits };
}

/**
 * Lines where an amount is missing, or fewer than two parts are other than zero, say nothing; nor do, where no name says
 * what a column is, two amounts alike whose difference is nothing.
 */
function tryLine(
  matrix: AmountMatrix,
  supposed: SupposedSum,
  line: number
): { readonly holds: boolean; readonly bits: number } | undefined {
  const stated = matrix.at(line, supposed.result);
  if (stated === undefined) return undefined;
  let sum = 0;
  let open = stated.half;
  let grain = stated.grain;
  let largest = 0;
  let nonZero = 0;
  for (const { place, weight } of supposed.parts) {
    const amount = matrix.at(line, place);
    if (amount === undefined) return undefined;
    sum += weight * amount.value;
    open += amount.half;
    grain = Math.max(grain, amount.grain);
    largest = Math.max(largest, Math.abs(amount.value));
    if (amount.value !== 0) nonZero += 1;
  }
  if (nonZero < 2) return undefined;
  const holds = agree(sum, stated.value, open);
  if (holds && stated.value === 0 && isUnnamed(supposed)) return undefined;
  return { holds, bits: bitsOf(largest, sum - stated.value, open, grain) };
}

function byFormula(matrix: AmountMatrix, sums: readonly FormulaSum[]): SupposedSum[] {
  const places = new Map(matrix.columns.map((column, place) => [column, place]));
  const byShape = new Map<string, SupposedSum>();
  for (const { cell, terms } of sums) {
    const result = places.get(cell.column);
    const parts = terms.flatMap(({ area, weight }) => {
      const isOwnRow = area.sheet === cell.sheet && area.row === cell.row && area.rowCount === 1;
      const columns = Array.from({ length: area.columnCount }, (_, i) => area.column + i);
      return isOwnRow
        ? columns.flatMap((column) => {
            const place = places.get(column);
            return place === undefined ? [] : [{ place, weight }];
          })
        : [];
    });
    const width = terms.reduce((total, { area }) => total + area.columnCount, 0);
    if (result === undefined || parts.length < 2 || parts.length !== width) continue;
    const shape = JSON.stringify([result, parts]);
    if (!byShape.has(shape)) byShape.set(shape, { result, parts, because: ["formula"] });
  }
  return [...byShape.values()];
}

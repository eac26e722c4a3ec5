import type { ColumnPart, ColumnRelation, FormulaSum } from "../plan";
import type { AmountMatrix, Steps } from "./amountMatrix";
import { agree } from "./amountMatrix";

const DIFFERENCE =
  /avvikelse|avvik|differens|(?<!\p{L})diff|förändring|endring|ændring|deviation|change|netto|(?<!\p{L})net(?!\p{L})|resultat/iu;
const TOTAL = /total|summa|(?<!\p{L})sum(?!\p{L})|helår|i alt|sammanlagt|netto/iu;
/** A relation that fails this often, and more often than it holds, is given up. */
const MOST_EARLY_FAILS = 4;

interface Supposed {
  /** Places in the columns of the matrix. */
  readonly result: number;
  readonly parts: readonly { readonly place: number; readonly weight: 1 | -1 }[];
  readonly because: ColumnRelation["because"];
}

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
  const taken = new Set<string>();
  const all = [...byFormula(matrix, sums), ...supposals(matrix.columns.length, headers)];
  for (const supposed of all) {
    const places = [supposed.result, ...supposed.parts.map(({ place }) => place)];
    const key = places.sort((left, right) => left - right).join(" ");
    if (taken.has(key) || steps.isSpent) continue;
    const tally = tallyLines(matrix, supposed, steps);
    if (!isBelieved(supposed, tally, all.length)) continue;
    taken.add(key);
    found.push(relationFrom(matrix, supposed, tally));
  }
  return found;
}

function relationFrom(
  matrix: AmountMatrix,
  { result, parts, because }: Supposed,
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

function isBelieved({ because }: Supposed, tally: Tally, tried: number): boolean {
  const { holds, fails, bits } = tally;
  if (because.includes("formula")) return true;
  if (because.includes("label"))
    return holds.length >= LEAST_NAMED_LINES && holds.length >= 2 * fails.length;
  const isOften = holds.length >= LEAST_LINES && holds.length >= 4 * fails.length;
  return isOften && bits >= LEAST_BITS + Math.log2(Math.max(1, tried));
}

function tallyLines(matrix: AmountMatrix, supposed: Supposed, steps: Steps): Tally {
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

/** Lines where an amount is missing, or fewer than two parts are other than zero, say nothing. */
function tryLine(
  matrix: AmountMatrix,
  { result, parts }: Supposed,
  line: number
): { readonly holds: boolean; readonly bits: number } | undefined {
  const stated = matrix.at(line, result);
  if (stated === undefined) return undefined;
  let sum = 0;
  let open = stated.half;
  let grain = stated.grain;
  let largest = 0;
  let nonZero = 0;
  for (const { place, weight } of parts) {
    const amount = matrix.at(line, place);
    if (amount === undefined) return undefined;
    sum += weight * amount.value;
    open += amount.half;
    grain = Math.max(grain, amount.grain);
    largest = Math.max(largest, Math.abs(amount.value));
    if (amount.value !== 0) nonZero += 1;
  }
  if (nonZero < 2) return undefined;
  const bits = Math.log2(Math.max(1, largest / (2 * Math.max(open, grain))));
  return { holds: agree(sum, stated.value, open), bits };
}

/** Named columns first, then any column; more parts before fewer, so that a total of three is not read as of two. */
function supposals(count: number, headers: readonly string[]): readonly Supposed[] {
  const places = Array.from({ length: count }, (_, place) => place);
  const named = places.flatMap((result) => {
    const header = headers[result] ?? "";
    return [
      ...(TOTAL.test(header) ? runsBeside(result, count, ["label", "arithmetic"]) : []),
      ...(DIFFERENCE.test(header) ? differences(result, places, ["label", "arithmetic"]) : []),
    ];
  });
  const runs = places.flatMap((result) => runsBeside(result, count, ["arithmetic"])).reverse();
  // Unnamed, a = b − c is the same as c = b − a: the last column is then the result.
  const pairs = places.flatMap((result) =>
    differences(result, places, ["arithmetic"]).filter(({ parts }) =>
      parts.every(({ place, weight }) => weight > 0 || place < result)
    )
  );
  return [...named, ...runs, ...pairs];
}

const LONGEST_RUN = 24;

function runsBeside(result: number, count: number, because: Supposed["because"]): Supposed[] {
  const before = Array.from({ length: Math.min(result, LONGEST_RUN) }, (_, i) => result - 1 - i);
  const after = Array.from(
    { length: Math.min(count - result - 1, LONGEST_RUN) },
    (_, i) => result + 1 + i
  );
  return [before, after].flatMap((side) =>
    side
      .map((_, index) => side.slice(0, index + 1))
      .filter((run) => run.length >= 2)
      .reverse()
      .map((run) => ({
        result,
        because,
        parts: run.map((place) => ({ place, weight: 1 as const })),
      }))
  );
}

/** The nearest columns are compared: with very many, only neighbours. */
const WIDEST = 14;

function differences(
  result: number,
  places: readonly number[],
  because: Supposed["because"]
): Supposed[] {
  const near = places.filter(
    (place) => place !== result && (places.length <= WIDEST || Math.abs(place - result) <= 4)
  );
  return near.flatMap((left) =>
    near
      .filter((right) => right !== left)
      .map((right) => ({
        result,
        because,
        parts: [
          { place: left, weight: 1 as const },
          { place: right, weight: -1 as const },
        ],
      }))
  );
}

function byFormula(matrix: AmountMatrix, sums: readonly FormulaSum[]): Supposed[] {
  const places = new Map(matrix.columns.map((column, place) => [column, place]));
  const byShape = new Map<string, Supposed>();
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

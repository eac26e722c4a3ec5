import type { Figure } from "../figure";
import type { AmountLine, ColumnRelation } from "../plan";
import type { Amount, AmountMatrix, Steps } from "./amountMatrix";
import { changeIn } from "./changeRelations";
import type { Percents, PercentTally } from "./percentTally";
import { HUNDRED, outcome, tally } from "./percentTally";

const LEAST_SHARES = 2;
const LEAST_PRODUCTS = 3;
const LEAST_BITS = 8;
/** The more pairs of columns are tried, the likelier is it that one of them fits by chance. */
const LEAST_BITS_OF_ONE_PRODUCT = 11;
const LEAST_BITS_OF_PRODUCT = 14;

/** Finds columns of percents that are shares of a line or changes, and amounts that are a percentage of others. */
export function findPercentRelations(
  matrix: AmountMatrix,
  steps: Steps
): readonly ColumnRelation[] {
  const percents = columnsOfPercents(matrix.lines);
  return percents.flatMap((column) => {
    const at = matrix.lines.map(({ figures = [] }) =>
      percentOf(figures.find(({ cell }) => cell.column === column))
    );
    const found = shareIn(matrix, column, at, steps) ?? changeIn(matrix, column, at, steps);
    return found === undefined ? productsWith(matrix, column, at, steps) : [found];
  });
}

function columnsOfPercents(lines: readonly AmountLine[]): readonly number[] {
  const columns = new Set<number>();
  for (const { figures = [] } of lines)
    for (const { unit, cell } of figures) if (unit === "percent") columns.add(cell.column);
  return [...columns].sort((left, right) => left - right);
}

function percentOf(figure: Figure | undefined): Amount | undefined {
  if (figure === undefined || figure.unit !== "percent" || figure.approximate) return undefined;
  const grain = 0.5 * 10 ** -figure.precision;
  const value = Number(figure.value.digits) / 10 ** figure.value.decimals;
  return { value, half: figure.exact ? 0 : grain, grain };
}

/** The best whole among totals and the first and last line: where most shares hold. */
function shareIn(
  matrix: AmountMatrix,
  column: number,
  percents: Percents,
  steps: Steps
): ColumnRelation | undefined {
  const wholes = possibleWholes(matrix);
  const found = matrix.columns.flatMap((amounts, place) =>
    wholes.map((whole) => {
      const tally = tallyShares(matrix, place, percents, whole, steps);
      return { amounts, whole, tally };
    })
  );
  const [best] = found
    .filter(({ tally }) => isBelieved(tally, LEAST_SHARES, LEAST_BITS))
    .sort((left, right) => right.tally.holds.length - left.tally.holds.length);
  return (
    best && {
      kind: "share",
      result: column,
      parts: [{ column: best.amounts, weight: 1 }],
      whole: best.whole,
      because: ["label", "arithmetic"],
      holdsIn: best.tally.holds,
      failsIn: best.tally.fails,
    }
  );
}

const MOST_WHOLES = 10;

function possibleWholes({ lines }: AmountMatrix): readonly number[] {
  const totals = lines.flatMap(({ isTotal }, line) => (isTotal ? [line] : []));
  return [...new Set([...totals.slice(-MOST_WHOLES), lines.length - 1, 0])];
}

function isBelieved(
  { holds, fails, bits }: PercentTally,
  least: number,
  leastBits: number
): boolean {
  return holds.length >= least && holds.length >= 2 * fails.length && bits >= leastBits;
}

function tallyShares(
  matrix: AmountMatrix,
  place: number,
  percents: Percents,
  whole: number,
  steps: Steps
): PercentTally {
  const of = matrix.at(whole, place);
  if (of === undefined || of.value === 0) return { holds: [], fails: [], bits: 0 };
  return tally(percents, (share, line) => {
    const amount = matrix.at(line, place);
    steps.taken += 1;
    if (amount === undefined || amount.value === 0 || line === whole) return undefined;
    const value = (HUNDRED * amount.value) / of.value;
    const open =
      (HUNDRED * (amount.half + (Math.abs(amount.value) * of.half) / Math.abs(of.value))) /
      Math.abs(of.value);
    return outcome(share.value, value, open + share.half, share.grain);
  });
}

function productsWith(
  matrix: AmountMatrix,
  column: number,
  percents: Percents,
  steps: Steps
): ColumnRelation[] {
  const places = matrix.columns.map((_, place) => place);
  const pairs = places.flatMap((base) =>
    places.filter((result) => result !== base).map((result) => ({ base, result }))
  );
  const bits = Math.min(LEAST_BITS_OF_PRODUCT, LEAST_BITS_OF_ONE_PRODUCT + Math.log2(pairs.length));
  return pairs.flatMap(({ base, result }) => {
    if (steps.isSpent) return [];
    const found = tallyProducts(matrix, base, result, percents, steps);
    if (!isBelieved(found, LEAST_PRODUCTS, bits)) return [];
    return {
      kind: "product" as const,
      result: matrix.columns[result] ?? -1,
      parts: [column, matrix.columns[base] ?? -1].map((part) => ({
        column: part,
        weight: 1 as const,
      })),
      because: ["arithmetic" as const],
      holdsIn: found.holds,
      failsIn: found.fails,
    };
  });
}

function tallyProducts(
  matrix: AmountMatrix,
  base: number,
  result: number,
  percents: Percents,
  steps: Steps
): PercentTally {
  return tally(percents, (percent, line) => {
    const [of, stated] = [matrix.at(line, base), matrix.at(line, result)];
    steps.taken += 1;
    if (of === undefined || stated === undefined || percent.value === 0 || of.value === 0)
      return undefined;
    const value = (percent.value * of.value) / HUNDRED;
    const open = (Math.abs(of.value) * percent.half + Math.abs(percent.value) * of.half) / HUNDRED;
    return outcome(stated.value, value, open + stated.half, stated.grain);
  });
}

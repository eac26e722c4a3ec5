import type { LinePart, RowRelation } from "../plan";
import type { AmountMatrix, Steps } from "./amountMatrix";
import { agree } from "./amountMatrix";

/** How a supposed sum fares in the columns of its table. */
export interface Tally {
  /** Places of columns where it holds, and where it does not. */
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  /** Columns that hold and do not merely repeat or scale one before. */
  readonly distinct: number;
  /** How unlikely it is that it holds by chance, as a number of bits. */
  readonly bits: number;
}

interface Sum {
  readonly value: number;
  readonly open: number;
  readonly largest: number;
  readonly grain: number;
  readonly filled: number;
}

/** Tries a sum in every column. Columns where fewer than two parts are other than zero say nothing. */
export function tallySum(
  matrix: AmountMatrix,
  total: number,
  parts: readonly LinePart[],
  steps: Steps
): Tally {
  const held: { readonly place: number; readonly bits: number }[] = [];
  const fails: number[] = [];
  matrix.columns.forEach((_, place) => {
    const stated = matrix.at(total, place);
    const sum = sumIn(matrix, parts, place);
    steps.taken += parts.length;
    if (stated === undefined || sum === undefined) return;
    const open = sum.open + stated.half;
    if (agree(sum.value, stated.value, open)) {
      const grain = Math.max(stated.grain, sum.grain);
      const bits = bitsOf(sum.largest, sum.value - stated.value, open, grain);
      held.push({ place, bits });
    } else if (sum.filled === parts.length) fails.push(place);
  });
  const own: number[] = [];
  let bits = 0;
  // Of columns that are scaled from each other the one that tells most counts, wherever it stands.
  for (const { place, bits: ofPlace } of held.toSorted((a, b) => b.bits - a.bits)) {
    if (own.some((other) => isScaled(matrix, total, parts, other, place))) continue;
    own.push(place);
    bits += ofPlace;
  }
  return { holds: held.map(({ place }) => place), fails, distinct: own.length, bits };
}

function sumIn(matrix: AmountMatrix, parts: readonly LinePart[], place: number): Sum | undefined {
  const sum = { value: 0, open: 0, largest: 0, grain: 0, filled: 0 };
  let nonZero = 0;
  for (const { line, weight } of parts) {
    const amount = matrix.at(line, place);
    if (amount === undefined) continue;
    sum.filled += 1;
    sum.value += weight * amount.value;
    sum.open += amount.half;
    sum.grain = Math.max(sum.grain, amount.grain);
    sum.largest = Math.max(sum.largest, Math.abs(amount.value));
    if (amount.value !== 0) nonZero += 1;
  }
  return nonZero >= 2 ? sum : undefined;
}

/** A rounding error is spread evenly over one unit of the last digit: its variance is a twelfth of the unit's square. */
const VARIANCE = 1 / 12;

/**
 * How much more likely figures that add up this well are for a sum than by chance among amounts up to `largest`, in
 * bits. `off` is what is missing, `open` what rounding leaves open in all, `grain` half a unit of the last digit.
 */
export function bitsOf(largest: number, off: number, open: number, grain: number): number {
  if (grain === 0) return Math.log2(Math.max(1, largest / open));
  const unit = 2 * grain;
  const spread = unit * Math.sqrt(VARIANCE * Math.max(1, open / grain));
  const width = Math.max(unit, spread * Math.sqrt(2 * Math.PI));
  return Math.max(0, Math.log2(largest / width) - ((off / spread) ** 2 / 2) * Math.LOG2E);
}

/** A column that is another one scaled, such as next year's at two percent more, is no evidence of its own. */
function isScaled(
  matrix: AmountMatrix,
  total: number,
  parts: readonly LinePart[],
  first: number,
  second: number
): boolean {
  const scale = ratio(matrix, total, first, second) ?? 1;
  return [total, ...parts.map(({ line }) => line)].every((line) => {
    const [left, right] = [matrix.at(line, first), matrix.at(line, second)];
    if (left === undefined || right === undefined) return left === right;
    return agree(right.value, left.value * scale, 2 * (right.grain + left.grain * Math.abs(scale)));
  });
}

function ratio(
  matrix: AmountMatrix,
  line: number,
  first: number,
  second: number
): number | undefined {
  const [left, right] = [matrix.at(line, first), matrix.at(line, second)];
  if (left === undefined || right === undefined || left.value === 0) return undefined;
  return right.value / left.value;
}

const BITS_OF_ARITHMETIC = 10;
const BITS_OF_A_CHOICE = 3;

/** Arithmetic alone: it holds in two independent columns and most others, too well to be chance among `tried`. */
export function isProvenByArithmetic(tally: Tally, tried: number): boolean {
  return (
    tally.distinct >= 2 &&
    tally.holds.length >= 2 * tally.fails.length &&
    tally.bits >= BITS_OF_ARITHMETIC + Math.log2(Math.max(1, tried))
  );
}

/** With a label or layout that says the same: it holds in a column, and in as many as it fails in. */
export function isSupported({ holds, fails, bits }: Tally, tried: number): boolean {
  const needed = tried <= 1 ? 0 : BITS_OF_A_CHOICE + Math.log2(tried);
  return holds.length > 0 && holds.length >= fails.length && bits >= needed;
}

/**
 * Parts that are zero or empty wherever a sum holds are not shown to be parts of it. Where the sum fails somewhere, and
 * fails less without them, it is the sum of the others.
 */
export function shownParts(
  matrix: AmountMatrix,
  total: number,
  parts: readonly LinePart[],
  tally: Tally,
  steps: Steps
): { readonly parts: readonly LinePart[]; readonly tally: Tally } {
  if (tally.fails.length === 0) return { parts, tally };
  const isShown = ({ line }: LinePart): boolean =>
    tally.holds.some((place) => (matrix.at(line, place)?.value ?? 0) !== 0);
  const shown = parts.filter(isShown);
  if (shown.length < 2 || shown.length === parts.length) return { parts, tally };
  const ofShown = tallySum(matrix, total, shown, steps);
  const isBetter =
    ofShown.fails.length < tally.fails.length && ofShown.holds.length >= tally.holds.length;
  return isBetter ? { parts: shown, tally: ofShown } : { parts, tally };
}

/**
 * Lines that are zero, empty or lost in the rounding wherever a sum holds may still be parts of it: those that let it hold
 * in more columns are.
 * `others` are lines that may be added or subtracted besides the parts.
 */
export function withHiddenParts(
  matrix: AmountMatrix,
  total: number,
  parts: readonly LinePart[],
  tally: Tally,
  others: readonly number[],
  steps: Steps
): { readonly parts: readonly LinePart[]; readonly tally: Tally } {
  if (tally.fails.length === 0) return { parts, tally };
  const isHidden = (line: number): boolean =>
    !parts.some((part) => part.line === line) &&
    tally.fails.some((place) => (matrix.at(line, place)?.value ?? 0) !== 0);
  for (const line of others.filter(isHidden)) {
    for (const weight of [1, -1] as const) {
      const more = [...parts, { line, weight }].sort((left, right) => left.line - right.line);
      const ofMore = tallySum(matrix, total, more, steps);
      const isBetter = ofMore.fails.length < tally.fails.length;
      if (isBetter && ofMore.holds.length > tally.holds.length)
        return { parts: more, tally: ofMore };
    }
  }
  return { parts, tally };
}

/** The relation as the plan shows it. */
export function relationOf(
  matrix: AmountMatrix,
  total: number,
  parts: readonly LinePart[],
  { holds, fails }: Tally,
  because: RowRelation["because"]
): RowRelation {
  const columnsAt = (places: readonly number[]): number[] =>
    places.flatMap((place) => matrix.columns[place] ?? []);
  return { total, parts, because, holdsIn: columnsAt(holds), failsIn: columnsAt(fails) };
}

/** Lines as parts that are all added. */
export function addedLines(lines: readonly number[]): readonly LinePart[] {
  return lines.map((line) => ({ line, weight: 1 }));
}

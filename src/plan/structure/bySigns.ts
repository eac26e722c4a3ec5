import type { LinePart } from "../plan";
import { agree } from "./amountMatrix";
import { isProvenByArithmetic, tallySum, type Tally } from "./evidence";
import type { Forest } from "./forest";
import { isNet, isResult } from "./netLabel";

/** Longer runs with free signs fit by chance too easily. */
const LONGEST_RUN = 8;
/** In longer tables only lines called nets and results are tried. */
const MOST_LINES = 200;
/** What no word announces has to hold in so many independent columns. */
const LEAST_DISTINCT = 3;
/** What a word announces may fail in one column if it holds in so many others. */
const LEAST_NAMED = 2;

/**
 * Finds lines that are the lines right above added and subtracted, as where costs and transfers are published without
 * a sign: net finance, or what is left to distribute.
 */
export function sumBySigns(forest: Forest): void {
  const isShort = forest.matrix.lines.length <= MOST_LINES;
  for (const line of forest.open()) {
    const isNamed = isResult(forest.matrix.lines[line]?.label.value ?? "");
    if ((isNamed || isShort) && forest.isRoot(line)) trySigns(forest, line, isNamed);
  }
}

function trySigns(forest: Forest, total: number, isNamed: boolean): void {
  const run: number[] = [];
  for (const line of forest.before(total)) {
    if (run.length === LONGEST_RUN || forest.steps.isSpent) return;
    if (isSame(forest, line, total)) return;
    run.unshift(line);
    if (run.length >= 2 && trySignsOf(forest, total, run, isNamed)) return;
  }
}

/** True if the signs of a run of lines were found. */
function trySignsOf(
  forest: Forest,
  total: number,
  run: readonly number[],
  isNamed: boolean
): boolean {
  const { matrix, steps } = forest;
  const tried = matrix.lines.length * run.length * 2 ** run.length;
  const clear = signings(forest, total, run)
    .map((parts) => ({ parts, tally: tallySum(matrix, total, parts, steps) }))
    .filter(({ tally }) => isClear(tally, isNamed) && isProvenByArithmetic(tally, tried))
    .filter(({ parts }) => !hasPair(forest, parts));
  const best = clear.find(({ tally }) => tally.fails.length === 0) ?? clear[0];
  if (best === undefined) return false;
  return forest.believe(total, best.parts, best.tally, beliefs(forest, total));
}

/** Where no word announces the sum it has to hold in more columns, and one may be wrong only beside several that hold. */
function isClear({ fails, distinct }: Tally, isNamed: boolean): boolean {
  const least = isNamed ? LEAST_NAMED : LEAST_DISTINCT;
  return fails.length === 0
    ? isNamed || distinct >= least
    : fails.length === 1 && distinct >= least;
}

function beliefs({ matrix }: Forest, total: number): readonly ("label" | "arithmetic")[] {
  return isNet(matrix.lines[total]?.label.value ?? "") ? ["label", "arithmetic"] : ["arithmetic"];
}

/** The columns in which ways to sign are looked for: the second is asked where the first gives none. */
const COLUMNS_TRIED = 2;

/**
 * The ways to sign a run of lines, with at least one minus and one plus, that hold in the first column, or else in the
 * second: one of them may be wrong. Lines of zeros are added.
 */
function signings(forest: Forest, total: number, run: readonly number[]): readonly LinePart[][] {
  const { matrix } = forest;
  const places = matrix.columns
    .map((_, place) => place)
    .filter((place) => matrix.at(total, place) !== undefined);
  return places.slice(0, COLUMNS_TRIED).flatMap((place) => signingsIn(forest, total, run, place));
}

function signingsIn(
  forest: Forest,
  total: number,
  run: readonly number[],
  place: number
): readonly LinePart[][] {
  const { matrix, steps } = forest;
  const stated = matrix.at(total, place);
  if (stated === undefined) return [];
  const free = run.filter((line) => !isZero(forest, line));
  const values = free.map((line) => matrix.at(line, place)?.value ?? 0);
  const open = free.reduce((sum, line) => sum + (matrix.at(line, place)?.half ?? 0), stated.half);
  const found: LinePart[][] = [];
  for (let minus = 1; minus < 2 ** free.length - 1; minus++) {
    steps.taken += 1;
    if (agree(signedSum(values, minus), stated.value, open)) found.push(signed(run, free, minus));
  }
  return found;
}

/** The sum of values of which those at the set bits are subtracted. */
function signedSum(values: readonly number[], minus: number): number {
  let sum = 0;
  values.forEach((value, place) => (sum += (minus >> place) % 2 === 1 ? -value : value));
  return sum;
}

function signed(run: readonly number[], free: readonly number[], minus: number): LinePart[] {
  return run.map((line) => {
    const place = free.indexOf(line);
    return { line, weight: place >= 0 && (minus >> place) % 2 === 1 ? -1 : 1 };
  });
}

function isZero({ matrix }: Forest, line: number): boolean {
  return matrix.columns.every((_, place) => (matrix.at(line, place)?.value ?? 0) === 0);
}

/** Two equal lines that cancel out add nothing to a sum but a false part. */
function hasPair(forest: Forest, parts: readonly LinePart[]): boolean {
  return parts.some(({ line, weight }) =>
    parts.some((other) => other.weight !== weight && isSame(forest, line, other.line))
  );
}

function isSame({ matrix }: Forest, left: number, right: number): boolean {
  return matrix.columns.every(
    (_, place) => matrix.at(left, place)?.value === matrix.at(right, place)?.value
  );
}

import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable } from "../plan/plan";
import { amountColumns, figureAt } from "./columns";
import type { Verdict } from "./finding";
import {
  compareIntervals,
  divideIntervals,
  type Interval,
  mayBeZero,
  pointInterval,
  scaleInterval,
  sumIntervals,
} from "./interval";
import { fromDecimal, HUNDRED, type Rational, roundTo } from "./rational";
import { areBlock, intervalOf, type RoundingMode } from "./rounding";
import { detailsByLine } from "./ofWhich";
import { intervalIn } from "./units";

/** A stated share with the amount and the base it is a share of. */
export interface ShareRelation {
  readonly line: AmountLine;
  readonly share: Figure;
  readonly amount: Figure;
  readonly base: Figure;
  /** What the base is called: its row's label or its column's header. */
  readonly baseLabel: string;
  /** What the share is by the amounts, in per cent. */
  readonly ratio: Interval;
  readonly verdict: Verdict;
}

/** A share's stated value, in per cent. */
export function statedShare({ value }: Figure): Rational {
  return fromDecimal(value);
}

/** The share by the amounts, rounded as the stated one is; the lowest where several would do. */
export function rightShare({ ratio, share }: ShareRelation): Rational {
  return fromDecimal(roundTo(ratio.lower.value, share.precision));
}

/**
 * The lines that a total row should add up to: those that the plan says are its parts, else all that are neither totals
 * nor details of another line.
 */
export function partsOf({ lines, rowRelations = [] }: AmountTable): AmountLine[] {
  const last = lines.findLastIndex(({ isTotal, share }) => isTotal && share !== undefined);
  const known = rowRelations.find(({ total }) => total === last)?.parts ?? [];
  return known.length > 0
    ? known.flatMap(({ line }) => lines[line] ?? [])
    : lines.filter((line) => !line.isTotal && !line.isOfWhich);
}

function totalsOf(table: AmountTable): AmountLine[] {
  return table.lines.filter((line) => line.isTotal);
}

function isCheckable(figure: Figure | undefined): figure is Figure {
  return figure !== undefined && !figure.approximate;
}

function sameCell(a: Figure, b: Figure): boolean {
  return (
    a.cell.sheet === b.cell.sheet && a.cell.row === b.cell.row && a.cell.column === b.cell.column
  );
}

function ratioOf(amount: Figure, base: Figure, mode: RoundingMode): Interval | undefined {
  if (sameCell(amount, base)) return pointInterval(HUNDRED);
  const part = intervalIn(amount, base.unit, mode);
  const whole = intervalOf(base, mode);
  if (part === undefined || mayBeZero(whole)) return undefined;
  return scaleInterval(divideIntervals(part, whole), HUNDRED);
}

function relate(
  line: AmountLine,
  { amount, base, baseLabel }: Pair,
  mode: RoundingMode
): ShareRelation | undefined {
  const { share } = line;
  if (!isCheckable(share) || !isCheckable(amount) || !isCheckable(base)) return undefined;
  if (share.unit !== "percent") return undefined;
  const ratio = ratioOf(amount, base, mode);
  if (ratio === undefined) return undefined;
  return {
    line,
    share,
    amount,
    base,
    baseLabel,
    ratio,
    verdict: compareIntervals(intervalOf(share, mode), ratio),
  };
}

/** Where a share's amount and base may stand: totals, and the parent of each "varav" line. */
interface Surroundings {
  readonly totals: readonly AmountLine[];
  readonly parents: ReadonlyMap<AmountLine, AmountLine>;
  readonly columns: readonly number[];
  readonly headers: ReadonlyMap<number, string>;
}

/** A table with many section sums is tried against its first and last totals only. */
const MOST_TOTALS = 8;

function surroundingsOf(table: AmountTable): Surroundings {
  const totals = totalsOf(table);
  const outer = [totals.at(0), totals.at(-1)].filter((line) => line !== undefined);
  const groups = detailsByLine(table);
  return {
    totals: (totals.length > MOST_TOTALS ? outer : totals).toReversed(),
    parents: new Map(
      groups.flatMap(({ line, details }) => details.map((detail) => [detail, line]))
    ),
    columns: amountColumns(table),
    headers: new Map(table.table.columns.map(({ column, header }) => [column, header])),
  };
}

/** The figures of an amount column in a line and in the line that may be its base. */
function pairsOf(line: AmountLine, base: AmountLine, columns: readonly number[]): Pair[] {
  const baseLabel = base.label.value;
  const main =
    line.amount && base.amount ? [{ amount: line.amount, base: base.amount, baseLabel }] : [];
  const others = columns.flatMap((column) => {
    const [amount, whole] = [figureAt(line, column), figureAt(base, column)];
    return amount && whole && amount !== line.amount ? { amount, base: whole, baseLabel } : [];
  });
  return [...main, ...others];
}

interface Pair {
  readonly amount: Figure;
  readonly base: Figure;
  readonly baseLabel: string;
}

function candidatesOf(
  line: AmountLine,
  { totals, parents, columns, headers }: Surroundings
): Pair[] {
  if (line.total !== undefined) {
    const baseLabel = headers.get(line.total.cell.column) ?? "";
    return line.amount ? [{ amount: line.amount, base: line.total, baseLabel }] : [];
  }
  const parent = parents.get(line);
  const bases = [
    ...(line.isTotal ? [line] : []),
    ...(parent === undefined ? [] : [parent]),
    ...totals,
  ];
  return bases.flatMap((base) => pairsOf(line, base, columns));
}

/**
 * The share of a line against the base where it fits best; undefined when something it needs is missing,
 * approximate, zero or in another unit.
 */
function relationOf(
  line: AmountLine,
  around: Surroundings,
  mode: RoundingMode
): ShareRelation | undefined {
  const relations = candidatesOf(line, around).flatMap((pair) => relate(line, pair, mode) ?? []);
  return (
    relations.find(({ verdict }) => verdict === "consistent") ??
    relations.find(({ verdict }) => verdict === "tie-only") ??
    relations[0]
  );
}

/** The sum of the parts' shares with the interval it stands for; undefined unless every part has one. */
export function sumOfShares(table: AmountTable, mode: RoundingMode): Interval | undefined {
  if (!table.lines.some(({ share }) => share !== undefined)) return undefined;
  const shares = partsOf(table).map(({ share }) => share);
  if (shares.length < 2 || !shares.every((share) => isCheckable(share) && share.unit === "percent"))
    return undefined;
  const known = shares.flatMap((share) => share ?? []);
  const isBlock = areBlock(known, mode);
  return sumIntervals(
    known.map((share) => (isBlock ? pointInterval(statedShare(share)) : intervalOf(share, mode)))
  );
}

function covers100(interval: Interval | undefined): boolean {
  return (
    interval !== undefined && compareIntervals(interval, pointInterval(HUNDRED)) !== "inconsistent"
  );
}

/** The shares of a table, each with its verdict, and what is known of what they are shares of. */
export interface TableShares {
  readonly relations: readonly ShareRelation[];
  readonly unchecked: number;
  /** Whether the shares are known to be shares of the base used: only then can one be an error. */
  readonly baseIsCertain: boolean;
}

function hasOneBase(table: AmountTable): boolean {
  return (
    totalsOf(table).length <= 1 &&
    !table.lines.some((line) => line.isOfWhich && line.share !== undefined)
  );
}

function mostFit(relations: readonly ShareRelation[]): boolean {
  const parts = relations.filter(({ line }) => !line.isTotal);
  const fitting = parts.filter(({ verdict }) => verdict !== "inconsistent").length;
  return fitting > parts.length - fitting;
}

function totalShare(table: AmountTable, mode: RoundingMode): Interval | undefined {
  const share = totalsOf(table).at(-1)?.share;
  return share === undefined ? undefined : intervalOf(share, mode);
}

/**
 * Relates every stated share of a table to its amounts. Where the total row's own share is not 100 and the
 * parts' shares do not sum to 100 either, they are shares of something outside the table: nothing is related.
 */
export function sharesOf(table: AmountTable, mode: RoundingMode): TableShares {
  const lines = table.lines.filter((line) => line.share !== undefined);
  if (lines.length === 0) return { relations: [], unchecked: 0, baseIsCertain: false };
  const statedTotal = totalShare(table, mode);
  const sumsTo100 = covers100(sumOfShares(table, mode));
  if (statedTotal !== undefined && !covers100(statedTotal) && !sumsTo100) {
    return { relations: [], unchecked: lines.length, baseIsCertain: false };
  }
  const around = surroundingsOf(table);
  const relations = lines.flatMap((line) => relationOf(line, around, mode) ?? []);
  const oneColumn = around.columns.length <= 1;
  const evidence = mostFit(relations) || (oneColumn && (covers100(statedTotal) || sumsTo100));
  return {
    relations,
    unchecked: lines.length - relations.length,
    baseIsCertain: hasOneBase(table) && evidence,
  };
}

import type { CellAddress } from "../plan/address";
import { parseDecimal } from "../plan/decimal";
import type { Decimal, Figure } from "../plan/figure";
import type { Plan } from "../plan/plan";
import { figuresOf } from "./figures";
import type { Repair } from "./finding";
import { groupBy } from "./groups";

/**
 * How telling an explanation is, as a logarithm of odds: digits seldom come to stand in each other's place by chance, one
 * digit often can be changed so that a sum holds, and any cell can be changed to something.
 */
const ODDS: Readonly<Record<string, number>> = {
  "repair.swappedPair": 6,
  "repair.swappedDigits": 3.5,
  "repair.factor": 3.5,
  "repair.sign": 3.5,
  "repair.oneDigit": 3,
  "repair.leftOut": 2.5,
  "repair.countedTwice": 2.5,
  "repair.subtotal": 2.5,
  "repair.missingDigit": 1.5,
  "repair.staleTotal": 1,
  "missing-figure.repair": 2,
};

/** Amounts of one line differ by about a tenth from column to column. */
const SPREAD = 0.1;
/** What the line's other amounts say counts at most this much. */
const MOST = 3;
/** Amounts farther apart than this are not of one kind: a budget and its deviation. */
const FARTHEST = 1;
/** Amounts of different sign are this far apart. */
const OTHER_SIGN = 2;

function sizeOf({ digits, decimals }: Decimal): number {
  return Number(digits) / 10 ** decimals;
}

/** How far apart two amounts are, relative to their size. */
function apart(left: number, right: number): number {
  const far = Math.abs(Math.log(Math.abs(left)) - Math.log(Math.abs(right)));
  return left > 0 === right > 0 ? far : far + OTHER_SIGN;
}

/** The figures of a plan by their cells, each with the others of its row. */
export class RowFigures {
  readonly #plan: Plan;
  #known: ReadonlyMap<string, readonly Figure[]> | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Found when first asked for: most plans have nothing to repair. */
  #rowOf({ row, sheet }: CellAddress): readonly Figure[] {
    this.#known ??= groupBy(figuresOf(this.#plan), ({ cell }) => `${cell.row},${cell.sheet}`);
    return this.#known.get(`${row},${sheet}`) ?? [];
  }

  figureAt(cell: CellAddress): Figure | undefined {
    return this.#rowOf(cell).findLast((figure) => figure.cell.column === cell.column);
  }

  /** How far a value is from the nearest other amount of its row; undefined where there is none. */
  distance(figure: Figure, value: Decimal): number | undefined {
    const { cell, unit } = figure;
    const others = this.#rowOf(cell).filter(
      (other) =>
        other.unit === unit && other.cell.column !== cell.column && other.value.digits !== 0n
    );
    if (others.length === 0 || value.digits === 0n) return undefined;
    return Math.min(...others.map((other) => apart(sizeOf(value), sizeOf(other.value))));
  }
}

/** How much nearer to the other amounts of its row a cell comes by its new value, from −`MOST` to `MOST`. */
function gainOf({ cell, value }: Repair["cells"][number], rows: RowFigures): number {
  const figure = rows.figureAt(cell);
  const wanted = parseDecimal(value);
  if (figure === undefined || wanted === undefined) return 0;
  const [before, after] = [rows.distance(figure, figure.value), rows.distance(figure, wanted)];
  if (before === undefined || after === undefined || Math.min(before, after) > FARTHEST) return 0;
  return Math.max(-MOST, Math.min(MOST, (before - after) / SPREAD));
}

function likelihoodOf({ cells, explanation }: Repair, rows: RowFigures): number {
  const gains = cells.map((cell) => gainOf(cell, rows));
  return (ODDS[explanation.key] ?? 0) + gains.reduce((sum, gain) => sum + gain, 0);
}

/**
 * Repairs from the likeliest: well explained ones, and those that bring a figure nearer to the line's amounts of other
 * years. Equally likely ones keep their order. A matter of order only: nothing is proved by it.
 */
export function byLikelihood(repairs: readonly Repair[], rows: RowFigures): Repair[] {
  return repairs
    .map((repair) => ({ repair, likelihood: likelihoodOf(repair, rows) }))
    .toSorted((a, b) => b.likelihood - a.likelihood)
    .map(({ repair }) => repair);
}

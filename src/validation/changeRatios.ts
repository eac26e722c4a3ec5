import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable, ColumnPart, ColumnRelation } from "../plan/plan";
import { figureIn } from "./columns";
import { headerOf } from "./columnSums";
import type { Verdict } from "./finding";
import { compareIntervals, type Edge, type End, type Interval, negateInterval } from "./interval";
import { add, compare, divide, HUNDRED, multiply, negate, type Rational, ZERO } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";
import { intervalIn } from "./units";

/** A published figure of a line with the words above it. */
export interface NamedFigure {
  readonly label: string;
  readonly figure: Figure;
  readonly weight: 1 | -1;
}

/** A stated percentage change with the amounts it is the change between. */
export interface ChangeRatio {
  readonly line: AmountLine;
  readonly percent: Figure;
  readonly parts: readonly NamedFigure[];
  readonly base: readonly NamedFigure[];
  /** What the change is by the amounts, in per cent; undefined where the base may be zero. */
  readonly ratio?: Interval;
  readonly verdict: Verdict;
}

/** One combination of ends of the amounts' intervals. */
type Corner = ReadonlyMap<number, End>;

function cornersOf(intervals: ReadonlyMap<number, Interval>): Corner[] {
  let corners: Corner[] = [new Map<number, End>()];
  for (const [column, { lower, upper }] of intervals) {
    corners = corners.flatMap((corner) =>
      [lower, upper].map((end) => new Map([...corner, [column, end]]))
    );
  }
  return corners;
}

function sumAt(corner: Corner, parts: readonly ColumnPart[]): Rational {
  return parts
    .map(({ column, weight }) => {
      const value = corner.get(column)?.value ?? ZERO;
      return weight > 0 ? value : negate(value);
    })
    .reduce(add, ZERO);
}

const OPENNESS: readonly Edge[] = ["closed", "tie", "open"];

function edgeOf(corner: Corner): Edge {
  const edges = [...corner.values()].map(({ edge }) => OPENNESS.indexOf(edge));
  return OPENNESS[Math.max(0, ...edges)] ?? "open";
}

/**
 * Every value of parts in per cent of base. A quotient of sums moves one way in each amount, so that its extremes lie in
 * corners; none when the base may be zero.
 */
function ratioOf(
  { parts, base = [] }: ColumnRelation,
  intervals: ReadonlyMap<number, Interval>
): Interval | undefined {
  const corners = cornersOf(intervals);
  const bases = corners.map((corner) => sumAt(corner, base));
  const sameSign =
    bases.every((value) => value.numerator > 0n) || bases.every((value) => value.numerator < 0n);
  if (!sameSign) return undefined;
  const ends = corners
    .map((corner, index): End => ({
      value: multiply(HUNDRED, divide(sumAt(corner, parts), bases[index] ?? HUNDRED)),
      edge: edgeOf(corner),
    }))
    .toSorted((left, right) => compare(left.value, right.value));
  const [lower, upper] = [ends.at(0), ends.at(-1)];
  return lower && upper && { lower, upper };
}

function named(
  table: AmountTable,
  line: AmountLine,
  parts: readonly ColumnPart[]
): NamedFigure[] | undefined {
  const found = parts.flatMap(({ column, weight }): NamedFigure[] => {
    const figure = figureIn(line, column);
    if (figure === undefined || figure.approximate) return [];
    return [{ label: headerOf(table, column), figure, weight }];
  });
  return found.length === parts.length ? found : undefined;
}

function changeIn(
  table: AmountTable,
  line: AmountLine,
  relation: ColumnRelation,
  mode: RoundingMode
): ChangeRatio[] {
  const percent = figureIn(line, relation.result);
  const parts = named(table, line, relation.parts);
  const base = named(table, line, relation.base ?? []);
  if (percent === undefined || percent.approximate || !parts || !base) return [];
  const unit = base[0]?.figure.unit ?? "unknown";
  const intervals = new Map<number, Interval>();
  for (const { figure } of [...parts, ...base]) {
    const interval = intervalIn(figure, unit, mode);
    if (interval === undefined) return [];
    intervals.set(figure.cell.column, interval);
  }
  const ratio = ratioOf(relation, intervals);
  const stated = { line, percent, parts, base };
  if (ratio === undefined) return [{ ...stated, verdict: "unchecked" }];
  const signed = inSignOf(percent, ratio, base);
  return [
    { ...stated, ratio: signed, verdict: compareIntervals(intervalOf(percent, mode), signed) },
  ];
}

/** Below zero some publishers divide by the amount without its sign: the reading that the stated sign says is taken. */
function inSignOf(percent: Figure, ratio: Interval, base: readonly NamedFigure[]): Interval {
  const isNegative = base.every(({ figure }) => figure.value.digits < 0n);
  const isOther = percent.value.digits < 0n !== ratio.upper.value.numerator < 0n;
  return isNegative && isOther ? negateInterval(ratio) : ratio;
}

function mirrored(change: ChangeRatio, mode: RoundingMode): ChangeRatio {
  if (change.ratio === undefined || change.verdict !== "inconsistent") return change;
  const ratio = negateInterval(change.ratio);
  const verdict = compareIntervals(intervalOf(change.percent, mode), ratio);
  return verdict === "consistent" ? { ...change, ratio, verdict } : change;
}

/** Some publish changes without signs: no percentage is negative, and more than one amount that falls fits. */
function withoutSigns(changes: readonly ChangeRatio[], mode: RoundingMode): readonly ChangeRatio[] {
  if (changes.some(({ percent }) => percent.value.digits < 0n)) return changes;
  const sizes = changes.map((change) => mirrored(change, mode));
  const falling = sizes.filter((change, place) => change !== changes[place]);
  return falling.length > 1 ? sizes : changes;
}

/** A column of percentage changes, line by line. */
export interface ChangeColumn {
  readonly relation: ColumnRelation;
  readonly changes: readonly ChangeRatio[];
}

/** A product, p per cent of b is a, read as the ratio that p states. */
function asRatio(relation: ColumnRelation): ColumnRelation {
  const [percent, base] = relation.parts;
  if (relation.kind !== "product" || percent === undefined || base === undefined) return relation;
  return {
    ...relation,
    result: percent.column,
    parts: [{ column: relation.result, weight: 1 }],
    base: [base],
  };
}

/** The percentage changes of a table, or its amounts that are a percentage of others. */
export function changesOf(
  table: AmountTable,
  kind: "change" | "product",
  mode: RoundingMode
): ChangeColumn[] {
  const relations = (table.columnRelations ?? []).filter((relation) => relation.kind === kind);
  return relations.map(asRatio).map((relation) => {
    const changes = table.lines.flatMap((line) => changeIn(table, line, relation, mode));
    return { relation, changes: withoutSigns(changes, mode) };
  });
}

/** A column of changes that holds this often, for each line where it fails, is known to be one. */
const TIMES = 4;
const LEAST_LINES = 4;

/** True for a column known to hold changes: only there can one that fails be an error. */
export function isKnownChange({ changes }: ChangeColumn): boolean {
  const known = changes.filter(({ ratio }) => ratio !== undefined);
  const holding = known.filter(({ verdict }) => verdict === "consistent").length;
  return holding >= LEAST_LINES && holding >= TIMES * (known.length - holding);
}

import type { CellAddress } from "../plan/address";
import { trimDecimal } from "../plan/decimal";
import type { Figure } from "../plan/figure";
import type { CalculationLine, Finding, FindingText, FindingValue } from "./finding";
import type { Interval } from "./interval";
import { compare, formatRational, fromDecimal, type Rational, roundTo } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";

/** Decimals shown beyond the coarsest figure's own, enough to see on which side of a tie an interval lies. */
const EXTRA_DECIMALS = 2;
const MOST_EXTRA_DECIMALS = 12;

/** A figure as decimal string with the decimals it was published with; an exact one with up to two more. */
export function showFigure({ value, precision, exact }: Figure): string {
  const own = exact ? Math.min(trimDecimal(value).decimals, precision + EXTRA_DECIMALS) : 0;
  return formatRational(fromDecimal(value), Math.max(own, precision));
}

/** An interval as "57.67–57.70", or one value where both ends look alike. */
export function showInterval({ lower, upper }: Interval, decimals: number): string {
  const [from, to] = [lower, upper].map(({ value }) => formatRational(value, decimals));
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/**
 * Decimals with which a value that lies off a border is also seen to lie off it: 57.5004 next to 57.5 needs
 * four. Starts at `precision` + 2.
 */
export function decimalsApart(
  values: readonly Rational[],
  borders: readonly Rational[],
  precision: number
): number {
  const least = Math.max(0, precision) + EXTRA_DECIMALS;
  const alike = (decimals: number) =>
    values.some((value) =>
      borders.some((border) => formatRational(value, decimals) === formatRational(border, decimals))
    );
  let decimals = least;
  while (decimals < least + MOST_EXTRA_DECIMALS && alike(decimals)) decimals += 1;
  return decimals;
}

/** Decimals that show both ends of an interval exactly, up to two more than a figure's own. */
function decimalsFor({ lower, upper }: Interval, precision: number): number {
  const isShown = ({ value }: Interval["lower"], decimals: number) =>
    compare(fromDecimal(roundTo(value, decimals)), value) === 0;
  const enough = [precision, precision + 1].find(
    (decimals) => isShown(lower, decimals) && isShown(upper, decimals)
  );
  return enough ?? precision + EXTRA_DECIMALS;
}

/** One line of a calculation: a figure with its sign and the interval it stands for, in its own unit. */
export function calculationLine(
  label: string,
  figure: Figure,
  mode: RoundingMode,
  weight = 1
): CalculationLine {
  const interval = intervalOf(figure, mode);
  const decimals = decimalsFor(interval, figure.precision);
  return {
    label,
    weight,
    stated: showFigure(figure),
    lower: formatRational(interval.lower.value, decimals),
    upper: formatRational(interval.upper.value, decimals),
    cell: figure.cell,
  };
}

/** The line of a calculation that `parts` should add up to, marked as such where all are known and of its unit. */
export function totalLine(
  label: string,
  figure: Figure,
  mode: RoundingMode,
  weight: 1 | -1,
  parts: readonly (Figure | undefined)[]
): CalculationLine {
  const line = calculationLine(label, figure, mode, weight);
  return parts.every((part) => part?.unit === figure.unit) ? { ...line, isTotal: true } : line;
}

/** A text of `locales` with its values. */
export function say(key: string, values: Readonly<Record<string, FindingValue>> = {}): FindingText {
  return { key, values };
}

type Optional = "calculation" | "explanations" | "repairs";

/** A finding whose calculation, explanations and repairs are empty unless given. */
export function finding(
  parts: Omit<Finding, Optional> & Partial<Pick<Finding, Optional>>
): Finding {
  return { calculation: [], explanations: [], repairs: [], ...parts };
}

/** Each cell once, in order of first mention. */
export function uniqueCells(cells: readonly CellAddress[]): CellAddress[] {
  const seen = new Map(cells.map((cell) => [`${cell.sheet}!${cell.row},${cell.column}`, cell]));
  return [...seen.values()];
}

import type { Figure, Unit } from "../plan/figure";
import { type Interval, scaleInterval } from "./interval";
import { powerOfTen } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";

const KRONOR_EXPONENT: Partial<Record<Unit, number>> = {
  kronor: 0,
  thousandKronor: 3,
  millionKronor: 6,
  billionKronor: 9,
};

/** True for an amount of money. */
export function isMoney(unit: Unit): boolean {
  return KRONOR_EXPONENT[unit] !== undefined;
}

/** The power of ten from `from` to `to`; undefined when the units count different things. */
export function exponentBetween(from: Unit, to: Unit): number | undefined {
  if (from === to) return 0;
  const [source, target] = [KRONOR_EXPONENT[from], KRONOR_EXPONENT[to]];
  return source === undefined || target === undefined ? undefined : source - target;
}

/** A figure's interval in another unit; undefined when the units count different things. */
export function intervalIn(figure: Figure, unit: Unit, mode: RoundingMode): Interval | undefined {
  const exponent = exponentBetween(figure.unit, unit);
  if (exponent === undefined) return undefined;
  const interval = intervalOf(figure, mode);
  return exponent === 0 ? interval : scaleInterval(interval, powerOfTen(exponent));
}

/** The intervals of figures in one unit; undefined when one of them cannot be turned into it. */
export function intervalsIn(
  figures: readonly Figure[],
  unit: Unit,
  mode: RoundingMode
): Interval[] | undefined {
  const intervals = figures.map((figure) => intervalIn(figure, unit, mode));
  return intervals.every((interval) => interval !== undefined) ? intervals : undefined;
}

import type { Figure } from "../plan/figure";
import {
  addIntervals,
  divideIntervals,
  type Interval,
  mayBeZero,
  middleOf,
  negateInterval,
  scaleInterval,
  sumIntervals,
} from "./interval";
import { formatRational, HUNDRED } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";
import { intervalsIn } from "./units";

/** What is left of an amount when parts are taken from it, in the amount's unit; undefined where units mix. */
export function restOf(
  whole: Figure,
  parts: readonly Figure[],
  mode: RoundingMode
): Interval | undefined {
  const intervals = intervalsIn(parts, whole.unit, mode);
  return (
    intervals && addIntervals(intervalOf(whole, mode), negateInterval(sumIntervals(intervals)))
  );
}

/** An interval's middle as per cent of an amount; undefined when the amount may be zero. */
export function percentOf(
  interval: Interval,
  whole: Figure,
  mode: RoundingMode,
  decimals = 1
): string | undefined {
  const base = intervalOf(whole, mode);
  if (mayBeZero(base)) return undefined;
  const middle = { value: middleOf(interval), edge: "closed" } as const;
  const point = { value: middleOf(base), edge: "closed" } as const;
  const share = divideIntervals({ lower: middle, upper: middle }, { lower: point, upper: point });
  return formatRational(scaleInterval(share, HUNDRED).lower.value, decimals);
}

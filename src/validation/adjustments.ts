import type { Figure } from "../plan/figure";
import type { Adjustment } from "../plan/plan";
import { absoluteInterval, type Interval, negateInterval } from "./interval";
import type { RoundingMode } from "./rounding";
import { intervalIn } from "./units";

/** True when the percentage has a minus that the amount lacks: the amount is then read as negative. */
export function lacksMinus({ percent, amount }: Adjustment): boolean {
  return (
    percent !== undefined &&
    amount !== undefined &&
    percent.value.digits < 0n &&
    amount.value.digits > 0n
  );
}

/** An adjustment's amount with the sign of its percentage; undefined when there is none in that kind of unit. */
export function signedAmount(
  adjustment: Adjustment,
  unit: Figure["unit"],
  mode: RoundingMode
): Interval | undefined {
  const interval = adjustment.amount && intervalIn(adjustment.amount, unit, mode);
  if (interval === undefined) return undefined;
  return lacksMinus(adjustment) ? negateInterval(interval) : interval;
}

/** An adjustment's amount without sign. */
export function sizeOf(figure: Figure, mode: RoundingMode): Interval | undefined {
  const interval = intervalIn(figure, figure.unit, mode);
  return interval && absoluteInterval(interval);
}

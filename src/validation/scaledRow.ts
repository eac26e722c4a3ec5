import { compareIntervals, type Interval, scaleInterval, sumIntervals } from "./interval";
import { powerOfTen } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";
import type { RowSum } from "./rowSums";
import { intervalIn } from "./units";

/** A line whose amounts are a power of ten too large (positive) or too small for the sum that they are in. */
export interface ScaledLine {
  /** Place among the parts; undefined for the total itself. */
  readonly part: number | undefined;
  readonly exponent: number;
}

/** Kronor among thousands, thousands among millions, and kronor among millions. */
const EXPONENTS = [3, -3, 6, -6];
const FEWEST_COLUMNS = 2;

function partsOf({ parts, amount }: RowSum, mode: RoundingMode): Interval[] | undefined {
  const intervals = parts.map(({ figure, weight }) => {
    const own = figure && intervalIn(figure, amount.unit, mode);
    return own && scaleInterval(own, { numerator: BigInt(weight), denominator: 1n });
  });
  return intervals.every((interval) => interval !== undefined) ? intervals : undefined;
}

/** The lines that, taken in another unit, let one sum hold. */
function scaledIn(sum: RowSum, mode: RoundingMode): ScaledLine[] {
  const parts = partsOf(sum, mode);
  if (parts === undefined) return [];
  const stated = intervalOf(sum.amount, mode);
  return EXPONENTS.flatMap((exponent) => {
    const scale = powerOfTen(-exponent);
    const fits = (whole: Interval, terms: readonly Interval[]) =>
      compareIntervals(sumIntervals(terms), whole) === "consistent";
    const isZero = (place: number) => sum.parts[place]?.figure?.value.digits === 0n;
    const scaled = parts.flatMap((part, place): ScaledLine[] => {
      if (isZero(place)) return [];
      // A line that makes no difference when it is scaled down has not been counted at all.
      if (fits(stated, parts.toSpliced(place, 1))) return [];
      const terms = parts.with(place, scaleInterval(part, scale));
      return fits(stated, terms) ? [{ part: place, exponent }] : [];
    });
    const ofTotal = fits(scaleInterval(stated, scale), parts)
      ? [{ part: undefined, exponent }]
      : [];
    return [...scaled, ...ofTotal];
  });
}

/**
 * The one line of a row sum that is in another unit than the others: taken a thousand or a million times larger or
 * smaller, it lets the sum hold in every column where it fails. In one column alone that is a slip, not a unit.
 */
export function scaledLine(sums: readonly RowSum[], mode: RoundingMode): ScaledLine | undefined {
  const failing = sums.filter(({ verdict }) => verdict === "inconsistent");
  const [first, ...others] = failing;
  if (first === undefined || failing.length < FEWEST_COLUMNS) return undefined;
  const isSame = (a: ScaledLine) => (b: ScaledLine) =>
    a.part === b.part && a.exponent === b.exponent;
  return scaledIn(first, mode).find((line) =>
    others.every((sum) => scaledIn(sum, mode).some(isSame(line)))
  );
}

import {
  addDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  subtractDecimals,
} from "../plan/decimal";
import type { Decimal } from "../plan/figure";
import type { CalculationLine } from "./finding";

/** What the items of a calculation add up to, beside the total that is stated. Figures are decimal strings. */
export interface CalculationTotals {
  /** The lines to add, with the signs that give the total. */
  readonly items: readonly CalculationLine[];
  readonly sum: Pick<CalculationLine, "stated" | "lower" | "upper">;
  readonly total: CalculationLine;
  /** The stated total less the sum of what is stated. */
  readonly difference: string;
}

type End = "stated" | "lower" | "upper";

const ZERO: Decimal = { digits: 0n, decimals: 0 };

/** The sum of one column of lines; a negative weight takes the other end of an interval. */
function sumOf(items: readonly CalculationLine[], end: End): Decimal | undefined {
  const opposite: Record<End, End> = { stated: "stated", lower: "upper", upper: "lower" };
  return items.reduce<Decimal | undefined>((sum, line) => {
    const value = parseDecimal(line[line.weight < 0 ? opposite[end] : end]);
    if (sum === undefined || value === undefined) return undefined;
    return addDecimals(sum, line.weight < 0 ? negateDecimal(value) : value);
  }, ZERO);
}

/** Adds up a calculation that has one total among its lines; undefined for every other. */
export function calculationTotals(
  calculation: readonly CalculationLine[]
): CalculationTotals | undefined {
  const [total, ...more] = calculation.filter(({ isTotal }) => isTotal);
  if (total === undefined || more.length > 0) return undefined;
  const sign = total.weight < 0 ? 1 : -1;
  const items = calculation
    .filter((line) => line !== total)
    .map((line) => ({ ...line, weight: line.weight * sign }));
  const [stated, lower, upper] = (["stated", "lower", "upper"] as const).map((end) =>
    sumOf(items, end)
  );
  const whole = parseDecimal(total.stated);
  if (!stated || !lower || !upper || !whole || items.length === 0) return undefined;
  return {
    items,
    total: { ...total, weight: 1 },
    sum: {
      stated: formatDecimal(stated),
      lower: formatDecimal(lower),
      upper: formatDecimal(upper),
    },
    difference: formatDecimal(subtractDecimals(whole, stated)),
  };
}

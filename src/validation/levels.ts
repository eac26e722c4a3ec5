import { isRateHeader } from "./columns";
import type { LineSum } from "./columnSums";
import { absolute, add, compare, fromDecimal, multiply, ZERO } from "./rational";
import type { StatedSum } from "./statedSum";

/** A sum is at least this many times its largest part before a figure among the parts is taken for their mean. */
const TIMES = { numerator: 3n, denominator: 2n };

/** A total between its smallest and largest part, all of one sign, may be a mean. */
export function looksLikeMean({ parts, amount }: StatedSum): boolean {
  const values = parts
    .flatMap(({ figure }) => figure ?? [])
    .map(({ value }) => fromDecimal(value))
    .toSorted(compare);
  const [least, most] = [values.at(0), values.at(-1)];
  if (least === undefined || most === undefined || values.length < 2) return false;
  const isOneSign = least.numerator >= 0n || most.numerator <= 0n;
  const total = fromDecimal(amount.value);
  return isOneSign && compare(total, least) >= 0 && compare(total, most) <= 0;
}

/** Parts of like size: no one of them is nearly the whole. */
function areAlike({ parts }: StatedSum): boolean {
  const sizes = parts.flatMap(({ figure }) => (figure ? absolute(fromDecimal(figure.value)) : []));
  const whole = sizes.reduce(add, ZERO);
  return sizes.every((size) => compare(whole, multiply(size, TIMES)) >= 0);
}

/**
 * True where what stands under a total of columns is no sum: a rate by its name, a percentage among lines that hold other
 * things, or a level such as a mean or what is left at the end of the year.
 */
export function isLevel(sum: LineSum, lines: readonly LineSum[]): boolean {
  if (sum.parts.some(({ weight }) => weight < 0)) return false;
  const isPercent = ({ amount }: LineSum) => amount.unit === "percent";
  if (isPercent(sum) && !lines.every(isPercent)) return true;
  return isRateHeader(sum.line.label.value) || (looksLikeMean(sum) && areAlike(sum));
}

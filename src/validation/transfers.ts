import type { Figure } from "../plan/figure";
import type { Plan, Transfer } from "../plan/plan";
import { addIntervals, type Interval, negateInterval } from "./interval";
import type { RoundingMode } from "./rounding";
import { intervalIn } from "./units";
import { wordsOf } from "./words";

/** True when two names are of the same body. */
export function sameBody(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && wordsOf(a).join(" ") === wordsOf(b).join(" ");
}

function directionOf(transfer: Transfer, body: string): 1 | -1 | 0 {
  const [comes, goes] = [sameBody(transfer.to?.value, body), sameBody(transfer.from?.value, body)];
  if (comes === goes) return 0;
  return comes ? 1 : -1;
}

/** What transfers add to the frame of a body, less what they take. */
export interface Net {
  readonly interval: Interval;
  readonly unit: Figure["unit"];
  readonly precision: number;
  readonly terms: readonly { readonly amount: Figure; readonly sign: 1 | -1 }[];
}

/** The net of all transfers to and from a body; undefined when there are none or an amount is missing. */
export function netOf(
  { transfers }: Pick<Plan, "transfers">,
  body: string,
  mode: RoundingMode
): Net | undefined {
  const own = transfers.flatMap((transfer) => {
    const sign = directionOf(transfer, body);
    return sign === 0 ? [] : { amount: transfer.amount, sign };
  });
  const terms = own.flatMap(({ amount, sign }) => (amount === undefined ? [] : { amount, sign }));
  const [first] = terms;
  if (first === undefined || terms.length < own.length) return undefined;
  const intervals = terms.flatMap(({ amount, sign }) => {
    const interval = intervalIn(amount, first.amount.unit, mode);
    if (interval === undefined) return [];
    return sign > 0 ? interval : negateInterval(interval);
  });
  if (intervals.length < terms.length) return undefined;
  const precision = Math.max(...terms.map(({ amount }) => amount.precision));
  return { interval: intervals.reduce(addIntervals), unit: first.amount.unit, precision, terms };
}

import type { Figure } from "../plan/figure";
import type { Plan, Transfer, TransferParty } from "../plan/plan";
import { negateDecimal } from "../plan/decimal";
import { showFigure } from "./describe";
import { type Interval, negateInterval, sumIntervals } from "./interval";
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

/** An amount that a body gets, or with sign −1 gives. */
export interface Term {
  readonly amount: Figure;
  readonly sign: 1 | -1;
}

/** What transfers add to the frame of a body, less what they take. */
export interface Net {
  readonly interval: Interval;
  readonly unit: Figure["unit"];
  readonly precision: number;
  readonly terms: readonly Term[];
}

/** The amounts of a row whose bodies are columns, without their signs and without zeros. */
export function termsOf(parties: readonly TransferParty[]): Term[] {
  return parties.flatMap(({ amount }): Term[] => {
    const { value } = amount;
    if (value.digits === 0n) return [];
    return value.digits > 0n
      ? [{ amount, sign: 1 }]
      : [{ amount: { ...amount, value: negateDecimal(value) }, sign: -1 }];
  });
}

/** "2.7 − 8.4 − 7.5". */
export function showTerms({ terms }: Net): string {
  const shown = terms.map(({ amount, sign }, index) => {
    const mark = sign > 0 ? "+" : "−";
    if (index > 0) return ` ${mark} ${showFigure(amount)}`;
    return (sign > 0 ? "" : mark) + showFigure(amount);
  });
  return shown.join("");
}

/** What amounts come to; undefined when there are none or units mix. */
export function netOfTerms(terms: readonly Term[], mode: RoundingMode): Net | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  const intervals = terms.flatMap(({ amount, sign }) => {
    const interval = intervalIn(amount, first.amount.unit, mode);
    if (interval === undefined) return [];
    return sign > 0 ? interval : negateInterval(interval);
  });
  if (intervals.length < terms.length) return undefined;
  const precision = Math.max(...terms.map(({ amount }) => amount.precision));
  return { interval: sumIntervals(intervals), unit: first.amount.unit, precision, terms };
}

function termsFor(transfer: Transfer, body: string): (Term | undefined)[] {
  const { amount, parties, isTotal } = transfer;
  if (isTotal === true) return [];
  if (parties !== undefined) return termsOf(parties.filter((party) => sameBody(party.body, body)));
  const sign = directionOf(transfer, body);
  return sign === 0 ? [] : [amount && { amount, sign }];
}

/** The net of all transfers to and from a body; undefined when there are none or an amount is missing. */
export function netOf(
  { transfers }: Pick<Plan, "transfers">,
  body: string,
  mode: RoundingMode
): Net | undefined {
  const terms = transfers.flatMap((transfer) => termsFor(transfer, body));
  const known = terms.filter((term) => term !== undefined);
  return known.length < terms.length ? undefined : netOfTerms(known, mode);
}

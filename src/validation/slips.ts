import type { Decimal } from "../plan/figure";

/** A slip that turns one number into another. */
export type Slip = "swappedDigits" | "factor" | "sign" | "oneDigit" | "missingDigit";

/** Slips from the most to the least telling: a swap is seldom a coincidence, one digit often is. */
export const SLIPS: readonly Slip[] = [
  "swappedDigits",
  "factor",
  "sign",
  "oneDigit",
  "missingDigit",
];

function digitsOf(value: bigint): string {
  return (value < 0n ? -value : value).toString();
}

function isFactor(a: bigint, b: bigint): boolean {
  return (
    a !== 0n &&
    b !== 0n &&
    [10n, 100n, 1000n].some((factor) => a * factor === b || b * factor === a)
  );
}

function differingPlaces(a: string, b: string): number[] {
  return Array.from(a).flatMap((digit, place) => (digit === b[place] ? [] : [place]));
}

function isSwap(a: string, b: string, places: readonly number[]): boolean {
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second !== first + 1) return false;
  return a[first] === b[second] && a[second] === b[first];
}

function lacksOneDigit(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return Array.from(longer).some(
    (_, place) => longer.slice(0, place) + longer.slice(place + 1) === shorter
  );
}

/** The slip of the pen that explains why `stated` stands where `wanted` should, if a simple one does. */
export function slipBetween(stated: Decimal, wanted: Decimal): Slip | undefined {
  const decimals = Math.max(stated.decimals, wanted.decimals);
  const [from, to] = [stated, wanted].map(
    (value) => value.digits * 10n ** BigInt(decimals - value.decimals)
  ) as [bigint, bigint];
  if (from === to) return undefined;
  if (from === -to) return "sign";
  if (isFactor(from, to)) return "factor";
  if (from < 0n !== to < 0n) return undefined;
  return slipInDigits(digitsOf(from), digitsOf(to));
}

function slipInDigits(from: string, to: string): Slip | undefined {
  if (from.length !== to.length) {
    return lacksOneDigit(from, to) || lacksOneDigit(to, from) ? "missingDigit" : undefined;
  }
  const places = differingPlaces(from, to);
  if (isSwap(from, to, places)) return "swappedDigits";
  return places.length === 1 ? "oneDigit" : undefined;
}

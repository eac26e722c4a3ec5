import type { RoundingMode } from "../../../src/validation/rounding";

/** How a number becomes a whole one under each mode that rounds figures one by one. */
export const ROUND: Record<Exclude<RoundingMode, "sumPreserving">, (value: number) => number> = {
  nearest: Math.round,
  halfAwayFromZero: (value) => Math.sign(value) * Math.round(Math.abs(value)),
  halfEven: (value) =>
    Math.abs(value % 1) === 0.5 ? 2 * Math.round(value / 2) : Math.round(value),
  truncation: Math.trunc,
};

/** Whole numbers less than one from the true ones, that add up to the true sum rounded to nearest. */
export function roundKeepingSum(values: readonly number[]): number[] {
  const down = values.map(Math.floor);
  const total = Math.round(values.reduce((sum, value) => sum + value, 0));
  const lacking = total - down.reduce((sum, value) => sum + value, 0);
  const byRemainder = values
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  const up = new Set(byRemainder.slice(0, lacking).map(({ index }) => index));
  return down.map((value, index) => (up.has(index) ? value + 1 : value));
}

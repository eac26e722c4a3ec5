import type { CellAddress } from "./address";

/**
 * What a figure counts. A share stored as 0.57 is always turned into `percent`. `other` is said and is none of these, such
 * as euros or kronor per inhabitant; `unknown` is said nowhere.
 */
export type Unit =
  | "kronor"
  | "thousandKronor"
  | "millionKronor"
  | "billionKronor"
  | "percent"
  | "percentagePoints"
  | "count"
  | "other"
  | "unknown";

/** An exact decimal number: `digits` × 10^−`decimals`. `decimals` is negative for figures rounded to tens and up. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/**
 * A published figure: a number with the precision it was published with.
 * A typed cell has the precision it shows; a formula's value is exact.
 */
export interface Figure {
  readonly value: Decimal;
  /** Number of decimals the figure was published with, in `unit`; trailing zeros count. */
  readonly precision: number;
  /** Number of decimals that the cell shows, where the number format hides some of those that are stored. */
  readonly shown?: number;
  /** True for a formula's unrounded value: its interval is a point. */
  readonly exact: boolean;
  readonly unit: Unit;
  /** "ca", "drygt": the figure is said to be approximate. */
  readonly approximate: boolean;
  /** True when the cell holds text that was read as a number. */
  readonly storedAsText: boolean;
  readonly cell: CellAddress;
}

import type { Amount } from "./amountMatrix";
import { agree } from "./amountMatrix";

export const HUNDRED = 100;

/** The percents of a column, one for each line. */
export type Percents = readonly (Amount | undefined)[];

/** In which lines a column of percents is what it is supposed to be. */
export interface PercentTally {
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  /** How unlikely it is that it holds by chance, as a number of bits. */
  readonly bits: number;
}

export interface Outcome {
  readonly holds: boolean;
  readonly bits: number;
}

/** Compares a figure with what it should be, `open` being what rounding leaves open. */
export function outcome(stated: number, value: number, open: number, grain: number): Outcome {
  const bits = Math.log2(Math.max(1, Math.abs(stated) / (2 * Math.max(open, grain))));
  return { holds: agree(value, stated, open), bits };
}

/** Tries every line that has a percent. A line where something is missing says nothing. */
export function tally(
  percents: Percents,
  tryLine: (percent: Amount, line: number) => Outcome | undefined
): PercentTally {
  const holds: number[] = [];
  const fails: number[] = [];
  let bits = 0;
  percents.forEach((percent, line) => {
    const tried = percent && tryLine(percent, line);
    if (tried === undefined) return;
    (tried.holds ? holds : fails).push(line);
    if (tried.holds) bits += tried.bits;
  });
  return { holds, fails, bits };
}

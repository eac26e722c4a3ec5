import { isIncomeBesideCost } from "./columnSigns";
import type { ColumnSums, LineSum } from "./columnSums";
import { isLevel } from "./levels";
import type { RoundingMode } from "./rounding";
import { type DecidedSum, isDecided } from "./sumReport";

/** A named relation that holds this often, for each line where it fails, is meant in every line. */
const TIMES = 4;
const LEAST_LINES = 3;

/** The lines of a relation between columns where all figures are there. */
export interface JudgedColumns {
  readonly holding: readonly (LineSum & DecidedSum)[];
  readonly failing: readonly (LineSum & DecidedSum)[];
  /** Whether it is known to be meant in every line: only then can a line where it fails be an error. */
  readonly isCertain: boolean;
}

/** Whether so many hold that those which fail are wrong. */
export function areMostly(holding: readonly LineSum[], failing: readonly LineSum[]): boolean {
  return holding.length >= LEAST_LINES && holding.length >= TIMES * failing.length;
}

/** Judges a relation between columns by its lines. Levels, and deviations with the sign of income, are left out. */
export function judgeColumns({ relation, lines }: ColumnSums, mode: RoundingMode): JudgedColumns {
  const known = lines.filter((sum) => isDecided(sum));
  const holding = known.filter(({ verdict }) => verdict === "consistent");
  const failing = known
    .filter(({ verdict }) => verdict !== "consistent")
    .filter((sum) => !isLevel(sum, lines) && !isIncomeBesideCost(sum, lines, mode));
  const { because } = relation;
  const isNamed = because.includes("label") && areMostly(holding, failing);
  const isCertain = because.includes("formula") || isNamed;
  return { holding, failing, isCertain };
}

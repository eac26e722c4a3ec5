import type { CellAddress } from "../plan/address";
import { formatDecimal } from "../plan/decimal";
import type { Figure } from "../plan/figure";
import { calculationLine, say, showFigure, showInterval, totalLine } from "./describe";
import type { CalculationLine, Finding, FindingText, FindingValue, Repair } from "./finding";
import { addIntervals, gapBetween, type Interval, middleOf, negateInterval } from "./interval";
import { candidatesIn, middleCandidate, slippedFrom } from "./joint/candidates";
import { formatRational, isZero, subtract } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";
import { SLIPS } from "./slips";
import { countedAs, type StatedSum } from "./statedSum";
import { intervalIn } from "./units";

/** Sums of more parts than this have only some of them told as possible causes. */
const MOST_REPAIRS = 40;

/** A sum whose parts are all there. */
export type DecidedSum = StatedSum & { readonly sum: Interval };

export function isDecided<T extends StatedSum>(
  stated: T
): stated is T & { readonly sum: Interval } {
  return stated.sum !== undefined;
}

/** The cells of a sum, its own first. */
export function cellsOf({ amount, parts }: StatedSum): CellAddress[] {
  return [amount.cell, ...parts.flatMap(({ figure }) => figure?.cell ?? [])];
}

/** The parts and, subtracted, what is stated. */
export function calculationOf(
  { label, amount, parts }: StatedSum,
  mode: RoundingMode
): CalculationLine[] {
  const lines = parts.flatMap((part) =>
    part.figure === undefined ? [] : calculationLine(part.label, part.figure, mode, part.weight)
  );
  const figures = parts.map(({ figure }) => figure);
  return [...lines, totalLine(label, amount, mode, -1, figures)];
}

/** What the texts about a sum need. */
export function valuesOf(decided: DecidedSum, mode: RoundingMode): Record<string, FindingValue> {
  const { label, amount, sum } = decided;
  const middle = middleOf(sum);
  const stated = countedAs(amount, decided, mode);
  return {
    label,
    stated: showFigure(amount),
    sum: formatRational(middle, amount.precision),
    interval: showInterval(sum, amount.precision + 2),
    difference: formatRational(subtract(middleOf(stated), middle), amount.precision),
    gap: formatRational(gapBetween(stated, sum), amount.precision + 2),
  };
}

/** A part whose amount is the whole difference: left out of the sum, or counted in it twice. */
export function wholePart({ amount, parts, sum }: DecidedSum, mode: RoundingMode): FindingText[] {
  const difference = subtract(middleOf(sum), middleOf(intervalOf(amount, mode)));
  return parts.flatMap(({ label, figure, weight }) => {
    const own = figure && intervalIn(figure, amount.unit, mode);
    if (own === undefined || isZero(middleOf(own))) return [];
    const values = { label, amount: figure ? showFigure(figure) : "" };
    const signed = weight > 0 ? own : negateInterval(own);
    if (isZero(subtract(difference, middleOf(signed))))
      return [say("sum-of-parts.leftOut", values)];
    return isZero(subtract(difference, middleOf(negateInterval(signed))))
      ? [say("sum-of-parts.countedTwice", values)]
      : [];
  });
}

/** What a cell can say to lie in an interval: the slip nearest what is stated, else the value in the middle. */
export function changeOf(
  label: string,
  figure: Figure,
  allowed: Interval,
  mode: RoundingMode
): Repair[] {
  const candidates = figure.exact ? undefined : candidatesIn(allowed, figure.precision, mode);
  if (candidates === undefined) return [];
  const slipped = slippedFrom(figure.value, candidates);
  const value = formatDecimal(slipped?.value ?? middleCandidate(candidates));
  const range = showInterval(allowed, figure.precision + 2);
  return [
    {
      cells: [{ cell: figure.cell, value, range }],
      explanation: say(`repair.${slipped?.slip ?? "change"}`, {
        label,
        stated: showFigure(figure),
        value,
      }),
    },
  ];
}

function rankOf({ explanation }: Repair): number {
  const place = SLIPS.findIndex((slip) => explanation.key === `repair.${slip}`);
  return place < 0 ? SLIPS.length : place;
}

/** What a sum leaves for one of its parts: both ends are those of the others taken from the whole. */
function leftFor(part: Interval, sum: Interval, whole: Interval): Interval {
  const others = {
    lower: { ...sum.lower, value: subtract(sum.lower.value, part.lower.value) },
    upper: { ...sum.upper, value: subtract(sum.upper.value, part.upper.value) },
  };
  return addIntervals(whole, negateInterval(others));
}

/** The changes of one cell that make the sum hold, told slips first, then the sum, then the parts in order. */
export function repairsOf(decided: DecidedSum, mode: RoundingMode): Repair[] {
  const { label, amount, parts, sum } = decided;
  const whole = countedAs(amount, decided, mode);
  const ofParts = parts.flatMap(({ label: part, figure, weight }) => {
    if (figure === undefined || figure.unit !== amount.unit) return [];
    const own = countedAs(figure, decided, mode);
    const left = leftFor(weight > 0 ? own : negateInterval(own), sum, whole);
    return changeOf(part, figure, weight > 0 ? left : negateInterval(left), mode);
  });
  const all = [...changeOf(label, amount, sum, mode), ...ofParts];
  return all.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_REPAIRS);
}

/** What a finding about a sum tells whatever its rule: figures, calculation, explanations and repairs. */
export function partsOfFinding(
  stated: DecidedSum,
  mode: RoundingMode
): Pick<
  Finding,
  "verdict" | "cells" | "expected" | "actual" | "difference" | "calculation" | "repairs"
> {
  return {
    verdict: stated.verdict,
    cells: cellsOf(stated),
    expected: showInterval(stated.sum, stated.amount.precision + 2),
    actual: showFigure(stated.amount),
    difference: String(valuesOf(stated, mode)["difference"]),
    calculation: calculationOf(stated, mode),
    repairs: stated.verdict === "inconsistent" ? repairsOf(stated, mode) : [],
  };
}

import { formatDecimal } from "../plan/decimal";
import type { ChangeRatio, NamedFigure } from "./changeRatios";
import {
  calculationLine,
  decimalsApart,
  finding,
  say,
  showFigure,
  showInterval,
  uniqueCells,
} from "./describe";
import type { CalculationLine, Finding, Repair } from "./finding";
import { gapBetween, type Interval, middleOf } from "./interval";
import { formatRational, roundTo } from "./rational";
import { intervalOf, type RoundingMode } from "./rounding";

/** A stated percentage whose amounts are all there. */
export type DecidedRatio = ChangeRatio & { readonly ratio: Interval };

export function isDecided(change: ChangeRatio): change is DecidedRatio {
  return change.ratio !== undefined;
}

function sumText(parts: readonly NamedFigure[]): string {
  const shown = parts
    .map(({ figure, weight }, index) => {
      const sign = weight < 0 ? "− " : index === 0 ? "" : "+ ";
      return sign + showFigure(figure);
    })
    .join(" ");
  return parts.length > 1 ? `(${shown})` : shown;
}

function calculationOf(
  { line, percent, parts, base }: ChangeRatio,
  mode: RoundingMode
): CalculationLine[] {
  const figures = [...parts, ...base].filter(
    ({ figure }, index, all) => all.findIndex((other) => other.figure === figure) === index
  );
  return [
    ...figures.map(({ label, figure }) => calculationLine(label, figure, mode)),
    calculationLine(line.label.value, percent, mode),
  ];
}

/** The one percentage that the amounts allow at the stated precision. */
function rightPercent({ ratio, percent }: DecidedRatio): string | undefined {
  const [low, high] = [ratio.lower, ratio.upper].map(({ value }) =>
    formatDecimal(roundTo(value, percent.precision))
  );
  return low === high ? low : undefined;
}

function repairsOf(texts: string, change: DecidedRatio, range: string): Repair[] {
  const expected =
    rightPercent(change) ?? formatRational(middleOf(change.ratio), change.percent.precision);
  if (change.percent.exact) return [];
  const values = { expected, stated: showFigure(change.percent) };
  return [
    {
      cells: [{ cell: change.percent.cell, value: expected, range }],
      explanation: say(`${texts}.repair`, values),
    },
  ];
}

function intervalText({ ratio, percent }: DecidedRatio, mode: RoundingMode): string {
  const stated = intervalOf(percent, mode);
  const ends = [ratio.lower.value, ratio.upper.value];
  const borders = [stated.lower.value, stated.upper.value];
  return showInterval(ratio, decimalsApart(ends, borders, percent.precision));
}

/** A finding about a percentage that its amounts do not give. `texts` begins the keys of its message and repair. */
export function reportRatio(
  rule: string,
  texts: string,
  change: DecidedRatio,
  certain: boolean,
  mode: RoundingMode
): Finding {
  const { line, percent, parts, base, ratio, verdict } = change;
  const interval = intervalText(change, mode);
  const key = verdict === "tie-only" ? "tieOnly" : certain ? "inconsistent" : "doubtful";
  return finding({
    rule,
    severity: certain && verdict === "inconsistent" ? "error" : "warning",
    verdict,
    cells: uniqueCells(
      [percent, ...[...parts, ...base].map(({ figure }) => figure)].map(({ cell }) => cell)
    ),
    message: say(`${texts}.${key}`, {
      label: line.label.value,
      stated: showFigure(percent),
      change: sumText(parts),
      base: sumText(base),
      interval,
    }),
    expected: interval,
    actual: showFigure(percent),
    difference: formatRational(gapBetween(intervalOf(percent, mode), ratio), percent.precision + 2),
    calculation: calculationOf(change, mode),
    repairs: verdict === "inconsistent" ? repairsOf(texts, change, interval) : [],
  });
}

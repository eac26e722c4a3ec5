import type { AmountTable } from "../plan/plan";
import { figureAt } from "./columns";
import { compareIntervals, sumIntervals } from "./interval";
import { intervalOf, type RoundingMode } from "./rounding";
import type { RowSum } from "./rowSums";
import { intervalIn } from "./units";

/** The totals that stand right below a line, or right above it. */
function totalsBeside({ lines }: AmountTable, line: number): number[] {
  const walk = (step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = line + step; lines[at]?.isTotal === true; at += step) found.push(at);
    return found;
  };
  return [...walk(1), ...walk(-1)];
}

/**
 * True where a total fails since it shares the lines above with a total beside it: together the two are their sum, in
 * every column where the one fails, as "Summa skattefinansierat" above "Summa taxefinansierat". A total that
 * adds other lines, as the sum of all sections, shares none. `rows` are the sums of all lines by their places.
 */
export function isShared(
  table: AmountTable,
  row: readonly RowSum[],
  rows: ReadonlyMap<number, readonly RowSum[]>,
  mode: RoundingMode
): boolean {
  const failing = row.filter(({ verdict }) => verdict === "inconsistent");
  const [first] = failing;
  if (first === undefined) return false;
  const fits = (other: number) => (sum: RowSum) => {
    const line = table.lines[other];
    const figure = line && figureAt(line, sum.column);
    const own = figure && intervalIn(figure, sum.amount.unit, mode);
    if (own === undefined || sum.sum === undefined || figure?.value.digits === 0n) return false;
    const both = sumIntervals([intervalOf(sum.amount, mode), own]);
    return compareIntervals(sum.sum, both) === "consistent";
  };
  const own = new Set(first.parts.map(({ labelCell }) => labelCell));
  const addsOthers = (sum: RowSum) =>
    sum.verdict === "consistent" && sum.parts.some(({ labelCell }) => !own.has(labelCell));
  return totalsBeside(table, first.line)
    .filter((other) => rows.get(other)?.some(addsOthers) !== true)
    .some((other) => failing.every(fits(other)));
}

import type { CellAddress } from "../plan/address";
import type { Figure } from "../plan/figure";
import type { Plan } from "../plan/plan";
import { say, showInterval } from "./describe";
import type { FindingText } from "./finding";
import { middleOf } from "./interval";
import { rangeOfMissing } from "./joint/deduce";
import { formatRational } from "./rational";
import type { RoundingMode } from "./rounding";

/** What an empty cell beside a stated amount has to hold for all sums that it is part of; nothing where they leave it open. */
export function deduced(
  { label, cell }: { readonly label: string; readonly cell: CellAddress },
  { unit, precision }: Figure,
  plan: Plan,
  mode: RoundingMode
): FindingText[] {
  const range = rangeOfMissing(plan, cell, unit, mode);
  if (range === undefined) return [];
  const value = formatRational(middleOf(range), precision);
  return [
    say("missing-figure.deduced", { label, value, range: showInterval(range, precision + 2) }),
  ];
}

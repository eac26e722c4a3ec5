import type { CellAddress } from "../plan/address";
import {
  addIntervals,
  compareIntervals,
  type Interval,
  negateInterval,
  pointInterval,
} from "./interval";
import { fromDecimal } from "./rational";
import type { StatedSum } from "./statedSum";

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** By how much each cell of a sum would have to change for it to hold, given the others. */
function changesIn({ amount, parts, sum }: StatedSum): ReadonlyMap<string, Interval> {
  if (sum === undefined) return new Map();
  const lacking = addIntervals(pointInterval(fromDecimal(amount.value)), negateInterval(sum));
  const ofParts = parts.flatMap(({ figure, weight }): [string, Interval][] =>
    figure === undefined
      ? []
      : [[keyOf(figure.cell), weight > 0 ? lacking : negateInterval(lacking)]]
  );
  return new Map([...ofParts, [keyOf(amount.cell), negateInterval(lacking)]]);
}

/** True when one cell, changed by one amount, lets all sums hold. */
export function haveOneCause([first, ...others]: readonly StatedSum[]): boolean {
  if (first === undefined) return false;
  const changes = others.map(changesIn);
  return [...changesIn(first)].some(([key, change]) =>
    changes.every((other) => {
      const own = other.get(key);
      return own !== undefined && compareIntervals(change, own) !== "inconsistent";
    })
  );
}

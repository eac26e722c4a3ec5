import type { Figure } from "../../plan/figure";
import type { AmountLine, AmountTable } from "../../plan/plan";
import {
  addIntervals,
  compareIntervals,
  divideIntervals,
  type Interval,
  negateInterval,
  pointInterval,
  scaleInterval,
  sumIntervals,
} from "../interval";
import { HUNDRED } from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import { partsOf, sharesOf, sumOfShares } from "../shares";
import { openRelation, type Part } from "./openRelations";
import {
  keyOf,
  type Member,
  type Missing,
  openKey,
  type PlanRelation,
  shareBounds,
} from "./planRelations";

/** Lines whose shares of their total are published, some without their amounts. */
interface OpenShares {
  readonly total: AmountLine & { readonly amount: Figure };
  readonly lines: readonly AmountLine[];
  readonly filled: readonly Figure[];
  readonly holes: readonly Hole[];
}

type Hole = AmountLine & { readonly share: Figure };

const WHOLE = pointInterval(HUNDRED);

/**
 * Undefined unless the shares are of the only total and sum to 100 within rounding: it is then the sum of the lines. So
 * where a share is wrong by its own amount: to change it is then what is told.
 */
function openSharesIn(table: AmountTable, mode: RoundingMode): OpenShares | undefined {
  const [total, ...others] = table.lines.filter(({ isTotal }) => isTotal);
  const sum = sumOfShares(table, mode);
  const isWhole = sum !== undefined && compareIntervals(sum, WHOLE) !== "inconsistent";
  if (total?.amount === undefined || others.length > 0 || !isWhole) return undefined;
  const { amount } = total;
  const lines = partsOf(table);
  const filled = lines.flatMap((line) => line.amount ?? []);
  const holes = lines.flatMap((line) => {
    const { share } = line;
    return line.amount === undefined && share !== undefined ? { ...line, share } : [];
  });
  const isOfOneUnit = filled.every(({ unit, approximate }) => unit === amount.unit && !approximate);
  const isPositive = intervalOf(amount, mode).lower.value.numerator > 0n;
  const { relations, baseIsCertain } = sharesOf(table, mode);
  const isRight = relations.every(({ verdict }) => verdict !== "inconsistent");
  return isOfOneUnit && isPositive && baseIsCertain && isRight
    ? { total: { ...total, amount }, lines, filled, holes }
    : undefined;
}

/** What a line without amount is of the total, in per cent, by the amounts and shares of the others. */
function ratioOf({ total, filled, holes }: OpenShares, own: Figure, mode: RoundingMode): Interval {
  const known = sumIntervals(filled.map((figure) => intervalOf(figure, mode)));
  const ofKnown = scaleInterval(divideIntervals(known, intervalOf(total.amount, mode)), HUNDRED);
  const others = holes.filter(({ share }) => share !== own);
  const taken = [ofKnown, ...others.map(({ share }) => intervalOf(share, mode))];
  return addIntervals(WHOLE, negateInterval(sumIntervals(taken)));
}

/** A line's share as bounds of its amount, which is not published. */
function boundsOf(open: OpenShares, { label, share }: Hole, mode: RoundingMode): PlanRelation[] {
  const { amount, label: named } = open.total;
  const cell = { ...label.cell, column: amount.cell.column };
  const missing: Missing = {
    ...{ label: label.value, cell },
    ...{ key: openKey(cell, amount.unit), weight: HUNDRED },
  };
  const members: [Member, Member] = [
    { label: label.value, figure: share, weight: 1 },
    { label: named.value, figure: amount, weight: 1 },
  ];
  const ratio = ratioOf(open, share, mode);
  const common = { rule: "share-of-total", members, missing: [missing], ratio } as const;
  return shareBounds(share, missing, keyOf(amount.cell), mode).map((bound) => ({
    ...bound,
    ...common,
    verdict: "unchecked",
  }));
}

/** The total as the sum of its lines, where nothing else says that it is. */
function sumOf({ total, lines }: OpenShares, mode: RoundingMode): PlanRelation[] {
  const { column } = total.amount.cell;
  const parts = [total, ...lines].map(({ label, amount }, place): Part => ({
    label: label.value,
    cell: { ...label.cell, column },
    figure: amount,
    weight: place === 0 ? -1 : 1,
  }));
  return openRelation("sum-of-parts", total.label.value, parts, mode);
}

/**
 * The lines of a total whose amounts are not published but their shares are: each amount lies between bounds, and with
 * the others they are the total.
 */
export function openSharesOf(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  const open = openSharesIn(table, mode);
  if (open === undefined || open.holes.length === 0) return [];
  const isKnown = (table.rowRelations ?? []).some(
    ({ total }) => table.lines[total]?.amount === open.total.amount
  );
  return [
    ...open.holes.flatMap((hole) => boundsOf(open, hole, mode)),
    ...(isKnown ? [] : sumOf(open, mode)),
  ];
}

import type { Decimal } from "../../plan/figure";
import { add, fromDecimal, negate, type Rational, roundTo, ZERO } from "../rational";
import { type Candidates, isCandidate } from "./candidates";
import { keyOf, type Member, type PlanRelation } from "./planRelations";

/** A slip in how a sum was made, with what the cell should say and the line that the slip is about. */
export interface StructuralSlip {
  readonly slip: "leftOut" | "countedTwice" | "subtotal" | "staleTotal";
  readonly value: Decimal;
  readonly part?: string;
}

function less(stated: Decimal, amount: Rational, precision: number): Decimal {
  return roundTo(add(fromDecimal(stated), negate(amount)), precision);
}

function signedValue({ figure, weight }: Member): Rational {
  const value = fromDecimal(figure.value);
  return weight > 0 ? value : negate(value);
}

function isSum({ owner, terms, lower, upper }: PlanRelation): boolean {
  return owner === undefined && lower !== undefined && upper !== undefined && terms.length > 2;
}

/** A sum from which a part was left out, or in which it was counted twice. */
function ofTotal(
  stated: Decimal,
  parts: readonly Member[],
  candidates: Candidates
): StructuralSlip | undefined {
  for (const part of parts) {
    const amount = signedValue(part);
    if (amount.numerator === 0n) continue;
    const without = less(stated, negate(amount), candidates.precision);
    if (isCandidate(without, candidates))
      return { slip: "leftOut", value: without, part: part.label };
    const once = less(stated, amount, candidates.precision);
    if (isCandidate(once, candidates))
      return { slip: "countedTwice", value: once, part: part.label };
  }
  return undefined;
}

/** A part that holds the parts right before it as well: a subtotal typed as an item. */
function ofPart(
  stated: Decimal,
  before: readonly Member[],
  candidates: Candidates
): StructuralSlip | undefined {
  let sum = ZERO;
  for (const member of before.toReversed()) {
    sum = add(sum, signedValue(member));
    const value = less(stated, sum, candidates.precision);
    const isRun = sum.numerator !== 0n && (member !== before.at(-1) || before.length === 1);
    if (isRun && isCandidate(value, candidates)) return { slip: "subtotal", value };
  }
  return undefined;
}

/** How a sum may have been made wrong so that a cell says what it does. */
export function structuralSlip(
  key: string,
  stated: Decimal,
  relations: readonly PlanRelation[],
  candidates: Candidates,
  middle: Decimal
): StructuralSlip | undefined {
  const sums = relations.filter(isSum);
  const own = sums.filter(({ members: [{ figure }] }) => keyOf(figure.cell) === key);
  for (const { members } of own) {
    const found = ofTotal(stated, members.slice(1), candidates);
    if (found !== undefined) return found;
  }
  for (const { members } of sums) {
    const place = members.findIndex(({ figure }) => keyOf(figure.cell) === key);
    const found = place > 1 ? ofPart(stated, members.slice(1, place), candidates) : undefined;
    if (found !== undefined) return found;
  }
  return own.length > 0 ? { slip: "staleTotal", value: middle } : undefined;
}

import type { CellAddress } from "../../plan/address";
import type { Figure } from "../../plan/figure";
import type { Verdict } from "../finding";
import type { ChangeRatio } from "../changeRatios";
import { compareIntervals, type End, type Interval, middleOf, pointInterval } from "../interval";
import type { OfWhich } from "../ofWhich";
import type { Publication } from "../publications";
import { add, HUNDRED, multiply, negate, powerOfTen, type Rational, ZERO } from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import type { ShareRelation } from "../shares";
import type { StatedSum } from "../statedSum";
import { exponentBetween, intervalIn } from "../units";
import type { Relation, Weighted } from "./system";

/** A figure with what it is called. */
export interface Member {
  readonly label: string;
  readonly figure: Figure;
  readonly weight: 1 | -1;
}

/** A cell of a relation in which nothing is published, with its key among the cells of all relations. */
export interface Missing extends Weighted {
  readonly label: string;
  readonly cell: CellAddress;
}

/** A relation between figures of a plan, with the rule that checks it by itself. The first member says what the others make. */
export interface PlanRelation extends Relation {
  readonly rule: string;
  readonly members: readonly [Member, ...Member[]];
  readonly verdict: Verdict;
  /** What the relation is about, where that is not its first member. */
  readonly title?: string;
  /** What it needs besides its members, which may be anything. */
  readonly missing?: readonly Missing[];
  /** What the owner's figure is by the others, in per cent. */
  readonly ratio?: Interval;
}

/** The rule of amounts that are published twice, which are so by their names only: a person judges. */
export const SAME = "same-quantity-twice";

export const { lower: NOTHING } = pointInterval(ZERO);

/** More than arithmetic must speak for a relation. */
export function isStated(grounds: readonly string[]): boolean {
  const isNamed = grounds.includes("formula") || grounds.includes("statement");
  return isNamed || (grounds.includes("label") && grounds.length > 1);
}

/** A cell's name among the cells of all sheets. */
export function keyOf({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** True for relations of several results: a share is two, of one figure. */
export function areSeveral([first, ...others]: readonly PlanRelation[]): boolean {
  return others.some(
    ({ rule, members: [{ figure }] }) => rule !== first?.rule || figure !== first.members[0].figure
  );
}

/** The name of an empty cell: what it holds counts in a unit. */
export function openKey(cell: CellAddress, unit: Figure["unit"]): string {
  return `${keyOf(cell)} ${unit}`;
}

function weighted({ figure, weight }: Member, unit: Figure["unit"]): Weighted[] {
  const exponent = exponentBetween(figure.unit, unit);
  if (exponent === undefined) return [];
  const factor = powerOfTen(exponent);
  return [{ key: keyOf(figure.cell), weight: weight > 0 ? factor : negate(factor) }];
}

/** Undefined where something is missing or cannot be added. */
export function sumTerms(members: readonly Member[], unit: Figure["unit"]): Weighted[] | undefined {
  const terms = members.flatMap((member) => weighted(member, unit));
  const isWhole = terms.length === members.length;
  return isWhole && !members.some(({ figure }) => figure.approximate) ? terms : undefined;
}

/** The parts less the sum are nothing. */
export function sumRelation(
  rule: string,
  { label, amount, parts, verdict }: StatedSum
): PlanRelation[] {
  const known = parts.flatMap(({ label: name, figure, weight }) =>
    figure === undefined ? [] : { label: name, figure, weight }
  );
  const members: [Member, ...Member[]] = [{ label, figure: amount, weight: -1 }, ...known];
  const terms = known.length < parts.length ? undefined : sumTerms(members, amount.unit);
  if (terms === undefined) return [];
  return [{ rule, members, terms, lower: NOTHING, upper: NOTHING, verdict }];
}

/** What is published twice, less itself, is nothing. */
export function sameRelation(
  { label, first, second }: Publication,
  mode: RoundingMode
): PlanRelation[] {
  const members: [Member, ...Member[]] = [
    { label, figure: second, weight: -1 },
    { label, figure: first, weight: 1 },
  ];
  const terms = sumTerms(members, first.unit);
  const other = intervalIn(second, first.unit, mode);
  if (terms === undefined || other === undefined) return [];
  const verdict = compareIntervals(intervalOf(first, mode), other);
  return [{ rule: SAME, members, terms, lower: NOTHING, upper: NOTHING, verdict }];
}

/** p·T ≤ a for the least p that the share may be, and ≥ for the largest; a is the amount with its weight, T the base. */
export function shareBounds(
  share: Figure,
  amount: Weighted,
  base: string,
  mode: RoundingMode
): readonly Relation[] {
  const { lower, upper } = intervalOf(share, mode);
  const at = ({ value }: End) => [amount, { key: base, weight: negate(value) }];
  const end = ({ edge }: End): End => ({ value: ZERO, edge });
  const owner = keyOf(share.cell);
  return [
    { owner, terms: at(lower), lower: end(lower) },
    { owner, terms: at(upper), upper: end(upper) },
  ];
}

/** A share as bounds of its amount. Without a positive total nothing is said. */
export function shareRelation(
  { line, share, amount, base, baseLabel, ratio, verdict }: ShareRelation,
  mode: RoundingMode
): PlanRelation[] {
  const label = line.label.value;
  const exponent = exponentBetween(amount.unit, base.unit);
  const isOfItself = keyOf(amount.cell) === keyOf(base.cell);
  const isPositive = intervalOf(base, mode).lower.value.numerator > 0n;
  if (exponent === undefined || isOfItself || !isPositive) return [];
  const hundredfold = multiply(HUNDRED, powerOfTen(exponent));
  const members: [Member, ...Member[]] = [
    { label, figure: share, weight: 1 },
    { label, figure: amount, weight: 1 },
    { label: baseLabel, figure: base, weight: 1 },
  ];
  const weighted = { key: keyOf(amount.cell), weight: hundredfold };
  const common = { rule: "share-of-total", members, verdict, ratio };
  return shareBounds(share, weighted, keyOf(base.cell), mode).map((bound) => ({
    ...bound,
    ...common,
  }));
}

function sumOfMiddles(members: readonly Member[], mode: RoundingMode): Rational {
  return members
    .map(({ figure, weight }) => {
      const middle = middleOf(intervalOf(figure, mode));
      return weight > 0 ? middle : negate(middle);
    })
    .reduce(add, ZERO);
}

/** A change whose base is above zero and that has the sign of its amounts: others are published without sign. */
function isPlainChange(
  change: ChangeRatio,
  members: readonly Member[],
  mode: RoundingMode
): boolean {
  const units = new Set(members.map(({ figure }) => figure.unit));
  const isPositive = change.base.every(
    ({ figure, weight }) => weight > 0 && intervalOf(figure, mode).lower.value.numerator > 0n
  );
  const sign = sumOfMiddles(change.parts, mode).numerator;
  return units.size === 1 && isPositive && sign * change.percent.value.digits >= 0n;
}

/** p·b ≤ 100·a for the least p that the change may be, and ≥ for the largest, a being the change of b. */
export function changeRelation(change: ChangeRatio, mode: RoundingMode): PlanRelation[] {
  const { line, percent, parts, base, ratio, verdict } = change;
  const label = line.label.value;
  const amounts = [...parts, ...base].map((part): Member => ({ ...part, label }));
  if (ratio === undefined || !isPlainChange(change, amounts, mode)) return [];
  const termsAt = (rate: Rational): Weighted[] => [
    ...parts.map(({ figure, weight }) => ({
      key: keyOf(figure.cell),
      weight: weight > 0 ? HUNDRED : negate(HUNDRED),
    })),
    ...base.map(({ figure }) => ({ key: keyOf(figure.cell), weight: negate(rate) })),
  ];
  const members: [Member, ...Member[]] = [{ label, figure: percent, weight: 1 }, ...amounts];
  const rule = "change-from-last-year";
  const common = { rule, members, verdict, ratio, owner: keyOf(percent.cell) };
  const end = ({ edge }: End): End => ({ value: ZERO, edge });
  const { lower, upper } = intervalOf(percent, mode);
  return [
    { ...common, terms: termsAt(lower.value), lower: end(lower) },
    { ...common, terms: termsAt(upper.value), upper: end(upper) },
  ];
}

/** Each part less the whole is at most nothing. */
export function ofWhichRelations({ label, whole, parts }: OfWhich): PlanRelation[] {
  return parts.flatMap(({ label: name, amount }) => {
    const members: [Member, ...Member[]] = [
      { label: name.value, figure: amount, weight: 1 },
      { label, figure: whole, weight: -1 },
    ];
    const terms = sumTerms(members, whole.unit);
    if (terms === undefined) return [];
    return [{ rule: "of-which-exceeds", members, terms, upper: NOTHING, verdict: "consistent" }];
  });
}

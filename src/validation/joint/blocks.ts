import { type Interval, pointInterval } from "../interval";
import { fromDecimal, negate, powerOfTen, type Rational } from "../rational";
import { areBlock, intervalOf, isRounded } from "../rounding";
import { type Member, NOTHING, type PlanRelation } from "./planRelations";
import type { PlanSystem } from "./planSystem";
import { type LinearSystem, withoutIdle } from "./system";

const ONE: Rational = { numerator: 1n, denominator: 1n };
const LINK = "rounding";

/** True for what joins a published figure to its true value, which is no relation between figures. */
export function isLink({ rule }: PlanRelation): boolean {
  return rule === LINK;
}

/** A sum of rows whose figures were rounded together. */
function isBlock({ rule, members, missing = [] }: PlanRelation): boolean {
  const figures = members.map(({ figure }) => figure);
  return rule === "sum-of-parts" && missing.length === 0 && areBlock(figures, "sumPreserving");
}

function trueKey(key: string): string {
  return `true ${key}`;
}

function ofTrueValues(relation: PlanRelation): PlanRelation {
  return {
    ...relation,
    terms: relation.terms.map(({ key, weight }) => ({ key: trueKey(key), weight })),
  };
}

/** A rounded figure is less than a unit from its true value, another is its true value. */
function linkOf(key: string, member: Member): PlanRelation {
  const { figure } = member;
  const unit = powerOfTen(-figure.precision);
  const ends = isRounded(figure)
    ? ({
        lower: { value: negate(unit), edge: "open" },
        upper: { value: unit, edge: "open" },
      } as const)
    : { lower: NOTHING, upper: NOTHING };
  return {
    ...ends,
    rule: LINK,
    members: [member],
    verdict: "consistent",
    terms: [
      { key: trueKey(key), weight: ONE },
      { key, weight: negate(ONE) },
    ],
  };
}

function published({ figure }: Member): Interval {
  return isRounded(figure)
    ? pointInterval(fromDecimal(figure.value))
    : intervalOf(figure, "sumPreserving");
}

/**
 * Connected relations where figures were rounded so that sums are kept, decided as a whole: the published figures of each
 * block add up exactly, and true values less than a unit from them satisfy all relations. Where there are blocks only,
 * the published figures are such true values.
 */
export function inBlocks(
  { cells, relations }: LinearSystem<PlanRelation>,
  { members }: Pick<PlanSystem, "members">
): LinearSystem<PlanRelation> {
  const own = [...cells.keys()].map((key) => ({ key, member: members.get(key) }));
  const points = own.map(({ key, member }) => [key, member && published(member)] as const);
  const blocks = relations.filter(isBlock);
  if (blocks.length === relations.length) return { cells: new Map(points), relations };
  const links = own.flatMap(({ key, member }) => (member === undefined ? [] : linkOf(key, member)));
  return withoutIdle({
    cells: new Map([...points, ...own.map(({ key }) => [trueKey(key), undefined] as const)]),
    relations: [...relations.map(ofTrueValues), ...blocks, ...links],
  });
}

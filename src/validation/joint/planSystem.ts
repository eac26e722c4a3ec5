import type { AmountTable, Plan } from "../../plan/plan";
import { judgedSumsOf, type JudgedSum } from "../certainty";
import { judgeColumns, type JudgedColumns } from "../columnCertainty";
import { columnSumsOf, type LineSum } from "../columnSums";
import { canBeAtMost, type Interval } from "../interval";
import { RowFigures } from "../likelihood";
import { isNetWhole, type OfWhich, ofWhichIn } from "../ofWhich";
import { publicationsOf } from "../publications";
import { intervalOf, type RoundingMode } from "../rounding";
import { runningTotalsOf } from "../runningTotals";
import { sharesOf } from "../shares";
import type { StatedSum } from "../statedSum";
import { changesOf, isKnownChange } from "../changeRatios";
import {
  areSeveral,
  changeRelation,
  isStated,
  keyOf,
  type Member,
  ofWhichRelations,
  type PlanRelation,
  sameRelation,
  shareRelation,
  sumRelation,
} from "./planRelations";
import { openRelationsOf } from "./openRelations";
import { openSharesOf } from "./openShares";
import { connected, type LinearSystem } from "./system";

/**
 * The relations of a plan that are certain enough for an error to rest on them. Those that share no cell with others are
 * left to their own rules.
 */
export interface PlanSystem extends LinearSystem<PlanRelation> {
  /** What each cell holds. */
  readonly members: ReadonlyMap<string, Member>;
  /** Cells with formulas, which are not what was typed wrong. */
  readonly locked: ReadonlySet<string>;
  readonly rows: RowFigures;
}

/** A sum that fails counts only if it is known to be meant, as its own rule sees it; one that holds if it is stated. */
function isJoined({ verdict, trust, grounds }: JudgedSum): boolean {
  if (verdict === "unchecked" || trust === "idle") return false;
  return trust === "certain" || (verdict !== "inconsistent" && isStated(grounds));
}

function rowRelationsOf(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  return judgedSumsOf(table, mode)
    .filter(isJoined)
    .flatMap((sum) => sumRelation("sum-of-parts", sum));
}

/** In a line the label is what tells its figures from those of the other lines. */
function namedByLine({ line, ...sum }: LineSum): StatedSum {
  const label = line.label.value;
  return { ...sum, label, parts: sum.parts.map((part) => ({ ...part, label })) };
}

function columnRelationsOf(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  const columns = columnSumsOf(table, mode).flatMap((own) => {
    const judged = judgeColumns(own, mode);
    const isJoint = judged.isCertain || isStated(own.relation.because);
    return isJoint ? joinedOf(judged).map(namedByLine) : [];
  });
  const running = runningTotalsOf(table, mode)
    .flatMap(joinedOf)
    .map((sum) => ({ ...sum, label: `${sum.line.label.value} ${sum.label}` }));
  return [...columns, ...running].flatMap((sum) => sumRelation("column-relation", sum));
}

function joinedOf({ holding, failing, isCertain }: JudgedColumns): readonly LineSum[] {
  return isCertain ? [...holding, ...failing] : holding;
}

function shareRelationsOf(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  const { relations, baseIsCertain } = sharesOf(table, mode);
  return relations
    .filter(({ line }) => !line.isTotal && (line.total !== undefined || baseIsCertain))
    .flatMap((relation) => shareRelation(relation, mode));
}

function changeRelationsOf(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  return changesOf(table, "change", mode)
    .filter(isKnownChange)
    .flatMap(({ changes }) => changes.flatMap((change) => changeRelation(change, mode)));
}

/** Parts that fit in a gross amount of the same sign. */
function isPlainOfWhich(group: OfWhich, mode: RoundingMode): boolean {
  const { whole, parts } = group;
  const interval = intervalOf(whole, mode);
  if (isNetWhole(group) || interval.lower.value.numerator < 0n) return false;
  return parts.every(({ amount }) => {
    const part = intervalOf(amount, mode);
    const isSameUnit = amount.unit === whole.unit && amount.value.digits >= 0n;
    return isSameUnit && canBeAtMost(part, interval) !== "inconsistent";
  });
}

/**
 * Every relation of a plan's amounts that is known to be meant: sums down and across, shares, changes in per cent, and
 * parts "of which", amounts
 * that are published twice, sums with empty cells. Those that only arithmetic suggests are left out.
 */
export function planSystemOf(plan: Plan, mode: RoundingMode): PlanSystem {
  const tables = [...plan.budgets, ...plan.ofWhich, ...plan.changes];
  const all = [
    ...tables.flatMap((table) => [
      ...rowRelationsOf(table, mode),
      ...columnRelationsOf(table, mode),
      ...shareRelationsOf(table, mode),
      ...changeRelationsOf(table, mode),
      ...openRelationsOf(table, mode),
      ...openSharesOf(table, mode),
    ]),
    ...ofWhichIn(plan)
      .filter((group) => isPlainOfWhich(group, mode))
      .flatMap(ofWhichRelations),
    ...publicationsOf(plan).flatMap((publication) => sameRelation(publication, mode)),
  ];
  const relations = connected(all).filter(areSeveral).flat();
  const cells = new Map<string, Interval | undefined>(
    relations.flatMap(({ missing = [] }) => missing.map(({ key }) => [key, undefined]))
  );
  const members = new Map<string, Member>();
  for (const member of relations.flatMap((relation) => relation.members)) {
    const key = keyOf(member.figure.cell);
    if (members.has(key)) continue;
    members.set(key, member);
    cells.set(key, intervalOf(member.figure, mode));
  }
  const formulas = tables.flatMap(({ sums = [] }) => sums.map(({ cell }) => keyOf(cell)));
  const exact = [...members].flatMap(([key, { figure }]) => (figure.exact ? key : []));
  const locked = new Set([...formulas, ...exact]);
  return { cells, relations, members, locked, rows: new RowFigures(plan) };
}

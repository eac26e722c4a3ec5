import { formatDecimal } from "../../plan/decimal";
import type { Decimal } from "../../plan/figure";
import { say, showFigure, showInterval } from "../describe";
import type { FindingText, Repair } from "../finding";
import type { Interval } from "../interval";
import { fromDecimal } from "../rational";
import { byLikelihood } from "../likelihood";
import { intervalOf, roundedInterval, type RoundingMode } from "../rounding";
import { type Candidates, candidatesIn, middleCandidate, slippedFrom } from "./candidates";
import type { Conflict } from "./conflicts";
import { canHold } from "./decide";
import { keyOf, type Member, type PlanRelation } from "./planRelations";
import type { PlanSystem } from "./planSystem";
import { rangeOf } from "./range";
import { type StructuralSlip, structuralSlip } from "./structuralSlips";
import type { LinearSystem } from "./system";
import { StepLimit } from "./tableau";

const MOST_SETS = 30;
const MOST_REPAIRS = 10;
const MOST_STEPS = 4_000_000;

/** A new value for one cell. */
interface Change {
  readonly member: Member;
  readonly value: Decimal;
  readonly range: string;
  readonly why: string;
  readonly part?: string;
}

function allOf({ why, member, value, range, part = "" }: Change): FindingText {
  const { label, figure } = member;
  const values = { label, part, stated: showFigure(figure), value: formatDecimal(value), range };
  return say(`repair.${why}`, values);
}

class Repairing {
  readonly #members: ReadonlyMap<string, Member>;
  readonly #mode: RoundingMode;
  readonly #steps = new StepLimit(MOST_STEPS);

  constructor(members: ReadonlyMap<string, Member>, mode: RoundingMode) {
    this.#members = members;
    this.#mode = mode;
  }

  #rangeIn(
    system: LinearSystem<PlanRelation>,
    released: ReadonlySet<string>,
    key: string
  ): Interval | undefined {
    const own = system.relations.find(({ owner }) => owner === key);
    return own === undefined ? rangeOf(system, released, key, this.#steps) : own.ratio;
  }

  #describe(
    key: string,
    member: Member,
    candidates: Candidates,
    relations: readonly PlanRelation[]
  ): { why: string; value: Decimal; part?: string } {
    const { value: stated } = member.figure;
    const slipped = slippedFrom(stated, candidates);
    const middle = middleCandidate(candidates);
    if (slipped !== undefined && slipped.slip !== "missingDigit")
      return { why: slipped.slip, value: slipped.value };
    const structural = structuralSlip(key, stated, relations, candidates, middle);
    if (structural !== undefined && structural.slip !== "staleTotal") return why(structural);
    if (slipped !== undefined) return { why: slipped.slip, value: slipped.value };
    if (structural !== undefined) return why(structural);
    return { why: candidates.first === candidates.last ? "change" : "changeWithin", value: middle };
  }

  /** What a cell should say when it, and the others released, may change. */
  #changeOf(
    system: LinearSystem<PlanRelation>,
    released: ReadonlySet<string>,
    key: string
  ): Change | undefined {
    const member = this.#members.get(key);
    if (member === undefined) return undefined;
    const interval = this.#rangeIn(system, released, key);
    if (interval === undefined) return undefined;
    const candidates = candidatesIn(interval, member.figure.precision, this.#mode);
    if (candidates === undefined) return undefined;
    const range = showInterval(interval, member.figure.precision + 2);
    return { member, range, ...this.#describe(key, member, candidates, system.relations) };
  }

  /** The new values of a set of cells, each found with those before it fixed. */
  changesOf(conflict: LinearSystem<PlanRelation>, set: readonly string[]): Change[] | undefined {
    const swap = this.#swapped(conflict, set);
    if (swap !== undefined) return swap;
    const changes: Change[] = [];
    let system = conflict;
    for (const [place, key] of set.entries()) {
      const change = this.#changeOf(system, new Set(set.slice(place)), key);
      if (change === undefined) return undefined;
      changes.push(change);
      const { value } = change;
      const fixed = roundedInterval(fromDecimal(value), value.decimals, this.#mode);
      system = { ...system, cells: new Map([...system.cells, [key, fixed]]) };
    }
    return changes;
  }

  /** Two cells whose amounts stand in each other's place. */
  #swapped(system: LinearSystem<PlanRelation>, set: readonly string[]): Change[] | undefined {
    const [a, b] = set.map((key) => this.#members.get(key));
    if (set.length !== 2 || a === undefined || b === undefined) return undefined;
    if (a.figure.unit !== b.figure.unit || a.figure.precision !== b.figure.precision)
      return undefined;
    const own = ({ figure }: Member) => intervalOf(figure, this.#mode);
    const cells = new Map([
      ...system.cells,
      [keyOf(a.figure.cell), own(b)],
      [keyOf(b.figure.cell), own(a)],
    ]);
    if (canHold({ ...system, cells }, new Set(), "in", this.#steps).can !== true) return undefined;
    const change = (member: Member, other: Member): Change => {
      const value = other.figure.value;
      return { member, value, range: formatDecimal(value), why: "swappedPair" };
    };
    return [change(a, b), change(b, a)];
  }
}

function why({ slip, value, part }: StructuralSlip): {
  why: string;
  value: Decimal;
  part?: string;
} {
  return { why: slip, value, ...(part === undefined ? {} : { part }) };
}

function explanationOf(changes: readonly Change[]): FindingText | undefined {
  const [first, second, third] = changes;
  if (first === undefined) return undefined;
  if (second === undefined) return allOf(first);
  const values = Object.fromEntries(
    [first, second, third].flatMap((change, place) =>
      change === undefined
        ? []
        : [
            [`label${place + 1}`, change.member.label],
            [`stated${place + 1}`, showFigure(change.member.figure)],
            [`value${place + 1}`, formatDecimal(change.value)],
          ]
    )
  );
  if (first.why === "swappedPair") return say("repair.swappedPair", values);
  return say(third === undefined ? "repair.two" : "repair.three", values);
}

function repairFrom(changes: readonly Change[]): Repair[] {
  const explanation = explanationOf(changes);
  if (explanation === undefined) return [];
  const cells = changes.map(({ member, value, range }) => ({
    cell: member.figure.cell,
    value: formatDecimal(value),
    range,
  }));
  return [{ cells, explanation }];
}

/**
 * The smallest changes that let a conflict's relations hold, best explained first. Each gives the exact interval that
 * its cell may lie in, given all the others.
 */
export function repairsOf(
  { system, suspects }: Conflict,
  { members, rows }: Pick<PlanSystem, "members" | "rows">,
  mode: RoundingMode
): Repair[] {
  const repairing = new Repairing(members, mode);
  const found = suspects.sets.slice(0, MOST_SETS).flatMap((set) => {
    const changes = repairing.changesOf(system, set);
    return changes === undefined ? [] : [changes];
  });
  return byLikelihood(found.flatMap(repairFrom), rows).slice(0, MOST_REPAIRS);
}

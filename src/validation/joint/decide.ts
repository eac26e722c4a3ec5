import type { Edge, End, Interval } from "../interval";
import { type Equation, propagate } from "../propagate";
import { hasTies, Model, type Ties } from "./model";
import { isTree, type LinearSystem, type Relation } from "./system";
import type { StepLimit } from "./tableau";

/** Whether relations can hold together. */
export type Decision = "consistent" | "tie-only" | "inconsistent" | "undecided";

/** Whether relations can hold; undefined where the steps ran out. */
export interface Possibility {
  readonly can: boolean | undefined;
  /** Where they cannot: cells of which at least one is wrong. */
  readonly blame: readonly string[];
  /** Where they cannot: relations that cannot hold together. */
  readonly core: readonly Relation[];
}

const NONE: ReadonlySet<string> = new Set();

function isPlainSum({ terms, lower, upper, owner }: Relation): boolean {
  const isZeroEnd = (end?: End) => end?.value.numerator === 0n && end.edge === "closed";
  const isOne = terms.every(
    ({ weight: { numerator, denominator } }) =>
      denominator === 1n && (numerator === 1n || numerator === -1n)
  );
  return owner === undefined && isZeroEnd(lower) && isZeroEnd(upper) && isOne;
}

function equationOf({ terms }: Relation): Equation {
  return terms.map(({ key, weight }) => ({ key, weight: weight.numerator > 0n ? 1 : -1 }));
}

function settled(edge: Edge, ties: Ties): Edge {
  if (edge !== "tie") return edge;
  return ties === "in" ? "closed" : "open";
}

/** Undefined when some cell is free: to narrow what has no ends proves nothing. */
function knownIn({ cells }: LinearSystem): ReadonlyMap<string, Interval> | undefined {
  const known = [...cells].flatMap(([key, interval]): [string, Interval][] =>
    interval === undefined ? [] : [[key, interval]]
  );
  return known.length < cells.size ? undefined : new Map(known);
}

function withTies({ lower, upper }: Interval, ties: Ties): Interval {
  return {
    lower: { value: lower.value, edge: settled(lower.edge, ties) },
    upper: { value: upper.value, edge: settled(upper.edge, ties) },
  };
}

/** Decides sums of sums by narrowing, in time that follows their number; undefined where that proves nothing. */
function byNarrowing(system: LinearSystem): Decision | undefined {
  const cells = knownIn(system);
  if (cells === undefined || !system.relations.every(isPlainSum)) return undefined;
  const equations = system.relations.map(equationOf);
  const outcome = (ties: Ties) =>
    propagate(
      equations,
      new Map([...cells].map(([key, interval]) => [key, withTies(interval, ties)]))
    );
  const complete = isTree(system);
  const strict = outcome("out");
  if (strict === "possible") return complete ? "consistent" : undefined;
  const loose = strict === "undecided" ? strict : outcome("in");
  if (loose === "impossible") return "inconsistent";
  return complete && loose === "possible" && strict === "impossible" ? "tie-only" : undefined;
}

/**
 * Whether the relations can hold when some cells are released, ties counting as possible or not. The solver's word is
 * taken only when its values, or its proof, have been worked out anew.
 */
export function canHold(
  system: LinearSystem,
  released: ReadonlySet<string>,
  ties: Ties,
  steps: StepLimit
): Possibility {
  const model = new Model(system, released, ties, steps);
  const outcome = model.simplex.solve();
  const unknown = { can: undefined, blame: [], core: [] };
  if (outcome.status === "feasible") return model.holds ? { ...unknown, can: true } : unknown;
  if (outcome.status === "undecided" || !model.confirms(outcome.proof)) return unknown;
  const { proof } = outcome;
  return { can: false, blame: model.cellsIn(proof), core: model.relationsIn(proof) };
}

function byLinearProgramme(system: LinearSystem, steps: StepLimit): Decision {
  const strict = canHold(system, NONE, "out", steps).can;
  if (strict === undefined) return "undecided";
  if (strict) return "consistent";
  const loose = hasTies(system) ? canHold(system, NONE, "in", steps).can : strict;
  if (loose === undefined) return "undecided";
  return loose ? "tie-only" : "inconsistent";
}

/**
 * Decides one component exactly: by narrowing intervals where that is a proof, else by linear programming. "tie-only"
 * is what only values exactly on rounding limits make possible.
 */
export function decide(system: LinearSystem, steps: StepLimit): Decision {
  return byNarrowing(system) ?? byLinearProgramme(system, steps);
}

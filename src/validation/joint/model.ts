import { type Edge, type End, type Interval, middleOf } from "../interval";
import { add, isZero, multiply, type Rational, ZERO } from "../rational";
import { addNear, compareNear, type Near, near, scaleNear } from "./near";
import { type Limits, type ProofTerm, Simplex } from "./simplex";
import type { LinearSystem, Relation } from "./system";
import type { Row, StepLimit } from "./tableau";

/** Whether a value exactly on a rounding limit counts as possible. */
export type Ties = "in" | "out";

const ONE: Rational = { numerator: 1n, denominator: 1n };

function excludes(edge: Edge, ties: Ties): boolean {
  return edge === "open" || (edge === "tie" && ties === "out");
}

function limitsOf(
  { lower, upper }: { readonly lower?: End | undefined; readonly upper?: End | undefined },
  ties: Ties
): Limits {
  const beside = (end: End, sign: bigint): Near =>
    near(end.value, excludes(end.edge, ties) ? { numerator: sign, denominator: 1n } : ZERO);
  return {
    ...(lower === undefined ? {} : { lower: beside(lower, 1n) }),
    ...(upper === undefined ? {} : { upper: beside(upper, -1n) }),
  };
}

function middle(interval: Interval | undefined): Near {
  return near(interval === undefined ? ZERO : middleOf(interval));
}

/** True when a system has limits that only ties can meet. */
export function hasTies({ cells, relations }: LinearSystem): boolean {
  const isTie = (end?: End) => end?.edge === "tie";
  return (
    [...cells.values()].some((cell) => isTie(cell?.lower) || isTie(cell?.upper)) ||
    relations.some(({ lower, upper }) => isTie(lower) || isTie(upper))
  );
}

/** A system as variables for the simplex method: first the cells, then one for each relation. */
export class Model {
  readonly simplex: Simplex;
  readonly #keys: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #relations: readonly Relation[];
  readonly #limits: readonly Limits[];

  /** `released` cells may be anything, and what they state of others counts for nothing. */
  constructor(
    { cells, relations }: LinearSystem,
    released: ReadonlySet<string>,
    ties: Ties,
    steps: StepLimit
  ) {
    this.#keys = [...cells.keys()];
    this.#numbers = new Map(this.#keys.map((key, number) => [key, number]));
    this.#relations = relations.filter(({ owner }) => owner === undefined || !released.has(owner));
    const ofCells = [...cells].map(([key, interval]) =>
      released.has(key) || interval === undefined ? {} : limitsOf(interval, ties)
    );
    this.#limits = [...ofCells, ...this.#relations.map((relation) => limitsOf(relation, ties))];
    const rows = this.#relations.map((relation, place): [number, Row] => [
      this.#keys.length + place,
      this.#rowOf(relation),
    ]);
    const starts = [...cells.values()].map(middle);
    steps.take(cells.size + relations.length);
    this.simplex = new Simplex(this.#limits, new Map(rows), starts, steps);
  }

  #rowOf({ terms }: Relation): Row {
    const row = new Map<number, Rational>();
    for (const { key, weight } of terms) {
      const number = this.#numbers.get(key) ?? 0;
      const old = row.get(number);
      const sum = old === undefined ? weight : add(old, weight);
      if (isZero(sum)) row.delete(number);
      else row.set(number, sum);
    }
    return row;
  }

  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** The cells whose figures a proof uses: at least one of them is wrong. */
  cellsIn(proof: readonly ProofTerm[]): string[] {
    const named = proof.flatMap(({ variable }) => {
      const key = this.#keys[variable] ?? this.#relations[variable - this.#keys.length]?.owner;
      return key ?? [];
    });
    return [...new Set(named)];
  }

  /** The relations that a proof rests on. */
  relationsIn(proof: readonly ProofTerm[]): Relation[] {
    return proof.flatMap(({ variable }) => this.#relations[variable - this.#keys.length] ?? []);
  }

  /**
   * True when a proof is one, worked out anew from the relations: with its coefficients the cells cancel out, and its
   * limits sum to more than zero.
   */
  confirms(proof: readonly ProofTerm[]): boolean {
    const rests = new Map<number, Rational>();
    let least = near(ZERO);
    for (const { variable, side, coefficient } of proof) {
      const limit = this.#limits[variable]?.[side];
      if (limit === undefined) return false;
      least = addNear(least, scaleNear(limit, coefficient));
      for (const [cell, weight] of this.#inCells(variable))
        rests.set(cell, add(rests.get(cell) ?? ZERO, multiply(weight, coefficient)));
    }
    return [...rests.values()].every(isZero) && compareNear(least, near(ZERO)) > 0;
  }

  /** A variable as a sum of cells. A proof takes what a relation's variable stands for away from its limit. */
  #inCells(variable: number): Row {
    const relation = this.#relations[variable - this.#keys.length];
    return relation === undefined ? new Map([[variable, ONE]]) : this.#rowOf(relation);
  }

  /** True when the values found lie within every limit, worked out anew from the relations. */
  get holds(): boolean {
    return this.#limits.every((limits, variable) => {
      let sum = near(ZERO);
      for (const [cell, weight] of this.#inCells(variable))
        sum = addNear(sum, scaleNear(this.simplex.value(cell), weight));
      const { lower, upper } = limits;
      return (
        (lower === undefined || compareNear(sum, lower) >= 0) &&
        (upper === undefined || compareNear(sum, upper) <= 0)
      );
    });
  }
}

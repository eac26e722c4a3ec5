import { divide, negate, type Rational } from "../rational";
import { addNear, compareNear, type Near, near, scaleNear, subtractNear } from "./near";
import { type Row, type StepLimit, Tableau } from "./tableau";

/** Where a variable may be. A side that is left out has no end. */
export interface Limits {
  readonly lower?: Near;
  readonly upper?: Near;
}

/** One variable's limit with its multiplier in a proof. */
export interface ProofTerm {
  readonly variable: number;
  readonly side: "lower" | "upper";
  readonly coefficient: Rational;
}

/**
 * "infeasible" comes with a proof: the variables, with their coefficients, sum to zero whatever their values, and at
 * the limits named they sum to more than zero at the least (Farkas' lemma).
 */
export type Outcome =
  | { readonly status: "feasible" }
  | { readonly status: "undecided" }
  | { readonly status: "infeasible"; readonly proof: readonly ProofTerm[] };

/** After this many pivots a variable is chosen by its number alone, which ends every circle (Bland's rule). */
const FREE_CHOICES = 2_000;

const MINUS_ONE: Rational = { numerator: -1n, denominator: 1n };

/**
 * The simplex method for variables with limits, in exact fractions, with open ends.
 * Source: Dutertre and de Moura, A fast linear-arithmetic solver for DPLL(T), CAV 2006.
 */
export class Simplex {
  readonly #limits: readonly Limits[];
  readonly #steps: StepLimit;
  readonly #tableau: Tableau;
  readonly #values: Near[];
  #pivots = 0;

  /** `rows` gives some variables as sums of the others, whose values to begin with are within their limits. */
  constructor(
    limits: readonly Limits[],
    rows: ReadonlyMap<number, Row>,
    starts: readonly Near[],
    steps: StepLimit
  ) {
    this.#limits = limits;
    this.#steps = steps;
    this.#tableau = new Tableau(rows, steps);
    this.#values = [...starts];
    for (const [basic, row] of rows) this.#values[basic] = this.#valueOf(row);
  }

  #valueOf(row: Row): Near {
    let sum = near({ numerator: 0n, denominator: 1n });
    for (const [variable, coefficient] of row)
      sum = addNear(sum, scaleNear(this.value(variable), coefficient));
    return sum;
  }

  /** What a variable is in the solution found so far. */
  value(variable: number): Near {
    return this.#values[variable] ?? near({ numerator: 0n, denominator: 1n });
  }

  #limit(variable: number, side: "lower" | "upper"): Near | undefined {
    return this.#limits[variable]?.[side];
  }

  #isBelow(variable: number): boolean {
    const lower = this.#limit(variable, "lower");
    return lower !== undefined && compareNear(this.value(variable), lower) < 0;
  }

  #isAbove(variable: number): boolean {
    const upper = this.#limit(variable, "upper");
    return upper !== undefined && compareNear(this.value(variable), upper) > 0;
  }

  /** Whether a variable may grow (sign 1) or shrink (−1). */
  #mayMove(variable: number, sign: 1 | -1): boolean {
    const end = this.#limit(variable, sign > 0 ? "upper" : "lower");
    return end === undefined || compareNear(this.value(variable), end) * sign < 0;
  }

  /** Looks for values within all limits. */
  solve(): Outcome {
    for (;;) {
      const basic = this.#violated();
      if (basic === undefined) return { status: "feasible" };
      if (this.#steps.isReached) return { status: "undecided" };
      const sign = this.#isBelow(basic) ? 1 : -1;
      const entering = this.#enteringFor(basic, sign);
      if (entering === undefined) return { status: "infeasible", proof: this.#proof(basic, sign) };
      const target = this.#limit(basic, sign > 0 ? "lower" : "upper");
      if (target !== undefined) this.#exchange(basic, entering, target);
    }
  }

  #violated(): number | undefined {
    let first: number | undefined;
    for (const basic of this.#tableau.basics) {
      this.#steps.take(1);
      const isFirst = first === undefined || basic < first;
      if (isFirst && (this.#isBelow(basic) || this.#isAbove(basic))) first = basic;
    }
    return first;
  }

  /** A variable that can move a basic one up or down; among several the one in fewest rows, then the first. */
  #enteringFor(basic: number, sign: 1 | -1): number | undefined {
    const row = this.#tableau.rowOf(basic) ?? new Map<number, Rational>();
    this.#steps.take(row.size);
    let best: number | undefined;
    for (const [variable, { numerator }] of row) {
      const direction = numerator > 0n === sign > 0 ? 1 : -1;
      if (!this.#mayMove(variable, direction)) continue;
      if (best === undefined || this.#isBetter(variable, best)) best = variable;
    }
    return best;
  }

  #isBetter(variable: number, best: number): boolean {
    if (this.#pivots >= FREE_CHOICES) return variable < best;
    const difference = this.#tableau.useOf(variable) - this.#tableau.useOf(best);
    return difference === 0 ? variable < best : difference < 0;
  }

  #exchange(leaving: number, entering: number, target: Near): void {
    const coefficient = this.#tableau.rowOf(leaving)?.get(entering);
    if (coefficient === undefined) return;
    const lacking = subtractNear(target, this.value(leaving));
    this.#move(
      entering,
      scaleNear(lacking, divide({ numerator: 1n, denominator: 1n }, coefficient))
    );
    this.#values[leaving] = target;
    this.#tableau.pivot(leaving, entering);
    this.#pivots += 1;
  }

  /** Changes a variable that is not basic, and all that follow it. */
  #move(variable: number, change: Near): void {
    this.#values[variable] = addNear(this.value(variable), change);
    for (const [basic, coefficient] of this.#tableau.effectsOf(variable)) {
      this.#steps.take(1);
      this.#values[basic] = addNear(this.value(basic), scaleNear(change, coefficient));
    }
  }

  #proof(basic: number, sign: 1 | -1): ProofTerm[] {
    const row = this.#tableau.rowOf(basic) ?? new Map<number, Rational>();
    const own = sign > 0 ? negate(MINUS_ONE) : MINUS_ONE;
    const others = [...row].map(([variable, coefficient]): ProofTerm => {
      const signed = sign > 0 ? negate(coefficient) : coefficient;
      return { variable, coefficient: signed, side: signed.numerator > 0n ? "lower" : "upper" };
    });
    return [{ variable: basic, coefficient: own, side: sign > 0 ? "lower" : "upper" }, ...others];
  }

  /**
   * The largest (sign 1) or smallest (−1) value that a variable can have within all limits, after `solve` found it
   * feasible. Undefined when there is no end, or when the steps ran out.
   */
  extreme(variable: number, sign: 1 | -1): Near | undefined {
    while (!this.#steps.isReached) {
      const isBasic = this.#tableau.rowOf(variable) !== undefined;
      const entering = isBasic ? this.#enteringFor(variable, sign) : this.#itself(variable, sign);
      if (entering === undefined) return this.value(variable);
      const coefficient = this.#tableau.rowOf(variable)?.get(entering);
      const isAgainst = coefficient !== undefined && coefficient.numerator < 0n;
      if (!this.#advance(entering, isAgainst === sign > 0 ? -1 : 1)) return undefined;
    }
    return undefined;
  }

  #itself(variable: number, sign: 1 | -1): number | undefined {
    return this.#mayMove(variable, sign) ? variable : undefined;
  }

  /** Moves a variable as far as the limits of all that follow it allow; false when nothing stops it. */
  #advance(variable: number, sign: 1 | -1): boolean {
    let stop: { readonly at: number; readonly size: Near } | undefined;
    const own = this.#room(variable, sign);
    if (own !== undefined) stop = { at: variable, size: own };
    for (const [basic, coefficient] of this.#tableau.effectsOf(variable)) {
      this.#steps.take(1);
      const room = this.#room(basic, coefficient.numerator > 0n === sign > 0 ? 1 : -1);
      if (room === undefined) continue;
      const absolute = coefficient.numerator < 0n ? negate(coefficient) : coefficient;
      const size = scaleNear(room, divide({ numerator: 1n, denominator: 1n }, absolute));
      const order = stop === undefined ? -1 : compareNear(size, stop.size);
      if (order < 0 || (order === 0 && stop !== undefined && basic < stop.at))
        stop = { at: basic, size };
    }
    if (stop === undefined) return false;
    this.#move(variable, sign > 0 ? stop.size : scaleNear(stop.size, MINUS_ONE));
    if (stop.at !== variable) {
      this.#tableau.pivot(stop.at, variable);
      this.#pivots += 1;
    }
    return true;
  }

  /** How far a variable may move in a direction. */
  #room(variable: number, sign: 1 | -1): Near | undefined {
    const end = this.#limit(variable, sign > 0 ? "upper" : "lower");
    if (end === undefined) return undefined;
    const value = this.value(variable);
    return sign > 0 ? subtractNear(end, value) : subtractNear(value, end);
  }
}

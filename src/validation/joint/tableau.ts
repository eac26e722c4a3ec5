import { add, divide, isZero, multiply, negate, type Rational } from "../rational";
import { lowestTerms } from "./near";

const ONE: Rational = { numerator: 1n, denominator: 1n };

/** A sum of variables with coefficients, by the variables' numbers. */
export type Row = ReadonlyMap<number, Rational>;

/** Counts elementary steps, so that work is bounded the same way on every machine. */
export class StepLimit {
  #left: number;

  constructor(left: number) {
    this.#left = left;
  }

  take(steps: number): void {
    this.#left -= steps;
  }

  get isReached(): boolean {
    return this.#left < 0;
  }
}

/** Equations that give each basic variable as a sum of the others. Sparse and exact. */
export class Tableau {
  readonly #steps: StepLimit;
  readonly #rows = new Map<number, Map<number, Rational>>();
  /** The basic variables whose rows hold a variable. */
  readonly #columns = new Map<number, Set<number>>();

  constructor(rows: ReadonlyMap<number, Row>, steps: StepLimit) {
    this.#steps = steps;
    for (const [basic, row] of rows) {
      this.#rows.set(basic, new Map(row));
      for (const variable of row.keys()) this.#column(variable).add(basic);
    }
  }

  #column(variable: number): Set<number> {
    const found = this.#columns.get(variable);
    if (found !== undefined) return found;
    const empty = new Set<number>();
    this.#columns.set(variable, empty);
    return empty;
  }

  get basics(): IterableIterator<number> {
    return this.#rows.keys();
  }

  rowOf(basic: number): Row | undefined {
    return this.#rows.get(basic);
  }

  /** The basic variables that change with another, with how much. */
  effectsOf(variable: number): [number, Rational][] {
    return [...this.#column(variable)].map((basic) => [
      basic,
      this.#rows.get(basic)?.get(variable) ?? ONE,
    ]);
  }

  /** How many rows hold a variable. */
  useOf(variable: number): number {
    return this.#column(variable).size;
  }

  /** Makes `entering`, which is in the row of `leaving`, basic in its place. */
  pivot(leaving: number, entering: number): void {
    const row = this.#rows.get(leaving);
    const pivot = row?.get(entering);
    if (row === undefined || pivot === undefined) return;
    this.#rows.delete(leaving);
    for (const variable of row.keys()) this.#column(variable).delete(leaving);
    const solved = new Map<number, Rational>([[leaving, lowestTerms(divide(ONE, pivot))]]);
    for (const [variable, coefficient] of row) {
      if (variable !== entering)
        solved.set(variable, lowestTerms(negate(divide(coefficient, pivot))));
    }
    for (const [basic, factor] of this.effectsOf(entering))
      this.#replace(basic, entering, factor, solved);
    this.#columns.delete(entering);
    this.#rows.set(entering, solved);
    for (const variable of solved.keys()) this.#column(variable).add(entering);
  }

  /** Puts a sum in a variable's place in one row. */
  #replace(basic: number, variable: number, factor: Rational, sum: Row): void {
    const row = this.#rows.get(basic);
    if (row === undefined) return;
    row.delete(variable);
    this.#steps.take(sum.size);
    for (const [other, coefficient] of sum) {
      const old = row.get(other);
      const more = multiply(coefficient, factor);
      const changed = lowestTerms(old === undefined ? more : add(old, more));
      if (isZero(changed)) {
        row.delete(other);
        this.#column(other).delete(basic);
      } else {
        row.set(other, changed);
        if (old === undefined) this.#column(other).add(basic);
      }
    }
  }
}

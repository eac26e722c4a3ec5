import type { Figure, Unit } from "../figure";
import type { AmountLine } from "../plan";

/** How a line stands on its sheet. */
export interface LineLayout {
  readonly indent: number;
  readonly bold: boolean;
  /** Whether an empty row stands above the line. */
  readonly afterGap: boolean;
}

/** Counts elementary comparisons, so that a search can be bounded without a clock. */
export class Steps {
  taken = 0;

  constructor(readonly limit: number) {}

  get isSpent(): boolean {
    return this.taken >= this.limit;
  }
}

/** Amounts in kronor or the table's unknown unit; floats are enough to find structure, validation is exact. */
export interface Amount {
  readonly value: number;
  /** Half a unit of the last published digit; zero for a formula's value. */
  readonly half: number;
  /** Half a unit of the last digit shown, also for a formula's value. */
  readonly grain: number;
}

const PLACES: Readonly<Partial<Record<Unit, number>>> = {
  unknown: 0,
  kronor: 0,
  thousandKronor: 3,
  millionKronor: 6,
  billionKronor: 9,
};

/** The amounts of a table by line and column. */
export class AmountMatrix {
  readonly #cells: (Amount | undefined)[];
  /** For each column 1 where no amount is negative, −1 where none is positive, else 0. */
  readonly signs: readonly number[];

  constructor(
    readonly lines: readonly AmountLine[],
    readonly layout: readonly LineLayout[],
    /** Sheet columns of amounts of one kind of unit. */
    readonly columns: readonly number[]
  ) {
    const places = new Map(columns.map((column, index) => [column, index]));
    const alone = columnsOfOneKind(lines);
    this.#cells = new Array<Amount | undefined>(lines.length * columns.length);
    lines.forEach(({ figures = [] }, line) => {
      for (const figure of figures) {
        const place = places.get(figure.cell.column);
        if (place !== undefined)
          this.#cells[line * columns.length + place] = amountOf(
            figure,
            alone.has(figure.cell.column)
          );
      }
    });
    this.signs = columns.map((_, place) => this.#signOf(place));
  }

  /** The amount of a line in the column at a place of `columns`. */
  at(line: number, place: number): Amount | undefined {
    return this.#cells[line * this.columns.length + place];
  }

  #signOf(place: number): number {
    const values = this.lines.map((_, line) => this.at(line, place)?.value ?? 0);
    if (values.every((value) => value >= 0)) return 1;
    return values.every((value) => value <= 0) ? -1 : 0;
  }

  isEmpty(line: number): boolean {
    return this.columns.every((_, place) => this.at(line, place) === undefined);
  }
}

/** Counts, and what has a unit of its own such as pounds, are amounts where their column holds nothing else. */
const KINDS: ReadonlySet<Unit> = new Set(["count", "other"]);

function columnsOfOneKind(lines: readonly AmountLine[]): ReadonlySet<number> {
  const isOne = (known: ReadonlySet<Unit>): boolean =>
    known.size === 1 && [...known].every((unit) => KINDS.has(unit));
  return new Set(
    [...unitsByColumn(lines)].flatMap(([column, known]) => (isOne(known) ? [column] : []))
  );
}

/** The units of each sheet column of figures. */
function unitsByColumn(lines: readonly AmountLine[]): ReadonlyMap<number, ReadonlySet<Unit>> {
  const units = new Map<number, Set<Unit>>();
  for (const { figures = [] } of lines) {
    for (const { unit, cell } of figures) {
      const known = units.get(cell.column);
      if (known === undefined) units.set(cell.column, new Set([unit]));
      else known.add(unit);
    }
  }
  return units;
}

/** A figure as a number in kronor, or in its own unit, with what rounding leaves open; percents are no amounts. */
function amountOf(figure: Figure, isOfOneKind: boolean): Amount | undefined {
  const places = PLACES[figure.unit] ?? (isOfOneKind ? 0 : undefined);
  if (places === undefined || figure.approximate) return undefined;
  const scale = 10 ** (places - figure.value.decimals);
  const grain = 0.5 * 10 ** (places - figure.precision);
  return { value: Number(figure.value.digits) * scale, half: figure.exact ? 0 : grain, grain };
}

/** The sheet columns that hold amounts, all with a unit or all without; rows of percent or counts among them pass. */
export function columnsOfAmounts(lines: readonly AmountLine[]): readonly number[] {
  const isOfAmounts = (known: ReadonlySet<Unit>): boolean => {
    const amounts = [...known].filter((unit) => PLACES[unit] !== undefined);
    return new Set(amounts.map((unit) => unit !== "unknown")).size === 1;
  };
  const amounts = [...unitsByColumn(lines)].flatMap(([column, known]) =>
    isOfAmounts(known) ? [column] : []
  );
  return [...amounts, ...columnsOfOneKind(lines)].sort((left, right) => left - right);
}

/** Floats of sums are compared with this slack, relative to their size. */
const NOISE = 1e-9;

/** True when two numbers are equal within what rounding leaves open. */
export function agree(left: number, right: number, open: number): boolean {
  const slack = NOISE * Math.max(Math.abs(left), Math.abs(right), 1e-6);
  return Math.abs(left - right) <= open + slack;
}

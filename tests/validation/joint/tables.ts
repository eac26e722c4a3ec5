import { type Interval, pointInterval } from "../../../src/validation/interval";
import type { PublishedSystem, Relation } from "../../../src/validation/joint/system";
import { type Rational, ZERO } from "../../../src/validation/rational";
import { roundedInterval, type RoundingMode } from "../../../src/validation/rounding";

const { lower, upper } = pointInterval(ZERO);

/** Cells with whole weights that sum to zero. */
export function sumsToZero(weights: Readonly<Record<string, number>>): Relation {
  const terms = Object.entries(weights).map(([key, weight]) => ({
    key,
    weight: { numerator: BigInt(weight), denominator: 1n },
  }));
  return { terms, lower, upper };
}

export function whole(value: number): Rational {
  return { numerator: BigInt(value), denominator: 1n };
}

/** A system whose cells are whole numbers rounded under a mode. */
export function rounded(
  values: Readonly<Record<string, number>>,
  relations: readonly Relation[],
  mode: RoundingMode = "nearest"
): PublishedSystem {
  const cells = Object.entries(values).map(([key, value]): [string, Interval] => [
    key,
    roundedInterval(whole(value), 0, mode),
  ]);
  return { cells: new Map(cells), relations };
}

/** Row and column sums of a grid, and both sums of those: names are r1c2, r1T, Tc2 and TT. */
export function marginRelations(rows: number, columns: number): Relation[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);
  const sum = (total: string, parts: readonly string[]) =>
    sumsToZero({ ...Object.fromEntries(parts.map((part) => [part, 1])), [total]: -1 });
  const rowNames = [...numbers(rows).map((row) => `r${row}`), "T"];
  const columnNames = [...numbers(columns).map((column) => `c${column}`), "T"];
  return [
    ...rowNames.map((row) =>
      sum(
        `${row}T`,
        numbers(columns).map((column) => `${row}c${column}`)
      )
    ),
    ...columnNames.map((column) =>
      sum(
        `T${column}`,
        numbers(rows).map((row) => `r${row}${column}`)
      )
    ),
  ];
}

/** A grid of whole numbers with its true margins. */
export function withMargins(grid: readonly (readonly number[])[]): Record<string, number> {
  const cells: Record<string, number> = {};
  const count = (key: string, value: number) => (cells[key] = (cells[key] ?? 0) + value);
  grid.forEach((row, r) =>
    row.forEach((value, c) => {
      cells[`r${r + 1}c${c + 1}`] = value;
      count(`r${r + 1}T`, value);
      count(`Tc${c + 1}`, value);
      count("TT", value);
    })
  );
  return cells;
}

import type { ColumnRelation } from "../plan";
import { isCost, isIncome } from "./netLabel";
import { isRunning, withoutPeriod } from "./runningLabel";

/** A column that may be the sum of others, all by their places among the columns of amounts. */
export interface SupposedSum {
  readonly result: number;
  readonly parts: readonly { readonly place: number; readonly weight: 1 | -1 }[];
  readonly because: ColumnRelation["because"];
  /** True for months and their running total, of which the first that holds is meant. */
  readonly isRunning?: true;
}

const DEVIATION =
  /avvik|afvig|differens|(?<!\p{L})diff|förändring|endring|ændring|deviation|variance|change|kvar(?!\p{L})|återstå/iu;
const NET = /netto|(?<!\p{L})net(?!\p{L})|resultat/iu;
const TOTAL = /total|summa|(?<!\p{L})sum(?!\p{L})|helår|i alt|sammanlagt|netto/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const NAMED = ["label", "arithmetic"] as const;

/** True for words over a column that add others: "Totalt", "Helår". */
export function isTotalHeader(header: string): boolean {
  return TOTAL.test(header);
}

/**
 * What columns may be sums of, likeliest first: a net of income and cost, a deviation of two others, a total of its
 * neighbours, then any column without a name that says so. More parts go before fewer, so that a total of three is
 * not read as one of two. `headers` are those of the columns of amounts.
 */
export function supposals(headers: readonly string[]): readonly SupposedSum[] {
  const places = headers.map((_, place) => place);
  const named = (pattern: RegExp): readonly number[] =>
    places.filter((place) => pattern.test(headers[place] ?? ""));
  const count = headers.length;
  const runs = places.toReversed().flatMap((result) => runsBeside(result, count, ["arithmetic"]));
  // Unnamed, a = b − c is the same as c = b − a: the last column is then the result.
  const pairs = places.flatMap((result) =>
    differences(result, places, ["arithmetic"]).filter(({ parts }) =>
      parts.every(({ place, weight }) => weight > 0 || place < result)
    )
  );
  return [
    ...places.flatMap((result) => runningSums(result, headers)),
    ...named(NET).flatMap((result) => netsOf(result, headers)),
    ...named(DEVIATION).flatMap((result) => differences(result, places, NAMED)),
    ...named(TOTAL).flatMap((result) => runsBeside(result, count, NAMED)),
    ...named(NET).flatMap((result) => differences(result, places, NAMED)),
    ...runs,
    ...pairs,
  ];
}

/** A running total of all columns before it that are about the same, of the last of these, or since the one before. */
function runningSums(result: number, headers: readonly string[]): SupposedSum[] {
  const own = headers[result] ?? "";
  if (!isRunning(own)) return [];
  const alike = headers
    .slice(0, result)
    .flatMap((header, place) => (withoutPeriod(header) === withoutPeriod(own) ? place : []));
  const isTotal = (place: number): boolean => isRunning(headers[place] ?? "");
  const months = alike.filter((place) => !isTotal(place)).slice(-LONGEST_RUN);
  const since = alike.slice(Math.max(0, alike.findLastIndex(isTotal)));
  return [...months.map((_, first) => months.slice(first)), since]
    .filter((run) => run.length >= 2)
    .map((run) => ({
      ...{ result, because: NAMED, isRunning: true },
      parts: run.map((place) => ({ place, weight: 1 })),
    }));
}

/** Income with cost of the same year as the net: signed amounts are added, others subtracted. */
function netsOf(result: number, headers: readonly string[]): SupposedSum[] {
  const year = yearOf(headers[result]);
  const fits = (header: string): boolean => year === undefined || yearOf(header) === year;
  const placesOf = (isKind: (header: string) => boolean): number[] =>
    headers.flatMap((header, place) =>
      place !== result && isKind(header) && fits(header) ? [place] : []
    );
  const pairs = placesOf(isIncome).flatMap((income) =>
    placesOf(isCost).map((cost) => [income, cost] as const)
  );
  return pairs.flatMap(([income, cost]) =>
    (
      [
        [1, 1],
        [1, -1],
        [-1, 1],
      ] as const
    ).map(([ofIncome, ofCost]) => ({
      result,
      because: NAMED,
      parts: inOrder([
        { place: income, weight: ofIncome },
        { place: cost, weight: ofCost },
      ]),
    }))
  );
}

function yearOf(header = ""): string | undefined {
  return YEAR.exec(header)?.[0];
}

const LONGEST_RUN = 24;

function runsBeside(result: number, count: number, because: SupposedSum["because"]): SupposedSum[] {
  const before = Array.from({ length: Math.min(result, LONGEST_RUN) }, (_, i) => result - 1 - i);
  const after = Array.from(
    { length: Math.min(count - result - 1, LONGEST_RUN) },
    (_, i) => result + 1 + i
  );
  return [before, after].flatMap((side) =>
    side
      .map((_, index) => side.slice(0, index + 1))
      .filter((run) => run.length >= 2)
      .reverse()
      .map((run) => ({
        result,
        because,
        parts: inOrder(run.map((place) => ({ place, weight: 1 }))),
      }))
  );
}

/** The nearest columns are compared: with very many, only neighbours. */
const WIDEST = 14;

function differences(
  result: number,
  places: readonly number[],
  because: SupposedSum["because"]
): SupposedSum[] {
  const near = places.filter(
    (place) => place !== result && (places.length <= WIDEST || Math.abs(place - result) <= 4)
  );
  return near.flatMap((left) =>
    near
      .filter((right) => right !== left)
      .map((right) => ({
        result,
        because,
        parts: [
          { place: left, weight: 1 },
          { place: right, weight: -1 },
        ],
      }))
  );
}

function inOrder(parts: SupposedSum["parts"]): SupposedSum["parts"] {
  return [...parts].sort((left, right) => left.place - right.place);
}

import type { CellAddress } from "../plan/address";
import type { AmountTable, LinePart, RowRelation } from "../plan/plan";
import { formulaParts, hasFormula } from "./formulaParts";
import { readingsOf, type SignedLine } from "./readings";
import type { RoundingMode } from "./rounding";
import { type StatedSum, type Term, withBlanksAsZero } from "./statedSum";
import { sumOfLines } from "./supposedSums";

/** What is known of a line's sum in one column. */
export interface KnownSum {
  readonly stated: StatedSum;
  /** True where the column's own formula states the parts. */
  readonly byFormula: boolean;
  /** True where a missing amount was read as zero though the sum then fails. */
  readonly isGuess: boolean;
  /** The parts that were read as zero. */
  readonly blanks?: readonly Term[];
}

function linesOf({ lines }: AmountTable, parts: readonly LinePart[]): SignedLine[] {
  return parts.flatMap(({ line: place, weight }) => {
    const line = lines[place];
    return line === undefined ? [] : [{ line, weight }];
  });
}

/** The sum that a column's own formula states; undefined when it adds more than lines of the table. */
export function sumByFormula(
  own: AmountTable,
  index: number,
  mode: RoundingMode
): StatedSum | undefined {
  const total = own.lines[index];
  const parts = total?.amount && formulaParts(own, total.amount);
  return total?.amount && parts && sumOfLines(total, total.amount, parts, mode);
}

function sumIn(
  own: AmountTable,
  total: number,
  parts: readonly LinePart[],
  mode: RoundingMode
): KnownSum | undefined {
  const line = own.lines[total];
  if (line?.amount === undefined) return undefined;
  if (!hasFormula(own, line.amount)) {
    const stated = sumOfLines(line, line.amount, linesOf(own, parts), mode);
    return { stated, byFormula: false, isGuess: false };
  }
  const stated = sumByFormula(own, total, mode);
  return stated && { stated, byFormula: true, isGuess: false };
}

/** The labels of parts that are zero where they are blank: the sum holds so in some column. */
function zeroLabels(sums: readonly KnownSum[], mode: RoundingMode): ReadonlySet<CellAddress> {
  const holding = sums.filter(
    ({ stated }) => withBlanksAsZero(stated, mode).verdict === "consistent"
  );
  return new Set(holding.flatMap(({ stated }) => blanksOf(stated)));
}

function blanksOf({ parts }: StatedSum): CellAddress[] {
  return parts.flatMap(({ figure, labelCell }) => (figure === undefined ? labelCell : []));
}

/** A sum that holds in this many columns is asked about where one of its amounts is blank. */
const LEAST_HOLDING = 1;

/**
 * Blanks are zero where the sum then holds and, once they were zero in one column, in the others; else a guess. Where a
 * cell says that there is no figure nothing is guessed.
 */
function fillBlanks(sums: readonly KnownSum[], mode: RoundingMode): KnownSum[] {
  const zero = zeroLabels(sums, mode);
  const holding = sums.filter(({ stated }) => stated.verdict === "consistent").length;
  return sums.map((known) => {
    const labels = blanksOf(known.stated);
    if (labels.length === 0 || (zero.size === 0 && holding < LEAST_HOLDING)) return known;
    const stated = withBlanksAsZero(known.stated, mode);
    const blanks = known.stated.parts.filter(({ figure }) => figure === undefined);
    if (stated.verdict !== "consistent" && blanks.some(({ isUnstated }) => isUnstated))
      return known;
    const isGuess = labels.some((label) => !zero.has(label));
    return { ...known, stated, isGuess, blanks };
  });
}

/** The sum of lines against a total in every column. */
export function sumsIn(
  columns: readonly AmountTable[],
  total: number,
  parts: readonly LinePart[],
  mode: RoundingMode
): KnownSum[] {
  const sums = columns.flatMap((own) => sumIn(own, total, parts, mode) ?? []);
  return fillBlanks(sums, mode);
}

/** A relation of the plan in every column of its table, `columns` being the table as it is for each. */
export function knownSumsOf(
  columns: readonly AmountTable[],
  relation: RowRelation,
  mode: RoundingMode
): KnownSum[] {
  return sumsIn(columns, relation.total, relation.parts, mode);
}

/** Lines that a total may add, by their places. */
export function readingParts(
  own: AmountTable,
  total: number,
  mode: RoundingMode
): readonly (readonly LinePart[])[] {
  const totals = own.lines.filter(({ isTotal }) => isTotal).length;
  const readings = readingsOf(own, total, totals, mode);
  if (readings === undefined) return [];
  return [readings.plain, ...readings.others()].map((parts) => placed(own, parts));
}

/** Lines of a table by their places in it. */
export function placed({ lines }: AmountTable, parts: readonly SignedLine[]): LinePart[] {
  const places = new Map(lines.map((line, place) => [line, place]));
  return parts.map(({ line, weight }) => ({ line: places.get(line) ?? -1, weight }));
}

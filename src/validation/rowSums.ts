import type { AmountLine, AmountTable, Belief, RowRelation } from "../plan/plan";
import { isResult } from "../plan/structure/netLabel";
import { byColumn, figureIn } from "./columns";
import { hasFormula } from "./formulaParts";
import { bestReading, heldByLast, heldInstead } from "./bestReading";
import { type KnownSum, knownSumsOf, sumByFormula, sumsIn } from "./knownSums";
import { innerSum } from "./innerColumn";
import { isMadeElsewhere, mayRepeatPart } from "./madeElsewhere";
import { isOnlyTotal, MOST_TOTALS, sectionAbove } from "./readings";
import type { RoundingMode } from "./rounding";
import { statementParts } from "./statements";
import type { StatedSum, Term } from "./statedSum";
import { supposedSum } from "./supposedSums";

/**
 * Why a line is taken to be a sum: a belief of the plan, the order of a statement, or that it is called a total and
 * nothing else fits. "guess": an amount is missing and was read as zero.
 */
export type Ground = Belief | "statement" | "onlyTotal" | "section" | "supposed" | "guess";

/** A line that is a sum, in one of its table's columns. */
export interface RowSum extends StatedSum {
  /** Place of the line in the table. */
  readonly line: number;
  readonly column: number;
  readonly grounds: readonly Ground[];
  /** The parts whose amounts are missing and were read as zero. */
  readonly blanks?: readonly Term[];
}

function rowSum(stated: StatedSum, line: number, grounds: readonly Ground[]): RowSum {
  return { ...stated, line, column: stated.amount.cell.column, grounds };
}

/** A net or a step of a cash flow that holds in several columns is as good as named: "Årets resultat". */
function groundsOf({ because, holdsIn }: RowRelation, line: AmountLine | undefined): Ground[] {
  const isNamed = line !== undefined && isResult(line.label.value) && holdsIn.length > 1;
  return [...because, ...(isNamed ? (["label"] as const) : [])];
}

function knownSums(
  columns: readonly AmountTable[],
  relation: RowRelation,
  totals: number,
  mode: RoundingMode
): RowSum[] {
  const { total } = relation;
  const grounds = groundsOf(relation, columns[0]?.lines[total]);
  const believed = knownSumsOf(columns, relation, mode);
  const held = totals > MOST_TOTALS ? undefined : heldInstead(columns, total, believed, mode);
  const sums = held ?? believed;
  return sums.map((known) => withGrounds(known, total, grounds));
}

function withGrounds(
  { stated, byFormula, isGuess, blanks }: KnownSum,
  total: number,
  grounds: readonly Ground[]
): RowSum {
  if (byFormula) return rowSum(stated, total, ["formula"]);
  const sum = rowSum(stated, total, isGuess ? ["guess"] : grounds);
  return blanks === undefined ? sum : { ...sum, blanks };
}

/** A section sum is all the lines between it and the total above. */
function isSectionSum(table: AmountTable, index: number, { parts }: StatedSum): boolean {
  const section = sectionAbove(table, index);
  const same = section.every(({ label }, place) => parts[place]?.labelCell === label.cell);
  return section.length > 1 && section.length === parts.length && same;
}

function groundOf(own: AmountTable, index: number, totals: number, stated: StatedSum): Ground {
  if (isOnlyTotal(own, index, totals)) return "onlyTotal";
  return isSectionSum(own, index, stated) ? "section" : "supposed";
}

/** A total in one column by itself. */
function guessedSum(own: AmountTable, index: number, totals: number, mode: RoundingMode): RowSum[] {
  const total = own.lines[index];
  if (total?.amount === undefined) return [];
  if (hasFormula(own, total.amount)) {
    const stated = sumByFormula(own, index, mode);
    return stated === undefined ? [] : [rowSum(stated, index, ["formula"])];
  }
  const stated = supposedSum(own, index, totals, mode);
  return stated === undefined
    ? []
    : [rowSum(stated, index, [groundOf(own, index, totals, stated)])];
}

const GUESSED: ReadonlySet<Ground> = new Set(["onlyTotal", "section"]);

/** A total that may only repeat a line is not surely meant to be the sum of that line and others where they fail. */
function withDoubt(sums: RowSum[]): RowSum[] {
  if (!mayRepeatPart(sums)) return sums;
  return sums.map((sum) => {
    const isSure = sum.verdict === "consistent" || !sum.grounds.some((own) => GUESSED.has(own));
    return isSure ? sum : { ...sum, grounds: ["supposed"] };
  });
}

/** What is meant in one column is meant in all: the reading that holds in most, or each column by itself. */
function guessedSums(
  table: AmountTable,
  columns: readonly AmountTable[],
  index: number,
  totals: number,
  mode: RoundingMode
): RowSum[] {
  const inner = innerSum(table, index, mode);
  if (inner !== undefined) return [rowSum(inner, index, ["section"])];
  const isSearched = columns.length > 1 && totals <= MOST_TOTALS;
  const best = isSearched ? bestReading(columns, index, mode) : undefined;
  const guessed = best
    ? best.map((known) => withOwnGround(table, index, totals, known))
    : columns.flatMap((own) => guessedSum(own, index, totals, mode));
  const isDoubted = guessed.some(({ verdict }) => DOUBTS.has(verdict));
  const last =
    isDoubted && !isOnlyTotal(table, index, totals) ? heldByLast(columns, index, mode) : undefined;
  return last?.map((known) => withOwnGround(table, index, totals, known)) ?? withDoubt(guessed);
}

const DOUBTS: ReadonlySet<StatedSum["verdict"]> = new Set(["inconsistent", "tie-only"]);

function withOwnGround(table: AmountTable, index: number, totals: number, known: KnownSum): RowSum {
  return withGrounds(known, index, [groundOf(table, index, totals, known.stated)]);
}

/** Results that follow from those before them by the order of a statement, where the plan found no relation. */
function statementSums(
  table: AmountTable,
  columns: readonly AmountTable[],
  known: ReadonlySet<number>,
  mode: RoundingMode
): RowSum[] {
  return table.lines.flatMap((_, index) => {
    const parts = known.has(index) ? undefined : statementParts(table, index);
    if (parts === undefined) return [];
    return sumsIn(columns, index, parts, mode).map((sum) => withGrounds(sum, index, ["statement"]));
  });
}

/** A line with a percentage where the others have amounts, as in a list of measures, is no part with an amount missing. */
function isOfTwoKinds({ lines }: AmountTable, { parts, column }: RowSum): boolean {
  const missing = parts.filter(({ figure }) => figure === undefined);
  return missing.some(({ labelCell }) =>
    lines.some((line) => line.label.cell === labelCell && figureIn(line, column) !== undefined)
  );
}

/**
 * Every line that is a sum, once for each column: those that the plan's relations state and, where the plan found none,
 * the lines called totals. A column whose total has a formula of its own is judged by that formula.
 */
export function rowSumsOf(table: AmountTable, mode: RoundingMode): RowSum[] {
  const { rowRelations = [] } = table;
  const totals = table.lines.flatMap((line, index) => (line.isTotal ? index : []));
  const known = new Set(rowRelations.map(({ total }) => total));
  const guessed = totals.filter((index) => !known.has(index) && !isMadeElsewhere(table, index));
  const columns = byColumn(table);
  return [
    ...rowRelations.flatMap((relation) => knownSums(columns, relation, totals.length, mode)),
    ...statementSums(table, columns, known, mode),
    ...guessed
      .flatMap((index) => guessedSums(table, columns, index, totals.length, mode))
      .filter((sum) => !isOfTwoKinds(table, sum)),
  ];
}

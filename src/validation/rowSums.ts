import type { AmountLine, AmountTable, Belief, RowRelation } from "../plan/plan";
import { isNet } from "../plan/structure/netLabel";
import { byColumn } from "./columns";
import { formulaParts, hasFormula } from "./formulaParts";
import { isOnlyTotal, sectionAbove, type SignedLine } from "./readings";
import type { RoundingMode } from "./rounding";
import { type StatedSum, withBlanksAsZero } from "./statedSum";
import { sumOfLines, supposedSum } from "./supposedSums";

/** Why a line is taken to be a sum: a belief of the plan, or that it is called a total and nothing else fits. */
export type Ground = Belief | "onlyTotal" | "section" | "supposed";

/** A line that is a sum, in one of its table's columns. */
export interface RowSum extends StatedSum {
  /** Place of the line in the table. */
  readonly line: number;
  readonly column: number;
  readonly grounds: readonly Ground[];
}

interface Source {
  /** The table as it is for one column. */
  readonly table: AmountTable;
  readonly totals: number;
  readonly mode: RoundingMode;
}

function rowSum(stated: StatedSum, line: number, grounds: readonly Ground[]): RowSum {
  return { ...stated, line, column: stated.amount.cell.column, grounds };
}

function linesOf({ lines }: AmountTable, { parts }: RowRelation): SignedLine[] {
  return parts.flatMap(({ line: place, weight }) => {
    const line = lines[place];
    return line === undefined ? [] : [{ line, weight }];
  });
}

/** A net that holds in several columns is as good as named: "Årets resultat". */
function groundsOf({ because, holdsIn }: RowRelation, { label }: AmountLine): readonly Ground[] {
  const isNamed = !because.includes("label") && isNet(label.value) && holdsIn.length > 1;
  return isNamed ? [...because, "label"] : because;
}

/** The sum that the plan found, or that the column's own formula states. */
function knownSum({ table, mode }: Source, relation: RowRelation): RowSum[] {
  const total = table.lines[relation.total];
  if (total?.amount === undefined) return [];
  if (hasFormula(table, total.amount)) return statedByFormula(table, total, relation.total, mode);
  const stated = sumOfLines(total, total.amount, linesOf(table, relation), mode);
  return [rowSum(withBlanksAsZero(stated, mode), relation.total, groundsOf(relation, total))];
}

function statedByFormula(
  table: AmountTable,
  total: AmountLine,
  index: number,
  mode: RoundingMode
): RowSum[] {
  const parts = total.amount && formulaParts(table, total.amount);
  if (total.amount === undefined || parts === undefined) return [];
  return [rowSum(sumOfLines(total, total.amount, parts, mode), index, ["formula"])];
}

/** A section sum is all the lines between it and the total above. */
function isSectionSum({ lines }: AmountTable, index: number, { parts }: StatedSum): boolean {
  const section = sectionAbove(lines, index);
  const same = section.every(({ label }, place) => parts[place]?.labelCell === label.cell);
  return section.length > 1 && section.length === parts.length && same;
}

function guessedSum({ table, totals, mode }: Source, index: number): RowSum[] {
  const total = table.lines[index];
  if (total?.amount === undefined) return [];
  if (hasFormula(table, total.amount)) return statedByFormula(table, total, index, mode);
  const stated = supposedSum(table, index, totals, mode);
  if (stated === undefined) return [];
  if (isOnlyTotal(table, index, totals)) return [rowSum(stated, index, ["onlyTotal"])];
  return [rowSum(stated, index, [isSectionSum(table, index, stated) ? "section" : "supposed"])];
}

/**
 * Every line that is a sum, once for each column: those that the plan's relations state and, where the plan found none,
 * the lines called totals. A column whose total has a formula of its own is judged by that formula.
 */
export function rowSumsOf(table: AmountTable, mode: RoundingMode): RowSum[] {
  const { rowRelations = [] } = table;
  const totals = table.lines.flatMap((line, index) => (line.isTotal ? index : []));
  const known = new Set(rowRelations.map(({ total }) => total));
  const guessed = totals.filter((index) => !known.has(index));
  return byColumn(table).flatMap((own) => {
    const source = { table: own, totals: totals.length, mode };
    return [
      ...rowRelations.flatMap((relation) => knownSum(source, relation)),
      ...guessed.flatMap((index) => guessedSum(source, index)),
    ];
  });
}

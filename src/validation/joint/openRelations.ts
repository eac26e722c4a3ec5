import type { CellAddress } from "../../plan/address";
import type { Figure } from "../../plan/figure";
import type { AmountTable, RowRelation } from "../../plan/plan";
import { judgedSumsOf } from "../certainty";
import { judgeColumns } from "../columnCertainty";
import { amountColumns, figureAt, figureIn, isRateHeader } from "../columns";
import { columnSumsOf, headerOf } from "../columnSums";
import { compareIntervals, negateInterval, pointInterval, sumIntervals } from "../interval";
import { ZERO } from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import {
  isStated,
  keyOf,
  type Member,
  type Missing,
  NOTHING,
  openKey,
  type PlanRelation,
  sumTerms,
} from "./planRelations";

/** A cell of a sum, in which something is published or not. */
export interface Part extends Pick<Member, "label" | "weight"> {
  readonly cell: CellAddress;
  readonly figure?: Figure | undefined;
}

function isFilled(part: Part): part is Part & Member {
  return part.figure !== undefined;
}

/**
 * A sum in which cells are empty, which may then be anything. One that holds with them as nothing is left out: they may
 * be zero, or not meant to be counted. So is one of several units.
 */
export function openRelation(
  rule: string,
  title: string,
  parts: readonly Part[],
  mode: RoundingMode
): PlanRelation[] {
  const [first, ...others] = parts.filter(isFilled);
  const holes = parts.filter((part) => !isFilled(part));
  if (first === undefined || holes.length === 0) return [];
  const { unit } = first.figure;
  const members: [Member, ...Member[]] = [first, ...others];
  const stated = members.map(({ figure, weight }) => {
    const interval = intervalOf(figure, mode);
    return weight > 0 ? interval : negateInterval(interval);
  });
  const isNothing = compareIntervals(sumIntervals(stated), pointInterval(ZERO)) !== "inconsistent";
  const terms = sumTerms(members, unit);
  if (isNothing || terms === undefined || members.some(({ figure }) => figure.unit !== unit))
    return [];
  const missing = holes.map(({ label, cell, weight }): Missing => {
    const numerator = BigInt(weight);
    return { label, cell, key: openKey(cell, unit), weight: { numerator, denominator: 1n } };
  });
  const common = { rule, title, members, missing, verdict: "unchecked" } as const;
  return [{ ...common, terms: [...terms, ...missing], lower: NOTHING, upper: NOTHING }];
}

/** Columns in which some sum holds, or that are known to be added to others: what is in them adds up. */
function addingColumns(table: AmountTable, mode: RoundingMode): ReadonlySet<number> {
  const sums = judgedSumsOf(table, mode);
  const idle = new Set(sums.flatMap(({ trust, column }) => (trust === "idle" ? column : [])));
  const holding = sums.flatMap(({ verdict, column }) => (verdict === "consistent" ? column : []));
  const across = columnSumsOf(table, mode)
    .filter((sums) => judgeColumns(sums, mode).isCertain)
    .flatMap(({ relation: { result, parts } }) => [result, ...parts.map(({ column }) => column)]);
  const adding = [...holding, ...across].filter(
    (column) => !idle.has(column) && !isRateHeader(headerOf(table, column))
  );
  return new Set(adding);
}

function inRow(
  table: AmountTable,
  { total, parts }: Pick<RowRelation, "total" | "parts">,
  column: number
): Part[] {
  return [{ line: total, weight: -1 } as const, ...parts].flatMap(({ line: place, weight }) => {
    const line = table.lines[place];
    if (line === undefined) return [];
    const { value, cell } = line.label;
    return { label: value, cell: { ...cell, column }, figure: figureAt(line, column), weight };
  });
}

/** Sums of lines that hold in other columns, with empty cells, in the columns where they are not stated by a formula of their own. */
function down(table: AmountTable, adding: ReadonlySet<number>, mode: RoundingMode): PlanRelation[] {
  const columns = amountColumns(table).filter((column) => adding.has(column));
  const formulas = new Set((table.sums ?? []).map(({ cell }) => keyOf(cell)));
  return (table.rowRelations ?? [])
    .filter(({ because, holdsIn, failsIn }) => isStated(because) && holdsIn.length > failsIn.length)
    .flatMap((relation) =>
      columns.flatMap((column) => {
        const parts = inRow(table, relation, column);
        const [first] = parts;
        if (first === undefined || formulas.has(keyOf(first.cell))) return [];
        return openRelation("sum-of-parts", first.label, parts, mode);
      })
    );
}

/** Sums of columns with empty cells. Differences are left out: for income their sign is often the other. */
function across(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  return columnSumsOf(table, mode)
    .filter((sums) => judgeColumns(sums, mode).isCertain)
    .filter(({ relation: { parts } }) => parts.every(({ weight }) => weight > 0))
    .flatMap(({ relation: { result, parts } }) =>
      table.lines.flatMap((line) => {
        const { value: label, cell } = line.label;
        const cells = [{ column: result, weight: -1 } as const, ...parts].map(
          ({ column, weight }): Part => ({
            label,
            cell: { ...cell, column },
            figure: figureIn(line, column),
            weight,
          })
        );
        return openRelation("column-relation", label, cells, mode);
      })
    );
}

/** Every sum of a table that is known to be meant though some of its cells are empty. */
export function openRelationsOf(table: AmountTable, mode: RoundingMode): PlanRelation[] {
  return [...down(table, addingColumns(table, mode), mode), ...across(table, mode)];
}

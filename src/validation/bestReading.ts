import type { AmountTable, LinePart } from "../plan/plan";
import { type KnownSum, placed, readingParts, sumsIn } from "./knownSums";
import { addedLines, lastOfSection } from "./readings";
import type { RoundingMode } from "./rounding";
import { statementParts } from "./statements";
import type { StatedSum } from "./statedSum";

function holds({ stated }: KnownSum): boolean {
  return stated.verdict === "consistent";
}

function fails({ stated }: KnownSum): boolean {
  return stated.verdict === "inconsistent" || stated.verdict === "tie-only";
}

/** A sum of one amount only repeats it. */
function addsSeveral({ parts }: StatedSum): boolean {
  return (
    parts.filter(({ figure }) => figure !== undefined && figure.value.digits !== 0n).length > 1
  );
}

function keyOf(parts: readonly LinePart[]): string {
  return parts.map(({ line, weight }) => line * weight).join(" ");
}

/** The table as it is for the first column in which a total is published. */
function firstFor(columns: readonly AmountTable[], total: number): AmountTable | undefined {
  return columns.find(({ lines }) => lines[total]?.amount !== undefined);
}

/** Every reading of what a total adds, in every column; the plain one first. */
export function readingsIn(
  columns: readonly AmountTable[],
  total: number,
  mode: RoundingMode,
  own = firstFor(columns, total)
): KnownSum[][] {
  if (own === undefined) return [];
  const seen = new Map(readingParts(own, total, mode).map((parts) => [keyOf(parts), parts]));
  return [...seen.values()].map((parts) => sumsIn(columns, total, parts, mode));
}

/**
 * Lines that add up in every column where the believed ones fail in some: they are what was meant. Undefined where there
 * are none.
 */
export function heldInstead(
  columns: readonly AmountTable[],
  total: number,
  believed: readonly KnownSum[],
  mode: RoundingMode
): KnownSum[] | undefined {
  const failing = believed.find(fails)?.stated.amount.cell.column;
  if (failing === undefined || columns.length < 2) return undefined;
  const own = columns.find(({ lines }) => lines[total]?.amount?.cell.column === failing);
  const named = own && statementParts(own, total);
  return [
    ...(named ? [sumsIn(columns, total, named, mode)] : []),
    ...readingsIn(columns, total, mode, own),
  ].find((sums) => sums.every(holds) && sums.some(({ stated }) => addsSeveral(stated)));
}

/**
 * The reading that holds in most columns, of several that hold equally often the plainest; undefined if none does. Other
 * readings than the plain one have to hold where they add several amounts: sums of nothing hold by themselves.
 */
export function bestReading(
  columns: readonly AmountTable[],
  total: number,
  mode: RoundingMode
): KnownSum[] | undefined {
  const readings = readingsIn(columns, total, mode).filter(
    (sums, place) => place === 0 || sums.some((sum) => holds(sum) && addsSeveral(sum.stated))
  );
  const counts = readings.map((sums) => sums.filter(holds).length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : readings[counts.indexOf(most)];
}

/** The last lines of the section above a total, where they are its sum in every column; undefined when none are. */
export function heldByLast(
  columns: readonly AmountTable[],
  total: number,
  mode: RoundingMode
): KnownSum[] | undefined {
  const [own] = columns;
  if (own === undefined) return undefined;
  return lastOfSection(own, total)
    .map((lines) => sumsIn(columns, total, placed(own, addedLines(lines)), mode))
    .find((sums) => sums.every(holds) && sums.some(({ stated }) => addsSeveral(stated)));
}

import type { AmountLine, AmountTable, LinePart, RowRelation } from "../plan/plan";
import { isMemoLabel } from "../plan/amountLabel";
import { netReadings } from "../plan/structure/netLabel";
import { nestedParts } from "./nesting";
import type { RoundingMode } from "./rounding";

/** A line with its sign in a sum. */
export interface SignedLine {
  readonly line: AmountLine;
  readonly weight: 1 | -1;
}

/** Lines that a total may be the sum of. */
export interface Readings {
  /** What the table's layout says first. */
  readonly plain: readonly SignedLine[];
  /** To be believed only where they add up; found when asked for, since that takes time. */
  readonly others: () => readonly (readonly SignedLine[])[];
}

/** Tables with more totals than this are read by sections only, and their last total as the sum of sums too. */
export const MOST_TOTALS = 40;

/** The lines, each added. */
export function addedLines(lines: readonly AmountLine[]): SignedLine[] {
  return lines.map((line) => ({ line, weight: 1 }));
}

function isPart(line: AmountLine): boolean {
  return !line.isTotal && !line.isOfWhich && !isMemoLabel(line.label.value);
}

const known = new WeakMap<readonly RowRelation[], ReadonlySet<number>>();

/** The lines that are known to be the sums of lines above them. */
function knownTotals(relations: readonly RowRelation[]): ReadonlySet<number> {
  const totals =
    known.get(relations) ??
    new Set(
      relations.flatMap(({ total, parts: [first] }) =>
        first !== undefined && first.line < total ? total : []
      )
    );
  known.set(relations, totals);
  return totals;
}

/** The lines between a total and the total, or the line whose parts are known, above it. */
export function sectionAbove(
  { lines, rowRelations = [] }: AmountTable,
  index: number
): AmountLine[] {
  const totals = knownTotals(rowRelations);
  let start = index;
  while (start > 0 && lines[start - 1]?.isTotal === false && !totals.has(start - 1)) start -= 1;
  return lines.slice(start, index).filter(isPart);
}

function wideSets(table: AmountTable, index: number): AmountLine[][] {
  const { lines } = table;
  const total = lines[index];
  const before = lines.slice(0, index);
  const after = lines.slice(index + 1);
  const nextTotal = after.findIndex((line) => line.isTotal);
  const totalsBefore = before.filter((line) => line.isTotal);
  return [
    lines.filter((line) => line !== total && isPart(line)),
    before.filter(isPart),
    after.slice(0, nextTotal < 0 ? undefined : nextTotal).filter(isPart),
    totalsBefore,
    [...totalsBefore, ...sectionAbove(table, index)],
    totalsBefore.slice(-2),
    lines.filter((line) => line !== total && line.isTotal),
  ];
}

/** True for a table's only total when it stands first or last: it sums all the other lines. */
export function isOnlyTotal({ lines }: AmountTable, index: number, totals: number): boolean {
  return totals === 1 && (index === 0 || index === lines.length - 1);
}

function setsFor(table: AmountTable, index: number, totals: number): AmountLine[][] {
  const { lines } = table;
  if (isOnlyTotal(table, index, totals))
    return [lines.filter((line, place) => place !== index && isPart(line))];
  const isWide = totals <= MOST_TOTALS || index === lines.length - 1;
  return [sectionAbove(table, index), ...(isWide ? wideSets(table, index) : [])];
}

function signed(lines: readonly AmountLine[]): SignedLine[][] {
  const places = lines.map((_, place) => place);
  const readings = netReadings(places, (place) => lines[place]?.label.value ?? "");
  const lineOf = ({ line: place, weight }: LinePart): SignedLine[] => {
    const line = lines[place];
    return line === undefined ? [] : [{ line, weight }];
  };
  return readings.map((parts) => parts.flatMap(lineOf));
}

function variants(lines: readonly AmountLine[], mode: RoundingMode): SignedLine[][] {
  const filled = lines.filter(({ amount, share, total }) => amount ?? share ?? total);
  return [addedLines(filled), addedLines(nestedParts(filled, mode)), ...signed(filled)];
}

const LEAVES_OUT = /(?<!\p{L})(?:e(?:x|ks)kl|excl|utan|without|uten|uden)/iu;

/** What a total adds that says itself that it leaves a line out, "exkl. avskrivningar": all lines but one. */
function allButOne({ label }: AmountLine, lines: readonly AmountLine[]): SignedLine[][] {
  if (!LEAVES_OUT.test(label.value)) return [];
  return lines.map((_, place) => addedLines(lines.toSpliced(place, 1)));
}

/** Longer sections are not searched for where a sum begins. */
const LONGEST_SECTION = 60;

/**
 * The last lines of the section above a total, as many as there are: it may leave out what opens the section, such as last
 * year's frame above the changes in it.
 */
export function lastOfSection(table: AmountTable, index: number): AmountLine[][] {
  const section = sectionAbove(table, index);
  if (section.length > LONGEST_SECTION) return [];
  return section.slice(1, -1).map((_, place) => section.slice(place + 1));
}

/**
 * The lines that the total at `index` may be the sum of, where the plan found no relation: nothing adds up, or there
 * is too little to tell. Undefined when there are none.
 */
export function readingsOf(
  table: AmountTable,
  index: number,
  totals: number,
  mode: RoundingMode
): Readings | undefined {
  const sets = setsFor(table, index, totals).filter((set) => set.length > 0);
  const [first] = sets;
  const total = table.lines[index];
  if (first === undefined || total === undefined) return undefined;
  return {
    plain: addedLines(first),
    others: () => [...sets.flatMap((set) => variants(set, mode)), ...allButOne(total, first)],
  };
}

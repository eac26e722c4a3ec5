import type { AmountLine, AmountTable } from "../plan/plan";
import { byColumn } from "./columns";
import { absolute, compare, fromDecimal } from "./rational";
import type { RoundingMode } from "./rounding";
import type { StatedSum } from "./statedSum";
import { sumOfLines } from "./supposedSums";
import { wordsOf } from "./words";

/** An amount, the changes listed after it, and what it is said to become. */
export interface Closing {
  readonly opening: AmountLine;
  readonly stated: StatedSum;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/u;
/** Fewer lines between two years' amounts are no list of changes. */
const LEAST_ITEMS = 2;

/** "Ram 2023" as its words and its year; undefined for a label that is not that and nothing else. */
function datedLabel({ label }: AmountLine): { words: string; year: number } | undefined {
  const year = YEAR.exec(label.value)?.[1];
  if (year === undefined) return undefined;
  return { words: wordsOf(label.value.replace(YEAR, " ")).join(" "), year: Number(year) };
}

/** The line of the year before with the same words, nearest above. */
function openingOf(lines: readonly AmountLine[], index: number): number {
  const line = lines[index];
  const own = line === undefined ? undefined : datedLabel(line);
  if (own === undefined) return -1;
  return lines.findLastIndex((other, place) => {
    const dated = place < index ? datedLabel(other) : undefined;
    return dated?.words === own.words && dated.year === own.year - 1;
  });
}

function sizeOf({ amount }: AmountLine) {
  return absolute(fromDecimal(amount?.value ?? { digits: 0n, decimals: 0 }));
}

/** Changes are smaller than what they change; totals and dated amounts between are no changes. */
function areChanges(items: readonly AmountLine[], opening: AmountLine): boolean {
  return items.every(
    (item) =>
      !item.isTotal &&
      item.amount !== undefined &&
      datedLabel(item) === undefined &&
      compare(sizeOf(item), sizeOf(opening)) < 0
  );
}

function closingAt(table: AmountTable, index: number, mode: RoundingMode): Closing[] {
  const { lines } = table;
  const place = openingOf(lines, index);
  const [opening, line] = [lines[place], lines[index]];
  if (opening?.amount === undefined || line?.amount === undefined) return [];
  const items = lines.slice(place + 1, index).filter(({ isOfWhich }) => !isOfWhich);
  if (items.length < LEAST_ITEMS || !areChanges(items, opening)) return [];
  const parts = [opening, ...items].map((part) => ({ line: part, weight: 1 as const }));
  return [{ opening, stated: sumOfLines(line, line.amount, parts, mode) }];
}

/**
 * Amounts of two years in a row with a list of changes between them, as "Ram 2023", changes, "Ram 2024", where the plan
 * knows of no sum: each year's amount is that of the year before and the changes.
 */
export function closingsIn(table: AmountTable, mode: RoundingMode): Closing[] {
  const known = new Set((table.rowRelations ?? []).map(({ total }) => total));
  const dated = table.lines.flatMap((line, index) =>
    known.has(index) || datedLabel(line) === undefined ? [] : index
  );
  if (dated.length === 0) return [];
  return byColumn(table).flatMap((own) => dated.flatMap((index) => closingAt(own, index, mode)));
}

import type { Unit } from "./figure";
import type { Text } from "./plan";
import type { Segment } from "./segments";
import { findMoneyUnit, removeUnit } from "./unit";

const MAX_UNIT_LINE_LENGTH = 80;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** True for a line that says a unit and nothing more: "Belopp i tkr", "(mnkr)". */
export function isUnitLine(line: string): boolean {
  // "Belopp i tusen kronor" names its unit in two words that are units each.
  const words = removeUnit(removeUnit(line)).replace(/[^\p{L}\p{N} ]/gu, "");
  return /^(?:alla )?(?:belopp(?: i)?|i)? *$/u.test(words);
}

/** The unit that a table's own titles say. */
export function unitOfTitles({ titles }: Segment): Unit | undefined {
  return titles.map(({ value }) => findMoneyUnit(value)).find(Boolean);
}

/**
 * The units of amounts in tables that say none themselves, in the order of the tables, which is that of the sheet: what
 * the lines of the sheet that say nothing else agree on, else what its other lines, and the titles and first headers of
 * the tables above, agree on. Undefined where they differ.
 */
export function unitsAround(
  aside: readonly Text[],
  segments: readonly Segment[]
): readonly (Unit | undefined)[] {
  const lines = aside
    .map(({ value }) => value)
    .filter((line) => line.length <= MAX_UNIT_LINE_LENGTH && !/\d/u.test(line.replace(YEAR, "")));
  const bare = unitsOf(lines.filter(isUnitLine));
  if (bare.length > 0) return segments.map(() => onlyOne(bare));
  const known = new Set(unitsOf(lines));
  let beside: Segment[] = [];
  return segments.map((segment) => {
    if (beside[0] !== undefined && beside[0].area.row < segment.area.row) {
      for (const unit of beside.flatMap(unitsOfTable)) known.add(unit);
      beside = [];
    }
    beside.push(segment);
    return onlyOne(known);
  });
}

function unitsOfTable({ titles, headers }: Segment): readonly Unit[] {
  return unitsOf([...titles.map(({ value }) => value), headers[0] ?? ""]);
}

function unitsOf(lines: readonly string[]): readonly Unit[] {
  return [...new Set(lines.flatMap((line) => findMoneyUnit(line) ?? []))];
}

function onlyOne(units: Iterable<Unit>): Unit | undefined {
  const [unit, other] = units;
  return other === undefined ? unit : undefined;
}

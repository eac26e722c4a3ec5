import { formatValue } from "../../engine/numberFormat";
import type { Area } from "../../model/area";
import { joinCells } from "../../model/joinCells";
import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { itemNotFound } from "../../protocol/hostError";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import type { RangeObject } from "./rangeObject";
import { US, writeContents } from "./writeCells";

interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

function criteriaOf(given: unknown): Criteria {
  const criteria = optional(given, asRecord) ?? {};
  const direction = optional(criteria["searchDirection"], (value) =>
    asOneOf(value, ["Forward", "Backwards"])
  );
  return {
    completeMatch: optional(criteria["completeMatch"], asBoolean) ?? false,
    matchCase: optional(criteria["matchCase"], asBoolean) ?? false,
    backwards: direction === "Backwards",
  };
}

/** Text as a pattern: `*` and `?` stand for any characters and one character, `~` takes that meaning away. */
function patternOf(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  const escaped = text.replace(
    /~([*?~])|([*?])|[.+^${}()|[\]\\]/g,
    (whole, literal?: string, wild?: string) => {
      if (literal !== undefined) return `\\${literal}`;
      if (wild !== undefined) return wild === "*" ? "[^]*?" : "[^]";
      return `\\${whole}`;
    }
  );
  return new RegExp(completeMatch ? `^${escaped}$` : escaped, matchCase ? "gu" : "giu");
}

/** What a search looks at: the formula, else what the cell shows. */
function searched({ sheet, session }: RangeObject, row: number, column: number): string {
  const cell = sheet.cellAt(row, column);
  if (cell === undefined) return "";
  return (
    cell.formula ??
    formatValue(cell.value, sheet.formatAt(row, column).numberFormat, session.locale)
  );
}

interface Hit {
  readonly row: number;
  readonly column: number;
}

function hits(range: RangeObject, text: string, criteria: Criteria): Hit[] {
  range.session.calculateIfNeeded();
  const pattern = patternOf(text, criteria);
  const found = [...range.sheet.cellsIn(range.area)].filter(({ row, column }) => {
    pattern.lastIndex = 0;
    return pattern.test(searched(range, row, column));
  });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

function find(range: RangeObject, text: unknown, given: unknown): RangeObject | null {
  const criteria = criteriaOf(given);
  const found = hits(range, asText(text), criteria);
  const hit = criteria.backwards ? found.at(-1) : found[0];
  return hit === undefined
    ? null
    : range.at({ row: hit.row, column: hit.column, rowCount: 1, columnCount: 1 });
}

/** All cells of a range that match, joined to areas; `null` when there are none. */
export function findAll(
  range: RangeObject,
  text: unknown,
  given: unknown
): RangeAreasObject | null {
  const found = hits(range, asText(text), criteriaOf(given));
  if (found.length === 0) return null;
  const keys = new Set(found.map(({ row, column }) => `${row},${column}`));
  const used = range.sheet.usedArea(true, range.area);
  if (used === null) return null;
  const areas: Area[] = joinCells(used, (row, column) => keys.has(`${row},${column}`));
  return new RangeAreasObject(areas.map((area) => range.at(area)));
}

/**
 * Replaces text in cells.
 * @returns the number of replacements.
 */
export function replaceAll(
  range: RangeObject,
  text: unknown,
  replacement: unknown,
  given: unknown
): number {
  const criteria = criteriaOf(given);
  const pattern = patternOf(asText(text), criteria);
  const by = asText(replacement);
  let count = 0;
  for (const { row, column } of hits(range, asText(text), criteria)) {
    const before = searched(range, row, column);
    count += before.match(pattern)?.length ?? 0;
    const target = range.at({ row, column, rowCount: 1, columnCount: 1 });
    writeContents(
      target,
      before.replace(pattern, () => by),
      US
    );
  }
  return count;
}

export const searching: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  find: (range, [text, criteria]) => {
    const found = find(range, text, criteria);
    if (found === null) throw itemNotFound();
    return found;
  },
  findOrNullObject: (range, [text, criteria]) => find(range, text, criteria),
  replaceAll: (range, [text, replacement, criteria]) =>
    replaceAll(range, text, replacement, criteria),
};

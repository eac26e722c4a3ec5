import type { ExistingSheet } from "../followup/existing";
import type { AreaAddress } from "../plan/address";

export { namePrefix } from "../followup/names";

/** Keys of the custom properties that generated sheets carry. Excel does not copy them with a sheet. */
export const markKey = "plankoll.key";
export const recordKey = "plankoll.record";
/**
 * Custom property of a sheet that shows something about the plan, such as the report: its kind and, once it is finished, a
 * fingerprint of what we wrote.
 */
export const ownSheetKey = "plankoll.sheet";
/** Setting that names the sheets an insertion is adding, as long as it is under way. */
export const journalKey = "plankoll.adding";

interface Property {
  readonly key: string;
  readonly value: string;
}

/** The marks among a sheet's custom properties, whose keys Excel compares without regard to case. */
export function marksOf(
  properties: readonly Property[]
): Pick<ExistingSheet, "key" | "record" | "isAside"> {
  const valueOf = (wanted: string) =>
    properties.find(({ key }) => key.toLowerCase() === wanted)?.value;
  const [key, record] = [valueOf(markKey), valueOf(recordKey)];
  return {
    ...(key !== undefined && { key }),
    ...(record !== undefined && { record }),
    ...(valueOf(ownSheetKey) !== undefined && { isAside: true }),
  };
}

/** The sheet that a defined name's formula points at: "='Mål 1'!$A$2" points at "Mål 1". */
export function sheetOfFormula(formula: string): string | undefined {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return found?.[1]?.replaceAll("''", "'") ?? found?.[2];
}

/** Where a defined name's formula points, if it is one area: "='Mål 1'!$C$15:$C$20". */
export function areaOfFormula(formula: string): Omit<AreaAddress, "sheet"> | undefined {
  const found = /!\$([A-Z]{1,3})\$(\d+)(?::\$([A-Z]{1,3})\$(\d+))?$/.exec(formula);
  if (found === null) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const [row, column] = [Number(top) - 1, columnIndex(left)];
  return {
    ...{ row, column },
    ...{ rowCount: Number(bottom) - row, columnCount: columnIndex(right) - column + 1 },
  };
}

/** The zero-based column of column letters. */
function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Names of the sheets that an interrupted insertion was adding; none when the setting is missing or damaged. */
export function namesInJournal(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

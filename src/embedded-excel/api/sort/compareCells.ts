import { isCellError, type CellValue } from "../../model/cell";
import type { CellFormat } from "../../model/cellFormat";
import type { SortField } from "./sortFields";

/** What a sort looks at in a cell. */
export interface SortCell {
  readonly value: CellValue;
  readonly format: CellFormat;
}

/** Excel's order of kinds: numbers, texts, FALSE, TRUE, errors. */
function kindOf(value: Exclude<CellValue, null>): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return isCellError(value) ? 3 : 2;
}

/**
 * The order of two cells under a condition, below zero when the first comes first. Empty cells come last in both
 * directions; a colour that is sorted on comes first when ascending and last when not.
 */
export function compareCells(
  a: SortCell,
  b: SortCell,
  field: SortField,
  texts: Intl.Collator
): number {
  if (field.sortOn !== "Value") {
    const difference = Number(hasColor(b, field)) - Number(hasColor(a, field));
    return field.ascending ? difference : -difference;
  }
  const [first, second] = [valueOf(a, field), valueOf(b, field)];
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1;
  const order = compareValues(first, second, texts);
  return field.ascending ? order : -order;
}

function hasColor({ format }: SortCell, { sortOn, color }: SortField): boolean {
  return (sortOn === "CellColor" ? format.fill.color : format.font.color) === color;
}

function valueOf({ value }: SortCell, { dataOption }: SortField): CellValue {
  if (value === "") return null;
  if (dataOption === "TextAsNumber" && typeof value === "string" && value.trim() !== "") {
    const number = Number(value);
    if (Number.isFinite(number)) return number;
  }
  return value;
}

function compareValues(
  a: Exclude<CellValue, null>,
  b: Exclude<CellValue, null>,
  texts: Intl.Collator
): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return texts.compare(a, b);
  return typeof a === "boolean" && typeof b === "boolean" ? Number(a) - Number(b) : 0;
}

import { parseAddress } from "../../engine/address";
import type { CellValue } from "../../model/cell";
import type { DataValidationModel } from "../../model/features";
import { apiValue } from "../range/readCells";
import type { RangeObject } from "../range/rangeObject";

type Rule = Readonly<Record<string, unknown>>;

/**
 * Whether a cell's value obeys its validation. Rules whose bounds are formulas that cannot be told without calculating
 * count as obeyed: they are never reported as broken by a guess.
 */
export function isValid(
  range: RangeObject,
  row: number,
  column: number,
  { rule, ignoreBlanks }: DataValidationModel
): boolean {
  const value = range.sheet.cellAt(row, column)?.value ?? null;
  if (value === null) return ignoreBlanks;
  const [kind, part] = Object.entries(rule)[0] ?? [];
  if (kind === "list") return isListed(range, value, String((part as Rule)["source"]));
  return kind === undefined || kind === "custom" ? true : obeys(kind, value, part as Rule);
}

const textOf = (value: CellValue): string => String(apiValue(value));

function isListed(range: RangeObject, value: CellValue, source: string): boolean {
  const shown = textOf(value);
  if (!source.startsWith("=")) return source.split(",").some((choice) => choice.trim() === shown);
  const [area] = parseAddress(source.slice(1)) ?? [];
  const sheet =
    area?.sheet === undefined ? range.sheet : range.session.workbook.sheetByName(area.sheet);
  if (area === undefined || sheet === undefined) return true;
  return [...sheet.cellsIn(area)].some(
    ({ cell }) => cell.value !== null && textOf(cell.value) === shown
  );
}

function obeys(kind: string, value: CellValue, { operator, formula1, formula2 }: Rule): boolean {
  const [low, high] = [numberOf(formula1), numberOf(formula2)];
  if (low === null) return true;
  const measured = kind === "textLength" ? textOf(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured)))
    return false;
  switch (operator) {
    case "Between":
      return high === null || (measured >= low && measured <= high);
    case "NotBetween":
      return high === null || measured < low || measured > high;
    case "EqualTo":
      return measured === low;
    case "NotEqualTo":
      return measured !== low;
    case "GreaterThan":
      return measured > low;
    case "LessThan":
      return measured < low;
    case "GreaterThanOrEqualTo":
      return measured >= low;
    default:
      return measured <= low;
  }
}

function numberOf(formula: unknown): number | null {
  const text = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

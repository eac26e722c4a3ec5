import type { FilterCriteriaModel } from "../../model/features";
import { isDateFormat } from "../../engine/numberFormat";
import { isApiRecord } from "../support/record";
import { customTest } from "./customCriteria";
import { dateOfSerial, dynamicTest } from "./dynamicCriteria";
import type { FilterCell } from "./filterCell";

export type CellTest = (cell: FilterCell) => boolean;

/**
 * Which cells of a column a filter keeps. Criteria that came with a file and that cannot be told without drawing
 * (icons) keep what is shown now.
 */
export function filterTest(
  criteria: FilterCriteriaModel,
  cells: readonly FilterCell[],
  now: Date
): CellTest | null {
  switch (criteria["filterOn"]) {
    case "Values":
      return valuesTest(Array.isArray(criteria["values"]) ? criteria["values"] : []);
    case "Custom":
      return customTest(criteria);
    case "Dynamic":
      return dynamicTest(String(criteria["dynamicCriteria"]), cells, now);
    case "CellColor":
      return colorTest(criteria, ({ format }) => format.fill.color);
    case "FontColor":
      return colorTest(criteria, ({ format }) => format.font.color);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return rankTest(criteria["filterOn"], Number(criteria["criterion1"]), cells);
    default:
      return null;
  }
}

function colorTest(
  { color }: FilterCriteriaModel,
  colorOf: (cell: FilterCell) => string
): CellTest | null {
  return typeof color === "string" ? (cell) => colorOf(cell) === color : null;
}

/** A cell is kept when it shows one of the texts or lies in one of the dates' periods. */
function valuesTest(values: readonly unknown[]): CellTest {
  const texts = new Set(
    values.filter((value) => !isApiRecord(value)).map((value) => String(value).toLowerCase())
  );
  const dates = values.filter(isApiRecord);
  return (cell) =>
    texts.has(cell.text.toLowerCase()) ||
    (typeof cell.value === "number" && texts.has(String(cell.value))) ||
    dates.some((date) => isInPeriod(cell, date));
}

/** Leading characters of an ISO time that must agree: "2005-04" for a month. */
const PRECISION: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

function isInPeriod(
  { value, format }: FilterCell,
  { date, specificity }: Readonly<Record<string, unknown>>
): boolean {
  if (typeof value !== "number" || !isDateFormat(format.numberFormat)) return false;
  const length = PRECISION[String(specificity)] ?? 0;
  const own = dateOfSerial(value).toISOString().slice(0, length);
  const wanted = String(date);
  // A date without time is midnight; one with a zone is taken by what it says, as Excel's cells have no zone.
  const full = /T/.test(wanted) ? wanted : `${wanted}T00:00:00`;
  return full.slice(0, length) === own;
}

/** The highest or lowest numbers; equal numbers at the edge are all kept. */
function rankTest(kind: string, count: number, cells: readonly FilterCell[]): CellTest {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const top = kind.startsWith("Top");
  numbers.sort((a, b) => (top ? b - a : a - b));
  const wanted = kind.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * count) / 100))
    : count;
  const edge = numbers[Math.min(wanted, numbers.length) - 1];
  if (edge === undefined) return () => false;
  return ({ value }) => typeof value === "number" && (top ? value >= edge : value <= edge);
}

import type { Unit } from "./figure";
import { isRecord, oneOf, optional } from "./mappingText";
import type { ColumnRole, TableKind } from "./plan";

/** What a person corrected in one table. What is left out is as it was recognised. */
export interface TableCorrection {
  readonly kind?: TableKind;
  /** Unit of all amounts that name none themselves. */
  readonly unit?: Unit;
  /** Roles by header words, as `headerKey` gives them. */
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  /** The labels of the rows that are totals, as `headerKey` gives them; other rows are then none. */
  readonly totals?: readonly string[];
  /** The table is no part of the plan. */
  readonly ignore?: boolean;
}

/**
 * Which table a correction is for. An Excel table is known by its name, a plain one by its header words; neither
 * changes when rows are inserted or sorted, or the sheet is renamed.
 */
export interface TableKey {
  readonly excelTable?: string;
  /** Header words from left to right, as `headerKey` gives them. */
  readonly headers: readonly string[];
  /** Which of several plain tables with the same headers, from zero, in the order of the workbook. */
  readonly occurrence?: number;
}

export interface MappedTable {
  readonly key: TableKey;
  readonly correction: TableCorrection;
}

/** Everything a person corrected in a workbook. */
export interface Mapping {
  readonly tables: readonly MappedTable[];
}

/** The version of the text that `formatMapping` writes. */
const VERSION = 1;

const KINDS: readonly TableKind[] = [
  ...(["budget", "ofWhich", "change", "adjustment", "transfers", "councilGoals"] as const),
  ...(["goals", "criteria", "points", "timetable", "globalGoals", "unknown"] as const),
];
const UNITS: readonly Unit[] = [
  ...(["kronor", "thousandKronor", "millionKronor", "billionKronor"] as const),
  ...(["percent", "percentagePoints", "count", "unknown"] as const),
];
const ROLES: readonly ColumnRole[] = [
  ...(["label", "amount", "share", "total", "percent", "from", "to", "purpose"] as const),
  ...(["number", "goal", "name", "text", "contribution", "handling", "status"] as const),
  ...(["period", "carriedOut", "reported", "indicator", "baseline", "target"] as const),
  ...(["direction", "owner", "due", "unit", "globalGoal", "unknown"] as const),
];

/** Words as they are compared: without case, extra spaces and the marks around them. */
export function headerKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** A mapping as JSON text with its version, to be kept in the workbook. */
export function formatMapping(mapping: Mapping): string {
  return JSON.stringify({ version: VERSION, tables: mapping.tables });
}

/** Reads what `formatMapping` wrote. Text of another version, or that is none of ours, gives undefined. */
export function parseMapping(text: string): Mapping | undefined {
  const read = parseJson(text);
  if (!isRecord(read) || read["version"] !== VERSION || !Array.isArray(read["tables"]))
    return undefined;
  const given: readonly unknown[] = read["tables"];
  const tables = given.map(mappedTable);
  const valid = tables.filter((table) => table !== undefined);
  return valid.length === tables.length ? { tables: valid } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mappedTable(value: unknown): MappedTable | undefined {
  if (!isRecord(value)) return undefined;
  const key = keyFrom(value["key"]);
  const correction = correctionFrom(value["correction"]);
  return key === undefined || correction === undefined ? undefined : { key, correction };
}

function keyFrom(value: unknown): TableKey | undefined {
  if (!isRecord(value)) return undefined;
  const { headers, excelTable, occurrence } = value;
  if (!isTexts(headers)) return undefined;
  if (excelTable !== undefined && typeof excelTable !== "string") return undefined;
  if (occurrence !== undefined && !Number.isSafeInteger(occurrence)) return undefined;
  return {
    headers,
    ...(excelTable === undefined ? {} : { excelTable }),
    ...(typeof occurrence === "number" ? { occurrence } : {}),
  };
}

function correctionFrom(value: unknown): TableCorrection | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, unit, roles, totals, ignore } = value;
  const isValid =
    optional(kind, (one) => oneOf(one, KINDS)) &&
    optional(unit, (one) => oneOf(one, UNITS)) &&
    optional(
      roles,
      (one) => isRecord(one) && Object.values(one).every((role) => oneOf(role, ROLES))
    ) &&
    optional(totals, isTexts) &&
    optional(ignore, (one) => typeof one === "boolean");
  return isValid ? value : undefined;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

import type { AreaAddress } from "./address";
import type { Unit } from "./figure";
import { isRecord, isTexts, oneOf, optional } from "./mappingText";
import type { ColumnRole, PlanTable, TableKind } from "./plan";

/** What a person corrected in one table. What is left out is as it was recognised. */
export interface TableCorrection {
  readonly kind?: TableKind;
  /** Unit of all amounts that name none themselves. */
  readonly unit?: Unit;
  /** Roles by the keys that `columnKeys` gives. */
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  /** The labels of the rows that are totals, as `headerKey` gives them; other rows are then none. */
  readonly totals?: readonly string[];
  /** The table is no part of the plan. */
  readonly ignore?: boolean;
}

/**
 * Which table a correction is for. An Excel table is known by its name. A plain one is known by what a person knows it
 * by: its headers, the words above it, its rows. None of that changes when rows are inserted or sorted, or the sheet is
 * renamed; see `tableKey.ts`. All words are as `headerKey` gives them.
 */
export interface TableKey {
  readonly excelTable?: string;
  /** From left to right, without years. */
  readonly headers: readonly string[];
  /** Lines above the table, nearest first. */
  readonly titles: readonly string[];
  /** Labels and figures of some rows. */
  readonly labels: readonly string[];
  readonly figures: readonly string[];
  /** Where the table stood when it was corrected. */
  readonly place: AreaAddress;
  /** There only when other tables were like it. */
  readonly rivals?: Rivals;
}

/** How like a corrected table the others were: a table that is no more like it may be one of them. */
export interface Rivals {
  /** Likeness of the one that was most like it. */
  readonly likeness: number;
  /** How many tables there were of that likeness, with the corrected one, and its place among them, from zero. */
  readonly count: number;
  readonly occurrence: number;
}

/** A table that a person can correct, and what was corrected. */
export interface CorrectableTable {
  readonly recognised: PlanTable;
  /** As it is read; missing when it is left out, by a person or because nothing tells that it is a table. */
  readonly table?: PlanTable;
  readonly correction?: TableCorrection;
}

export interface MappedTable {
  readonly key: TableKey;
  readonly correction: TableCorrection;
}

/** Everything a person corrected in a workbook. */
export interface Mapping {
  readonly tables: readonly MappedTable[];
}

/** Nothing is corrected. */
export const NO_MAPPING: Mapping = { tables: [] };

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

/**
 * The keys that the roles of columns are kept under: their header words. Columns with the same words, or none, are
 * counted, so that a role is not given to another column when one of them is added or removed.
 */
export function columnKeys(columns: readonly { readonly header: string }[]): readonly string[] {
  const keys = columns.map(({ header }) => headerKey(header));
  return keys.map((key, index) => {
    const count = keys.filter((other) => other === key).length;
    if (count === 1 && key !== "") return key;
    const place = keys.slice(0, index + 1).filter((other) => other === key).length;
    return `${key}#${place}/${count}`;
  });
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
  const { excelTable, headers, titles, labels, figures, place, rivals } = value;
  if (!isTexts(headers) || !isTexts(titles) || !isTexts(labels) || !isTexts(figures))
    return undefined;
  if (excelTable !== undefined && typeof excelTable !== "string") return undefined;
  if (!isArea(place)) return undefined;
  const key = { headers, titles, labels, figures, place };
  const named = excelTable === undefined ? key : { ...key, excelTable };
  if (rivals === undefined) return named;
  return isRivals(rivals) ? { ...named, rivals } : undefined;
}

function isArea(value: unknown): value is AreaAddress {
  if (!isRecord(value) || typeof value["sheet"] !== "string") return false;
  const counts = [value["row"], value["column"], value["rowCount"], value["columnCount"]];
  return counts.every((one) => Number.isSafeInteger(one) && Number(one) >= 0);
}

function isRivals(value: unknown): value is Rivals {
  return (
    isRecord(value) &&
    Number.isFinite(value["likeness"]) &&
    Number.isSafeInteger(value["count"]) &&
    Number.isSafeInteger(value["occurrence"])
  );
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

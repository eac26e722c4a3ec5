import type { FoundColumn, FoundTable } from "./foundTable";
import type { CorrectableTable, MappedTable, Mapping, TableCorrection } from "./mapping";
import { columnKeys, headerKey } from "./mapping";
import type { ColumnRole, NotUnderstood, TableColumn, TableKind } from "./plan";
import { tableOfKey } from "./tableKey";
import { isMoney } from "./unit";

/** Tables after a person's corrections, and the corrections that fit none of them. */
export interface Mapped {
  readonly tables: readonly FoundTable[];
  /** Every table that was given, also those left out, in the same order. */
  readonly found: readonly CorrectableTable[];
  readonly stale: readonly MappedTable[];
}

/**
 * Applies corrections to the tables they were made for, and leaves out tables that are not `isTableLike` and nobody
 * corrected. A correction whose table is gone, or no longer has the headers and totals that it speaks of, is not applied
 * but told.
 */
export function applyMapping(
  tables: readonly FoundTable[],
  mapping: Mapping,
  isTableLike: (table: FoundTable) => boolean
): Mapped {
  const { corrections, stale } = matchCorrections(tables, mapping);
  const results = tables.map((table) => {
    const correction = corrections.get(table);
    const isRead = correction === undefined ? isTableLike(table) : correction.ignore !== true;
    const read = isRead ? corrected(table, correction) : undefined;
    return { table, correction, read };
  });
  return {
    tables: results.flatMap(({ read }) => read ?? []),
    found: results.map(({ table, correction, read }) => ({
      recognised: table.plan,
      ...(read === undefined ? {} : { table: read.plan }),
      ...(correction === undefined ? {} : { correction }),
    })),
    stale,
  };
}

/** Which correction is for which table. Of two that are for the same one the second is stale. */
function matchCorrections(
  tables: readonly FoundTable[],
  mapping: Mapping
): {
  readonly corrections: ReadonlyMap<FoundTable, TableCorrection>;
  readonly stale: readonly MappedTable[];
} {
  const corrections = new Map<FoundTable, TableCorrection>();
  const stale = mapping.tables.filter((mapped) => {
    const table = tableOfKey(mapped.key, tables);
    if (table === undefined || corrections.has(table) || !fits(mapped, table)) return true;
    corrections.set(table, mapped.correction);
    return false;
  });
  return { corrections, stale };
}

/** A correction that fits no table, told where its table stood, or at the start when its sheet is gone. */
export function staleFault({ key }: MappedTable, sheets: readonly string[]): NotUnderstood {
  const { place, excelTable, titles, headers } = key;
  const isThere = sheets.includes(place.sheet);
  return {
    area: isThere ? place : startOf(sheets),
    reason: "staleMapping",
    text: excelTable ?? titles[0] ?? headers.join(", "),
  };
}

/** The first cell of a workbook. */
export function startOf(sheets: readonly string[]): NotUnderstood["area"] {
  return { sheet: sheets[0] ?? "", row: 0, column: 0, rowCount: 1, columnCount: 1 };
}

/** Every header and total that a correction names has to be there. */
function fits({ correction }: MappedTable, table: FoundTable): boolean {
  const headers = new Set(columnKeys(table.columns));
  const hasHeaders = Object.keys(correction.roles ?? {}).every((header) => headers.has(header));
  const words = correction.totals === undefined ? undefined : labelsOf(table);
  return hasHeaders && (correction.totals ?? []).every((label) => words?.has(label) === true);
}

function labelsOf({ rows, columns, grid }: FoundTable): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => columns.map(({ column }) => headerKey(grid.words(row, column))))
  );
}

function corrected(table: FoundTable, correction: TableCorrection | undefined): FoundTable {
  if (correction === undefined) return table;
  const { kind = table.plan.kind, unit, totals, roles } = correction;
  const recognised = kind === table.plan.kind ? table.columns : table.columnsFor(kind);
  const keys = columnKeys(recognised);
  const columns = withTopic(
    recognised.map((column, index) => correctedColumn(column, roles?.[keys[index] ?? ""], unit)),
    kind
  );
  const shown = columns.map(({ header, role, column, unit: own }): TableColumn => ({
    header,
    role,
    column,
    ...(own === undefined ? {} : { unit: own }),
  }));
  const plan = { ...table.plan, kind, columns: shown, score: 1 };
  return {
    ...table,
    columns,
    plan,
    ...(unit === undefined ? {} : { unit }),
    ...(totals === undefined ? {} : { totals: new Set(totals) }),
  };
}

function correctedColumn(
  column: FoundColumn,
  given: ColumnRole | undefined,
  unit: TableCorrection["unit"]
): FoundColumn {
  const role = given ?? column.role;
  const isPercent = role === "share" || role === "percent";
  const ownUnit = unitOf(column, role, unit);
  const { header, column: place, topic, year } = column;
  return {
    ...{ header, column: place, role, fractions: isPercent && column.fractions },
    // What a column of words is about is told by its header, which a person's role goes before.
    ...(topic === undefined || given !== undefined ? {} : { topic }),
    ...(year === undefined ? {} : { year }),
    ...(ownUnit === undefined ? {} : { unit: ownUnit }),
  };
}

const KINDS_OF_WORDS: ReadonlySet<TableKind> = new Set(["goals", "criteria", "points"]);

/** The text column of a table is about what a person says that the table is about. */
function withTopic(columns: readonly FoundColumn[], kind: TableKind): readonly FoundColumn[] {
  const isTold = columns.some(({ topic }) => topic === kind);
  if (isTold || !KINDS_OF_WORDS.has(kind)) return columns;
  return columns.map((column) => (column.role === "text" ? { ...column, topic: kind } : column));
}

/** A person's unit is that of every amount; a column that becomes an amount is no longer percent, and the reverse. */
function unitOf(
  { unit: recognised, role: before }: FoundColumn,
  role: FoundColumn["role"],
  unit: TableCorrection["unit"]
): FoundColumn["unit"] {
  if (role === "share" || role === "percent") return "percent";
  if (role !== "amount" && role !== "total") return recognised;
  if (unit !== undefined) return unit;
  if (role === before) return recognised;
  return recognised !== undefined && isMoney(recognised) ? recognised : undefined;
}

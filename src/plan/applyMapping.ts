import type { AreaAddress } from "./address";
import type { FoundColumn, FoundTable } from "./foundTable";
import type { MappedTable, Mapping, TableCorrection, TableKey } from "./mapping";
import { headerKey } from "./mapping";
import type { NotUnderstood, TableColumn } from "./plan";
import { isMoney } from "./unit";

/** Tables after a person's corrections, and the corrections that fit none of them. */
export interface Mapped {
  readonly tables: readonly FoundTable[];
  readonly faults: readonly NotUnderstood[];
}

/** The key that a correction of a table is kept under; `tables` are all tables of the workbook. */
export function keyOfTable(table: FoundTable, tables: readonly FoundTable[]): TableKey {
  const headers = headersOf(table);
  if (table.isExcelTable) return { excelTable: table.plan.name, headers };
  const same = tables.filter(
    (other) => !other.isExcelTable && sameHeaders(headersOf(other), headers)
  );
  const occurrence = same.indexOf(table);
  return same.length > 1 ? { headers, occurrence } : { headers };
}

/**
 * Applies corrections to the tables they were made for. One whose table is gone, or no longer has the headers that it
 * speaks of, is not applied but told.
 */
export function applyMapping(
  tables: readonly FoundTable[],
  mapping: Mapping,
  firstSheet: string
): Mapped {
  const start = { sheet: firstSheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const faults: NotUnderstood[] = [];
  const corrections = new Map<FoundTable, TableCorrection>();
  for (const mapped of mapping.tables) {
    const table = tables.find((candidate) => isKeyOf(mapped.key, candidate, tables));
    if (table !== undefined && fits(mapped, table)) corrections.set(table, mapped.correction);
    else faults.push(staleFault(mapped, table?.plan.area ?? start));
  }
  return {
    tables: tables.flatMap((table) => corrected(table, corrections.get(table))),
    faults,
  };
}

function headersOf({ columns }: FoundTable): readonly string[] {
  return columns.map(({ header }) => headerKey(header));
}

function sameHeaders(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((header, index) => header === right[index]);
}

function isKeyOf(key: TableKey, table: FoundTable, tables: readonly FoundTable[]): boolean {
  if (key.excelTable !== undefined)
    return table.isExcelTable && table.plan.name.toLowerCase() === key.excelTable.toLowerCase();
  const own = keyOfTable(table, tables);
  const isSame = own.excelTable === undefined && sameHeaders(own.headers, key.headers);
  return isSame && own.occurrence === key.occurrence;
}

/** Every header and total that a correction names has to be there. */
function fits({ correction }: MappedTable, table: FoundTable): boolean {
  const headers = new Set(headersOf(table));
  const hasHeaders = Object.keys(correction.roles ?? {}).every((header) => headers.has(header));
  const words = correction.totals === undefined ? undefined : labelsOf(table);
  return hasHeaders && (correction.totals ?? []).every((label) => words?.has(label) === true);
}

function labelsOf({ rows, columns, grid }: FoundTable): ReadonlySet<string> {
  return new Set(
    rows.flatMap((row) => columns.map(({ column }) => headerKey(grid.words(row, column))))
  );
}

function corrected(table: FoundTable, correction: TableCorrection | undefined): FoundTable[] {
  if (correction === undefined) return [table];
  if (correction.ignore === true) return [];
  const { kind = table.plan.kind, unit, totals } = correction;
  const recognised = kind === table.plan.kind ? table.columns : table.columnsFor(kind);
  const columns = recognised.map((column) => correctedColumn(column, correction));
  const shown = columns.map(({ header, role, column, unit: own }): TableColumn => ({
    header,
    role,
    column,
    ...(own === undefined ? {} : { unit: own }),
  }));
  const plan = { ...table.plan, kind, columns: shown, score: 1 };
  return [
    {
      ...table,
      columns,
      plan,
      ...(unit === undefined ? {} : { unit }),
      ...(totals === undefined ? {} : { totals: new Set(totals) }),
    },
  ];
}

function correctedColumn(column: FoundColumn, { roles, unit }: TableCorrection): FoundColumn {
  const role = roles?.[headerKey(column.header)] ?? column.role;
  const isPercent = role === "share" || role === "percent";
  const ownUnit = unitOf(column, role, unit);
  const { header, column: place, topic, year } = column;
  return {
    ...{ header, column: place, role, fractions: isPercent && column.fractions },
    ...(topic === undefined ? {} : { topic }),
    ...(year === undefined ? {} : { year }),
    ...(ownUnit === undefined ? {} : { unit: ownUnit }),
  };
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

function staleFault({ key }: MappedTable, area: AreaAddress): NotUnderstood {
  return { area, reason: "staleMapping", text: key.excelTable ?? key.headers.join(", ") };
}

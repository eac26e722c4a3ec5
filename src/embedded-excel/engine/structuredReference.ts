import type { Token } from "@borgar/fx/xlsx";
import { parseStructRef } from "@borgar/fx/xlsx";
import { formatArea, quoteSheetName } from "./address";
import type { Area } from "./area";
import { lastRow } from "./area";
import { isSameName, REFERENCE_ERROR, replaceTokens, tokensOf } from "./reference";

/** What resolving needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** All of the table: header row, data and total row, where it has them. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
}

export interface TableLookup {
  byName(name: string): TableShape | undefined;
  /** The table that holds a cell, counted from zero. */
  at(sheet: string, row: number, column: number): TableShape | undefined;
}

/** The cell whose formula is resolved, counted from zero. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

const VALUE_ERROR = "#VALUE!";

/**
 * A formula with its structured references ("Budget[Amount]", "[@Share]", "Budget[[#Headers],[A]:[B]]") and bare
 * table names as absolute A1 ranges. What does not exist becomes #REF!; "@" on a row outside the table's data becomes
 * #VALUE!, as in Excel.
 */
export function resolveStructuredReferences(
  formula: string,
  cell: FormulaCell,
  tables: TableLookup
): string {
  return replaceTokens(formula, tokensOf(formula), (token) => resolveToken(token, cell, tables));
}

function resolveToken(token: Token, cell: FormulaCell, tables: TableLookup): string | undefined {
  if (token.type === "range_named") {
    const table = tables.byName(token.value);
    return table && writeArea(table, cell, dataRows(table), 0, table.columns.length - 1);
  }
  if (token.type !== "structured") return undefined;
  const reference = parseStructRef(token.value);
  if (reference === undefined) return REFERENCE_ERROR;
  const name = reference.table ?? "";
  const table = name === "" ? tables.at(cell.sheet, cell.row, cell.column) : tables.byName(name);
  const columns = table && columnsOf(table, reference.columns ?? []);
  if (table === undefined || columns === undefined) return REFERENCE_ERROR;
  const rows = rowsOf(table, reference.sections ?? [], cell);
  return typeof rows === "string" ? rows : writeArea(table, cell, rows, ...columns);
}

function columnsOf(table: TableShape, names: readonly string[]): [number, number] | undefined {
  const [first, second = first] = names;
  if (first === undefined || second === undefined) return [0, table.columns.length - 1];
  const index = table.columns.findIndex((column) => isSameName(column, first));
  const other = table.columns.findIndex((column) => isSameName(column, second));
  return index < 0 || other < 0 ? undefined : [Math.min(index, other), Math.max(index, other)];
}

function dataRows({ area, hasHeaders, hasTotals }: TableShape): Rows {
  return { first: area.row + (hasHeaders ? 1 : 0), last: lastRow(area) - (hasTotals ? 1 : 0) };
}

function rowsOf(table: TableShape, sections: readonly string[], cell: FormulaCell): Rows | string {
  const data = dataRows(table);
  if (sections.length === 0) return data;
  const parts = sections.map((section) => rowsOfSection(table, section.toLowerCase(), data, cell));
  const failed = parts.find((part) => typeof part === "string");
  if (failed !== undefined) return failed;
  const rows = parts.filter((part) => typeof part !== "string");
  return {
    first: Math.min(...rows.map((part) => part.first)),
    last: Math.max(...rows.map((part) => part.last)),
  };
}

function rowsOfSection(
  table: TableShape,
  section: string,
  data: Rows,
  cell: FormulaCell
): Rows | string {
  const { area, hasHeaders, hasTotals } = table;
  switch (section) {
    case "all":
      return { first: area.row, last: lastRow(area) };
    case "data":
      return data;
    case "headers":
      return hasHeaders ? { first: area.row, last: area.row } : REFERENCE_ERROR;
    case "totals":
      return hasTotals ? { first: lastRow(area), last: lastRow(area) } : REFERENCE_ERROR;
    case "this row":
      return cell.row >= data.first && cell.row <= data.last
        ? { first: cell.row, last: cell.row }
        : VALUE_ERROR;
    default:
      return REFERENCE_ERROR;
  }
}

function writeArea(
  table: TableShape,
  cell: FormulaCell,
  rows: Rows,
  first: number,
  last: number
): string {
  const area: Area = {
    row: rows.first,
    column: table.area.column + first,
    rowCount: rows.last - rows.first + 1,
    columnCount: last - first + 1,
  };
  const text = formatArea(area, { absolute: true });
  return isSameName(table.sheet, cell.sheet) ? text : `${quoteSheetName(table.sheet)}!${text}`;
}

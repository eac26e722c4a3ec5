import { copyFormula } from "../../engine/copyFormula";
import { errorCodeOf } from "../../engine/value";
import type { CellValue } from "../../model/cell";
import type { CellFormat } from "../../model/cellFormat";
import type { SheetModel } from "../../model/sheetModel";
import type { StyleTable } from "../styles/styleTable";
import { WorkbookFileError } from "../workbookFileError";
import { decodeXstring } from "../xml/text";
import type { CellAllowance } from "./cellAllowance";
import { fromFileFormula } from "./fileFormula";
import { readRow } from "./rowModel";
import { scanSheetData, type RawCell, type RawFormula } from "./scanSheetData";
import { serialOfIsoDate } from "./isoDate";

/** Excel allows 8,192 characters; in a file the names of newer functions are longer. */
const LONGEST_FORMULA = 16_384;

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Fills a sheet with the rows and cells of its `<sheetData>`. Its tables have to be known already. */
export function readCells(
  source: string,
  sheet: SheetModel,
  styles: StyleTable,
  strings: readonly string[],
  allowance: CellAllowance
): void {
  const shared = new Map<string, SharedFormula>();
  scanSheetData(source, {
    row: (row) => {
      allowance.take();
      const line = readRow(row.attributesSource, styles);
      if (line !== null) sheet.rows.set(row.row, line);
    },
    cell: (cell) => {
      allowance.take();
      const formula = readFormula(cell, cell.formula, sheet, shared);
      const value = readValue(cell, strings);
      const format = formatOf(cell, sheet, styles);
      if (formula === null && value === null && format === null) return;
      const target = sheet.cellFor(cell.row, cell.column);
      target.formula = formula;
      target.value = value;
      target.format = format;
      if (typeof value === "string" && styles.isQuoted(cell.style)) target.quotePrefix = true;
      const area = cell.formula?.type === "array" ? cell.formula.area : undefined;
      if (area !== undefined && formula !== null)
        target.spill = { rowCount: area.rowCount, columnCount: area.columnCount };
    },
  });
}

function readFormula(
  { row, column }: RawCell,
  raw: RawFormula | null,
  sheet: SheetModel,
  shared: Map<string, SharedFormula>
): string | null {
  if (raw === null || raw.type === "dataTable") return null;
  if (raw.text.length > LONGEST_FORMULA)
    throw new WorkbookFileError(
      "Damaged",
      "A formula of the workbook is longer than Excel allows."
    );
  const table = sheet.tables.length === 0 ? undefined : sheet.tableAt(row, column);
  if (raw.text !== "") {
    const formula = fromFileFormula(raw.text, table);
    if (raw.type === "shared") shared.set(raw.sharedIndex, { formula, row, column });
    return formula;
  }
  const first = raw.type === "shared" ? shared.get(raw.sharedIndex) : undefined;
  return first === undefined
    ? null
    : copyFormula(first.formula, row - first.row, column - first.column);
}

function readValue({ type, value }: RawCell, strings: readonly string[]): CellValue {
  if (value === null) return null;
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "str":
    case "inlineStr":
      return decodeXstring(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return { error: errorCodeOf(value) ?? "#VALUE!" };
    case "d":
      return serialOfIsoDate(value) ?? value;
    default:
      return value === "" ? null : numberOf(value);
  }
}

/** A number; what is none, or larger than any, is shown as Excel shows a number that it cannot hold. */
function numberOf(value: string): CellValue {
  const number = Number(value);
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

/** A cell without a style has style 0, whatever its row's and column's are. */
function formatOf(
  { style, row, column }: RawCell,
  sheet: SheetModel,
  styles: StyleTable
): CellFormat | null {
  if (style !== 0) return styles.cellFormat(style);
  const inherits = sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? null;
  return inherits === null ? null : styles.cellFormat(0);
}

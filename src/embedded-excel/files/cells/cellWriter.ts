import { formatCell } from "../../engine/address";
import type { Cell, CellValue } from "../../model/cell";
import { isCellError } from "../../model/cell";
import type { SheetModel } from "../../model/sheetModel";
import type { StyleWriter } from "../styles/styleWriter";
import { encodeText, encodeXstring } from "../xml/text";
import { element, textElement } from "../xml/write";
import { toFileFormula } from "./fileFormula";
import type { SharedStringsWriter } from "./sharedStrings";

/** Longest text that a cell can hold (Excel specifications and limits). */
const MAX_TEXT = 32_767;
const TEXT_FORMAT = "@";

export interface CellWriterParts {
  readonly sheet: SheetModel;
  readonly styles: StyleWriter;
  readonly strings: SharedStringsWriter;
  /** Style index of a cell that has no format of its own. */
  readonly inherited: (row: number, column: number) => number;
}

/** Source of a `<c>`: its formula with the value it last had, or its value. */
export function cellElement(
  row: number,
  column: number,
  cell: Cell,
  parts: CellWriterParts
): string {
  const style = styleOf(row, column, cell, parts);
  const { type, content } =
    cell.formula === null ? constant(cell.value, parts.strings) : cached(cell.value);
  const formula = cell.formula === null ? "" : formulaElement(row, column, cell, parts.sheet);
  const attributes = { r: formatCell(row, column), s: style === 0 ? undefined : style, t: type };
  return element("c", attributes, [formula, content]);
}

function styleOf(row: number, column: number, cell: Cell, parts: CellWriterParts): number {
  const needsQuote =
    cell.quotePrefix === true ||
    (typeof cell.value === "string" && cell.formula === null && cell.value.startsWith("="));
  const format = cell.format ?? parts.sheet.formatAt(row, column);
  if (needsQuote && format.numberFormat !== TEXT_FORMAT) return parts.styles.indexOf(format, true);
  return cell.format === null ? parts.inherited(row, column) : parts.styles.indexOf(cell.format);
}

function formulaElement(row: number, column: number, cell: Cell, sheet: SheetModel): string {
  const table = sheet.tables.length === 0 ? undefined : sheet.tableAt(row, column);
  const text = encodeText(toFileFormula(cell.formula ?? "", table));
  if (cell.spill === undefined) return element("f", {}, text);
  const last = formatCell(row + cell.spill.rowCount - 1, column + cell.spill.columnCount - 1);
  const first = formatCell(row, column);
  return element("f", { t: "array", ref: first === last ? first : `${first}:${last}` }, text);
}

interface Contents {
  readonly type?: string;
  readonly content: string;
}

function constant(value: CellValue, strings: SharedStringsWriter): Contents {
  if (typeof value !== "string") return cached(value);
  return { type: "s", content: `<v>${strings.indexOf(value.slice(0, MAX_TEXT))}</v>` };
}

function cached(value: CellValue): Contents {
  if (value === null) return { content: "" };
  if (typeof value === "number")
    return { content: Number.isFinite(value) ? `<v>${value}</v>` : "" };
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? 1 : 0}</v>` };
  if (isCellError(value)) return { type: "e", content: `<v>${encodeText(value.error)}</v>` };
  return { type: "str", content: textElement("v", encodeXstring(value.slice(0, MAX_TEXT))) };
}

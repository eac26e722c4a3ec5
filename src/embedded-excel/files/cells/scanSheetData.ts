import { parseArea } from "../../engine/address";
import type { Area } from "../../model/area";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../model/area";
import { WorkbookFileError } from "../workbookFileError";
import { decodeXml } from "../xml/text";
import { XmlScanner } from "../xml/scanner";
import { readStringItem } from "./sharedStrings";

/** A `<row>` as it is written. */
export interface RawRow {
  readonly row: number;
  readonly attributesSource: string;
}

export interface RawFormula {
  /** "shared", "array", "dataTable", or "" for a formula of its own. */
  readonly type: string;
  readonly text: string;
  readonly sharedIndex: string;
  readonly area: Area | undefined;
}

/** A `<c>` as it is written. */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  /** Contents of `<v>`, or of `<is>` for an inline string; `null` when there is none. */
  readonly value: string | null;
  readonly formula: RawFormula | null;
  /** Where the cell's source is. */
  readonly start: number;
  readonly end: number;
}

export interface SheetDataVisitor {
  row(row: RawRow): void;
  cell(cell: RawCell): void;
}

/** Goes through the rows and cells of a `<sheetData>` element in their order. */
export function scanSheetData(source: string, visitor: SheetDataVisitor): void {
  const scanner = new XmlScanner(source);
  let row = -1;
  let column = -1;
  for (let event = scanner.next(); event !== "End"; event = scanner.next()) {
    if (event !== "Open") continue;
    if (scanner.local === "row") {
      row = rowOf(scanner.attributesSource, row);
      column = -1;
      visitor.row({ row, attributesSource: scanner.attributesSource });
    } else if (scanner.local === "c") {
      const cell = readCell(scanner, row, column + 1);
      column = cell.column;
      visitor.cell(cell);
    }
  }
}

function rowOf(attributes: string, before: number): number {
  const written = rawAttribute(attributes, "r");
  const row = written === "" ? before + 1 : Number(written) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= ROW_LIMIT) throw outside();
  return row;
}

const outside = (): WorkbookFileError =>
  new WorkbookFileError("Damaged", "A sheet of the workbook has cells outside Excel's limits.");

/** An attribute as it is written, without decoding; "" when it is missing. */
export function rawAttribute(attributes: string, name: string): string {
  const at = attributes.indexOf(` ${name}="`);
  if (at < 0) {
    if (!attributes.includes("'")) return "";
    return new RegExp(`\\s${name}\\s*=\\s*'([^']*)'`).exec(attributes)?.[1] ?? "";
  }
  const start = at + name.length + 3;
  return attributes.slice(start, attributes.indexOf('"', start));
}

function readCell(scanner: XmlScanner, rowBefore: number, nextColumn: number): RawCell {
  const { attributesSource, start } = scanner;
  const type = rawAttribute(attributesSource, "t");
  const written = rawAttribute(attributesSource, "s");
  const style = written === "" ? 0 : Number(written);
  const { row, column } = placeOf(rawAttribute(attributesSource, "r"), rowBefore, nextColumn);
  let value: string | null = scanner.takeOnlyText("v") ?? null;
  let formula: RawFormula | null = null;
  // Each property by its name: spreading another object here costs more than all the rest of a cell.
  if (value !== null) return { row, column, style, type, value, formula, start, end: scanner.end };
  for (let event = scanner.next(); event === "Open" || event === "Text"; event = scanner.next()) {
    if (event === "Text") continue;
    if (scanner.local === "v") value = elementText(scanner);
    else if (scanner.local === "f") formula = readFormula(scanner);
    else if (scanner.local === "is") value = readStringItem(scanner).text;
    else scanner.skipElement();
  }
  return { row, column, style, type, value, formula, start, end: scanner.end };
}

const CODE_OF_A = 65;

/** Row and column of "C7"; cells without an address follow the one before. */
function placeOf(
  address: string,
  row: number,
  nextColumn: number
): { row: number; column: number } {
  if (address === "") {
    if (nextColumn >= COLUMN_LIMIT) throw outside();
    return { row, column: nextColumn };
  }
  let column = 0;
  let at = 0;
  for (; at < address.length && address.charCodeAt(at) >= CODE_OF_A; at++)
    column = column * 26 + (address.charCodeAt(at) - CODE_OF_A + 1);
  const written = Number(address.slice(at)) - 1;
  if (column < 1 || column > COLUMN_LIMIT || !(written >= 0 && written < ROW_LIMIT))
    throw outside();
  return { row: written, column: column - 1 };
}

function elementText(scanner: XmlScanner): string {
  let text = "";
  for (let event = scanner.next(); event !== "Close"; event = scanner.next()) {
    if (event === "Text") text += scanner.text;
    else if (event === "Open") scanner.skipElement();
    else break;
  }
  return text;
}

function readFormula(scanner: XmlScanner): RawFormula {
  const { attributesSource } = scanner;
  const area = decodeXml(rawAttribute(attributesSource, "ref"));
  return {
    type: rawAttribute(attributesSource, "t").replace("normal", ""),
    sharedIndex: rawAttribute(attributesSource, "si"),
    area: area === "" ? undefined : parseArea(area),
    text: elementText(scanner),
  };
}

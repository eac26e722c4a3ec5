import type { Area } from "./area";
import {
  areaBetween,
  isEntireColumn,
  isEntireRow,
  isSingleCell,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./area";

/** An area as an address gives it: the sheet is absent when the address names none. */
export interface SheetArea extends Area {
  readonly sheet?: string;
}

export interface AddressStyle {
  /** Writes `$A$1` in place of `A1`. */
  readonly absolute?: boolean;
}

const LETTERS = 26;
const CODE_OF_A = 65;

/** Letters of a column counted from zero: 0 is "A", 16383 is "XFD". */
export function columnName(column: number): string {
  const before = Math.floor(column / LETTERS) - 1;
  const last = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return before < 0 ? last : columnName(before) + last;
}

/** The column, counted from zero, of letters in any case; undefined beyond XFD or when they are not letters. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return undefined;
  const places = Array.from(
    letters.toUpperCase(),
    (letter) => letter.charCodeAt(0) - CODE_OF_A + 1
  );
  const column = places.reduce((sum, place) => sum * LETTERS + place, 0) - 1;
  return column < MAX_COLUMNS ? column : undefined;
}

/** The row, counted from zero, of a row number as it is written; undefined for 0 or beyond the sheet. */
export function rowIndex(number: string): number | undefined {
  const row = Number(number) - 1;
  return /^\d{1,7}$/.test(number) && row >= 0 && row < MAX_ROWS ? row : undefined;
}

const needsQuotes = (name: string): boolean =>
  !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ||
  /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(name);

/** A sheet's name as it stands before "!" in a reference: in apostrophes where Excel needs them. */
export function quoteSheetName(name: string): string {
  return needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;
}

/** The name of a sheet out of what stands before "!" in a reference. */
export function unquoteSheetName(text: string): string {
  return /^'.*'$/s.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** A cell counted from zero: (6, 2) is "C7". */
export function formatCell(row: number, column: number, style: AddressStyle = {}): string {
  const mark = style.absolute === true ? "$" : "";
  return `${mark}${columnName(column)}${mark}${row + 1}`;
}

/** An area without its sheet, as Excel writes it: "C7", "A1:B2", whole columns "A:C", whole rows "2:5". */
export function formatArea(area: Area, style: AddressStyle = {}): string {
  const mark = style.absolute === true ? "$" : "";
  if (isEntireRow(area)) return `${mark}${area.row + 1}:${mark}${lastRow(area) + 1}`;
  if (isEntireColumn(area))
    return `${mark}${columnName(area.column)}:${mark}${columnName(lastColumn(area))}`;
  const first = formatCell(area.row, area.column, style);
  return isSingleCell(area)
    ? first
    : `${first}:${formatCell(lastRow(area), lastColumn(area), style)}`;
}

/** An area with its sheet: "Budget!A1:B2", "'My sheet'!A:A". */
export function formatAddress(sheet: string, area: Area, style: AddressStyle = {}): string {
  return `${quoteSheetName(sheet)}!${formatArea(area, style)}`;
}

/**
 * The areas of an A1 address: "A1", "$A$1:B2", "A:C", "2:5", "'My sheet'!A1:B2", "A1:B2,Sheet2!D4". Corners may stand
 * in any order and letters in any case.
 * @returns undefined when any part is not an address on a worksheet.
 */
export function parseAddress(text: string): SheetArea[] | undefined {
  const areas = splitOutsideQuotes(text).map(parseSheetArea);
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

/** The area of an address without sheet and of one piece; undefined when it is anything else. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll("$", "");
  return parseCells(plain) ?? parseColumns(plain) ?? parseRows(plain);
}

function splitOutsideQuotes(text: string): string[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
}

function parseSheetArea(text: string): SheetArea | undefined {
  const parts = /^\s*(?:('(?:[^']|'')+'|[^'!\s]+)!)?\s*([^!]+?)\s*$/s.exec(text);
  const area = parts === null ? undefined : parseArea(parts[2] ?? "");
  if (area === undefined) return undefined;
  const sheet = parts?.[1];
  return sheet === undefined ? area : { ...area, sheet: unquoteSheetName(sheet) };
}

function parseCells(text: string): Area | undefined {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(text);
  if (parts === null) return undefined;
  const [, letters = "", number = "", otherLetters = letters, otherNumber = number] = parts;
  const [column, otherColumn] = [columnIndex(letters), columnIndex(otherLetters)];
  const [row, otherRow] = [rowIndex(number), rowIndex(otherNumber)];
  if (column === undefined || otherColumn === undefined) return undefined;
  return row === undefined || otherRow === undefined
    ? undefined
    : areaBetween(row, column, otherRow, otherColumn);
}

function parseColumns(text: string): Area | undefined {
  const [, letters = "", otherLetters = ""] = /^([A-Z]+):([A-Z]+)$/i.exec(text) ?? [];
  const [column, otherColumn] = [columnIndex(letters), columnIndex(otherLetters)];
  if (column === undefined || otherColumn === undefined) return undefined;
  return areaBetween(0, column, MAX_ROWS - 1, otherColumn);
}

function parseRows(text: string): Area | undefined {
  const [, number = "", otherNumber = ""] = /^(\d+):(\d+)$/.exec(text) ?? [];
  const [row, otherRow] = [rowIndex(number), rowIndex(otherNumber)];
  return row === undefined || otherRow === undefined
    ? undefined
    : areaBetween(row, 0, otherRow, MAX_COLUMNS - 1);
}

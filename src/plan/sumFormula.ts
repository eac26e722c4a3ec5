import type { AreaAddress, CellAddress } from "./address";
import type { FindTableCells } from "./excelTables";
import type { SumTerm } from "./plan";
import { readStructuredReference } from "./structuredReference";

const CALL = /^(?:SUM|SUBTOTAL)\(/iu;
const SUBTOTAL_FUNCTION = /^SUBTOTAL\(\s*(?:9|109)\s*,/iu;
const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u;
const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/iu;
const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\s*(?:$|[,)+-]))/u;
const MAX_LENGTH = 2000;

/**
 * The terms of a formula that only adds and subtracts cells: =SUM(B5:B7), =B5+B6-B7, =SUBTOTAL(9,B5:B7),
 * =SUM(Budgetram[Belopp]), =SUM(Ramar[@[2024]:[2026]]), =SUM(Ramar), also on other sheets. `cell` is the formula's own. Any other
 * formula gives undefined.
 */
export function readSumFormula(
  formula: string,
  cell: CellAddress,
  findCells: FindTableCells
): readonly SumTerm[] | undefined {
  if (!formula.startsWith("=") || formula.length > MAX_LENGTH) return undefined;
  return new TermReader(formula.slice(1).replace(/\s+/gu, " "), cell, findCells).read();
}

class TermReader {
  #rest: string;
  readonly #cell: CellAddress;
  readonly #findCells: FindTableCells;
  readonly #terms: SumTerm[] = [];

  constructor(rest: string, cell: CellAddress, findCells: FindTableCells) {
    this.#rest = rest;
    this.#cell = cell;
    this.#findCells = findCells;
  }

  read(): readonly SumTerm[] | undefined {
    let weight: SumTerm["weight"] = this.#take(/^ *-/u) === undefined ? 1 : -1;
    this.#take(/^ *\+/u);
    for (;;) {
      if (!(CALL.test(this.#rest) ? this.#readCall(weight) : this.#readReference(weight)))
        return undefined;
      const sign = this.#take(/^ *[+-]/u)?.trim();
      if (sign === undefined) break;
      weight = sign === "+" ? 1 : -1;
      this.#take(/^ */u);
    }
    return this.#rest.trim() === "" ? this.#terms : undefined;
  }

  #readCall(weight: SumTerm["weight"]): boolean {
    const isSubtotal = this.#take(SUBTOTAL_FUNCTION) !== undefined;
    if (!isSubtotal && this.#take(/^SUM\(/iu) === undefined) return false;
    do {
      this.#take(/^ */u);
      if (!this.#readReference(weight, isSubtotal)) return false;
    } while (this.#take(/^ *[,+]/u) !== undefined);
    return this.#take(/^ *\)/u) !== undefined;
  }

  #readReference(weight: SumTerm["weight"], isSubtotal = false): boolean {
    const area = this.#readStructured() ?? this.#readTableName() ?? this.#readRange();
    if (area === undefined) return false;
    this.#terms.push(isSubtotal ? { area, weight, isSubtotal } : { area, weight });
    return true;
  }

  #readStructured(): AreaAddress | undefined {
    const read = readStructuredReference(this.#rest);
    const area = read && this.#findCells(read.reference, this.#cell);
    if (read !== undefined && area !== undefined) this.#rest = this.#rest.slice(read.length);
    return area;
  }

  /** The name of an Excel table by itself means its data. */
  #readTableName(): AreaAddress | undefined {
    const name = TABLE_NAME.exec(this.#rest)?.[0];
    const area = name && this.#findCells({ table: name, sections: [] }, this.#cell);
    if (name === undefined || !area) return undefined;
    this.#rest = this.#rest.slice(name.length);
    return area;
  }

  #readRange(): AreaAddress | undefined {
    const sheet = SHEET.exec(this.#rest);
    const match = RANGE.exec(this.#rest.slice(sheet?.[0].length ?? 0));
    if (match === null) return undefined;
    this.#rest = this.#rest.slice((sheet?.[0].length ?? 0) + match[0].length);
    const [, column = "", row = "", lastColumn = column, lastRow = row] = match;
    const name = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2] ?? this.#cell.sheet;
    return areaBetween(
      name,
      columnIndex(column),
      Number(row) - 1,
      columnIndex(lastColumn),
      Number(lastRow) - 1
    );
  }

  #take(pattern: RegExp): string | undefined {
    const found = pattern.exec(this.#rest)?.[0];
    if (found === undefined) return undefined;
    this.#rest = this.#rest.slice(found.length);
    return found;
  }
}

function areaBetween(
  sheet: string,
  left: number,
  top: number,
  right: number,
  bottom: number
): AreaAddress {
  return {
    sheet,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rowCount: Math.abs(bottom - top) + 1,
    columnCount: Math.abs(right - left) + 1,
  };
}

function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0
    ) - 1
  );
}

import type { Cell } from "../../model/cell";
import { isCellError } from "../../model/cell";
import type { LineModel, SheetModel } from "../../model/sheetModel";
import { cellElement, type CellWriterParts } from "./cellWriter";
import { rowAttributes } from "./rowModel";
import { scanSheetData, type RawCell } from "./scanSheetData";

interface RawLine {
  attributesSource: string;
  readonly cells: Map<number, string>;
}

/** Whether a sheet's cells and rows are those that its file has. */
export function hasSameCells(sheet: SheetModel, original: SheetModel): boolean {
  if (!sameLines(sheet.rows, original.rows)) return false;
  let count = 0;
  for (const { row, column, cell } of sheet.allCells()) {
    if (isNothing(cell)) continue;
    if (!sameCell(cell, original.cellAt(row, column))) return false;
    count++;
  }
  for (const { cell } of original.allCells()) if (!isNothing(cell)) count--;
  return count === 0;
}

const isNothing = (cell: Cell): boolean =>
  cell.formula === null && cell.value === null && cell.format === null;

function sameCell(a: Cell, b: Cell | undefined): boolean {
  return (
    b !== undefined &&
    a.formula === b.formula &&
    sameValue(a.value, b.value) &&
    sameFormat(a.format, b.format) &&
    (a.quotePrefix ?? false) === (b.quotePrefix ?? false) &&
    a.spill?.rowCount === b.spill?.rowCount &&
    a.spill?.columnCount === b.spill?.columnCount
  );
}

function sameValue(a: Cell["value"], b: Cell["value"]): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

const sameFormat = (a: Cell["format"], b: Cell["format"]): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));

export function sameLines(
  a: ReadonlyMap<number, LineModel>,
  b: ReadonlyMap<number, LineModel>
): boolean {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].every((key) => sameLine(a.get(key), b.get(key)));
}

/** A row or column that has nothing of its own is like one that is missing. */
export function sameLine(a: LineModel | undefined, b: LineModel | undefined): boolean {
  return (
    a?.size === b?.size &&
    (a?.hidden ?? false) === (b?.hidden ?? false) &&
    (a?.outlineLevel ?? 0) === (b?.outlineLevel ?? 0) &&
    sameFormat(a?.format ?? null, b?.format ?? null)
  );
}

/**
 * Source of `<sheetData>`: cells and rows that are as they were in the file are taken from its source, with all that
 * they hold; the rest is written anew. Formulas that share their text in the file are written out.
 */
export function writeSheetData(
  source: string | undefined,
  original: SheetModel | null,
  parts: CellWriterParts
): string {
  const { sheet } = parts;
  const raw = source === undefined ? new Map<number, RawLine>() : readRaw(source);
  const lines = linesOf(sheet);
  for (const row of sheet.rows.keys()) if (!lines.has(row)) lines.set(row, new Map());
  const rows = [...lines.keys()].sort((a, b) => a - b);
  const written = rows.map((row) => {
    const line = raw.get(row);
    const cells = writeCells(row, lines.get(row) ?? new Map(), line, original, parts);
    const attributes = rowAttributes(
      row,
      sheet.rows.get(row),
      rawRow(row, line, sheet, original),
      parts.styles
    );
    return cells === "" ? `<row${attributes}/>` : `<row${attributes}>${cells}</row>`;
  });
  return written.length === 0 ? "<sheetData/>" : `<sheetData>${written.join("")}</sheetData>`;
}

function rawRow(
  row: number,
  line: RawLine | undefined,
  sheet: SheetModel,
  original: SheetModel | null
): { attributesSource: string; isSame: boolean } | undefined {
  if (line === undefined) return undefined;
  const isSame = sameLine(sheet.rows.get(row), original?.rows.get(row));
  return { attributesSource: line.attributesSource, isSame };
}

function readRaw(source: string): Map<number, RawLine> {
  const lines = new Map<number, RawLine>();
  const lineFor = (row: number): RawLine => {
    const line = lines.get(row) ?? { attributesSource: "", cells: new Map<number, string>() };
    lines.set(row, line);
    return line;
  };
  scanSheetData(source, {
    row: ({ row, attributesSource }) => void (lineFor(row).attributesSource = attributesSource),
    cell: (cell) => {
      if (canKeep(cell, source))
        lineFor(cell.row).cells.set(cell.column, source.slice(cell.start, cell.end));
    },
  });
  return lines;
}

/** A shared formula hangs on other cells, and an element without prefix must stay in its namespace. */
const canKeep = (cell: RawCell, source: string): boolean =>
  cell.formula?.type !== "shared" && source.startsWith("<c", cell.start);

function linesOf(sheet: SheetModel): Map<number, Map<number, Cell>> {
  const lines = new Map<number, Map<number, Cell>>();
  const put = (row: number, column: number, cell: Cell): void => {
    const line = lines.get(row) ?? new Map<number, Cell>();
    lines.set(row, line.set(column, cell));
  };
  for (const { row, column, cell } of sheet.allCells())
    if (!isNothing(cell)) put(row, column, cell);
  for (const { row, column, cell } of headerCells(sheet)) put(row, column, cell);
  return lines;
}

/** Excel takes a table's header cells only as texts that are the names of its columns. */
function* headerCells(
  sheet: SheetModel
): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    const { row } = table.area;
    for (const [index, { name }] of table.columns.entries()) {
      const column = table.area.column + index;
      const cell = sheet.cellAt(row, column);
      if (cell?.value !== name || cell.formula !== null)
        yield { row, column, cell: { formula: null, value: name, format: cell?.format ?? null } };
    }
  }
}

function writeCells(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  raw: RawLine | undefined,
  original: SheetModel | null,
  parts: CellWriterParts
): string {
  const columns = [...cells.keys()].sort((a, b) => a - b);
  let source = "";
  for (const column of columns) {
    const cell = cells.get(column);
    if (cell === undefined) continue;
    const kept = raw?.cells.get(column);
    source +=
      kept !== undefined && sameCell(cell, original?.cellAt(row, column))
        ? kept
        : cellElement(row, column, cell, parts);
  }
  return source;
}

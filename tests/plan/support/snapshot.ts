import type { AreaAddress } from "../../../src/plan/address";
import type {
  CellContent,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../../../src/plan/snapshot";

/** A cell for a test: its content, or its content with format, formula or look. */
export type TestCell = CellContent | undefined | TestCellDetails;

export interface TestCellDetails {
  readonly value: CellContent;
  readonly format?: string;
  readonly formula?: string;
  readonly bold?: boolean;
  readonly indent?: number;
}

export interface SheetOptions {
  /** Excel tables by name, as "A4:C8". */
  readonly tables?: Readonly<Record<string, string>>;
  /** Merged areas, as "B1:C1". */
  readonly merges?: readonly string[];
  readonly visibility?: SheetSnapshot["visibility"];
}

/** A number shown with a format. */
export function shown(value: number, format: string): TestCellDetails {
  return { value, format };
}

/** A formula with its value. */
export function formula(text: string, value: CellContent, format = "General"): TestCellDetails {
  return { value, formula: text, format };
}

/** A sheet from rows of cells; short rows are filled with empty cells. */
export function sheet(
  name: string,
  rows: readonly (readonly TestCell[])[],
  options: SheetOptions = {}
): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => details(row[column]))
  );
  const pick = <T>(of: (cell: TestCellDetails) => T): T[][] => cells.map((row) => row.map(of));
  return {
    name,
    visibility: options.visibility ?? "visible",
    row: 0,
    column: 0,
    values: pick((cell) => cell.value),
    text: pick((cell) => (cell.value === null ? "" : String(cell.value))),
    formulas: pick((cell) => cell.formula ?? ""),
    numberFormats: pick((cell) => cell.format ?? "General"),
    bold: pick((cell) => cell.bold ?? false),
    indent: pick((cell) => cell.indent ?? 0),
    tables: Object.entries(options.tables ?? {}).map(([table, area]) =>
      tableSnapshot(name, table, area)
    ),
    merges: (options.merges ?? []).map((area) => areaOf(name, area)),
  };
}

/** A workbook of sheets. */
export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

function details(cell: TestCell): TestCellDetails {
  if (typeof cell === "object" && cell !== null) return cell;
  return { value: cell ?? null };
}

function tableSnapshot(sheetName: string, name: string, area: string): TableSnapshot {
  return { name, area: areaOf(sheetName, area), hasHeaders: true, hasTotals: false };
}

function areaOf(sheetName: string, range: string): AreaAddress {
  const [first = "A1", last = first] = range.split(":");
  const from = cellOf(first);
  const to = cellOf(last);
  return {
    sheet: sheetName,
    ...from,
    rowCount: to.row - from.row + 1,
    columnCount: to.column - from.column + 1,
  };
}

function cellOf(address: string): { row: number; column: number } {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

/** A cell on a named sheet. Rows and columns count from zero. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on a named sheet. Rows and columns count from zero. */
export interface AreaAddress extends CellAddress {
  readonly rowCount: number;
  readonly columnCount: number;
}

const LETTERS = 26;

/** Column letters of a zero-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  const last = String.fromCharCode(65 + (column % LETTERS));
  return rest < 0 ? last : columnLetters(rest) + last;
}

/** A sheet name as it stands in a reference: quoted when Excel would quote it. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A cell without its sheet: "C7". */
export function formatCell(cell: Pick<CellAddress, "row" | "column">): string {
  return `${columnLetters(cell.column)}${cell.row + 1}`;
}

/** A cell with its sheet: "Budget!C7", "'KF-mål'!A2". */
export function formatAddress(cell: CellAddress): string {
  return `${quoteSheetName(cell.sheet)}!${formatCell(cell)}`;
}

/** A rectangle without its sheet: "A4:C8", or "C7" for a single cell. */
export function formatRange(area: Omit<AreaAddress, "sheet">): string {
  const last = { row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 };
  const first = formatCell(area);
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${formatCell(last)}`;
}

/** Whether a cell lies within an area. */
export function holdsCell(area: AreaAddress, { sheet, row, column }: CellAddress): boolean {
  return (
    sheet === area.sheet &&
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

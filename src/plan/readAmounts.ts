import type { Figure } from "./figure";
import type { FoundColumn, FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { announcesParts, isOfWhichLabel, isTotalLabel } from "./amountLabel";
import { headerKey } from "./mapping";
import type { FindTableCells } from "./excelTables";
import { isColumnSum, readFormulaSums } from "./formulaSums";
import type { AmountLine, AmountTable, FormulaSum, NotUnderstood, Text } from "./plan";
import { figureIn, textIn } from "./readRow";
import type { LineLayout } from "./structure/amountMatrix";
import { findStructure } from "./structure/findStructure";
import { sumLabel, unlabelledFaults } from "./unlabelled";

/** Rows that were read, with the cells in them that were not understood. */
export interface Reading<T> {
  readonly items: readonly T[];
  readonly faults: readonly NotUnderstood[];
}

/** What the rows of a table of amounts are read with. */
export interface AmountContext {
  /** Picks the amount column where there is one for each year. */
  readonly planYear: number | undefined;
  readonly findTableCells: FindTableCells;
}

/** Reads a budget, of-which or change table. */
export function readAmountTable(table: FoundTable, context: AmountContext): Reading<AmountTable> {
  const columns = { ...amountColumns(table, context.planYear), all: figureColumns(table) };
  const sums = readFormulaSums(table, context.findTableCells);
  const totalRows = rowsOfTotals(table, sums, columns.amount);
  const lines: AmountLine[] = [];
  const faults: NotUnderstood[] = [];
  const unlabelled: (readonly Figure[])[] = [];
  let parent: { readonly indent: number } | undefined;
  for (const row of table.rows) {
    const { figures, unstated } = figuresIn(table, row, columns.all, faults);
    const sum = totalRows.has(row) ? figureAt(figures, columns.amount) : undefined;
    const label =
      labelIn(table, row, columns.label) ??
      (sum && sumLabel(sum, columns.label?.column ?? table.plan.area.column));
    if (label === undefined) {
      unlabelled.push(figures);
      continue;
    }
    const indent = table.grid.indent(row, label.cell.column);
    if (announcesParts(label.value)) parent = { indent };
    else if (parent !== undefined && (indent <= parent.indent || isTotalLabel(label.value)))
      parent = undefined;
    const line = lineFrom(label, figures, columns, parent !== undefined);
    const isTotal = isTotalLine(table, line, totalRows.has(row));
    lines.push({ ...line, isTotal, ...(unstated.length > 0 && { unstated }) });
  }
  return {
    items: [{ table: table.plan, lines, sums, ...structureOf(table, lines, sums) }],
    faults: [...faults, ...unlabelledFaults(table.grid, unlabelled)],
  };
}

function structureOf(
  table: FoundTable,
  lines: readonly AmountLine[],
  sums: readonly FormulaSum[]
): Pick<AmountTable, "rowRelations" | "columnRelations"> {
  const headers = new Map(table.columns.map(({ column, header }) => [column, header]));
  const layout = lines.map(({ label }, index) => layoutOf(table, label, lines[index - 1]?.label));
  const { rowRelations, columnRelations } = findStructure(lines, layout, headers, sums);
  return { rowRelations, columnRelations };
}

/** A label one column to the right is indented more than spaces can. */
const COLUMN_INDENT = 100;

function layoutOf({ grid, plan }: FoundTable, { cell }: Text, above: Text | undefined): LineLayout {
  const { row, column } = cell;
  return {
    indent: grid.indent(row, column) + COLUMN_INDENT * (column - plan.area.column),
    bold: grid.bold(row, column),
    afterGap: above !== undefined && row - above.cell.row > 1,
  };
}

/** A person's word first, then the label and the formula. */
function isTotalLine({ totals }: FoundTable, line: AmountLine, isSum: boolean): boolean {
  if (totals !== undefined) return totals.has(headerKey(line.label.value));
  return line.isTotal || (isSum && !line.isOfWhich);
}

/** Rows whose amount is a formula over their own column. */
function rowsOfTotals(
  table: FoundTable,
  sums: readonly FormulaSum[],
  amount: FoundColumn | undefined
): ReadonlySet<number> {
  const own = sums.filter(({ cell }) => cell.column === amount?.column);
  return new Set(
    own.filter((sum) => isColumnSum(sum, table.plan.area)).map(({ cell }) => cell.row)
  );
}

interface AmountColumns {
  readonly label?: FoundColumn | undefined;
  readonly amount?: FoundColumn | undefined;
  readonly share?: FoundColumn | undefined;
  readonly total?: FoundColumn | undefined;
}

function amountColumns(table: FoundTable, planYear: number | undefined): AmountColumns {
  return {
    label: columnOf(table, "label", "name", "purpose", "unknown", "carriedOut"),
    amount: mainAmountColumn(table, planYear),
    share: columnOf(table, "share"),
    total: columnOf(table, "total"),
  };
}

function mainAmountColumn(
  table: FoundTable,
  planYear: number | undefined
): FoundColumn | undefined {
  const amounts = table.columns.filter((column) => column.role === "amount");
  const ofYear = amounts.filter((column) => column.year !== undefined && column.year === planYear);
  const isBudget = (column: FoundColumn): boolean =>
    /budget|ram|belopp|amount/iu.test(column.header);
  return ofYear.find(isBudget) ?? ofYear[0] ?? amounts.find(isBudget) ?? amounts[0];
}

function figureColumns(table: FoundTable): readonly FoundColumn[] {
  return table.columns.filter(({ role }) => ["amount", "share", "total", "percent"].includes(role));
}

/** The label of a row, also where sub-items stand one column to the right of their heading. */
function labelIn(
  table: FoundTable,
  row: number,
  column: FoundColumn | undefined
): Text | undefined {
  const own = textIn(table, row, column);
  if (own !== undefined) return own;
  const other = table.columns.filter(
    ({ role }) => role === "unknown" || role === "label" || role === "name"
  );
  return other.map((candidate) => textIn(table, row, candidate)).find((text) => text !== undefined);
}

/** The figures of a row, and the columns that say that they have none; what cannot be read is added to the faults. */
function figuresIn(
  table: FoundTable,
  row: number,
  columns: readonly FoundColumn[],
  faults: NotUnderstood[]
): { readonly figures: readonly Figure[]; readonly unstated: readonly number[] } {
  const figures: Figure[] = [];
  const unstated: number[] = [];
  for (const column of columns) {
    const { figure, fault, isUnstated } = figureIn(table, row, column);
    if (figure !== undefined) figures.push(figure);
    if (fault !== undefined) faults.push(fault);
    if (isUnstated) unstated.push(column.column);
  }
  return { figures, unstated };
}

function figureAt(figures: readonly Figure[], column: FoundColumn | undefined): Figure | undefined {
  return figures.find((figure) => figure.cell.column === column?.column);
}

function lineFrom(
  label: Text,
  figures: readonly Figure[],
  columns: AmountColumns,
  isPart: boolean
): AmountLine {
  const amount = figureAt(figures, columns.amount);
  const share = figureAt(figures, columns.share);
  const total = figureAt(figures, columns.total);
  return {
    label,
    isTotal: isTotalLabel(label.value),
    isOfWhich: isPart || isOfWhichLabel(label.value),
    figures,
    ...(amount === undefined ? {} : { amount }),
    ...(share === undefined ? {} : { share }),
    ...(total === undefined ? {} : { total }),
  };
}

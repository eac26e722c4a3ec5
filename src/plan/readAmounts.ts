import type { Figure } from "./figure";
import type { FoundColumn, FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { announcesParts, isOfWhichLabel, isTotalLabel } from "./amountLabel";
import type { AmountLine, AmountTable, NotUnderstood, Text } from "./plan";
import type { FigureResult } from "./readRow";
import { figureIn, textIn } from "./readRow";

/** Rows that were read, with the cells in them that were not understood. */
export interface Reading<T> {
  readonly items: readonly T[];
  readonly faults: readonly NotUnderstood[];
}

/** Reads a budget, of-which or change table. `planYear` picks the amount column where there is one for each year. */
export function readAmountTable(
  table: FoundTable,
  planYear: number | undefined
): Reading<AmountTable> {
  const columns = { ...amountColumns(table, planYear), all: figureColumns(table) };
  const lines: AmountLine[] = [];
  const faults: NotUnderstood[] = [];
  let parent: { readonly indent: number } | undefined;
  for (const row of table.rows) {
    const label = labelIn(table, row, columns.label);
    const results = columns.all.map((column) => figureIn(table, row, column));
    faults.push(...results.flatMap(({ fault }) => fault ?? []));
    if (label === undefined) continue;
    const indent = table.grid.indent(row, label.cell.column);
    if (announcesParts(label.value)) parent = { indent };
    else if (parent !== undefined && (indent <= parent.indent || isTotalLabel(label.value)))
      parent = undefined;
    lines.push(lineFrom(label, figuresOf(results), columns, parent !== undefined));
  }
  return { items: [{ table: table.plan, lines }], faults };
}

interface AmountColumns {
  readonly label?: FoundColumn | undefined;
  readonly amount?: FoundColumn | undefined;
  readonly share?: FoundColumn | undefined;
  readonly total?: FoundColumn | undefined;
}

function amountColumns(table: FoundTable, planYear: number | undefined): AmountColumns {
  return {
    label: columnOf(table, "label", "name", "purpose", "unknown"),
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

function figuresOf(results: readonly FigureResult[]): readonly Figure[] {
  return results.flatMap(({ figure }) => figure ?? []);
}

function lineFrom(
  label: Text,
  figures: readonly Figure[],
  columns: AmountColumns,
  isPart: boolean
): AmountLine {
  const at = (column: FoundColumn | undefined): Figure | undefined =>
    figures.find((figure) => figure.cell.column === column?.column);
  const amount = at(columns.amount);
  const share = at(columns.share);
  const total = at(columns.total);
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

import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable } from "../plan/plan";

function isAmount({ share, total }: AmountLine, figure: Figure): boolean {
  const isPart = figure.unit === "percent" || figure.unit === "percentagePoints";
  return !isPart && figure !== share && figure !== total;
}

function figuresOf({ amount, figures }: AmountLine): readonly Figure[] {
  return figures ?? (amount === undefined ? [] : [amount]);
}

const known = new WeakMap<AmountTable, readonly number[]>();

/**
 * The sheet columns of a table that hold amounts, from left to right; shares and "of" figures are none. Every rule asks:
 * they are kept for as long as the table is.
 */
export function amountColumns(table: AmountTable): readonly number[] {
  const found = known.get(table);
  if (found !== undefined) return found;
  const columns = new Set<number>();
  for (const line of table.lines)
    for (const figure of figuresOf(line))
      if (isAmount(line, figure)) columns.add(figure.cell.column);
  const sorted = [...columns].toSorted((a, b) => a - b);
  known.set(table, sorted);
  return sorted;
}

/** Any figure of a line in a sheet column: an amount, a share, a percentage. */
export function figureIn(line: AmountLine, column: number): Figure | undefined {
  return figuresOf(line).find(({ cell }) => cell.column === column);
}

/** A line's amount in a sheet column. */
export function figureAt(line: AmountLine, column: number): Figure | undefined {
  return figuresOf(line).find((figure) => figure.cell.column === column && isAmount(line, figure));
}

/** A table as it is for one of its amount columns. Shares stay only with the main column, which they explain. */
function inColumn(table: AmountTable, column: number): AmountTable {
  const lines = table.lines.map((line): AmountLine => {
    const { label, isTotal, isOfWhich, unstated, share } = line;
    const amount = figureAt(line, column);
    const isMain = amount !== undefined && amount === line.amount;
    return {
      label,
      isTotal,
      isOfWhich,
      ...(unstated && { unstated }),
      ...(amount && { amount }),
      ...(isMain && share && { share }),
    };
  });
  return { ...table, lines };
}

/** A table once for each of its amount columns. One with a single column, or none, is given as it is. */
export function byColumn(table: AmountTable): AmountTable[] {
  const columns = amountColumns(table);
  return columns.length <= 1 ? [table] : columns.map((column) => inColumn(table, column));
}

const RATE =
  /%|pro[cs]ent|per (?:inv|elev|barn|plats|capita|person)|\/\s*(?:inv|elev|barn|plats)|(?<!\p{L})(?:index|andel|kvot|nyckeltal|medel(?:ålder|tal|värde|lön|kostnad|betyg)?|median\p{L}*|snitt|genomsnitt\p{L}*|rate|ratio|average|mean|percent|share)(?!\p{L})/iu;

/** True for words over rates, means or indexes, whose rows do not add up. */
export function isRateHeader(header: string): boolean {
  return RATE.test(header);
}

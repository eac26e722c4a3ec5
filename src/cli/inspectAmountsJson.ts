import {
  columnLetters,
  formatAddress,
  formatCell,
  formatDecimal,
  type AmountLine,
  type AmountTable,
  type ColumnRelation,
  type Figure,
  type RowRelation,
} from "../plan";

/** A figure as it was read: exact value, precision, unit and cell. */
export function describeFigure(figure: Figure | undefined) {
  if (figure === undefined) return null;
  const { value, precision, unit, exact, approximate, storedAsText, cell } = figure;
  return {
    value: formatDecimal(value),
    decimals: precision,
    unit,
    exact,
    approximate,
    storedAsText,
    cell: formatAddress(cell),
  };
}

/** A table of amounts with the relations among its lines and columns. */
export function describeAmounts({ table, lines, ...found }: AmountTable) {
  return {
    table: table.name,
    lines: lines.map(describeLine),
    rowRelations: (found.rowRelations ?? []).map((relation) => describeRows(relation, lines)),
    columnRelations: (found.columnRelations ?? []).map((relation) =>
      describeColumns(relation, lines)
    ),
  };
}

function describeLine({ label, amount, share, total, figures, ...line }: AmountLine) {
  return {
    label: label.value,
    cell: formatAddress(label.cell),
    amount: describeFigure(amount),
    share: describeFigure(share),
    total: describeFigure(total),
    isTotal: line.isTotal,
    isOfWhich: line.isOfWhich,
    figures: (figures ?? []).map(describeFigure),
  };
}

function describeRows(
  { total, parts, because, holdsIn, failsIn }: RowRelation,
  lines: readonly AmountLine[]
) {
  return {
    total: labelCell(lines, total),
    parts: parts.map(({ line, weight }) => ({ cell: labelCell(lines, line), weight })),
    because,
    holdsIn: holdsIn.map(columnLetters),
    failsIn: failsIn.map(columnLetters),
  };
}

function describeColumns(
  { kind, result, parts, whole, base, because, holdsIn, failsIn }: ColumnRelation,
  lines: readonly AmountLine[]
) {
  return {
    kind,
    result: columnLetters(result),
    parts: lettersOf(parts),
    ...(base === undefined ? {} : { base: lettersOf(base) }),
    whole: whole === undefined ? null : labelCell(lines, whole),
    because,
    holdsIn: holdsIn.map((line) => labelCell(lines, line)),
    failsIn: failsIn.map((line) => labelCell(lines, line)),
  };
}

function lettersOf(parts: ColumnRelation["parts"]) {
  return parts.map(({ column, weight }) => ({ column: columnLetters(column), weight }));
}

/** A line of a table is told by the cell of its label, such as "B9". */
function labelCell(lines: readonly AmountLine[], line: number): string {
  const cell = lines[line]?.label.cell;
  return cell === undefined ? "" : formatCell(cell);
}

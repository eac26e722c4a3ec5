import type { FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { isTotalLabel } from "./amountLabel";
import type { Adjustment, Transfer } from "./plan";
import type { Reading } from "./readAmounts";
import { figureIn, textIn } from "./readRow";
import { bodyColumns, readTransferMatrix } from "./transferMatrix";
import { unlabelledFaults } from "./unlabelled";

/** Reads budget moved between committees; a total row is left out. */
export function readTransfers(table: FoundTable): Reading<Transfer> {
  const bodies = bodyColumns(table);
  if (bodies.length > 0) return readTransferMatrix(table, bodies);
  const read = table.rows.map((row) => {
    const from = textIn(table, row, columnOf(table, "from"));
    const to = textIn(table, row, columnOf(table, "to"));
    const purpose = textIn(table, row, columnOf(table, "purpose", "label", "text", "unknown"));
    const { figure: amount, fault } = figureIn(table, row, columnOf(table, "amount"));
    const isTotal = [from, to, purpose].some(
      (text) => text !== undefined && isTotalLabel(text.value)
    );
    const item = {
      ...keep("from", from),
      ...keep("to", to),
      ...keep("purpose", purpose),
      ...keep("amount", amount),
    };
    return { item, fault, isTotal };
  });
  const moved = read.filter(({ item, isTotal }) => !isTotal && Object.keys(item).length > 1);
  const unlabelled = read.flatMap(({ item }) =>
    Object.keys(item).length === 1 && item.amount !== undefined ? [[item.amount]] : []
  );
  const faults = read.flatMap(({ fault }) => fault ?? []);
  return {
    items: moved.map(({ item }) => item),
    faults: [...faults, ...unlabelledFaults(table.grid, unlabelled)],
  };
}

/** Reads percentage adjustments with the amounts they are said to equal. */
export function readAdjustments(table: FoundTable): Reading<Adjustment> {
  const read = table.rows.map((row) => {
    const label = textIn(table, row, columnOf(table, "label", "name", "purpose", "unknown"));
    const percent = figureIn(table, row, columnOf(table, "percent", "share"));
    const amount = figureIn(table, row, columnOf(table, "amount"));
    const item = label && {
      label,
      ...keep("percent", percent.figure),
      ...keep("amount", amount.figure),
    };
    const figures = [percent.figure, amount.figure].flatMap((figure) => figure ?? []);
    return { item, figures, faults: [percent.fault, amount.fault] };
  });
  const unlabelled = read.flatMap(({ item, figures }) => (item === undefined ? [figures] : []));
  return {
    items: read.flatMap(({ item }) => item ?? []),
    faults: [
      ...read.flatMap(({ faults }) => faults.flatMap((fault) => fault ?? [])),
      ...unlabelledFaults(table.grid, unlabelled),
    ],
  };
}

function keep<Key extends string, Value>(
  key: Key,
  value: Value | undefined
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
